// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/result.h"

namespace proffer::crypto {

/// Bytes that must not leak: they lie in guarded memory that is locked against swapping, left out of core
/// dumps and wiped when freed (libsodium, "Secure memory"). It moves; it cannot be copied, printed or
/// compared.
class SecretBytes {
public:
    SecretBytes() = default;
    /// `size` zero bytes. Throws std::bad_alloc when no guarded memory is left.
    explicit SecretBytes(std::size_t size);
    /// Takes the bytes over and wipes the source.
    static SecretBytes take(std::span<std::uint8_t> source);
    static SecretBytes copyOf(ByteView source);
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    std::span<std::uint8_t> bytes() { return {data_, size_}; }
    ByteView bytes() const { return {data_, size_}; }
    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    /// An explicit second copy, for the few places that need one.
    SecretBytes duplicate() const;

private:
    std::uint8_t *data_ = nullptr;
    std::size_t size_ = 0;
};

/// Overwrites memory in a way the compiler keeps.
void wipe(std::span<std::uint8_t> bytes);
/// Overwrites a text's whole buffer and empties it.
void wipe(std::string &text);

/// Whether two byte strings are equal, in time that depends on their lengths only.
bool constantTimeEqual(ByteView a, ByteView b);

} // namespace proffer::crypto
