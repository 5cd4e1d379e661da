// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "jose/sd_jwt_verify.h"

#include "jose/did.h"

namespace proffer::jose {
namespace {

Done checkIssuer(const SdJwt &token, const PublicJwk &key)
{
    PROFFER_TRY(const auto issuer, textClaim(token.unverifiedClaims(), "iss"));
    // Most often it is spelled as we spell it, and then need not be decoded.
    if (issuer != didJwk(key)) {
        const auto named = parseDid(issuer);
        if (!named || *named != key)
            return fail(ErrorCode::TokenIssuer);
    }
    const auto &header = token.issuerJwt().header();
    const auto keyId = header.find("kid");
    if (keyId != header.end() && issuer.starts_with("did:jwk:") &&
        keyId->second != json::Value{didKeyId(issuer)})
        return fail(ErrorCode::TokenIssuer).with("header", "kid");
    return {};
}

Done checkHolderKey(const json::Object &payload, HolderKey rule)
{
    const bool present = payload.contains("cnf");
    if (rule == HolderKey::Required && !present)
        return fail(ErrorCode::KeyBindingNoHolder);
    if (rule == HolderKey::Forbidden && present)
        return fail(ErrorCode::TokenClaimInvalid).with("claim", "cnf");
    return {};
}

Done checkVct(const json::Object &payload, const std::vector<AcceptedVct> &accepted)
{
    if (accepted.empty())
        return {};
    const auto vct = payload.find("vct");
    const auto *text = vct == payload.end() ? nullptr : vct->second.asString();
    const auto rule = text ? std::ranges::find(accepted, *text, &AcceptedVct::vct) : accepted.end();
    if (rule == accepted.end())
        return fail(ErrorCode::TokenVct);
    return checkHolderKey(payload, rule->holderKey);
}

} // namespace

Result<ProcessedSdJwt> authenticateSdJwt(const SdJwt &token, const PublicJwk &issuer,
                                         const SdJwtPolicy &policy)
{
    if (policy.issuerIsDid)
        PROFFER_CHECK(checkIssuer(token, issuer));
    PROFFER_CHECK(token.issuerJwt().verify(issuer, policy.type));
    return readGenuineSdJwt(token, policy);
}

Result<ProcessedSdJwt> readGenuineSdJwt(const SdJwt &token, const SdJwtPolicy &policy)
{
    PROFFER_TRY(auto processed, processSdJwt(token, policy.plain));
    PROFFER_CHECK(checkVct(processed.payload, policy.vcts));
    return processed;
}

Result<ProcessedSdJwt> verifySdJwt(const SdJwt &token, const PublicJwk &issuer, const SdJwtPolicy &policy,
                                   Instant now)
{
    PROFFER_TRY(auto processed, authenticateSdJwt(token, issuer, policy));
    PROFFER_CHECK(checkValidity(processed.payload, now, policy.expiry));
    return processed;
}

Result<PublicJwk> issuerKey(const SdJwt &token)
{
    PROFFER_TRY(const auto issuer, textClaim(token.unverifiedClaims(), "iss"));
    if (!isDid(issuer))
        return fail(ErrorCode::TokenIssuer);
    return parseDid(issuer);
}

} // namespace proffer::jose
