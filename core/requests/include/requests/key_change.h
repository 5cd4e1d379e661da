// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/instant.h"
#include "crypto/ed25519.h"
#include "jose/jwk.h"

namespace proffer::requests {

inline constexpr std::string_view keyChangeType = "proffer-key-change+jwt";
inline constexpr std::string_view keyChangeProofType = "proffer-key-change-proof+jwt";

/// That a vendor has a new key in place of an old one: signed by the new key, with a proof inside that the
/// old key signed. Each names the other one, the vendor, the time and the id, so that neither half says
/// anything without the other, and nobody can announce a key that they do not hold.
///
///     proffer-key-change+jwt        by the new key: v iss iat jti old_jkt cnf{jwk: the new key} proof
///     proffer-key-change-proof+jwt  by the old key: v iss iat jti new_jkt
///
/// It is for everybody who knows the vendor by its old key, and so has no `aud`; and it does not end, since
/// somebody may hear of it years later. It leads from one key to one other: read again, it changes nothing.
struct KeyChange {
    std::string issuer{}; ///< the vendor's origin, or the did:jwk of its old key
    std::string jti{};
    Instant issuedAt{};
    jose::Thumbprint oldKey{};
    jose::PublicJwk newKey;
    bool operator==(const KeyChange &) const = default;
};

struct KeyChangeSetting {
    std::string origin{}; ///< of the vendor; empty: it is known by its key alone
    std::string jti{};
    Instant now{};
};

/// KeyChangeInvalid with the fact "reason" = same_key if there is no change.
Result<std::string> signKeyChange(const KeyChangeSetting &setting, const crypto::Ed25519PrivateKey &oldKey,
                                  const crypto::Ed25519PrivateKey &newKey);

/// What the new key says. Whether the old one agrees is seen only with the old key at hand. The errors of
/// jose::verifyJwt() and PublicJwk::parse(), TokenClaimMissing, TokenClaimInvalid with the fact "claim".
Result<KeyChange> readKeyChange(std::string_view token);

/// The same for somebody who knows the vendor by \a pinned. KeyChangeInvalid with the fact "reason":
/// other_key (it does not lead away from the pinned one), same_key, proof (the pinned key did not sign it, or
/// signed something else), issuer (a DID that is not the pinned key's); TokenFromFuture. Whether the vendor
/// is the one that the key was pinned for, by its origin, is for the caller to see.
Result<KeyChange> checkKeyChange(std::string_view token, const jose::PublicJwk &pinned, Instant now);

} // namespace proffer::requests
