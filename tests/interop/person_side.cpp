// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// The person's side of what a company asks and answers, as JSON:
//     interop_person_side request REQUEST            what it asks, as it is read
//     interop_person_side offer VENDOR [THUMBPRINT]  makes an offer of SD-BASE, or else SD-BASE-A
//     interop_person_side answer ANSWER OFFER JWK    what that key answers to the offer
//     interop_person_side key-change TOKEN JWK       which key comes in place of that one
//     interop_person_side seal TOKEN JWK             encrypts it to that key
// Everything but the address and the thumbprint is a text as it stands in a file. Prints the error's name
// otherwise.
#include "agreements/answering.h"
#include "crypto/hash.h"
#include "crypto/random.h"
#include "jose/did.h"
#include "jose/jwe.h"
#include "jose/sd_jwt.h"
#include "requests/key_change.h"
#include "requests/request.h"
#include "json/parse.h"
#include "json/write.h"

#include <iostream>

using namespace proffer;

namespace {

using Words = std::span<const std::string_view>;

Instant now()
{
    return SystemClock{}.now();
}

Result<json::Object> request(Words words)
{
    PROFFER_TRY(const auto read, requests::readRequest(words[0]));
    const auto &request = read.request;
    PROFFER_CHECK(requests::checkRequest(request, now(), {}));
    json::Array asks;
    for (const auto &item : request.items) {
        auto ask = item.use.toJson();
        ask.emplace("required", item.required);
        ask.emplace("why", item.why);
        asks.emplace_back(std::move(ask));
    }
    json::Array keys;
    for (const auto &key : request.encryptionKeys)
        keys.emplace_back(key.toJson());
    json::Object json{{"signed", read.trust != requests::Trust::Unsigned},
                      {"issuer", request.issuer},
                      {"jti", request.jti},
                      {"name", request.vendor.name},
                      {"ask", std::move(asks)},
                      {"keys", std::move(keys)}};
    if (request.key)
        json.emplace("key", request.key->toJson());
    return json;
}

Result<json::Object> offer(Words words)
{
    crypto::SystemRandom random;
    const auto person = crypto::Ed25519PrivateKey::generate(random);
    agreements::Offer offer{.issuer = jose::didJwk(jose::PublicJwk::of(person)),
                            .audience = std::string{words[0]},
                            .jti = "o1",
                            .issuedAt = now(),
                            .expires = now() + std::chrono::days{14}};
    for (const auto *code : {"SD-BASE", "SD-BASE-A"}) {
        PROFFER_TRY(auto agreement, agreements::pinAgreement(code, {}, crypto::sha256(asBytes(code))));
        offer.agreements.push_back(std::move(agreement));
    }
    if (words.size() > 1) {
        PROFFER_TRY(offer.vendorKey, jose::Thumbprint::parse(words[1]));
    }
    return json::Object{{"offer", agreements::signOffer(offer, person)}, {"issuer", offer.issuer}};
}

Result<json::Object> answer(Words words)
{
    PROFFER_TRY(const auto key, jose::PublicJwk::parse(words[2]));
    PROFFER_TRY(const auto answer, agreements::readAnswer(words[0], key));
    PROFFER_TRY(const auto offer, agreements::readOffer(words[1]));
    PROFFER_CHECK(agreements::checkAnswer(answer, offer, words[1]));
    return json::Object{{"answer", agreements::toText(answer.word)},
                        {"code", answer.agreement ? answer.agreement->code : std::string{}}};
}

Result<json::Object> keyChange(Words words)
{
    PROFFER_TRY(const auto key, jose::PublicJwk::parse(words[1]));
    PROFFER_TRY(const auto change, requests::checkKeyChange(words[0], key, now()));
    return json::Object{{"issuer", change.issuer}, {"jwk", change.newKey.toJson()}};
}

Result<json::Object> seal(Words words)
{
    PROFFER_TRY(const auto jwk, json::parseObject(words[1]));
    PROFFER_TRY(const auto key, jose::EncryptionKey::parse(jwk));
    crypto::SystemRandom random;
    PROFFER_TRY(const auto message, jose::encryptJwe(asBytes(words[0]), jose::sdJwtType, key, random));
    return json::Object{{"message", message}};
}

struct Verb {
    std::string_view name;
    std::size_t least;
    std::size_t most;
    Result<json::Object> (*run)(Words);
};

Result<json::Object> run(Words words)
{
    for (const auto &verb :
         {Verb{"request", 1, 1, request}, Verb{"offer", 1, 2, offer}, Verb{"answer", 3, 3, answer},
          Verb{"key-change", 2, 2, keyChange}, Verb{"seal", 2, 2, seal}})
        if (!words.empty() && words[0] == verb.name && words.size() > verb.least &&
            words.size() <= verb.most + 1)
            return verb.run(words.subspan(1));
    return fail(ErrorCode::InvalidArgument);
}

} // namespace

int main(int count, char **words)
{
    const std::vector<std::string_view> arguments{words + 1, words + count};
    const auto answer = run(arguments);
    if (!answer) {
        std::cerr << stableName(answer.error().code) << '\n';
        return 1;
    }
    std::cout << json::write(*answer) << '\n';
    return 0;
}
