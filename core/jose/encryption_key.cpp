// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "jose/encryption_key.h"

#include "base64.h"
#include "crypto/base64url.h"
#include "crypto/x25519.h"
#include "jwk_members.h"
#include "json/parse.h"
#include "json/wipe.h"
#include "json/write.h"

namespace proffer::jose {
namespace {

constexpr std::string_view agreement = "ECDH-ES";

Done checkUse(const json::Object &jwk)
{
    if (textMember(jwk, "use") != "enc")
        return invalidMember("use");
    if (jwk.contains("alg") && textMember(jwk, "alg") != agreement)
        return invalidMember("alg");
    return {};
}

} // namespace

json::Object pointToJson(const EncryptionPoint &point)
{
    if (const auto *x25519 = std::get_if<X25519Point>(&point))
        return {{"crv", "X25519"}, {"kty", "OKP"}, {"x", toBase64(x25519->bytes)}};
    const auto &p256 = std::get<crypto::P256PublicKey>(point);
    return {{"crv", "P-256"}, {"kty", "EC"}, {"x", toBase64(p256.x())}, {"y", toBase64(p256.y())}};
}

Result<EncryptionPoint> pointFromJson(const json::Object &jwk)
{
    PROFFER_CHECK(refusePrivate(jwk));
    const auto curve = textMember(jwk, "crv");
    if (textMember(jwk, "kty") == "OKP" && curve == "X25519") {
        PROFFER_TRY(const auto x, coordinateMember(jwk, "x"));
        return EncryptionPoint{X25519Point{x}};
    }
    if (textMember(jwk, "kty") != "EC" || curve != "P-256")
        return invalidMember(curve.empty() ? "kty" : "crv");
    PROFFER_TRY(const auto x, coordinateMember(jwk, "x"));
    PROFFER_TRY(const auto y, coordinateMember(jwk, "y"));
    const auto point = crypto::P256PublicKey::fromCoordinates(x, y);
    if (!point)
        return invalidMember("x");
    return EncryptionPoint{*point};
}

Result<EncryptionKey> EncryptionKey::parse(const json::Object &jwk)
{
    PROFFER_TRY(const auto point, pointFromJson(jwk));
    PROFFER_CHECK(checkUse(jwk));
    auto keyId = json::optionalString(jwk, "kid");
    if (!keyId)
        return invalidMember("kid");
    return EncryptionKey{point, *std::move(keyId)};
}

json::Object EncryptionKey::toJson() const
{
    auto jwk = pointToJson(point_);
    jwk.emplace("use", "enc");
    jwk.emplace("alg", agreement);
    if (keyId_)
        jwk.emplace("kid", *keyId_);
    return jwk;
}

Result<DecryptionKey> DecryptionKey::fromX25519(crypto::SecretBytes secret, std::optional<std::string> keyId)
{
    PROFFER_TRY(const auto point, crypto::x25519PublicKey(secret.bytes()));
    return DecryptionKey{std::move(secret), EncryptionKey{X25519Point{point}, std::move(keyId)}};
}

Result<DecryptionKey> DecryptionKey::generateX25519(crypto::RandomSource &random,
                                                    std::optional<std::string> keyId)
{
    return fromX25519(random.secret(32), std::move(keyId));
}

Result<DecryptionKey> DecryptionKey::generateP256(crypto::RandomSource &random,
                                                  std::optional<std::string> keyId)
{
    PROFFER_TRY(const auto key, crypto::P256PrivateKey::generate(random));
    return DecryptionKey{crypto::SecretBytes::copyOf(key.scalar()),
                         EncryptionKey{key.publicKey(), std::move(keyId)}};
}

Result<DecryptionKey> DecryptionKey::parse(ByteView text)
{
    PROFFER_TRY(auto jwk, json::parseObject(asText(text), {.bytes = 4096, .depth = 4}));
    PROFFER_TRY(auto secret, takePrivate(jwk));
    PROFFER_TRY(auto stated, EncryptionKey::parse(jwk));
    if (secret.size() != 32)
        return invalidMember("d");
    if (std::holds_alternative<X25519Point>(stated.point())) {
        PROFFER_TRY(auto key, fromX25519(std::move(secret), stated.keyId()));
        if (key.publicKey() != stated)
            return invalidMember("x");
        return key;
    }
    const auto key = crypto::P256PrivateKey::fromScalar(secret.bytes());
    if (!key)
        return invalidMember("d");
    if (key->publicKey() != std::get<crypto::P256PublicKey>(stated.point()))
        return invalidMember("x");
    return DecryptionKey{std::move(secret), std::move(stated)};
}

Result<crypto::SecretBytes> DecryptionKey::agree(const EncryptionPoint &other) const
{
    if (other.index() != public_.point().index())
        return fail(ErrorCode::KeyInvalid);
    if (const auto *x25519 = std::get_if<X25519Point>(&other))
        return crypto::x25519(secret_.bytes(), x25519->bytes);
    PROFFER_TRY(const auto key, crypto::P256PrivateKey::fromScalar(secret_.bytes()));
    return key.agree(std::get<crypto::P256PublicKey>(other));
}

crypto::SecretBytes DecryptionKey::write() const
{
    auto jwk = public_.toJson();
    auto secret = crypto::toBase64Url(secret_.bytes());
    jwk.emplace("d", secret);
    crypto::wipe(secret);
    auto text = json::write(jwk);
    json::wipe(jwk);
    auto written = crypto::SecretBytes::copyOf(asBytes(text));
    crypto::wipe(text);
    return written;
}

} // namespace proffer::jose
