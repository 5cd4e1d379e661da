// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/instant.h"
#include "crypto/hash.h"
#include "json/value.h"

#include <optional>

namespace proffer::jose {

/// How far ahead of the verifier's clock a token's `iat` may lie.
inline constexpr std::chrono::seconds maxAhead{300};

/// TokenClaimInvalid with the fact "claim".
Error invalidClaim(std::string_view name);

/// A text that must be there: TokenClaimMissing or TokenClaimInvalid, with the fact "claim".
Result<std::string> textClaim(const json::Object &claims, std::string_view name);
/// A SHA-256 hash in base64url: the same errors.
Result<crypto::Sha256> hashClaim(const json::Object &claims, std::string_view name);
/// A time, in whole seconds (RFC 7519, NumericDate): the same errors.
Result<Instant> timeClaim(const json::Object &claims, std::string_view name);
Result<std::optional<Instant>> optionalTimeClaim(const json::Object &claims, std::string_view name);

enum class Expiry { Required, Optional };

/// Whether `now` lies within `nbf` and `exp` and `iat` is not ahead of it: TokenNotYetValid, TokenExpired
/// (both with the fact "when"), TokenFromFuture; TokenClaimMissing without `exp` if it is required.
Done checkValidity(const json::Object &claims, Instant now, Expiry expiry = Expiry::Required);

} // namespace proffer::jose
