// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace proffer::store {

/// The code points of UTF-8; each broken byte is U+FFFD.
std::u32string codePoints(std::string_view utf8);
void appendUtf8(std::string &utf8, char32_t point);

/// What separates words in folded text.
constexpr bool separates(char32_t point)
{
    return point <= U' ';
}

} // namespace proffer::store
