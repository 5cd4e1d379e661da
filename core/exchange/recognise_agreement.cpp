// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "recognise_parts.h"

#include "agreements/offer.h"
#include "crypto/hash.h"
#include "jose/claims.h"
#include "jose/did.h"
#include "jose/jwt.h"

#include <algorithm>

namespace proffer::exchange {
namespace {

/// What two tokens say of each other.
struct Pair {
    agreements::Offer offer{};
    std::string offerToken{};
    std::string answerToken{};
    json::Object header{}; ///< of the answer
    json::Object claims{}; ///< of the answer
};

Result<Pair> readPair(std::string_view text, const json::Object &object)
{
    PROFFER_CHECK(json::stringMember(object, "offer"));
    PROFFER_CHECK(json::stringMember(object, "answer"));
    PROFFER_TRY(auto record, agreements::readAgreementRecord(text));
    Pair pair;
    PROFFER_TRY(pair.offer, agreements::readOffer(record.offer));
    PROFFER_TRY(const auto answer, jose::Jws::parse(record.answer));
    PROFFER_TRY(pair.claims, jose::unverifiedClaims(answer));
    pair.header = answer.header();
    pair.offerToken = std::move(record.offer);
    pair.answerToken = std::move(record.answer);
    return pair;
}

/// The key that the answer names: as its issuer, or else in its header, where the offer says that this one
/// has to answer.
Result<std::optional<jose::PublicJwk>> keyOf(const Pair &pair)
{
    const bool issuerIsKey = jose::isDid(pair.offer.audience);
    if (!issuerIsKey && !pair.offer.vendorKey)
        return std::optional<jose::PublicJwk>{};
    auto name = issuerIsKey ? pair.offer.audience : json::stringMember(pair.header, "kid").value_or("");
    name.resize(std::min(name.find('#'), name.size()));
    if (!jose::isDid(name))
        return std::optional<jose::PublicJwk>{};
    PROFFER_TRY(auto key, jose::parseDid(name));
    if (pair.offer.vendorKey && *pair.offer.vendorKey != key.thumbprint())
        return fail(ErrorCode::AnswerForOtherVendor);
    return std::optional{std::move(key)};
}

std::string codesOf(const agreements::Offer &offer)
{
    std::string codes;
    for (const auto &agreement : offer.agreements)
        codes.append(codes.empty() ? "" : ", ").append(agreement.code);
    return codes;
}

void addFacts(Recognised &found, const Pair &pair)
{
    found.facts.push_back({"from", pair.offer.issuer});
    found.facts.push_back({"for", pair.offer.audience});
    found.facts.push_back({"offered", codesOf(pair.offer)});
    addText(found, "answer", pair.claims, "answer");
    if (const auto agreement = json::objectMember(pair.claims, "agreement"))
        addText(found, "agreement", **agreement, "code");
    addTime(found, "made", pair.claims, "iat");
}

/// An answer that came too late is as it was signed: only nothing was agreed on.
Result<Recognised> verified(const Pair &pair, Instant now)
{
    if (json::stringMember(pair.header, "typ").value_or("") != agreements::answerType)
        return fail(ErrorCode::TokenType);
    PROFFER_TRY(const auto key, keyOf(pair));
    PROFFER_TRY(const auto answer,
                key ? agreements::readAnswer(pair.answerToken, *key) : agreements::answerFrom(pair.claims));
    const auto checked = agreements::checkAnswer(answer, pair.offer, pair.offerToken);
    if (!checked && checked.error().code != ErrorCode::AnswerTooLate)
        return checked.error();
    Recognised found{.kind = ContentKind::Agreement,
                     .proof = key ? Proof::Consistent : Proof::NeedsKey,
                     .content = agreements::agreementRecord(pair.offerToken, pair.answerToken)};
    if (!checked)
        found.flaw = checked.error();
    if (key)
        found.facts.push_back({"key", key->thumbprint().text()});
    if (const auto valid = jose::checkValidity(pair.claims, now, jose::Expiry::Optional);
        !valid && !found.flaw)
        found.flaw = valid.error();
    addFacts(found, pair);
    return found;
}

} // namespace

Recognised recogniseAgreement(std::string_view text, const json::Object &object, Instant now)
{
    const auto pair = readPair(text, object);
    if (!pair)
        return broken(ContentKind::Agreement, pair.error());
    auto found = verified(*pair, now);
    return found ? *std::move(found) : broken(ContentKind::Agreement, found.error());
}

} // namespace proffer::exchange
