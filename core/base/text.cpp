// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"

#include <array>
#include <cstdint>
#include <cstdio>

namespace proffer {
namespace {

struct Decoded {
    char32_t point = 0;
    std::size_t length = 0; ///< 0: not well-formed
};

Decoded decode(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const auto lead = byte(0);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || text.size() < length)
        return {};
    char32_t point = lead & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0U) != 0x80U)
            return {};
        point = (point << 6U) | (byte(i) & 0x3fU);
    }
    static constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    if (point < least.at(length) || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff))
        return {};
    return {point, length};
}

bool deceives(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0xad || c == 0x61c || c == 0x180e ||
           (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) ||
           c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb) || (c >= 0xe0000 && c <= 0xe007f);
}

} // namespace

bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        const auto next = decode(text);
        if (next.length == 0)
            return false;
        text.remove_prefix(next.length);
    }
    return true;
}

std::string visible(std::string_view text, bool keepLines)
{
    std::string shown;
    shown.reserve(text.size());
    while (!text.empty()) {
        const auto next = decode(text);
        const auto length = next.length == 0 ? 1 : next.length;
        std::array<char, 16> escaped{};
        if (next.length == 0) {
            std::snprintf(escaped.data(), escaped.size(), "<0x%02X>", static_cast<std::uint8_t>(text[0]));
            shown += escaped.data();
        } else if (deceives(next.point) && !(keepLines && next.point == '\n')) {
            std::snprintf(escaped.data(), escaped.size(), "<U+%04X>", static_cast<unsigned>(next.point));
            shown += escaped.data();
        } else {
            shown += text.substr(0, length);
        }
        text.remove_prefix(length);
    }
    return shown;
}

std::string counted(std::size_t count, std::string_view one, std::string_view several)
{
    return std::to_string(count) + " " + std::string{count == 1 ? one : several};
}

} // namespace proffer
