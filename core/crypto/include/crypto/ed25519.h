// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "crypto/random.h"
#include "crypto/secret_bytes.h"

namespace proffer::crypto {

using Ed25519PublicKey = ByteArray<32>;
using Ed25519Signature = ByteArray<64>;

/// A private Ed25519 key (RFC 8032, section 5.1), kept in secret memory.
class Ed25519PrivateKey {
public:
    static Ed25519PrivateKey generate(RandomSource &random);
    /// From the 32-byte seed that RFC 8032 calls the private key; another length is KeyInvalid.
    static Result<Ed25519PrivateKey> fromSeed(ByteView seed);

    const Ed25519PublicKey &publicKey() const { return public_; }
    /// The 32-byte seed, for storing.
    SecretBytes seed() const;
    Ed25519Signature sign(ByteView message) const;

private:
    Ed25519PrivateKey() = default;
    SecretBytes expanded_; ///< seed ‖ public key
    Ed25519PublicKey public_{};
};

/// Verifies strictly: canonical S, canonical and not small-order A and R (what libsodium accepts of the
/// speccheck cases is #3 alone).
bool verifyEd25519(const Ed25519PublicKey &key, ByteView message, ByteView signature);

/// Whether 32 bytes are a canonical point of the main subgroup and not of small order.
bool isValidEd25519PublicKey(ByteView key);

} // namespace proffer::crypto
