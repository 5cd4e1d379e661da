// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "jose/jwt.h"

#include "json/parse.h"
#include "json/write.h"

namespace proffer::jose {
namespace {

Done checkVersion(const json::Object &claims, std::string_view type)
{
    if (!type.starts_with("proffer-"))
        return {};
    const auto version = claims.find("v");
    if (version == claims.end())
        return fail(ErrorCode::TokenClaimMissing).with("claim", "v");
    if (version->second != json::Value{1})
        return fail(ErrorCode::TokenClaimInvalid).with("claim", "v");
    return {};
}

} // namespace

std::string signJwt(std::string_view type, std::string_view keyId, const json::Object &claims,
                    const crypto::Ed25519PrivateKey &key)
{
    json::Object header;
    header.emplace("typ", type);
    if (!keyId.empty())
        header.emplace("kid", keyId);
    return signJws(std::move(header), json::write(claims), key);
}

Result<json::Object> unverifiedClaims(const Jws &jwt)
{
    return json::parseObject(asText(jwt.payload()));
}

Result<json::Object> verifyJwt(const Jws &jwt, const PublicJwk &key, std::string_view type)
{
    PROFFER_CHECK(jwt.verify(key, type));
    PROFFER_TRY(auto claims, unverifiedClaims(jwt));
    PROFFER_CHECK(checkVersion(claims, type));
    return claims;
}

Result<json::Object> verifyJwt(std::string_view compact, const PublicJwk &key, std::string_view type)
{
    PROFFER_TRY(const auto jwt, Jws::parse(compact));
    return verifyJwt(jwt, key, type);
}

} // namespace proffer::jose
