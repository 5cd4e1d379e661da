// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/empty_state.h"

#include <QBoxLayout>
#include <QPushButton>

namespace proffer::ui {

EmptyState::EmptyState(const Theme &theme, Icon icon, const QString &title, const QString &explanation)
    : column_(new QVBoxLayout{this})
{
    column_->setContentsMargins(16, 48, 16, 48);
    column_->setSpacing(12);
    auto *picture = new QLabel;
    picture->setPixmap(theme.pixmap(icon, Colour::Muted, 48, devicePixelRatioF()));
    column_->addWidget(picture, 0, Qt::AlignHCenter);
    for (auto *text : {new Text{theme, title, TextSize::Heading},
                       new Text{theme, explanation, TextSize::Body, Colour::Muted}}) {
        text->setAlignment(Qt::AlignHCenter);
        column_->addWidget(text);
    }
}

void EmptyState::addStep(QPushButton *step)
{
    column_->addWidget(step, 0, Qt::AlignHCenter);
}

} // namespace proffer::ui
