// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "jose/key_binding.h"

#include "base64.h"
#include "jose/claims.h"
#include "jose/jwt.h"

namespace proffer::jose {
namespace {

constexpr std::string_view keyBindingType = "kb+jwt";

Result<const json::Object *> confirmationJwk(const json::Object &claims)
{
    const auto cnf = claims.find("cnf");
    if (cnf == claims.end())
        return fail(ErrorCode::KeyBindingNoHolder);
    const auto *jwk = cnf->second.find("jwk");
    if (!jwk || !jwk->asObject())
        return fail(ErrorCode::KeyBindingNoHolder);
    return jwk->asObject();
}

Result<PublicJwk> expectedHolder(const json::Object &claims, const PublicJwk *expected)
{
    if (!expected)
        return holderKey(claims);
    PROFFER_TRY(const auto *jwk, confirmationJwk(claims));
    if (!expected->isNamedBy(*jwk))
        return fail(ErrorCode::KeyBindingWrongKey);
    return *expected;
}

Done checkSignature(const Jws &jwt, const PublicJwk &holder)
{
    auto verified = jwt.verify(holder, keyBindingType);
    if (!verified && verified.error().code == ErrorCode::TokenSignature)
        return fail(ErrorCode::KeyBindingWrongKey);
    return verified;
}

Done checkAge(const json::Object &claims, Instant issuedAt, const KeyBindingPolicy &policy)
{
    PROFFER_CHECK(checkValidity(claims, policy.now, Expiry::Optional));
    if (issuedAt < policy.now - policy.maxAge)
        return fail(ErrorCode::TokenStale);
    return {};
}

} // namespace

Result<std::string> bindSdJwt(std::string_view sdJwt, const KeyBinding &binding,
                              const crypto::Ed25519PrivateKey &holder)
{
    PROFFER_TRY(const auto token, SdJwt::parse(sdJwt));
    if (token.keyBinding())
        return fail(ErrorCode::KeyBindingUnexpected);
    json::Object claims;
    claims.emplace("aud", binding.audience);
    claims.emplace("iat", toUnixSeconds(binding.issuedAt));
    claims.emplace("nonce", binding.nonce);
    claims.emplace("sd_hash", toBase64(token.hash()));
    std::string presentation{sdJwt};
    presentation += signJwt(keyBindingType, {}, claims, holder);
    return presentation;
}

Result<PublicJwk> holderKey(const json::Object &claims)
{
    PROFFER_TRY(const auto *jwk, confirmationJwk(claims));
    return PublicJwk::parse(*jwk);
}

Result<KeyBinding> verifyKeyBinding(const SdJwt &token, const json::Object &claims,
                                    const KeyBindingPolicy &policy)
{
    if (!token.keyBinding())
        return fail(ErrorCode::KeyBindingMissing);
    PROFFER_TRY(const auto holder, expectedHolder(claims, policy.holder));
    PROFFER_TRY(const auto jwt, Jws::parse(*token.keyBinding()));
    PROFFER_CHECK(checkSignature(jwt, holder));
    PROFFER_TRY(const auto said, unverifiedClaims(jwt));
    KeyBinding binding;
    PROFFER_TRY(binding.audience, textClaim(said, "aud"));
    PROFFER_TRY(binding.nonce, textClaim(said, "nonce"));
    PROFFER_TRY(binding.issuedAt, timeClaim(said, "iat"));
    PROFFER_TRY(const auto hash, textClaim(said, "sd_hash"));
    if (binding.audience != policy.audience)
        return fail(ErrorCode::TokenAudience);
    if (binding.nonce != policy.nonce)
        return fail(ErrorCode::TokenNonce);
    if (hash != toBase64(token.hash()))
        return fail(ErrorCode::KeyBindingHash);
    PROFFER_CHECK(checkAge(said, binding.issuedAt, policy));
    return binding;
}

} // namespace proffer::jose
