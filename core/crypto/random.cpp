// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "crypto/random.h"

#include "guarded.h"

#include <sodium.h>

namespace proffer::crypto {

SecretBytes RandomSource::secret(std::size_t size)
{
    SecretBytes bytes{size};
    fill(bytes.bytes());
    return bytes;
}

void SystemRandom::fill(std::span<std::uint8_t> bytes)
{
    if (bytes.empty())
        return;
    require(libraryReady());
    randombytes_buf(bytes.data(), bytes.size());
}

} // namespace proffer::crypto
