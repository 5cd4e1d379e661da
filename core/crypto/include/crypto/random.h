// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/secret_bytes.h"

namespace proffer::crypto {

/// Where random bytes come from. Programs use systemRandom(); tests may use a source that repeats.
class RandomSource {
public:
    RandomSource() = default;
    RandomSource(const RandomSource &) = delete;
    RandomSource &operator=(const RandomSource &) = delete;
    virtual ~RandomSource() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;

    template <std::size_t N>
    ByteArray<N> array()
    {
        ByteArray<N> bytes{};
        fill(bytes);
        return bytes;
    }
    SecretBytes secret(std::size_t size);
};

/// The operating system's generator (libsodium randombytes_buf); safe from several threads.
class SystemRandom final : public RandomSource {
public:
    void fill(std::span<std::uint8_t> bytes) override;
};

} // namespace proffer::crypto
