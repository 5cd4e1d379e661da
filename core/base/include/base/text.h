// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace proffer {

/// Whether the bytes are well-formed UTF-8 (Unicode 15, table 3-7: no overlong forms, no surrogates).
bool isUtf8(std::string_view text);

/// The text with everything made visible that could deceive a reader on a terminal or a screen: control
/// characters, bidirectional controls (UAX #9), zero-width characters and broken UTF-8 become `<U+202E>` and
/// the like. Line feed stays if `keepLines`.
std::string visible(std::string_view text, bool keepLines = false);

/// "1 company", "3 companies".
std::string counted(std::size_t count, std::string_view one, std::string_view several);

} // namespace proffer
