// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "grants/token.h"

#include "crypto/base64url.h"
#include "jose/did.h"

namespace proffer::grants {
namespace {

Done checkLength(const TokenRequest &request, std::chrono::days length)
{
    const auto tooLong = [](std::chrono::days most, std::string_view reason) {
        return fail(ErrorCode::GrantTooLong)
            .with("days", std::to_string(most.count()))
            .with("reason", std::string{reason});
    };
    if (length > longestListed)
        return tooLong(longestListed, "most");
    if (length <= longestUnlisted)
        return {};
    if (request.kind == Kind::Statement)
        return tooLong(longestUnlisted, "statement");
    if (!request.status)
        return tooLong(longestUnlisted, "unlisted");
    if (!request.listPublished)
        return tooLong(longestUnlisted, "unpublished");
    return {};
}

Done check(const TokenRequest &request, Date today)
{
    if (request.validUntil <= today)
        return fail(ErrorCode::DateInPast).with("date", toIsoDate(request.validUntil));
    PROFFER_CHECK(checkLength(request, request.validUntil - today));
    const bool saysNothing = request.disclosed.empty() && request.preferences.empty();
    const auto empty = [](std::string_view what) {
        return fail(ErrorCode::GrantEmpty).with("what", std::string{what});
    };
    switch (request.kind) {
    case Kind::Grant:
        if (!request.holder)
            return fail(ErrorCode::GrantNeedsVendorKey);
        if (request.terms.permissions.empty())
            return empty("permission");
        return {};
    case Kind::Statement:
        if (!saysNothing)
            return fail(ErrorCode::InvalidArgument).with("member", "values").with("reason", "statement");
        if (request.terms.permissions.empty())
            return empty("permission");
        return {};
    case Kind::Profile:
        if (!request.terms.permissions.empty())
            return fail(ErrorCode::InvalidArgument).with("member", "permission").with("reason", "profile");
        if (saysNothing && request.terms.prohibitions.empty())
            return empty("preference");
        return {};
    }
    return fail(ErrorCode::Internal);
}

json::Object plainClaims(const TokenRequest &request, const jose::PublicJwk &issuer, const std::string &jti,
                         Date today)
{
    const auto start = toUnixSeconds(Instant{today});
    json::Object plain{{"iss", jose::didJwk(issuer)},
                       {"iat", start},
                       {"nbf", start},
                       {"exp", toUnixSeconds(Instant{request.validUntil})},
                       {"jti", jti},
                       {"aud", request.audience},
                       {"vct", vctOf(request.kind)}};
    if (request.holder && request.kind != Kind::Statement)
        plain.emplace("cnf", json::Object{{"jwk", request.holder->toJson()}});
    if (request.status)
        plain.emplace("status", request.status->toJson());
    if (!request.terms.permissions.empty()) {
        json::Array permissions;
        for (const auto &permission : request.terms.permissions)
            permissions.emplace_back(permission.toJson());
        plain.emplace("permission", std::move(permissions));
    }
    if (!request.terms.prohibitions.empty())
        plain.emplace("prohibition", request.terms.prohibitions);
    if (!request.terms.jurisdiction.empty())
        plain.emplace("jurisdiction", request.terms.jurisdiction);
    if (!request.terms.withdrawal.empty())
        plain.emplace("withdrawal", request.terms.withdrawal);
    if (request.terms.request)
        plain.emplace("request", toJson(*request.terms.request));
    if (request.terms.agreement)
        plain.emplace("agreement", toJson(*request.terms.agreement));
    return plain;
}

} // namespace

Result<IssuedToken> issueToken(TokenRequest request, const crypto::Ed25519PrivateKey &issuer,
                               crypto::RandomSource &random)
{
    const auto today = std::chrono::floor<std::chrono::days>(request.now);
    PROFFER_CHECK(check(request, today));
    const auto key = jose::PublicJwk::of(issuer);
    const auto jti = crypto::toBase64Url(random.array<16>());
    jose::SdJwtContent content{.plain = plainClaims(request, key, jti, today),
                               .disclosed = std::move(request.disclosed),
                               .disclosedMembers = {}};
    const auto keyId = jose::didKeyId(*content.plain.at("iss").asString());
    if (!request.preferences.empty())
        content.disclosedMembers.emplace("preferences", std::move(request.preferences));
    PROFFER_TRY(auto token, jose::issueSdJwt(std::move(content), keyId, issuer, random));
    const auto sha256 = crypto::sha256(asBytes(token.issuerJwt));
    return IssuedToken{.token = std::move(token),
                       .jti = jti,
                       .validFrom = Instant{today},
                       .validUntil = Instant{request.validUntil},
                       .sha256 = sha256};
}

} // namespace proffer::grants
