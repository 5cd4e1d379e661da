// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "crypto/secret_bytes.h"

namespace proffer::crypto {

/// The cost of deriving a key with Argon2id (RFC 9106), one lane.
struct Argon2Cost {
    std::uint32_t memoryKib = 256 * 1024;
    std::uint32_t passes = 3;

    /// What a file may ask of the machine: 8 KiB to 1 GiB, 1 to 16 passes, at most 4 GiB × pass in all.
    bool withinLimits() const;
    bool operator==(const Argon2Cost &) const = default;
};

inline constexpr std::size_t argon2SaltSize = 16;

/// A 32-byte key from a password. KdfCostOutOfRange outside the limits, before anything is allocated;
/// OutOfMemory when the machine has not got the memory.
Result<SecretBytes> argon2id(ByteView password, const ByteArray<argon2SaltSize> &salt,
                             const Argon2Cost &cost);

} // namespace proffer::crypto
