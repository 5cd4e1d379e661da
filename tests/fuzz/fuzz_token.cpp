// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "fuzz.h"

#include "jose/did.h"
#include "jose/jwt.h"
#include "jose/key_binding.h"
#include "jose/private_jwk.h"
#include "jose/sd_jwt_present.h"
#include "jose/sd_jwt_verify.h"

using namespace proffer;

namespace {

/// Takes anybody's signature, by reading the key out of the token itself.
void checkSdJwt(const jose::SdJwt &token)
{
    const auto now = fromUnixSeconds(1'795'305'660).value();
    const auto issuer = jose::issuerKey(token);
    if (!issuer)
        return;
    const auto verified = jose::verifySdJwt(token, *issuer, {}, now);
    if (!verified)
        return;
    require(verified->payload.contains("iss") && verified->payload.contains("exp"));
    const jose::KeyBindingPolicy policy{.audience = "a", .nonce = "n", .now = now};
    const auto binding = jose::verifyKeyBinding(token, verified->payload, policy);
    require(!binding || (token.keyBinding() && binding->audience == "a" && binding->nonce == "n"));
}

void readSdJwt(std::string_view text)
{
    const auto token = jose::SdJwt::parse(text);
    if (!token)
        return;
    const auto joined = jose::joinSdJwt(token->issuerJwt().text(), token->disclosures());
    require(joined + token->keyBinding().value_or("") == text);
    require(token->hash() == crypto::sha256(asBytes(joined)));
    checkSdJwt(*token);
}

void readKeys(std::string_view text)
{
    const auto did = jose::parseDid(text);
    require(!did || *jose::parseDid(jose::didJwk(*did)) == *did);
    const auto key = jose::PublicJwk::parse(text);
    if (key) {
        require(*jose::PublicJwk::parse(key->text()) == *key && key->isNamedBy(key->toJson()));
        require(jose::Thumbprint::parse(key->thumbprint().text())->bytes == key->thumbprint().bytes);
    }
    const auto secret = jose::parsePrivateJwk(asBytes(text));
    require(!secret || !key);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = asInput(data, size);
    const auto jws = jose::Jws::parse(text);
    if (jws) {
        require(jws->text() == text);
        const auto claims = jose::unverifiedClaims(*jws);
        require(!claims || jws->payload().size() >= 2);
    }
    readSdJwt(text);
    readKeys(text);
    return 0;
}
