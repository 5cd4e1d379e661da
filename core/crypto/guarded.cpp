// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "guarded.h"

#include <new>
#include <sodium.h>

namespace proffer::crypto {

bool libraryReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

void require(bool held)
{
    if (!held)
        sodium_misuse();
}

Result<SecretBytes> allocateSecret(std::size_t size)
{
    try {
        return SecretBytes{size};
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::OutOfMemory);
    }
}

} // namespace proffer::crypto
