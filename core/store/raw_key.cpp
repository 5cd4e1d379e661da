// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "raw_key.h"

#include <string.h>

namespace proffer::store {

Result<RawKey> RawKey::fromBytes(ByteView key)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    if (key.size() != keySize)
        return fail(ErrorCode::KeyInvalid);
    RawKey made;
    auto *out = made.text_.data();
    *out++ = 'x';
    *out++ = '\'';
    for (const auto byte : key) {
        *out++ = digits[byte >> 4U];
        *out++ = digits[byte & 0x0fU];
    }
    *out = '\'';
    return Result<RawKey>{std::move(made)};
}

RawKey::RawKey(RawKey &&other) noexcept : text_(other.text_)
{
    other.wipe();
}

RawKey &RawKey::operator=(RawKey &&other) noexcept
{
    if (this != &other) {
        text_ = other.text_;
        other.wipe();
    }
    return *this;
}

RawKey::~RawKey()
{
    wipe();
}

void RawKey::wipe()
{
    explicit_bzero(text_.data(), text_.size());
}

} // namespace proffer::store
