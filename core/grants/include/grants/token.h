// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/random.h"
#include "grants/grant.h"
#include "jose/sd_jwt_issue.h"

namespace proffer::grants {

/// What a token is made of (FORMATS: SD-JWT of type dc+sd-jwt). It knows no vault.
struct TokenRequest {
    Kind kind = Kind::Grant;
    std::string audience{};                  ///< the vendor
    std::optional<jose::PublicJwk> holder{}; ///< the vendor's key
    Instant now{};
    Date validUntil{}; ///< the first day on which it is over
    Terms terms{};
    std::optional<jose::StatusReference> status{}; ///< where others find out whether it was revoked
    bool listPublished = false;                    ///< whether that list was published at least once
    json::Object disclosed{};                      ///< claims, by the name they have in the token
    json::Object preferences{};                    ///< members of `preferences`
};

struct IssuedToken {
    jose::IssuedSdJwt token{};
    std::string jti{};
    Instant validFrom{};
    Instant validUntil{};
    crypto::Sha256 sha256{}; ///< of the issuer's JWT
};

/// Times are rounded to the UTC day, so that they link nothing; `jti` is random. GrantNeedsVendorKey for a
/// grant without holder; GrantEmpty for one that permits or discloses nothing; GrantTooLong with "days"
/// and "reason" over 90 days ("statement", "unlisted", "unpublished") and over three years ("most");
/// DateInPast; InvalidArgument for a statement with values.
Result<IssuedToken> issueToken(TokenRequest request, const crypto::Ed25519PrivateKey &issuer,
                               crypto::RandomSource &random);

} // namespace proffer::grants
