// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "requests/key_change.h"

#include "jose/claims.h"
#include "jose/did.h"
#include "jose/jwt.h"
#include "jose/key_binding.h"

namespace proffer::requests {
namespace {

Error invalid(std::string_view reason)
{
    return fail(ErrorCode::KeyChangeInvalid).with("reason", std::string{reason});
}

/// What both halves say.
json::Object sharedClaims(std::string_view issuer, std::string_view jti, std::int64_t issuedAt)
{
    return {{"v", 1}, {"iss", issuer}, {"jti", jti}, {"iat", issuedAt}};
}

json::Object proofClaims(const KeyChange &change)
{
    auto claims = sharedClaims(change.issuer, change.jti, toUnixSeconds(change.issuedAt));
    claims.emplace("new_jkt", change.newKey.thumbprint().text());
    return claims;
}

std::string keyIdOf(const crypto::Ed25519PrivateKey &key)
{
    return jose::didKeyId(jose::didJwk(jose::PublicJwk::of(key)));
}

/// The same with the proof, as nobody but the new key's holder vouches for it yet.
struct Halves {
    KeyChange change;
    std::string proof;
};

Result<jose::Thumbprint> oldKeyClaim(const json::Object &claims)
{
    PROFFER_TRY(const auto text, jose::textClaim(claims, "old_jkt"));
    const auto thumbprint = jose::Thumbprint::parse(text);
    if (!thumbprint)
        return fail(ErrorCode::TokenClaimInvalid).with("claim", "old_jkt");
    return *thumbprint;
}

Result<jose::PublicJwk> newKeyClaim(const json::Object &claims)
{
    if (!claims.contains("cnf"))
        return fail(ErrorCode::TokenClaimMissing).with("claim", "cnf");
    return jose::holderKey(claims);
}

Result<Halves> readHalves(std::string_view token)
{
    PROFFER_TRY(const auto jws, jose::Jws::parse(token));
    PROFFER_TRY(const auto unverified, jose::unverifiedClaims(jws));
    PROFFER_TRY(auto key, newKeyClaim(unverified));
    PROFFER_TRY(const auto claims, jose::verifyJwt(jws, key, keyChangeType));
    Halves halves{.change = {.newKey = std::move(key)}, .proof = {}};
    PROFFER_TRY(halves.change.issuer, jose::textClaim(claims, "iss"));
    PROFFER_TRY(halves.change.jti, jose::textClaim(claims, "jti"));
    PROFFER_TRY(halves.change.issuedAt, jose::timeClaim(claims, "iat"));
    PROFFER_TRY(halves.change.oldKey, oldKeyClaim(claims));
    PROFFER_TRY(halves.proof, jose::textClaim(claims, "proof"));
    return halves;
}

} // namespace

Result<std::string> signKeyChange(const KeyChangeSetting &setting, const crypto::Ed25519PrivateKey &oldKey,
                                  const crypto::Ed25519PrivateKey &newKey)
{
    const auto former = jose::PublicJwk::of(oldKey);
    const KeyChange change{.issuer = setting.origin.empty() ? jose::didJwk(former) : setting.origin,
                           .jti = setting.jti,
                           .issuedAt = setting.now,
                           .oldKey = former.thumbprint(),
                           .newKey = jose::PublicJwk::of(newKey)};
    if (change.newKey == former)
        return invalid("same_key");
    auto claims = sharedClaims(change.issuer, change.jti, toUnixSeconds(change.issuedAt));
    claims.emplace("old_jkt", change.oldKey.text());
    claims.emplace("cnf", json::Object{{"jwk", change.newKey.toJson()}});
    claims.emplace("proof", jose::signJwt(keyChangeProofType, keyIdOf(oldKey), proofClaims(change), oldKey));
    return jose::signJwt(keyChangeType, keyIdOf(newKey), claims, newKey);
}

Result<KeyChange> readKeyChange(std::string_view token)
{
    PROFFER_TRY(auto halves, readHalves(token));
    return std::move(halves.change);
}

Result<KeyChange> checkKeyChange(std::string_view token, const jose::PublicJwk &pinned, Instant now)
{
    PROFFER_TRY(auto halves, readHalves(token));
    auto &change = halves.change;
    if (change.oldKey != pinned.thumbprint())
        return invalid("other_key");
    if (change.newKey == pinned)
        return invalid("same_key");
    const auto agreed = jose::verifyJwt(halves.proof, pinned, keyChangeProofType);
    if (!agreed || *agreed != proofClaims(change))
        return invalid("proof");
    if (jose::isDid(change.issuer) && change.issuer != jose::didJwk(pinned))
        return invalid("issuer");
    if (change.issuedAt > now + jose::maxAhead)
        return fail(ErrorCode::TokenFromFuture);
    return std::move(change);
}

} // namespace proffer::requests
