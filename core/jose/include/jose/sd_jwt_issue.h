// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/ed25519.h"
#include "json/value.h"

namespace proffer::jose {

/// What an SD-JWT is to say.
struct SdJwtContent {
    json::Object plain;     ///< stands in the JWT for all to see
    json::Object disclosed; ///< claims that each get a disclosure
    /// Members that each get a disclosure, by the name of the object that holds them ("preferences"); an
    /// object of that name among the plain claims keeps its own members.
    std::map<std::string, json::Object, std::less<>> disclosedMembers;
};

struct IssuedSdJwt {
    std::string issuerJwt;
    std::vector<std::string> disclosures;

    /// `JWT~D1~…~`, with everything disclosed.
    std::string compact() const;
};

/// Issues an SD-JWT of type "dc+sd-jwt" (RFC 9901, section 4), signed with Ed25519. The digests of each
/// object are sorted and filled up with decoys to 8, 16 or 32 (beyond that: to a multiple of 32).
/// SdJwtProtectedClaim, SdJwtReservedName or SdJwtNameCollision for names that must not be disclosed.
Result<IssuedSdJwt> issueSdJwt(SdJwtContent content, std::string_view keyId,
                               const crypto::Ed25519PrivateKey &key, crypto::RandomSource &random);

} // namespace proffer::jose
