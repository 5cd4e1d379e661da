// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <string>
#include <string_view>

namespace proffer::ui {

/// UTF-8 of the core as text for the screen, and back.
QString toText(std::string_view utf8);
std::string toUtf8(const QString &text);

} // namespace proffer::ui
