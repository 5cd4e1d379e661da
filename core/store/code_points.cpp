// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "code_points.h"

#include <cstdint>

namespace proffer::store {
namespace {

constexpr char32_t replacement = 0xfffd;

std::uint8_t byteAt(std::string_view text, std::size_t i)
{
    return static_cast<std::uint8_t>(text[i]);
}

std::size_t lengthFrom(std::uint8_t lead)
{
    if (lead < 0x80)
        return 1;
    if (lead < 0xc2 || lead > 0xf4)
        return 0;
    return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/// The first code point and its bytes; a broken one takes one byte.
std::pair<char32_t, std::size_t> firstOf(std::string_view text)
{
    const std::size_t length = lengthFrom(byteAt(text, 0));
    if (length == 1)
        return {byteAt(text, 0), 1};
    if (length == 0 || text.size() < length)
        return {replacement, 1};
    char32_t point = byteAt(text, 0) & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byteAt(text, i) & 0xc0U) != 0x80U)
            return {replacement, 1};
        point = (point << 6U) | (byteAt(text, i) & 0x3fU);
    }
    const bool overlong = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
    if (overlong || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff))
        return {replacement, 1};
    return {point, length};
}

} // namespace

std::u32string codePoints(std::string_view utf8)
{
    std::u32string points;
    points.reserve(utf8.size());
    while (!utf8.empty()) {
        const auto [point, length] = firstOf(utf8);
        points += point;
        utf8.remove_prefix(length);
    }
    return points;
}

void appendUtf8(std::string &utf8, char32_t point)
{
    const auto tail = [&](unsigned shift) { utf8 += static_cast<char>(0x80U | ((point >> shift) & 0x3fU)); };
    if (point < 0x80) {
        utf8 += static_cast<char>(point);
    } else if (point < 0x800) {
        utf8 += static_cast<char>(0xc0U | (point >> 6U));
        tail(0);
    } else if (point < 0x10000) {
        utf8 += static_cast<char>(0xe0U | (point >> 12U));
        tail(6);
        tail(0);
    } else {
        utf8 += static_cast<char>(0xf0U | (point >> 18U));
        tail(12);
        tail(6);
        tail(0);
    }
}

} // namespace proffer::store
