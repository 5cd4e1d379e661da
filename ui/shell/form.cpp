// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/form.h"

#include "caps_hint.h"
#include "widgets/column.h"

#include <QPainter>

namespace proffer::ui {

Form::Form(const Theme &theme, const QString &title, const QString &explanation)
    : theme_(&theme), card_(new Card{theme})
{
    auto *inside = new QWidget;
    auto *whole = new QVBoxLayout{inside};
    whole->addStretch();
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    card_->setMinimumWidth(320);
    card_->setMaximumWidth(520);
    row->addWidget(card_, 3);
    row->addStretch(1);
    whole->addLayout(row);
    whole->addStretch();
    auto *around = new QVBoxLayout{this};
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(new Scrolled{inside});
    column()->setContentsMargins(32, 28, 32, 28);
    auto *logo = new QLabel;
    logo->setPixmap(theme.pixmap(Icon::Logo, Colour::Accent, 40, devicePixelRatioF()));
    column()->addWidget(logo);
    column()->addWidget(new Text{theme, title, TextSize::Title});
    if (!explanation.isEmpty())
        column()->addWidget(new Text{theme, explanation, TextSize::Body, Colour::Muted});
    column()->addSpacing(8);
}

QLineEdit *Form::addField(const QString &name, bool hidden)
{
    auto *label = new Text{*theme_, name, TextSize::Small, Colour::Muted};
    auto *field = new QLineEdit;
    field->setAccessibleName(name);
    field->setMinimumHeight(36);
    if (hidden)
        field->setEchoMode(QLineEdit::Password);
    label->setBuddy(field);
    column()->addWidget(label);
    column()->addWidget(field);
    if (hidden)
        column()->addWidget(new CapsHint{*theme_, *field});
    return field;
}

void Form::paintEvent(QPaintEvent *)
{
    QPainter{this}.fillRect(rect(), theme_->colour(Colour::Ground));
}

} // namespace proffer::ui
