// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/card.h"

#include <QFrame>
#include <QPainter>

namespace proffer::ui {

Card::Card(const Theme &theme) : theme_(&theme), column_(new QVBoxLayout{this})
{
    column_->setContentsMargins(20, 16, 20, 16);
    column_->setSpacing(8);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::addLine()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    column_->addWidget(line);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme_->colour(Colour::Line));
    painter.setBrush(theme_->colour(Colour::Card));
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
}

} // namespace proffer::ui
