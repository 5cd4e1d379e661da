// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "raw_key.h"

#include <new>

namespace proffer::store {

Result<RawKey> RawKey::fromBytes(ByteView key)
try {
    static constexpr std::size_t keySize = 32;
    static constexpr std::string_view digits = "0123456789abcdef";
    if (key.size() != keySize)
        return fail(ErrorCode::KeyInvalid);
    crypto::SecretBytes text{2 * keySize + 3};
    auto out = text.bytes().begin();
    const auto append = [&out](char c) { *out++ = static_cast<std::uint8_t>(c); };
    append('x');
    append('\'');
    for (const auto byte : key) {
        append(digits[byte >> 4U]);
        append(digits[byte & 0x0fU]);
    }
    append('\'');
    return RawKey{std::move(text)};
} catch (const std::bad_alloc &) {
    return fail(ErrorCode::OutOfMemory);
}

} // namespace proffer::store
