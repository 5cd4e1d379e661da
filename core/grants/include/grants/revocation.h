// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/random.h"
#include "grants/grant.h"

namespace proffer::grants {

/// The signed word that a grant is over (`proffer-revocation+jwt`).
struct RevocationNotice {
    std::string issuer{};
    std::string audience{};
    std::string jti{};
    std::string grantSha256{}; ///< base64url
    Instant issuedAt{};
    Instant effective{}; ///< not before issuedAt
    std::string reason{};
    bool operator==(const RevocationNotice &) const = default;
};

std::string signNotice(const RevocationNotice &notice, const crypto::Ed25519PrivateKey &issuer);
/// Verified with the key that `iss` is. TokenClaimInvalid when it claims to have taken effect before it was
/// written.
Result<RevocationNotice> readNotice(std::string_view token);

} // namespace proffer::grants
