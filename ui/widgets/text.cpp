// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/text.h"

#include <QEvent>

namespace proffer::ui {

Text::Text(const Theme &theme, const QString &text, TextSize size, Colour colour)
    : QLabel(text), theme_(&theme), size_(size), colour_(colour)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(&theme, &Theme::changed, this, &Text::dress);
    dress();
}

void Text::setColour(Colour colour)
{
    colour_ = colour;
    dress();
}

void Text::dress()
{
    setFont(theme_->font(size_));
    auto dressed = palette();
    dressed.setColor(QPalette::WindowText, theme_->colour(colour_));
    setPalette(dressed);
    fit();
}

/// A layout gives a label that wraps the height of another width; with this it never gets too little.
void Text::fit()
{
    if (wordWrap() && width() > 0)
        setMinimumHeight(std::max(0, heightForWidth(width())));
}

void Text::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void Text::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace proffer::ui
