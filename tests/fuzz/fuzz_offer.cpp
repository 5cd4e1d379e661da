// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// What a person and a company say to each other about an agreement, and what a company says about its key: a
// token as it came, or the claims of one, signed here by a key that is nobody's, as anybody could.
#include "fuzz.h"

#include "agreements/answering.h"
#include "requests/key_change.h"
#include "signed_claims.h"
#include "json/write.h"

using namespace proffer;

namespace {

const jose::PublicJwk &nobody()
{
    static const auto jwk = jose::PublicJwk::of(nobodysKey());
    return jwk;
}

/// Whoever answers, the person takes what was made.
void answer(const std::string &token, const agreements::Offer &offer)
{
    const agreements::Answerer answerer{.vendor = offer.audience, .jti = "a1", .now = offer.issuedAt};
    const bool mine =
        !offer.audience.empty() && offer.vendorKey.value_or(nobody().thumbprint()) == nobody().thumbprint();
    for (const auto word : {agreements::AnswerWord::Accepted, agreements::AnswerWord::Declined}) {
        const auto made = agreements::answerOffer(token, {.word = word}, answerer, nobodysKey());
        require(made.has_value() == mine);
        if (!made)
            continue;
        const auto read = agreements::readAnswer(*made, nobody());
        require(read && agreements::checkAnswer(*read, offer, token));
    }
}

void readAsOffer(std::string_view text)
{
    static_cast<void>(agreements::openOffer(text));
    const auto token = signedClaims(text, agreements::offerType);
    if (!token)
        return;
    const auto offer = agreements::readOffer(*token);
    require(offer.has_value() == agreements::openOffer(*token).has_value());
    if (!offer)
        return;
    require(!offer->agreements.empty() && offer->expires > offer->issuedAt);
    const auto again = agreements::readOffer(agreements::signOffer(*offer, nobodysKey()));
    require(again && *again == *offer);
    answer(*token, *offer);
}

void readAsAnswer(std::string_view text)
{
    static_cast<void>(agreements::readAnswer(text, nobody()));
    const auto token = signedClaims(text, agreements::answerType);
    const auto answer = token ? agreements::readAnswer(*token, nobody())
                              : Result<agreements::Answer>{fail(ErrorCode::NotFound)};
    if (!answer)
        return;
    const auto again = agreements::readAnswer(agreements::signAnswer(*answer, nobodysKey()), nobody());
    require(again && *again == *answer);
}

void readAsKeyChange(std::string_view text)
{
    const auto now = fromUnixSeconds(1'795'331'091).value(); // 2026-11-22
    static_cast<void>(requests::checkKeyChange(text, nobody(), now));
    auto claims = json::parseObject(text);
    if (!claims)
        return;
    // Nobody agrees with nobody: the one half that is missing cannot be made by the other.
    claims->insert_or_assign("cnf", json::Object{{"jwk", nobody().toJson()}});
    const auto token = signedClaims(json::write(*claims), requests::keyChangeType).value();
    const auto read = requests::readKeyChange(token);
    require(!read || read->newKey == nobody());
    require(!requests::checkKeyChange(token, nobody(), now));
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::size_t most = 16'384; // of what is answered here nothing gets too large to be read
    if (size > most)
        return 0;
    const auto text = asInput(data, size);
    readAsOffer(text);
    readAsAnswer(text);
    readAsKeyChange(text);
    return 0;
}
