// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"

#include <QPushButton>

namespace proffer::ui {

enum class ButtonKind : std::uint8_t {
    Primary, ///< the one main action
    Plain,
    Link, ///< as text
};

/// A button with words; its name for screen readers is its text.
QPushButton *makeButton(const Theme &theme, const QString &text, ButtonKind kind = ButtonKind::Plain);

} // namespace proffer::ui
