// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// The person's side of what the page for companies writes and reads, with texts as arguments:
//     vendor_page_person request REQUEST              prints what it says
//     vendor_page_person offer VENDOR THUMBPRINT      prints an offer of SD-BASE, and SD-BASE-A in its place
//     vendor_page_person answer OFFER ANSWER JWK      prints what a vendor with this key answers
//     vendor_page_person seal JWK TEXT                prints a permit encrypted to a vendor's key
// Prints the error's name otherwise.
#include "agreements/offer.h"
#include "crypto/hash.h"
#include "crypto/random.h"
#include "jose/did.h"
#include "jose/jwe.h"
#include "requests/request.h"
#include "json/parse.h"
#include "json/write.h"

#include <iostream>

using namespace proffer;

namespace {

using Texts = std::span<const std::string_view>;

json::Object itemJson(const requests::RequestItem &item)
{
    return {{"use", item.use.toJson()},
            {"required", item.required},
            {"why", item.why},
            {"if_withheld", item.ifWithheld}};
}

json::Object requestJson(const requests::Request &request)
{
    json::Array items;
    for (const auto &item : request.items)
        items.emplace_back(itemJson(item));
    json::Array keys;
    for (const auto &key : request.encryptionKeys)
        keys.emplace_back(key.toJson());
    return {{"issuer", request.issuer},
            {"audience", request.audience},
            {"days", (toUnixSeconds(request.expires) - toUnixSeconds(request.issuedAt)) / 86'400},
            {"name", request.vendor.name},
            {"origin", request.vendor.origin},
            {"contact", request.vendor.contact},
            {"privacy_policy", request.vendor.privacyPolicy},
            {"items", std::move(items)},
            {"agreement", request.agreement ? request.agreement->iri : std::string{}},
            {"key", request.key ? request.key->thumbprint().text() : std::string{}},
            {"encryption_keys", std::move(keys)},
            {"reply_method", request.replyMethod},
            {"reply_uri", request.replyUri}};
}

Result<std::string> readRequest(Texts texts)
{
    PROFFER_TRY(const auto read, requests::readRequest(texts[0]));
    PROFFER_CHECK(requests::checkRequest(read.request, SystemClock{}.now(), {}));
    auto shown = requestJson(read.request);
    shown.emplace("signed", read.trust == requests::Trust::SelfAsserted);
    return json::write(shown);
}

agreements::PinnedAgreement agreement(std::string_view code)
{
    return {.code = std::string{code},
            .iri = "https://w3id.org/dpv/standards/ieee/7012#" + std::string{code},
            .sha256 = crypto::sha256(asBytes(code))};
}

Result<std::string> offer(Texts texts)
{
    crypto::SystemRandom random;
    const auto key = crypto::Ed25519PrivateKey::generate(random);
    PROFFER_TRY(const auto thumbprint, jose::Thumbprint::parse(texts[1]));
    const auto now = SystemClock{}.now();
    return agreements::signOffer({.issuer = jose::didJwk(jose::PublicJwk::of(key)),
                                  .audience = std::string{texts[0]},
                                  .jti = "an offer",
                                  .issuedAt = now,
                                  .expires = now + std::chrono::days{7},
                                  .vendorKey = thumbprint,
                                  .agreements = {agreement("SD-BASE"), agreement("SD-BASE-A")}},
                                 key);
}

Result<std::string> readAnswer(Texts texts)
{
    PROFFER_TRY(const auto asked, agreements::readOffer(texts[0]));
    PROFFER_TRY(const auto key, jose::PublicJwk::parse(texts[2]));
    PROFFER_TRY(const auto answer, agreements::readAnswer(texts[1], key));
    PROFFER_CHECK(agreements::checkAnswer(answer, asked, texts[0]));
    return json::write(
        json::Object{{"answer", agreements::toText(answer.word)},
                     {"agreement", answer.agreement ? answer.agreement->code : std::string{}}});
}

Result<std::string> seal(Texts texts)
{
    PROFFER_TRY(const auto jwk, json::parseObject(texts[0]));
    PROFFER_TRY(const auto key, jose::EncryptionKey::parse(jwk));
    crypto::SystemRandom random;
    return jose::encryptJwe(asBytes(texts[1]), "dc+sd-jwt", key, random);
}

struct Verb {
    std::string_view name;
    std::size_t texts;
    Result<std::string> (*run)(Texts);
};
constexpr std::array<Verb, 4> verbs{
    {{"request", 1, readRequest}, {"offer", 2, offer}, {"answer", 3, readAnswer}, {"seal", 2, seal}}};

Result<std::string> run(Texts arguments)
{
    for (const auto &verb : verbs)
        if (arguments.size() == verb.texts + 1 && arguments[0] == verb.name)
            return verb.run(arguments.subspan(1));
    return fail(ErrorCode::InvalidArgument).with("what", "arguments");
}

} // namespace

int main(int count, char **words)
{
    const std::vector<std::string_view> arguments{words + 1, words + count};
    const auto text = run(arguments);
    if (!text) {
        std::cerr << stableName(text.error().code) << '\n';
        return 1;
    }
    std::cout << *text << '\n';
    return 0;
}
