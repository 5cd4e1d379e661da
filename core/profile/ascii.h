// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace proffer::profile {

constexpr bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

constexpr bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isLetter(char c)
{
    return isLower(c) || isUpper(c);
}

constexpr char lowered(char c)
{
    return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr char raised(char c)
{
    return isLower(c) ? static_cast<char>(c - 'a' + 'A') : c;
}

inline std::string lowered(std::string_view text)
{
    std::string result{text};
    std::ranges::transform(result, result.begin(), [](char c) { return lowered(c); });
    return result;
}

/// Without spaces and tabs at both ends.
constexpr std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

} // namespace proffer::profile
