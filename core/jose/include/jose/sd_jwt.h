// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/hash.h"
#include "jose/jws.h"

namespace proffer::jose {

inline constexpr std::size_t maxSdJwtSize = std::size_t{1} << 20U;
inline constexpr std::string_view sdJwtType = "dc+sd-jwt";

/// An SD-JWT (RFC 9901, section 4) that has been taken apart: the issuer's JWT, disclosures, perhaps a key
/// binding JWT. Nothing of it may be believed before verifySdJwt().
class SdJwt {
public:
    /// TokenTooLarge; SdJwtMissingTilde if the disclosures do not end with `~`; the errors of Jws::parse and
    /// json::parse for the issuer's JWT.
    static Result<SdJwt> parse(std::string_view compact);

    const Jws &issuerJwt() const { return issuerJwt_; }
    /// The payload of the issuer's JWT with its digests, to learn whose key to verify it with.
    const json::Object &unverifiedClaims() const { return claims_; }
    const std::vector<std::string> &disclosures() const { return disclosures_; }
    /// The key binding JWT, if the token carries one.
    const std::optional<std::string> &keyBinding() const { return keyBinding_; }
    /// What a key binding JWT names in `sd_hash`: SHA-256 of everything up to and including the last `~`.
    const crypto::Sha256 &hash() const { return hash_; }

private:
    explicit SdJwt(Jws issuerJwt) : issuerJwt_(std::move(issuerJwt)) {}

    Jws issuerJwt_;
    json::Object claims_;
    std::vector<std::string> disclosures_;
    std::optional<std::string> keyBinding_;
    crypto::Sha256 hash_{};
};

/// `JWT~D1~…~`.
std::string joinSdJwt(std::string_view issuerJwt, const std::vector<std::string> &disclosures);

} // namespace proffer::jose
