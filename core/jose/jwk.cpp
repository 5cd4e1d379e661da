// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "jose/jwk.h"

#include "base64.h"
#include "crypto/hash.h"
#include "json/parse.h"
#include "json/write.h"

namespace proffer::jose {
namespace {

Error invalid(std::string_view member)
{
    return fail(ErrorCode::JwkInvalid).with("member", std::string{member});
}

std::string_view text(const json::Object &jwk, std::string_view member)
{
    const auto found = jwk.find(member);
    const auto *value = found == jwk.end() ? nullptr : found->second.asString();
    return value ? std::string_view{*value} : std::string_view{};
}

Result<ByteArray<32>> coordinate(const json::Object &jwk, std::string_view member)
{
    const auto decoded = fromBase64(text(jwk, member));
    ByteArray<32> bytes{};
    if (!decoded || decoded->size() != bytes.size())
        return invalid(member);
    std::ranges::copy(*decoded, bytes.begin());
    return bytes;
}

/// The private members of all kinds of key (RFC 7518, section 6; RFC 8037, section 2).
Done refusePrivate(const json::Object &jwk)
{
    for (const auto *member : {"d", "p", "q", "dp", "dq", "qi", "oth", "k"})
        if (jwk.contains(member))
            return fail(ErrorCode::JwkPrivate).with("member", member);
    return {};
}

Done checkUse(const json::Object &jwk)
{
    if (jwk.contains("use") && text(jwk, "use") != "sig")
        return invalid("use");
    const auto operations = jwk.find("key_ops");
    if (operations == jwk.end())
        return {};
    const auto *array = operations->second.asArray();
    if (!array || std::ranges::find(*array, json::Value{"verify"}) == array->end())
        return invalid("key_ops");
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
        return invalid("x");
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
    if (text(jwk, "crv") != "Ed25519")
        return invalid("crv");
    PROFFER_TRY(const auto x, coordinate(jwk, "x"));
    return PublicJwk::fromEd25519(x);
}

Result<PublicJwk> parseEc(const json::Object &jwk)
{
    if (text(jwk, "crv") != "P-256")
        return invalid("crv");
    PROFFER_TRY(const auto x, coordinate(jwk, "x"));
    PROFFER_TRY(const auto y, coordinate(jwk, "y"));
    const auto point = crypto::P256PublicKey::fromCoordinates(x, y);
    if (!point)
        return invalid("x");
    return PublicJwk{*point};
}

Result<PublicJwk> parseKind(const json::Object &jwk)
{
    const auto kind = text(jwk, "kty");
    if (kind == "OKP")
        return parseOkp(jwk);
    if (kind == "EC")
        return parseEc(jwk);
    return invalid("kty");
}

} // namespace

Result<PublicJwk> PublicJwk::parse(const json::Object &jwk)
{
    PROFFER_CHECK(refusePrivate(jwk));
    PROFFER_CHECK(checkUse(jwk));
    PROFFER_TRY(auto key, parseKind(jwk));
    if (jwk.contains("alg") && !key.allows(jose::text(jwk, "alg")))
        return invalid("alg");
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
    if (jwk.contains("alg") && !allows(jose::text(jwk, "alg")))
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
