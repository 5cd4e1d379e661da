// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

/// Comparing and trimming of ASCII text, whatever the locale is.
namespace proffer::vcard {

constexpr char upperAscii(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

constexpr char lowerAscii(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

inline std::string upperAscii(std::string_view text)
{
    std::string upper{text};
    for (auto &c : upper)
        c = upperAscii(c);
    return upper;
}

inline std::string lowerAscii(std::string_view text)
{
    std::string lower{text};
    for (auto &c : lower)
        c = lowerAscii(c);
    return lower;
}

constexpr bool sameWord(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (upperAscii(a[i]) != upperAscii(b[i]))
            return false;
    }
    return true;
}

constexpr bool startsWithWord(std::string_view text, std::string_view word)
{
    return text.size() >= word.size() && sameWord(text.substr(0, word.size()), word);
}

constexpr std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

} // namespace proffer::vcard
