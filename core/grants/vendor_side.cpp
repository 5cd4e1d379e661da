// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "grants/vendor_side.h"

#include "crypto/base64url.h"
#include "grants/token.h"
#include "jose/did.h"
#include "jose/jwt.h"
#include "jose/sd_jwt_verify.h"
#include "jose/status_list_token.h"
#include "read_terms.h"

namespace proffer::grants {
namespace {

constexpr std::string_view challengeType = "proffer-challenge+jwt";

std::string sha256Of(const jose::SdJwt &token)
{
    return crypto::toBase64Url(crypto::sha256(asBytes(token.issuerJwt().text())));
}

Result<Kind> kindOf(const json::Object &claims)
{
    PROFFER_TRY(const auto vct, jose::textClaim(claims, "vct"));
    for (const auto kind : {Kind::Grant, Kind::Statement, Kind::Profile}) {
        if (vctOf(kind) == vct)
            return kind;
    }
    return fail(ErrorCode::TokenVct).with("vct", vct);
}

/// What is known of an end from the token alone (Token Status List, section 6.1): nothing, but why differs.
Verdict revocationOf(const jose::TokenStatus &status)
{
    return status.named ? Verdict::Unknown : Verdict::RevocationNotCheckable;
}

} // namespace

const jose::SdJwtPolicy &tokenPolicy()
{
    static const jose::SdJwtPolicy policy{.vcts = {{vctOf(Kind::Grant), jose::HolderKey::Required},
                                                   {vctOf(Kind::Statement), jose::HolderKey::Forbidden},
                                                   {vctOf(Kind::Profile), jose::HolderKey::Optional}},
                                          .plain = {"agreement", "permission", "prohibition", "request"}};
    return policy;
}

Result<Terms> readTerms(const json::Object &claims)
{
    Terms terms;
    if (const auto found = claims.find("permission"); found != claims.end()) {
        const auto *list = found->second.asArray();
        if (!list)
            return fail(ErrorCode::TokenClaimInvalid).with("claim", "permission");
        for (const auto &value : *list) {
            PROFFER_TRY(auto permission, terms::Permission::fromJson(value));
            terms.permissions.push_back(std::move(permission));
        }
    }
    if (const auto found = claims.find("prohibition"); found != claims.end()) {
        if (!found->second.asArray())
            return fail(ErrorCode::TokenClaimInvalid).with("claim", "prohibition");
        terms.prohibitions = *found->second.asArray();
    }
    for (const auto &[member, target] :
         {std::pair{"jurisdiction", &terms.jurisdiction}, std::pair{"withdrawal", &terms.withdrawal}}) {
        if (claims.contains(member)) {
            PROFFER_TRY(*target, jose::textClaim(claims, member));
        }
    }
    PROFFER_TRY(terms.request, readRequestReference(claims));
    PROFFER_TRY(terms.agreement, readAgreementReference(claims));
    return terms;
}

json::Object disclosedClaims(const jose::ProcessedSdJwt &processed)
{
    json::Object claims;
    for (const auto &disclosure : processed.disclosed) {
        const auto name = disclosure.pointer.substr(1, disclosure.pointer.find('/', 1) - 1);
        if (const auto found = processed.payload.find(name); found != processed.payload.end())
            claims.insert(*found);
    }
    return claims;
}

std::string signChallenge(const Challenge &challenge, const crypto::Ed25519PrivateKey &issuer)
{
    const json::Object claims{{"v", 1},
                              {"iss", challenge.issuer},
                              {"aud", challenge.audience},
                              {"nonce", challenge.nonce},
                              {"grant_sha256", challenge.grantSha256},
                              {"iat", toUnixSeconds(challenge.issuedAt)},
                              {"exp", toUnixSeconds(challenge.expires)}};
    return jose::signJwt(challengeType, jose::didKeyId(challenge.issuer), claims, issuer);
}

Result<Challenge> readChallenge(std::string_view token, Instant now)
{
    PROFFER_TRY(const auto jws, jose::Jws::parse(token));
    PROFFER_TRY(const auto unverified, jose::unverifiedClaims(jws));
    Challenge challenge;
    PROFFER_TRY(challenge.issuer, jose::textClaim(unverified, "iss"));
    if (!jose::isDid(challenge.issuer))
        return fail(ErrorCode::TokenIssuer);
    PROFFER_TRY(const auto key, jose::parseDid(challenge.issuer));
    PROFFER_TRY(const auto claims, jose::verifyJwt(jws, key, challengeType));
    PROFFER_CHECK(jose::checkValidity(claims, now));
    PROFFER_TRY(challenge.audience, jose::textClaim(claims, "aud"));
    PROFFER_TRY(challenge.nonce, jose::textClaim(claims, "nonce"));
    PROFFER_TRY(challenge.grantSha256, jose::textClaim(claims, "grant_sha256"));
    PROFFER_TRY(challenge.issuedAt, jose::timeClaim(claims, "iat"));
    PROFFER_TRY(challenge.expires, jose::timeClaim(claims, "exp"));
    return challenge;
}

Result<std::string> present(std::string_view grant, std::string_view challenge,
                            const crypto::Ed25519PrivateKey &vendor, Instant now)
{
    PROFFER_TRY(const auto token, jose::SdJwt::parse(grant));
    PROFFER_TRY(const auto asked, readChallenge(challenge, now));
    PROFFER_TRY(const auto issuer, jose::textClaim(token.unverifiedClaims(), "iss"));
    PROFFER_TRY(const auto audience, jose::textClaim(token.unverifiedClaims(), "aud"));
    if (asked.issuer != issuer)
        return fail(ErrorCode::TokenIssuer);
    if (asked.audience != audience)
        return fail(ErrorCode::TokenAudience);
    if (asked.grantSha256 != sha256Of(token))
        return fail(ErrorCode::KeyBindingHash);
    return jose::bindSdJwt(grant, {.audience = issuer, .nonce = asked.nonce, .issuedAt = now}, vendor);
}

Result<std::string> presentTo(std::string_view grant, std::string_view origin, std::string_view nonce,
                              const crypto::Ed25519PrivateKey &vendor, Instant now)
{
    return jose::bindSdJwt(
        grant, {.audience = std::string{origin}, .nonce = std::string{nonce}, .issuedAt = now}, vendor);
}

Result<OutsideVerdict> verifyOutside(std::string_view text, const OutsidePolicy &policy)
{
    PROFFER_TRY(const auto token, jose::SdJwt::parse(text));
    PROFFER_TRY(const auto issuer, jose::issuerKey(token));
    if (policy.issuer && issuer.thumbprint() != *policy.issuer)
        return fail(ErrorCode::TokenIssuer);
    PROFFER_TRY(const auto processed, jose::verifySdJwt(token, issuer, tokenPolicy(), policy.now));
    const auto &claims = processed.payload;
    OutsideVerdict verdict{.issuerThumbprint = issuer.thumbprint().text(),
                           .claims = disclosedClaims(processed)};
    PROFFER_TRY(verdict.kind, kindOf(claims));
    PROFFER_TRY(verdict.issuer, jose::textClaim(claims, "iss"));
    PROFFER_TRY(verdict.audience, jose::textClaim(claims, "aud"));
    PROFFER_TRY(verdict.validUntil, jose::timeClaim(claims, "exp"));
    PROFFER_TRY(verdict.terms, readTerms(claims));
    if (!policy.nonce.empty()) {
        PROFFER_CHECK(jose::verifyKeyBinding(
            token, claims, {.audience = policy.audience, .nonce = policy.nonce, .now = policy.now}));
        verdict.presented = true;
    }
    verdict.bound = claims.contains("cnf");
    PROFFER_TRY(auto status, jose::tokenStatus(claims));
    verdict.revocation = revocationOf(status);
    verdict.list = std::move(status.list);
    return verdict;
}

} // namespace proffer::grants
