// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/hash.h"
#include "terms/permission.h"

namespace proffer::grants {

/// The request that a token answers, so that it cannot be put to another use: the vendor compares it with
/// what it sent.
struct RequestReference {
    std::string jti{};
    crypto::Sha256 sha256{}; ///< of the request as it came
    bool operator==(const RequestReference &) const = default;
};

/// The agreement that was in force when a token was signed.
struct AgreementReference {
    std::string code{};
    std::string iri{};
    crypto::Sha256 sha256{};
    std::optional<crypto::Sha256> offerSha256{}; ///< of both tokens; nothing if it was only said
    std::optional<crypto::Sha256> answerSha256{};
    bool operator==(const AgreementReference &) const = default;
};

json::Object toJson(const RequestReference &request);
json::Object toJson(const AgreementReference &agreement);

/// Everything that stands in plain in a token and that a holder cannot hide.
struct Terms {
    std::vector<terms::Permission> permissions{};
    /// What is never allowed: `{"preference": key, "value": value}` for each restrictive preference.
    json::Array prohibitions{};
    std::string jurisdiction{}; ///< ISO 3166-1 alpha-2, or empty
    std::string withdrawal{};   ///< where the vendor is to be told that it ends, or empty
    std::optional<RequestReference> request{};
    std::optional<AgreementReference> agreement{};
    bool operator==(const Terms &) const = default;
};

/// Whether \a narrower allows nothing that \a wider does not, and prohibits all that it prohibits.
bool isNarrower(const Terms &narrower, const Terms &wider);

} // namespace proffer::grants
