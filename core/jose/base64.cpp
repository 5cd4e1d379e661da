// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "base64.h"

namespace proffer::jose {
namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::uint8_t outside = 0xff;

constexpr auto values = [] {
    std::array<std::uint8_t, 256> table{};
    table.fill(outside);
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        table[static_cast<unsigned char>(alphabet[i])] = static_cast<std::uint8_t>(i);
    return table;
}();

std::uint32_t valueOf(char c)
{
    return values[static_cast<unsigned char>(c)];
}

} // namespace

void appendBase64(std::string &text, ByteView bytes)
{
    const auto start = text.size();
    text.resize(start + (bytes.size() * 4 + 2) / 3);
    auto *out = text.data() + start;
    const auto *in = bytes.data();
    for (auto triples = bytes.size() / 3; triples > 0; --triples, in += 3) {
        const auto group = std::uint32_t{in[0]} << 16U | std::uint32_t{in[1]} << 8U | in[2];
        *out++ = alphabet[group >> 18U];
        *out++ = alphabet[group >> 12U & 0x3fU];
        *out++ = alphabet[group >> 6U & 0x3fU];
        *out++ = alphabet[group & 0x3fU];
    }
    const auto rest = bytes.size() % 3;
    if (rest == 0)
        return;
    const auto group = std::uint32_t{in[0]} << 16U | (rest == 2 ? std::uint32_t{in[1]} << 8U : 0U);
    *out++ = alphabet[group >> 18U];
    *out++ = alphabet[group >> 12U & 0x3fU];
    if (rest == 2)
        *out = alphabet[group >> 6U & 0x3fU];
}

std::string toBase64(ByteView bytes)
{
    std::string text;
    appendBase64(text, bytes);
    return text;
}

Result<Bytes> fromBase64(std::string_view text)
{
    const auto rest = text.size() % 4;
    if (rest == 1)
        return fail(ErrorCode::Base64Invalid);
    Bytes bytes(text.size() * 3 / 4);
    auto *out = bytes.data();
    const auto *in = text.data();
    // A character outside of the alphabet leaves bits above the sixth; they are gathered and looked at once.
    std::uint32_t seen = 0;
    for (auto quads = text.size() / 4; quads > 0; --quads, in += 4) {
        const std::array group{valueOf(in[0]), valueOf(in[1]), valueOf(in[2]), valueOf(in[3])};
        seen |= group[0] | group[1] | group[2] | group[3];
        *out++ = static_cast<std::uint8_t>(group[0] << 2U | group[1] >> 4U);
        *out++ = static_cast<std::uint8_t>(group[1] << 4U | group[2] >> 2U);
        *out++ = static_cast<std::uint8_t>(group[2] << 6U | group[3]);
    }
    if (rest >= 2) {
        const auto third = rest == 3 ? valueOf(in[2]) : 0U;
        const std::array group{valueOf(in[0]), valueOf(in[1]), third};
        const auto stray = rest == 3 ? group[2] & 0x03U : group[1] & 0x0fU;
        seen |= group[0] | group[1] | group[2] | (stray != 0 ? 0x40U : 0U);
        *out++ = static_cast<std::uint8_t>(group[0] << 2U | group[1] >> 4U);
        if (rest == 3)
            *out = static_cast<std::uint8_t>(group[1] << 4U | group[2] >> 2U);
    }
    if (seen > 0x3fU)
        return fail(ErrorCode::Base64Invalid);
    return bytes;
}

} // namespace proffer::jose
