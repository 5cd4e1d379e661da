// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/notice.h"

#include <QAccessible>
#include <QBoxLayout>

namespace proffer::ui {

Notice::Notice(const Theme &theme) : theme_(&theme), icon_(new QLabel), sentence_(new Text{theme})
{
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(8);
    row->addWidget(icon_, 0, Qt::AlignTop);
    row->addWidget(sentence_, 1);
    hide();
}

void Notice::say(State state, const QString &sentence)
{
    icon_->setPixmap(theme_->pixmap(iconOf(state), colourOf(state), 20, devicePixelRatioF()));
    sentence_->setText(sentence);
    sentence_->setColour(state == State::Active ? Colour::Text : colourOf(state));
    setAccessibleName(sentence);
    show();
    QAccessibleEvent told{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&told);
}

void Notice::clear()
{
    sentence_->clear();
    hide();
}

} // namespace proffer::ui
