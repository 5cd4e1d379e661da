// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "crypto/secret_bytes.h"

namespace proffer::crypto {

/// Makes libsodium ready, once for the process and safe from several threads; false when the machine has no
/// source of random bytes.
bool libraryReady();

/// Ends the process, as libsodium itself does on misuse: going on with a key of the wrong length or with no
/// random bytes would be worse than ending.
void require(bool held);

/// `size` bytes of secret memory, or OutOfMemory.
Result<SecretBytes> allocateSecret(std::size_t size);

/// Secret bytes on the stack, for a moment: wiped on every way out.
template <std::size_t N>
struct Transient {
    ByteArray<N> bytes{};

    Transient() = default;
    Transient(const Transient &) = delete;
    Transient &operator=(const Transient &) = delete;
    ~Transient() { wipe(bytes); }
};

/// An address that may be read even when the view is empty: the C libraries are promised pointers that are
/// not null.
inline const std::uint8_t *address(ByteView view)
{
    static constexpr std::uint8_t nothing = 0;
    return view.empty() ? &nothing : view.data();
}

} // namespace proffer::crypto
