// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "theme/colours.h"

#include <array>
#include <cmath>

namespace proffer::ui {
namespace {

using Table = std::array<QRgb, colourCount>;

constexpr Table light{0xFFF6F5F2, 0xFFECEBE6, 0xFFFDFCFA, 0xFF1D2226, 0xFF59626A, 0xFFE3E1DB,
                      0xFF878B8D, 0xFF0B6E69, 0xFFFFFFFF, 0xFF8A5000, 0xFF5F666D, 0xFFB3261E};
constexpr Table dark{0xFF16191C, 0xFF1B1F23, 0xFF1F2429, 0xFFE9ECEE, 0xFFA3ADB5, 0xFF30373D,
                     0xFF737C84, 0xFF5CC4BC, 0xFF0B1F1E, 0xFFF0B45B, 0xFF9AA3AA, 0xFFFF8A80};

/// WCAG 2.2, "relative luminance".
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &over, const QColor &ground, double share)
{
    const auto part = [share](float a, float b) { return static_cast<float>(a * share + b * (1 - share)); };
    return QColor::fromRgbF(part(over.redF(), ground.redF()), part(over.greenF(), ground.greenF()),
                            part(over.blueF(), ground.blueF()));
}

} // namespace

QColor colourIn(Scheme scheme, Colour colour)
{
    return QColor::fromRgb((scheme == Scheme::Dark ? dark : light).at(static_cast<std::size_t>(colour)));
}

QColor tintIn(Scheme scheme, Colour colour)
{
    return mixed(colourIn(scheme, colour), colourIn(scheme, Colour::Card), 0.1);
}

double contrast(const QColor &one, const QColor &other)
{
    const auto a = luminance(one) + 0.05;
    const auto b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

} // namespace proffer::ui
