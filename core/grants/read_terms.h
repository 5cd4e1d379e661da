// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grants/terms.h"
#include "jose/sd_jwt_verify.h"

namespace proffer::grants {

/// What is accepted as a token of Proffer's.
const jose::SdJwtPolicy &tokenPolicy();

/// The terms in the plain part of a verified token.
Result<Terms> readTerms(const json::Object &claims);
/// TokenClaimMissing, TokenClaimInvalid with the fact "claim".
Result<std::optional<RequestReference>> readRequestReference(const json::Object &claims);
Result<std::optional<AgreementReference>> readAgreementReference(const json::Object &claims);

/// The top-level claims that a token discloses, whole or in parts.
json::Object disclosedClaims(const jose::ProcessedSdJwt &processed);

} // namespace proffer::grants
