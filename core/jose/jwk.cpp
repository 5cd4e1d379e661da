// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "jose/jwk.h"

#include "base64.h"
#include "crypto/hash.h"
#include "jwk_members.h"
#include "json/parse.h"
#include "json/write.h"

namespace proffer::jose {
namespace {

Done checkUse(const json::Object &jwk)
{
    if (jwk.contains("use") && textMember(jwk, "use") != "sig")
        return invalidMember("use");
    const auto operations = jwk.find("key_ops");
    if (operations == jwk.end())
        return {};
    const auto *array = operations->second.asArray();
    if (!array || std::ranges::find(*array, json::Value{"verify"}) == array->end())
        return invalidMember("key_ops");
    return {};
}

struct TextOf {
    std::string operator()(const crypto::Ed25519PublicKey &point) const
    {
        std::string jwk = R"({"crv":"Ed25519","kty":"OKP","x":")";
        appendBase64(jwk, point);
        return jwk += "\"}";
    }
    std::string operator()(const crypto::P256PublicKey &point) const
    {
        std::string jwk = R"({"crv":"P-256","kty":"EC","x":")";
        appendBase64(jwk, point.x());
        jwk += R"(","y":")";
        appendBase64(jwk, point.y());
        return jwk += "\"}";
    }
};

} // namespace

std::string Thumbprint::text() const
{
    return toBase64(bytes);
}

Result<Thumbprint> Thumbprint::parse(std::string_view text)
{
    const auto decoded = fromBase64(text);
    Thumbprint thumbprint;
    if (!decoded || decoded->size() != thumbprint.bytes.size())
        return fail(ErrorCode::TokenMalformed).with("part", "thumbprint");
    std::ranges::copy(*decoded, thumbprint.bytes.begin());
    return thumbprint;
}

Result<PublicJwk> PublicJwk::fromEd25519(ByteView point)
{
    if (!crypto::isValidEd25519PublicKey(point))
        return invalidMember("x");
    crypto::Ed25519PublicKey key{};
    std::ranges::copy(point, key.begin());
    return PublicJwk{key};
}

PublicJwk PublicJwk::of(const crypto::Ed25519PrivateKey &key)
{
    return PublicJwk{key.publicKey()};
}

namespace {

Result<PublicJwk> parseOkp(const json::Object &jwk)
{
    if (textMember(jwk, "crv") != "Ed25519")
        return invalidMember("crv");
    PROFFER_TRY(const auto x, coordinateMember(jwk, "x"));
    return PublicJwk::fromEd25519(x);
}

Result<PublicJwk> parseEc(const json::Object &jwk)
{
    if (textMember(jwk, "crv") != "P-256")
        return invalidMember("crv");
    PROFFER_TRY(const auto x, coordinateMember(jwk, "x"));
    PROFFER_TRY(const auto y, coordinateMember(jwk, "y"));
    const auto point = crypto::P256PublicKey::fromCoordinates(x, y);
    if (!point)
        return invalidMember("x");
    return PublicJwk{*point};
}

Result<PublicJwk> parseKind(const json::Object &jwk)
{
    const auto kind = textMember(jwk, "kty");
    if (kind == "OKP")
        return parseOkp(jwk);
    if (kind == "EC")
        return parseEc(jwk);
    return invalidMember("kty");
}

} // namespace

Result<PublicJwk> PublicJwk::parse(const json::Object &jwk)
{
    PROFFER_CHECK(refusePrivate(jwk));
    PROFFER_CHECK(checkUse(jwk));
    PROFFER_TRY(auto key, parseKind(jwk));
    if (jwk.contains("alg") && !key.allows(textMember(jwk, "alg")))
        return invalidMember("alg");
    PROFFER_TRY(key.keyId_, json::optionalString(jwk, "kid"));
    return key;
}

Result<PublicJwk> PublicJwk::parse(std::string_view text)
{
    PROFFER_TRY(const auto jwk, json::parseObject(text, {.bytes = std::size_t{64} * 1024, .depth = 8}));
    return parse(jwk);
}

json::Object PublicJwk::toJson() const
{
    if (const auto *point = ed25519())
        return {{"crv", "Ed25519"}, {"kty", "OKP"}, {"x", toBase64(*point)}};
    const auto &point = *p256();
    return {{"crv", "P-256"}, {"kty", "EC"}, {"x", toBase64(point.x())}, {"y", toBase64(point.y())}};
}

std::string PublicJwk::text() const
{
    return std::visit(TextOf{}, key_);
}

Thumbprint PublicJwk::thumbprint() const
{
    return {crypto::sha256(asBytes(text()))};
}

bool PublicJwk::isNamedBy(const json::Object &jwk) const
{
    if (!refusePrivate(jwk) || !checkUse(jwk))
        return false;
    if (jwk.contains("alg") && !allows(textMember(jwk, "alg")))
        return false;
    return std::ranges::all_of(toJson(), [&jwk](const auto &member) {
        const auto found = jwk.find(member.first);
        return found != jwk.end() && found->second == member.second;
    });
}

bool PublicJwk::allows(std::string_view alg) const
{
    return ed25519() ? alg == "Ed25519" || alg == "EdDSA" : alg == "ES256";
}

bool PublicJwk::verify(ByteView message, ByteView signature) const
{
    if (const auto *point = ed25519())
        return crypto::verifyEd25519(*point, message, signature);
    return crypto::verifyEs256(*p256(), message, signature);
}

} // namespace proffer::jose
