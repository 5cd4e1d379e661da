// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "agreements/offer.h"

#include "agreements/text.h"
#include "crypto/base64url.h"
#include "crypto/hash.h"
#include "jose/claims.h"
#include "jose/did.h"
#include "jose/jwt.h"
#include "rows.h"
#include "json/parse.h"
#include "json/write.h"

#include <algorithm>

namespace proffer::agreements {
namespace {

constexpr std::string_view recordType = "proffer-agreement";

Result<std::vector<PinnedAgreement>> readAgreements(const json::Object &claims)
{
    const auto list = json::arrayMember(claims, "agreements");
    if (!list || (*list)->empty() || (*list)->size() > mostAgreements)
        return jose::invalidClaim("agreements");
    std::vector<PinnedAgreement> agreements;
    for (const auto &value : **list) {
        PROFFER_TRY(auto agreement, readAgreement(value));
        if (std::ranges::find(agreements, agreement) != agreements.end())
            return jose::invalidClaim("agreements");
        agreements.push_back(std::move(agreement));
    }
    return agreements;
}

/// Every own agreement comes with its text, and no other text comes along.
Result<std::vector<std::string>> readTexts(const json::Object &claims,
                                           const std::vector<PinnedAgreement> &agreements)
{
    std::vector<std::string> texts;
    if (claims.contains("texts")) {
        const auto read = json::stringArray(claims.at("texts"), "texts");
        if (!read || read->empty())
            return jose::invalidClaim("texts");
        texts = *read;
    }
    const auto own = std::ranges::count_if(agreements, [](const auto &each) { return each.code == ownCode; });
    if (std::cmp_not_equal(own, texts.size()))
        return jose::invalidClaim("texts");
    for (const auto &agreement : agreements)
        if (agreement.code == ownCode && !rulesOf(agreement, texts))
            return jose::invalidClaim("texts");
    return texts;
}

Result<std::optional<TokenReference>> readReplyTo(const json::Object &claims)
{
    if (!claims.contains("in_reply_to"))
        return std::optional<TokenReference>{};
    const auto object = json::objectMember(claims, "in_reply_to");
    if (!object)
        return jose::invalidClaim("in_reply_to");
    TokenReference reference;
    PROFFER_TRY(reference.jti, jose::textClaim(**object, "jti"));
    PROFFER_TRY(reference.sha256, jose::hashClaim(**object, "sha256"));
    return std::optional{std::move(reference)};
}

Result<std::optional<jose::Thumbprint>> readVendorKey(const json::Object &claims)
{
    if (!claims.contains("vendor_jkt"))
        return std::optional<jose::Thumbprint>{};
    PROFFER_TRY(const auto text, jose::textClaim(claims, "vendor_jkt"));
    const auto thumbprint = jose::Thumbprint::parse(text);
    if (!thumbprint)
        return jose::invalidClaim("vendor_jkt");
    return std::optional{*thumbprint};
}

Result<AnswerWord> readWord(const json::Object &claims)
{
    PROFFER_TRY(const auto text, jose::textClaim(claims, "answer"));
    for (const auto word : {AnswerWord::Accepted, AnswerWord::Counter, AnswerWord::Declined})
        if (text == toText(word))
            return word;
    return jose::invalidClaim("answer");
}

} // namespace

Result<PinnedAgreement> readAgreement(const json::Value &value)
{
    const auto *object = value.asObject();
    if (!object)
        return jose::invalidClaim("agreement");
    PinnedAgreement agreement;
    PROFFER_TRY(agreement.code, jose::textClaim(*object, "code"));
    PROFFER_TRY(agreement.iri, jose::textClaim(*object, "iri"));
    PROFFER_TRY(agreement.sha256, jose::hashClaim(*object, "sha256"));
    // The roster's own address was another one before.
    if (const auto known = vocabulary::findAgreement(agreement.iri))
        agreement.iri = (*known)->iri();
    return agreement;
}

json::Object toJson(const PinnedAgreement &agreement)
{
    return {
        {"code", agreement.code}, {"iri", agreement.iri}, {"sha256", crypto::toBase64Url(agreement.sha256)}};
}

std::string_view toText(AnswerWord word)
{
    switch (word) {
    case AnswerWord::Accepted:
        return "accepted";
    case AnswerWord::Counter:
        return "counter";
    case AnswerWord::Declined:
        return "declined";
    }
    return {};
}

std::string signOffer(const Offer &offer, const crypto::Ed25519PrivateKey &issuer)
{
    json::Array agreements;
    for (const auto &agreement : offer.agreements)
        agreements.emplace_back(toJson(agreement));
    json::Object claims{{"v", 1},
                        {"iss", offer.issuer},
                        {"aud", offer.audience},
                        {"jti", offer.jti},
                        {"iat", toUnixSeconds(offer.issuedAt)},
                        {"exp", toUnixSeconds(offer.expires)},
                        {"agreements", std::move(agreements)}};
    if (!offer.texts.empty())
        claims.emplace("texts", json::Array{offer.texts.begin(), offer.texts.end()});
    if (offer.vendorKey)
        claims.emplace("vendor_jkt", offer.vendorKey->text());
    if (offer.inReplyTo)
        claims.emplace("in_reply_to", json::Object{{"jti", offer.inReplyTo->jti},
                                                   {"sha256", crypto::toBase64Url(offer.inReplyTo->sha256)}});
    return jose::signJwt(offerType, jose::didKeyId(offer.issuer), claims, issuer);
}

Result<Offer> readOffer(std::string_view token)
{
    PROFFER_TRY(const auto jws, jose::Jws::parse(token));
    PROFFER_TRY(const auto unverified, jose::unverifiedClaims(jws));
    Offer offer;
    PROFFER_TRY(offer.issuer, jose::textClaim(unverified, "iss"));
    PROFFER_TRY(const auto key, jose::parseDid(offer.issuer));
    PROFFER_TRY(const auto claims, jose::verifyJwt(jws, key, offerType));
    PROFFER_TRY(offer.audience, jose::textClaim(claims, "aud"));
    PROFFER_TRY(offer.jti, jose::textClaim(claims, "jti"));
    PROFFER_TRY(offer.issuedAt, jose::timeClaim(claims, "iat"));
    PROFFER_TRY(offer.expires, jose::timeClaim(claims, "exp"));
    if (offer.expires <= offer.issuedAt)
        return jose::invalidClaim("exp");
    PROFFER_TRY(offer.vendorKey, readVendorKey(claims));
    PROFFER_TRY(offer.agreements, readAgreements(claims));
    PROFFER_TRY(offer.texts, readTexts(claims, offer.agreements));
    PROFFER_TRY(offer.inReplyTo, readReplyTo(claims));
    return offer;
}

std::string signAnswer(const Answer &answer, const crypto::Ed25519PrivateKey &vendor)
{
    json::Object claims{{"v", 1},
                        {"iss", answer.issuer},
                        {"aud", answer.audience},
                        {"jti", answer.jti},
                        {"iat", toUnixSeconds(answer.issuedAt)},
                        {"offer", answer.offer.jti},
                        {"offer_sha256", crypto::toBase64Url(answer.offer.sha256)},
                        {"answer", toText(answer.word)}};
    if (answer.agreement)
        claims.emplace("agreement", toJson(*answer.agreement));
    const auto did = jose::didJwk(jose::PublicJwk::of(vendor));
    return jose::signJwt(answerType, jose::didKeyId(did), claims, vendor);
}

Result<Answer> readAnswer(std::string_view token, const jose::PublicJwk &vendor)
{
    PROFFER_TRY(const auto jws, jose::Jws::parse(token));
    PROFFER_TRY(const auto claims, jose::verifyJwt(jws, vendor, answerType));
    return answerFrom(claims);
}

Result<Answer> answerFrom(const json::Object &claims)
{
    Answer answer;
    PROFFER_TRY(answer.issuer, jose::textClaim(claims, "iss"));
    PROFFER_TRY(answer.audience, jose::textClaim(claims, "aud"));
    PROFFER_TRY(answer.jti, jose::textClaim(claims, "jti"));
    PROFFER_TRY(answer.issuedAt, jose::timeClaim(claims, "iat"));
    PROFFER_TRY(answer.offer.jti, jose::textClaim(claims, "offer"));
    PROFFER_TRY(answer.offer.sha256, jose::hashClaim(claims, "offer_sha256"));
    PROFFER_TRY(answer.word, readWord(claims));
    if (claims.contains("agreement")) {
        PROFFER_TRY(answer.agreement, readAgreement(claims.at("agreement")));
    }
    if (answer.agreement.has_value() != (answer.word != AnswerWord::Declined))
        return jose::invalidClaim("agreement");
    return answer;
}

Done checkAnswer(const Answer &answer, const Offer &offer, std::string_view offerToken)
{
    if (answer.offer.jti != offer.jti || answer.offer.sha256 != crypto::sha256(asBytes(offerToken)) ||
        answer.audience != offer.issuer)
        return fail(ErrorCode::AnswerForOtherOffer);
    if (answer.issuer != offer.audience)
        return fail(ErrorCode::AnswerForOtherVendor);
    if (answer.issuedAt < offer.issuedAt || answer.issuedAt >= offer.expires)
        return fail(ErrorCode::AnswerTooLate).with("when", toRfc3339(offer.expires));
    const bool offered =
        answer.agreement && std::ranges::find(offer.agreements, *answer.agreement) != offer.agreements.end();
    if (answer.word != AnswerWord::Declined && offered != (answer.word == AnswerWord::Accepted))
        return fail(ErrorCode::AnswerNotOffered);
    return {};
}

std::string agreementRecord(std::string_view offerToken, std::string_view answerToken)
{
    return json::write(
        json::Object{{"type", recordType}, {"v", 1}, {"offer", offerToken}, {"answer", answerToken}});
}

Result<AgreementRecord> readAgreementRecord(std::string_view text)
{
    const auto object = json::parseObject(text);
    if (!object)
        return fail(ErrorCode::ContentUnknown);
    const auto offer = json::stringMember(*object, "offer");
    const auto answer = json::stringMember(*object, "answer");
    if (!offer || !answer || agreementRecord(*offer, *answer) != json::write(*object))
        return fail(ErrorCode::ContentUnknown);
    return AgreementRecord{.offer = *offer, .answer = *answer};
}

} // namespace proffer::agreements
