// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "crypto/base64url.h"

#include <sodium.h>

namespace proffer::crypto {
namespace {

constexpr int variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;

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
    Bytes bytes(text.size() / 4 * 3 + 3);
    std::size_t size = 0;
    // Without a list of characters to ignore and without an end pointer the decoder refuses whatever is not
    // the one encoding of some bytes.
    if (!text.empty() && sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr,
                                           &size, nullptr, variant) != 0)
        return fail(ErrorCode::Base64Invalid);
    bytes.resize(size);
    return bytes;
}

} // namespace proffer::crypto
