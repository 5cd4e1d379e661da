// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "jose/claims.h"

#include "crypto/base64url.h"

#include <algorithm>

namespace proffer::jose {
namespace {

Error missing(std::string_view name)
{
    return fail(ErrorCode::TokenClaimMissing).with("claim", std::string{name});
}

} // namespace

Error invalidClaim(std::string_view name)
{
    return fail(ErrorCode::TokenClaimInvalid).with("claim", std::string{name});
}

Result<crypto::Sha256> hashClaim(const json::Object &claims, std::string_view name)
{
    PROFFER_TRY(const auto text, textClaim(claims, name));
    const auto bytes = crypto::fromBase64Url(text);
    crypto::Sha256 hash{};
    if (!bytes || bytes->size() != hash.size())
        return invalidClaim(name);
    std::ranges::copy(*bytes, hash.begin());
    return hash;
}

Result<std::string> textClaim(const json::Object &claims, std::string_view name)
{
    const auto found = claims.find(name);
    if (found == claims.end())
        return missing(name);
    const auto *text = found->second.asString();
    if (!text)
        return invalidClaim(name);
    return *text;
}

Result<std::optional<Instant>> optionalTimeClaim(const json::Object &claims, std::string_view name)
{
    const auto found = claims.find(name);
    if (found == claims.end())
        return std::optional<Instant>{};
    const auto *seconds = found->second.asInteger();
    if (!seconds)
        return invalidClaim(name);
    const auto instant = fromUnixSeconds(*seconds);
    if (!instant)
        return invalidClaim(name);
    return std::optional<Instant>{*instant};
}

Result<Instant> timeClaim(const json::Object &claims, std::string_view name)
{
    PROFFER_TRY(const auto instant, optionalTimeClaim(claims, name));
    if (!instant)
        return missing(name);
    return *instant;
}

Done checkValidity(const json::Object &claims, Instant now, Expiry expiry)
{
    PROFFER_TRY(const auto issued, optionalTimeClaim(claims, "iat"));
    PROFFER_TRY(const auto begins, optionalTimeClaim(claims, "nbf"));
    PROFFER_TRY(const auto ends, optionalTimeClaim(claims, "exp"));
    if (!ends && expiry == Expiry::Required)
        return missing("exp");
    if (issued && *issued > now + maxAhead)
        return fail(ErrorCode::TokenFromFuture);
    if (begins && now < *begins)
        return fail(ErrorCode::TokenNotYetValid).with("when", toRfc3339(*begins));
    // On the second itself it is over (RFC 7519, section 4.1.4).
    if (ends && now >= *ends)
        return fail(ErrorCode::TokenExpired).with("when", toRfc3339(*ends));
    return {};
}

} // namespace proffer::jose
