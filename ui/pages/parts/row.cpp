// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "parts/row.h"

#include <QPushButton>

namespace proffer::ui {

Row::Row(const Theme &theme, const QString &title, const QString &sentence)
    : theme_(&theme), line_(new QHBoxLayout{this}), head_(new QHBoxLayout), words_(new QVBoxLayout)
{
    line_->setContentsMargins(0, 8, 0, 8);
    line_->setSpacing(8);
    words_->setSpacing(2);
    auto *name = new Text{theme, title, TextSize::Strong};
    head_->setSpacing(8);
    head_->addWidget(name, 1);
    words_->addLayout(head_);
    line_->addLayout(words_, 1);
    setAccessibleName(title);
    if (!sentence.isEmpty())
        addSentence(sentence);
}

void Row::addState(State state, const QString &word)
{
    head_->addWidget(new Chip{*theme_, state, word});
}

void Row::addButton(QPushButton *button)
{
    button->setAccessibleName(tr("%1: %2").arg(accessibleName(), button->text()));
    line_->addWidget(button, 0, Qt::AlignVCenter);
}

Text *Row::addSentence(const QString &sentence, Colour colour)
{
    auto *text = new Text{*theme_, sentence, TextSize::Body, colour};
    words_->addWidget(text);
    return text;
}

} // namespace proffer::ui
