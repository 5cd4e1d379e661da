// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/p256.h"
#include "crypto/random.h"
#include "crypto/secret_bytes.h"

namespace proffer::crypto {

/// A key on NIST P-256 for agreeing on a secret (SP 800-56A), never for signing.
class P256PrivateKey {
public:
    /// A scalar of 32 bytes, big-endian. KeyInvalid unless it lies between 1 and the group's order less 1.
    static Result<P256PrivateKey> fromScalar(ByteView scalar);
    /// RandomUnavailable from a source that gives no scalar in range.
    static Result<P256PrivateKey> generate(RandomSource &random);

    const P256PublicKey &publicKey() const { return public_; }
    ByteView scalar() const { return scalar_.bytes(); }
    /// The x-coordinate of the shared point. SharedSecretInvalid.
    Result<SecretBytes> agree(const P256PublicKey &other) const;

private:
    P256PrivateKey(SecretBytes scalar, const P256PublicKey &point)
        : scalar_(std::move(scalar)), public_(point)
    {
    }

    SecretBytes scalar_;
    P256PublicKey public_;
};

} // namespace proffer::crypto
