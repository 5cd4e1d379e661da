// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/chip.h"

#include <QPainter>

namespace proffer::ui {
namespace {

constexpr int picture = 14;
constexpr int side = 8;

} // namespace

Icon iconOf(State state)
{
    switch (state) {
    case State::Active:
        return Icon::Tick;
    case State::Soon:
        return Icon::Clock;
    case State::Ended:
        return Icon::Cross;
    case State::Problem:
        return Icon::Warning;
    }
    return Icon::Warning;
}

Colour colourOf(State state)
{
    switch (state) {
    case State::Active:
        return Colour::Accent;
    case State::Soon:
        return Colour::Soon;
    case State::Ended:
        return Colour::Ended;
    case State::Problem:
        return Colour::Problem;
    }
    return Colour::Problem;
}

Chip::Chip(const Theme &theme, State state, const QString &word) : theme_(&theme), state_(state)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    setState(state, word);
}

void Chip::setState(State state, const QString &word)
{
    state_ = state;
    word_ = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics letters{theme_->font(TextSize::SmallStrong)};
    return {letters.horizontalAdvance(word_) + picture + 3 * side, letters.height() + side};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colour = colourOf(state_);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_->tint(colour));
    painter.drawRoundedRect(rect(), 6, 6);
    painter.drawPixmap(side, (height() - picture) / 2,
                       theme_->pixmap(iconOf(state_), colour, picture, devicePixelRatioF()));
    painter.setPen(theme_->colour(colour));
    painter.setFont(theme_->font(TextSize::SmallStrong));
    painter.drawText(rect().adjusted(2 * side + picture, 0, -side, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     word_);
}

} // namespace proffer::ui
