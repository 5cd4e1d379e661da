// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "crypto/ed25519.h"
#include "crypto/p256.h"
#include "json/value.h"

#include <compare>

namespace proffer::jose {

/// What names a key (RFC 7638, with SHA-256), so that two keys are compared by it.
struct Thumbprint {
    ByteArray<32> bytes{};

    /// Base64url, 43 characters.
    std::string text() const;
    /// TokenMalformed unless it is what text() writes.
    static Result<Thumbprint> parse(std::string_view text);
    auto operator<=>(const Thumbprint &) const = default;
};

/// A key that verifies signatures, as JSON (RFC 7517, 8037): Ed25519, or P-256 from vendors. Each one has
/// been checked: its point is on the curve and, for Ed25519, canonical and of full order.
class PublicJwk {
public:
    /// JwkPrivate if it holds private members. JwkInvalid for other kinds of key, coordinates that are not 32
    /// bytes or no such point, and members (use, key_ops, alg) that say it is for something else.
    static Result<PublicJwk> parse(const json::Object &jwk);
    static Result<PublicJwk> parse(std::string_view text);
    static Result<PublicJwk> fromEd25519(ByteView point);
    static PublicJwk of(const crypto::Ed25519PrivateKey &key);
    explicit PublicJwk(const crypto::P256PublicKey &point) : key_(point) {}

    /// The members that the thumbprint covers and no others.
    json::Object toJson() const;
    /// Their canonical text (RFC 7638, section 3).
    std::string text() const;
    Thumbprint thumbprint() const;
    /// Whether a JWK names this key; cheaper than parsing it, which has to check the point.
    bool isNamedBy(const json::Object &jwk) const;

    /// The `kid` of the JWK that was parsed.
    const std::optional<std::string> &keyId() const { return keyId_; }
    /// Whether a header's `alg` is one that this kind of key signs with: Ed25519, EdDSA; ES256.
    bool allows(std::string_view alg) const;
    bool verify(ByteView message, ByteView signature) const;

    const crypto::Ed25519PublicKey *ed25519() const { return std::get_if<crypto::Ed25519PublicKey>(&key_); }
    const crypto::P256PublicKey *p256() const { return std::get_if<crypto::P256PublicKey>(&key_); }

    /// Whether it is the same key; the key id does not matter.
    bool operator==(const PublicJwk &other) const { return key_ == other.key_; }

private:
    explicit PublicJwk(const crypto::Ed25519PublicKey &point) : key_(point) {}

    std::variant<crypto::Ed25519PublicKey, crypto::P256PublicKey> key_;
    std::optional<std::string> keyId_;
};

} // namespace proffer::jose
