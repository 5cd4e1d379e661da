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
    // The kernel is asked each time (400 ns for 16 bytes). libsodium's generator inside the process is no
    // faster for the 16 to 32 bytes that are drawn here, since it looks up the process id each time, and its
    // state would lie in ordinary memory.
    randombytes_buf(bytes.data(), bytes.size());
}

} // namespace proffer::crypto
