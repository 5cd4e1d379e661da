// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/jws.h"

namespace proffer::jose {

/// A JWT of Proffer's own types ("proffer-request+jwt" and so on) or another one whose payload is a JSON
/// object. An empty `keyId` writes no `kid`.
std::string signJwt(std::string_view type, std::string_view keyId, const json::Object &claims,
                    const crypto::Ed25519PrivateKey &key);

/// The claims of a JWT that `key` signed as this type; the errors of Jws::verify and json::parse. A type of
/// Proffer's own
/// ("proffer-…+jwt") must have `v` 1, else TokenClaimMissing or TokenClaimInvalid. Times are for
/// checkValidity().
Result<json::Object> verifyJwt(const Jws &jwt, const PublicJwk &key, std::string_view type);
Result<json::Object> verifyJwt(std::string_view compact, const PublicJwk &key, std::string_view type);

/// The claims of a JWT that nobody vouches for yet, to learn which key to verify it with.
Result<json::Object> unverifiedClaims(const Jws &jwt);

} // namespace proffer::jose
