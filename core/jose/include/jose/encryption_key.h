// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/p256_agreement.h"
#include "json/value.h"

#include <optional>
#include <string>
#include <variant>

namespace proffer::jose {

/// A point of X25519 (RFC 7748), 32 bytes little-endian.
struct X25519Point {
    ByteArray<32> bytes{};
    bool operator==(const X25519Point &) const = default;
};

using EncryptionPoint = std::variant<X25519Point, crypto::P256PublicKey>;

/// A public key that something can be encrypted to: a JWK on X25519 (RFC 8037, section 2) or P-256 with `use`
/// "enc".
class EncryptionKey {
public:
    /// JwkPrivate if it holds private members; JwkInvalid with the fact "member" for other kinds of key,
    /// coordinates that are not 32 bytes or no such point, another `use` than "enc", and another `alg` than
    /// "ECDH-ES".
    static Result<EncryptionKey> parse(const json::Object &jwk);
    EncryptionKey(const EncryptionPoint &point, std::optional<std::string> keyId)
        : point_(point), keyId_(std::move(keyId))
    {
    }

    const EncryptionPoint &point() const { return point_; }
    const std::optional<std::string> &keyId() const { return keyId_; }
    /// With `use`, `alg` and `kid`, as it stands in a request.
    json::Object toJson() const;
    bool operator==(const EncryptionKey &) const = default;

private:
    EncryptionPoint point_;
    std::optional<std::string> keyId_;
};

/// The other half of an EncryptionKey.
class DecryptionKey {
public:
    static Result<DecryptionKey> generateX25519(crypto::RandomSource &random,
                                                std::optional<std::string> keyId);
    static Result<DecryptionKey> generateP256(crypto::RandomSource &random, std::optional<std::string> keyId);
    /// A private JWK. JwkInvalid as above, or if the public half is another key's.
    static Result<DecryptionKey> parse(ByteView text);

    const EncryptionKey &publicKey() const { return public_; }
    /// What this key and the other's ephemeral one agree on. SharedSecretInvalid for points that give
    /// nothing; KeyInvalid if the other is on another curve.
    Result<crypto::SecretBytes> agree(const EncryptionPoint &other) const;
    /// The private JWK.
    crypto::SecretBytes write() const;

private:
    DecryptionKey(crypto::SecretBytes secret, EncryptionKey point)
        : secret_(std::move(secret)), public_(std::move(point))
    {
    }
    static Result<DecryptionKey> fromX25519(crypto::SecretBytes secret, std::optional<std::string> keyId);

    crypto::SecretBytes secret_;
    EncryptionKey public_;
};

/// The members of a JWK that say where the point is: `kty`, `crv`, `x`, `y`.
json::Object pointToJson(const EncryptionPoint &point);
/// The same errors as EncryptionKey::parse(); `use` and `alg` do not matter.
Result<EncryptionPoint> pointFromJson(const json::Object &jwk);

} // namespace proffer::jose
