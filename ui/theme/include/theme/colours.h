// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <cstdint>

namespace proffer::ui {

/// What a colour is for; each has a value in light and in dark.
enum class Colour : std::uint8_t {
    Ground,   ///< behind everything
    Side,     ///< behind the navigation
    Card,     ///< behind what belongs together
    Text,     ///< on Ground, Side and Card: at least 4.5:1
    Muted,    ///< second text, at least 4.5:1 too
    Line,     ///< between things; decoration only
    Edge,     ///< around controls, at least 3:1 on Card and on Ground
    Accent,   ///< the one accent, also as text
    OnAccent, ///< text on Accent
    Soon,     ///< ending soon
    Ended,    ///< ended, or no permit
    Problem,
};
inline constexpr std::size_t colourCount = 12;

enum class Scheme : std::uint8_t { Light, Dark };

QColor colourIn(Scheme scheme, Colour colour);
/// A state's colour as a ground behind text of the same colour.
QColor tintIn(Scheme scheme, Colour colour);
/// The contrast of two colours (WCAG 2.2, "contrast ratio"): 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace proffer::ui
