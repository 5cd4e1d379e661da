// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "grants/revocation.h"

#include "jose/claims.h"
#include "jose/did.h"
#include "jose/jwt.h"

namespace proffer::grants {
namespace {

constexpr std::string_view type = "proffer-revocation+jwt";

} // namespace

std::string signNotice(const RevocationNotice &notice, const crypto::Ed25519PrivateKey &issuer)
{
    json::Object claims{{"v", 1},
                        {"iss", notice.issuer},
                        {"aud", notice.audience},
                        {"iat", toUnixSeconds(notice.issuedAt)},
                        {"jti", notice.jti},
                        {"grant_sha256", notice.grantSha256},
                        {"effective", toUnixSeconds(notice.effective)}};
    if (!notice.reason.empty())
        claims.emplace("reason", notice.reason);
    return jose::signJwt(type, jose::didKeyId(notice.issuer), claims, issuer);
}

Result<RevocationNotice> readNotice(std::string_view token)
{
    PROFFER_TRY(const auto jws, jose::Jws::parse(token));
    PROFFER_TRY(const auto unverified, jose::unverifiedClaims(jws));
    RevocationNotice notice;
    PROFFER_TRY(notice.issuer, jose::textClaim(unverified, "iss"));
    PROFFER_TRY(const auto key, jose::parseDid(notice.issuer));
    PROFFER_TRY(const auto claims, jose::verifyJwt(jws, key, type));
    PROFFER_TRY(notice.audience, jose::textClaim(claims, "aud"));
    PROFFER_TRY(notice.jti, jose::textClaim(claims, "jti"));
    PROFFER_TRY(notice.grantSha256, jose::textClaim(claims, "grant_sha256"));
    PROFFER_TRY(notice.issuedAt, jose::timeClaim(claims, "iat"));
    PROFFER_TRY(notice.effective, jose::timeClaim(claims, "effective"));
    if (notice.effective < notice.issuedAt)
        return fail(ErrorCode::TokenClaimInvalid).with("claim", "effective");
    if (claims.contains("reason")) {
        PROFFER_TRY(notice.reason, jose::textClaim(claims, "reason"));
    }
    return notice;
}

} // namespace proffer::grants
