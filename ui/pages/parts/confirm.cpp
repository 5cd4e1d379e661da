// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "parts/confirm.h"

#include "widgets/button.h"
#include "widgets/text.h"

#include <QBoxLayout>

namespace proffer::ui {

QDialog *confirm(QWidget *parent, const Theme &theme, const QString &question, const QString &consequence,
                 const QString &yes, std::function<void()> then)
{
    auto *dialog = new QDialog{parent};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question);
    dialog->setMinimumWidth(420);
    auto *column = new QVBoxLayout{dialog};
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new Text{theme, question, TextSize::Heading});
    column->addWidget(new Text{theme, consequence});
    auto *row = new QHBoxLayout;
    auto *act = makeButton(theme, yes, ButtonKind::Primary);
    auto *leave = makeButton(theme, QObject::tr("Cancel"));
    row->addStretch();
    row->addWidget(leave);
    row->addWidget(act);
    column->addLayout(row);
    QObject::connect(act, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(leave, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(then));
    dialog->open();
    return dialog;
}

} // namespace proffer::ui
