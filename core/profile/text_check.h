// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <string_view>

namespace proffer::profile {

/// Whether a text may be kept: well-formed UTF-8 (InvalidUtf8), not blank, without control characters but
/// line feed and tab (InvalidArgument with the fact "reason"), not longer than so many bytes (TooLarge with
/// the fact "limit").
Done checkText(std::string_view text, std::size_t longest);
/// The same for what stands on one line: no line feed and no tab.
Done checkLine(std::string_view text, std::size_t longest);

/// Whether the time zone database has it; "UTC" always.
bool isTimeZone(std::string_view name);

} // namespace proffer::profile
