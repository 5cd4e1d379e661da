// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "crypto/base64url.h"

#include <sodium.h>

namespace proffer::crypto {
namespace {

constexpr int variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;

/// In a time that depends on the length only, since a private key may stand in the text.
bool isAscii(std::string_view text)
{
    std::uint8_t bits = 0;
    for (const auto byte : asBytes(text))
        bits |= byte;
    return bits < 0x80;
}

} // namespace

std::string toBase64Url(ByteView bytes)
{
    std::string text;
    appendBase64Url(text, bytes);
    return text;
}

void appendBase64Url(std::string &text, ByteView bytes)
{
    if (bytes.empty())
        return;
    const auto start = text.size();
    const auto room = sodium_base64_encoded_len(bytes.size(), variant); // with a final NUL
    text.resize(start + room);
    sodium_bin2base64(text.data() + start, room, bytes.data(), bytes.size(), variant);
    text.pop_back();
}

Result<Bytes> fromBase64Url(std::string_view text)
{
    // libsodium 1.0.18 takes some characters above ASCII for others of the alphabet. Of what is left it
    // refuses all that is not the one encoding of some bytes, if given no characters to ignore and no pointer
    // for the end.
    Bytes bytes(text.size() / 4 * 3 + 3);
    std::size_t size = 0;
    if (!isAscii(text) ||
        (!text.empty() && sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr,
                                            &size, nullptr, variant) != 0))
        return fail(ErrorCode::Base64Invalid);
    bytes.resize(size);
    return bytes;
}

} // namespace proffer::crypto
