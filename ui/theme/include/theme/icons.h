// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPixmap>
#include <cstdint>

namespace proffer::ui {

/// Our own set, one stroke width, 24 units square.
enum class Icon : std::uint8_t {
    Logo,
    Home,
    Companies,
    ToDo,
    MyData,
    MyRules,
    History,
    Settings,
    Lock,
    Search,
    Tick,
    Clock,
    Cross,
    Warning,
    Back,
    Add,
    Permit,
    Copy,
    Eye,
};

/// The icon in one colour, sharp at the given ratio; \a size in device-independent pixels.
QPixmap iconPixmap(Icon icon, const QColor &colour, int size, qreal ratio);

} // namespace proffer::ui
