// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "crypto/secret_bytes.h"

#include <array>

namespace proffer::crypto {

inline constexpr std::size_t xchachaKeySize = 32;
inline constexpr std::size_t xchachaNonceSize = 24;
inline constexpr std::size_t aeadTagSize = 16;

/// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03): ciphertext with the 16-byte tag at its end.
Bytes sealXChaCha(ByteView key, ByteView nonce, ByteView associated, ByteView plain);
/// DecryptionFailed if anything was altered; KeyInvalid for wrong lengths.
Result<SecretBytes> openXChaCha(ByteView key, ByteView nonce, ByteView associated, ByteView sealed);

/// AES-GCM (NIST SP 800-38D) with a 128-, 192- or 256-bit key, 96-bit nonce and 128-bit tag at the ciphertext's end.
Result<Bytes> sealAesGcm(ByteView key, ByteView nonce, ByteView associated, ByteView plain);
Result<SecretBytes> openAesGcm(ByteView key, ByteView nonce, ByteView associated, ByteView sealed);

/// A stream of sealed blocks (libsodium secretstream, XChaCha20-Poly1305): blocks cannot be reordered, dropped or
/// cut off, since the last one is marked.
class StreamSealer {
public:
    static constexpr std::size_t headerSize = 24;
    static constexpr std::size_t overhead = 17; ///< bytes that a sealed block is longer
    explicit StreamSealer(ByteView key);
    const ByteArray<headerSize> &header() const { return header_; }
    Bytes seal(ByteView block, ByteView associated, bool last);

private:
    alignas(16) ByteArray<64> state_{};
    ByteArray<headerSize> header_{};
};

class StreamOpener {
public:
    static Result<StreamOpener> start(ByteView key, ByteView header);
    struct Block {
        Bytes bytes;
        bool last = false;
    };
    Result<Block> open(ByteView sealed, ByteView associated);

private:
    StreamOpener() = default;
    alignas(16) ByteArray<64> state_{};
};

} // namespace proffer::crypto
