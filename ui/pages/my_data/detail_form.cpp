// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_data/detail_form.h"

#include "parts/details.h"
#include "widgets/button.h"
#include "widgets/text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace proffer::ui {

DetailForm::DetailForm(QWidget *parent, const PageContext &context, const std::string &claim)
    : QDialog(parent), claim_(new QComboBox), value_(new QLineEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const auto title = claim.empty() ? tr("Keep a detail") : tr("Change a detail");
    setWindowTitle(title);
    setMinimumWidth(460);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new Text{context.theme, title, TextSize::Heading});
    if (claim.empty()) {
        for (const auto &spec : profile::claimCatalogue())
            if (spec.kind != profile::ClaimKind::Boolean)
                claim_->addItem(sayDetail(spec.name), toText(spec.name));
    } else {
        claim_->addItem(sayDetail(claim), toText(claim));
    }
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("What"), claim_);
    form->addRow(tr("Value"), value_);
    column->addLayout(form);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *leave = makeButton(context.theme, tr("Cancel"));
    auto *keep = makeButton(context.theme, tr("Keep"), ButtonKind::Primary);
    row->addWidget(leave);
    row->addWidget(keep);
    column->addLayout(row);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, [this] {
        if (value_->text().trimmed().isEmpty()) {
            value_->setFocus();
            return;
        }
        Q_EMIT filled(toUtf8(claim_->currentData().toString()), toUtf8(value_->text().trimmed()));
        accept();
    });
    value_->setFocus();
}

} // namespace proffer::ui
