// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "jose/private_jwk.h"

#include "base64.h"
#include "crypto/base64url.h"
#include "jose/jwk.h"
#include "jwk_members.h"
#include "json/parse.h"

namespace proffer::jose {
Result<crypto::Ed25519PrivateKey> parsePrivateJwk(ByteView text)
{
    PROFFER_TRY(auto jwk, json::parseObject(asText(text), {.bytes = 4096, .depth = 4}));
    PROFFER_TRY(const auto seed, takePrivate(jwk));
    // What is left is the public key, and has to follow the rules of one.
    PROFFER_TRY(const auto stated, PublicJwk::parse(jwk));
    auto key = crypto::Ed25519PrivateKey::fromSeed(seed.bytes());
    if (!key)
        return invalidMember("d");
    if (PublicJwk::of(*key) != stated)
        return invalidMember("x");
    return key;
}

crypto::SecretBytes writePrivateJwk(const crypto::Ed25519PrivateKey &key)
{
    const auto seed = key.seed();
    auto secret = crypto::toBase64Url(seed.bytes());
    std::string text;
    text.reserve(256); // so that growing leaves no copy behind
    text += R"({"crv":"Ed25519","d":")";
    text += secret;
    text += R"(","kty":"OKP","x":")";
    appendBase64(text, key.publicKey());
    text += "\"}";
    auto written = crypto::SecretBytes::copyOf(asBytes(text));
    crypto::wipe(secret);
    crypto::wipe(text);
    return written;
}

} // namespace proffer::jose
