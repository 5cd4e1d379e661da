// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "theme/theme.h"

#include "look.h"

#include <QApplication>

namespace proffer::ui {
namespace {

QPalette paletteOf(Scheme scheme)
{
    const auto in = [scheme](Colour colour) { return colourIn(scheme, colour); };
    QPalette palette{in(Colour::Text), in(Colour::Card), in(Colour::Card),
                     in(Colour::Line), in(Colour::Edge), in(Colour::Text),
                     in(Colour::Text), in(Colour::Card), in(Colour::Ground)};
    palette.setColor(QPalette::Dark, in(Colour::Edge));
    palette.setColor(QPalette::Mid, in(Colour::Line));
    palette.setColor(QPalette::AlternateBase, in(Colour::Ground));
    palette.setColor(QPalette::Highlight, in(Colour::Accent));
    palette.setColor(QPalette::HighlightedText, in(Colour::OnAccent));
    palette.setColor(QPalette::PlaceholderText, in(Colour::Muted));
    palette.setColor(QPalette::Link, in(Colour::Accent));
    palette.setColor(QPalette::ToolTipBase, in(Colour::Card));
    palette.setColor(QPalette::ToolTipText, in(Colour::Text));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, in(Colour::Muted));
    return palette;
}

} // namespace

Theme::Theme(QApplication &)
    : systemFont_(QApplication::font()), systemPalette_(QApplication::palette()),
      systemIsDark_(systemPalette_.color(QPalette::Window).lightness() < 128)
{
    QApplication::setStyle(new Look);
    apply();
}

Theme::~Theme()
{
    QApplication::setPalette(systemPalette_);
    QApplication::setFont(systemFont_);
}

void Theme::setAppearance(Appearance appearance)
{
    if (std::exchange(appearance_, appearance) != appearance)
        apply();
}

void Theme::setSystemDark(bool dark)
{
    if (std::exchange(systemIsDark_, dark) != dark && appearance_ == Appearance::System)
        apply();
}

void Theme::setTextPercent(int percent)
{
    percent = std::clamp(percent, 75, 200);
    if (std::exchange(textPercent_, percent) != percent)
        apply();
}

void Theme::apply()
{
    const auto dark = appearance_ == Appearance::Dark || (appearance_ == Appearance::System && systemIsDark_);
    scheme_ = dark ? Scheme::Dark : Scheme::Light;
    QApplication::setPalette(paletteOf(scheme_));
    QApplication::setFont(font(TextSize::Body));
    Q_EMIT changed();
}

QFont Theme::font(TextSize size) const
{
    auto font = systemFont_;
    const auto points = (systemFont_.pointSizeF() > 0 ? systemFont_.pointSizeF() : 10.5) * textPercent_ / 100;
    switch (size) {
    case TextSize::Title:
        font.setPointSizeF(points * 1.8);
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::Heading:
        font.setPointSizeF(points * 1.15);
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::Strong:
        font.setPointSizeF(points);
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::Body:
        font.setPointSizeF(points);
        break;
    case TextSize::Small:
        font.setPointSizeF(points * 0.9);
        break;
    case TextSize::SmallStrong:
        font.setPointSizeF(points * 0.9);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

QIcon Theme::icon(Icon icon, Colour colour) const
{
    QIcon made;
    for (const auto size : {16, 24, 32, 48})
        made.addPixmap(iconPixmap(icon, this->colour(colour), size, 1));
    return made;
}

QPixmap Theme::pixmap(Icon icon, Colour colour, int size, qreal ratio) const
{
    return iconPixmap(icon, this->colour(colour), size, ratio);
}

} // namespace proffer::ui
