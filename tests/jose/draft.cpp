// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "draft.h"

#include "crypto/base64url.h"
#include "jose/did.h"
#include "json/write.h"

namespace draft {

using namespace proffer;

namespace {

crypto::Ed25519PrivateKey keyFrom(std::uint8_t start)
{
    RepeatingRandom random{start};
    return crypto::Ed25519PrivateKey::generate(random);
}

} // namespace

Instant now()
{
    return fromUnixSeconds(today + 60).value();
}

const crypto::Ed25519PrivateKey &person()
{
    static const auto key = keyFrom(1);
    return key;
}

const crypto::Ed25519PrivateKey &vendor()
{
    static const auto key = keyFrom(2);
    return key;
}

const crypto::Ed25519PrivateKey &stranger()
{
    static const auto key = keyFrom(3);
    return key;
}

std::string personDid()
{
    return jose::didJwk(jose::PublicJwk::of(person()));
}

std::string encode(std::string_view text)
{
    return crypto::toBase64Url(asBytes(text));
}

std::string digest(std::string_view encoded)
{
    return crypto::toBase64Url(crypto::sha256(asBytes(encoded)));
}

std::string sign(std::string_view header, std::string_view payload, const crypto::Ed25519PrivateKey &key)
{
    const auto input = encode(header) + "." + encode(payload);
    return input + "." + crypto::toBase64Url(key.sign(asBytes(input)));
}

Presentation::Presentation()
    : header{{"alg", "Ed25519"}, {"typ", "dc+sd-jwt"}, {"kid", personDid() + "#0"}},
      payload{{"iss", personDid()},
              {"iat", today},
              {"nbf", today},
              {"exp", today + 30 * 86'400},
              {"jti", "Zk3pQ0n7uB2cV9xW5yT1rA"},
              {"aud", "https://shop.example"},
              {"vct", "urn:proffer:grant:1"},
              {"cnf", Object{{"jwk", jose::PublicJwk::of(vendor()).toJson()}}},
              {"permission", Array{Object{{"purpose", "delivery"}, {"access", Array{"staff"}}}}},
              {"_sd_alg", "sha-256"}},
      disclosures{R"(["c2FsdC1vZi10aGUtbmFtZQ","given_name","Hanako"])",
                  R"(["c2FsdC1vZi10aGUtbWFpbA","email","hanako@example.jp"])"},
      bindingHeader{{"alg", "Ed25519"}, {"typ", "kb+jwt"}},
      binding{{"iat", today + 50}, {"aud", personDid()}, {"nonce", nonce}}
{
}

std::string Presentation::compact() const
{
    std::vector<std::string> encoded;
    for (const auto &disclosure : disclosures)
        encoded.push_back(encode(disclosure));
    auto signedPayload = payload;
    auto &digests = *signedPayload.try_emplace("_sd", Array{}).first->second.asArray();
    for (const auto &text : encoded)
        digests.emplace_back(digest(text));
    encoded.insert(encoded.end(), loose.begin(), loose.end());
    const auto issuerJwt = sign(headerText.empty() ? json::write(header) : headerText,
                                payloadText.empty() ? json::write(signedPayload) : payloadText, *issuer);
    auto text = jose::joinSdJwt(issuerJwt, encoded);
    if (bound) {
        auto said = binding;
        said.emplace("sd_hash", digest(text));
        text +=
            sign(json::write(bindingHeader), bindingText.empty() ? json::write(said) : bindingText, *holder);
    }
    if (afterwards)
        afterwards(text);
    return text;
}

Result<jose::ProcessedSdJwt> check(std::string_view compact, Verifier verifier)
{
    const jose::SdJwtPolicy policy{
        .vcts = {{.vct = "urn:proffer:grant:1", .holderKey = jose::HolderKey::Required},
                 {.vct = "urn:proffer:statement:1", .holderKey = jose::HolderKey::Forbidden}},
        .plain = {"permission", "prohibition"}};
    const auto vendorKey = jose::PublicJwk::of(vendor());
    const auto personIs = personDid();
    const bool known = verifier == Verifier::KnowsTheKeys;
    const jose::KeyBindingPolicy binding{
        .audience = personIs, .nonce = nonce, .now = now(), .holder = known ? &vendorKey : nullptr};
    PROFFER_TRY(const auto token, jose::SdJwt::parse(compact));
    PROFFER_TRY(const auto issuer,
                known ? Result<jose::PublicJwk>{jose::PublicJwk::of(person())} : jose::issuerKey(token));
    PROFFER_TRY(auto processed, jose::verifySdJwt(token, issuer, policy, now()));
    PROFFER_CHECK(jose::verifyKeyBinding(token, processed.payload, binding));
    return processed;
}

} // namespace draft
