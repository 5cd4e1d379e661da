// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "crypto/secret_bytes.h"

namespace proffer::store {

/// A raw database key as SQLCipher reads it: x'…' around 64 hexadecimal digits (SQLCipher API, "PRAGMA key",
/// example 2), for which it skips its own key derivation.
class RawKey {
public:
    /// KeyInvalid unless `key` is 32 bytes.
    static Result<RawKey> fromBytes(ByteView key);

    const char *data() const { return text().data(); }
    int size() const { return static_cast<int>(text_.size()); }
    std::string_view text() const { return asText(text_.bytes()); }

private:
    explicit RawKey(crypto::SecretBytes text) : text_(std::move(text)) {}
    crypto::SecretBytes text_;
};

} // namespace proffer::store
