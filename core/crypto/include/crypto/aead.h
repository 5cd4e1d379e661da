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

/// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03): ciphertext with the 16-byte tag at its end. A key or
/// nonce of another length is misuse and ends the process.
Bytes sealXChaCha(ByteView key, ByteView nonce, ByteView associated, ByteView plain);
/// DecryptionFailed if anything was altered; KeyInvalid for wrong lengths.
Result<SecretBytes> openXChaCha(ByteView key, ByteView nonce, ByteView associated, ByteView sealed);

/// AES-GCM (NIST SP 800-38D) with a 128-, 192- or 256-bit key, 96-bit nonce and 128-bit tag at the
/// ciphertext's end.
Result<Bytes> sealAesGcm(ByteView key, ByteView nonce, ByteView associated, ByteView plain);
Result<SecretBytes> openAesGcm(ByteView key, ByteView nonce, ByteView associated, ByteView sealed);

/// A stream of sealed blocks (libsodium secretstream, XChaCha20-Poly1305): blocks cannot be reordered,
/// dropped or cut off, since the last one is marked. Sealing anything after the last block, or with a key
/// that has not 32 bytes, is misuse and ends the process.
class StreamSealer {
public:
    static constexpr std::size_t headerSize = 24;
    static constexpr std::size_t overhead = 17; ///< bytes that a sealed block is longer
    explicit StreamSealer(ByteView key);
    const ByteArray<headerSize> &header() const { return header_; }
    Bytes seal(ByteView block, ByteView associated, bool last);

private:
    SecretBytes state_; ///< holds the key; given back with the last block
    ByteArray<headerSize> header_{};
};

/// Opens such a stream. A block that was altered, is not the next one or follows the last one is
/// DecryptionFailed; the stream is whole only when a block came that says it is the last.
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
    SecretBytes state_; ///< holds the key; given back with the last block
};

} // namespace proffer::crypto
