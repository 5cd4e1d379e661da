// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/result.h"

namespace proffer::store {

/// A raw database key as SQLCipher reads it: x'…' with 64 hexadecimal digits (SQLCipher API, "PRAGMA key",
/// example 2), for which it skips its own key derivation. Wiped when it goes.
class RawKey {
public:
    /// KeyInvalid unless `key` is 32 bytes.
    static Result<RawKey> fromBytes(ByteView key);
    RawKey(RawKey &&other) noexcept;
    RawKey &operator=(RawKey &&other) noexcept;
    RawKey(const RawKey &) = delete;
    RawKey &operator=(const RawKey &) = delete;
    ~RawKey();

    const char *data() const { return text_.data(); }
    static constexpr int size() { return static_cast<int>(textSize); }

private:
    RawKey() = default;
    void wipe();

    static constexpr std::size_t keySize = 32;
    static constexpr std::size_t textSize = 2 * keySize + 3;
    std::array<char, textSize> text_{};
};

} // namespace proffer::store
