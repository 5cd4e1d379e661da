// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "transfer.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace proffer::vcard {
namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

int base64Digit(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    if (c == '+')
        return 62;
    return c == '/' ? 63 : -1;
}

bool blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

} // namespace

std::string decodeQuotedPrintable(std::string_view text, bool escapeSemicolon)
{
    std::string bytes;
    bytes.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto high = text[i] == '=' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const auto low = high < 0 ? -1 : hexDigit(text[i + 2]);
        if (low < 0) {
            bytes += text[i];
            continue;
        }
        const auto byte = static_cast<char>(high * 16 + low);
        if (byte == ';' && escapeSemicolon && !bytes.ends_with('\\'))
            bytes += '\\';
        bytes += byte;
        i += 2;
    }
    return bytes;
}

bool isBase64(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return base64Digit(c) >= 0 || c == '=' || blank(c); });
}

std::optional<std::size_t> base64Bytes(std::string_view text)
{
    std::size_t digits = 0;
    std::size_t padding = 0;
    for (const auto c : text) {
        if (blank(c))
            continue;
        if (c == '=')
            ++padding;
        else if (base64Digit(c) < 0 || padding > 0)
            return std::nullopt;
        else
            ++digits;
    }
    // Some writers leave the padding out; one digit over says nothing.
    if (digits % 4 == 1 || padding > 2 || (padding > 0 && (digits + padding) % 4 != 0))
        return std::nullopt;
    return digits / 4 * 3 + (digits % 4 == 0 ? 0 : digits % 4 - 1);
}

std::optional<std::string> decodeBase64(std::string_view text)
{
    const auto size = base64Bytes(text);
    if (!size)
        return std::nullopt;
    std::string bytes;
    bytes.reserve(*size);
    std::uint32_t held = 0;
    unsigned bits = 0;
    for (const auto c : text) {
        const auto digit = base64Digit(c);
        if (digit < 0)
            continue;
        held = (held << 6U | static_cast<std::uint32_t>(digit)) & 0xffffU;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>(held >> bits & 0xffU);
        }
    }
    return bytes;
}

} // namespace proffer::vcard
