// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "agreements/answering.h"

#include "crypto/hash.h"
#include "jose/claims.h"
#include "jose/did.h"
#include "jose/jws.h"
#include "vocabulary/roster.h"

#include <algorithm>

namespace proffer::agreements {
namespace {

std::string codesOf(const Offer &offer)
{
    std::string codes;
    for (const auto &agreement : offer.agreements)
        codes.append(codes.empty() ? "" : ", ").append(agreement.code);
    return codes;
}

Result<PinnedAgreement> acceptedOf(const Offer &offer, const std::string &code)
{
    if (code.empty())
        return offer.agreements.front();
    const auto found = std::ranges::find(offer.agreements, code, &PinnedAgreement::code);
    if (found == offer.agreements.end())
        return fail(ErrorCode::AnswerNotOffered).with("code", code).with("offered", codesOf(offer));
    return *found;
}

Result<std::optional<PinnedAgreement>> agreementOf(const Offer &offer, const Reply &reply)
{
    if (reply.word == AnswerWord::Declined)
        return std::optional<PinnedAgreement>{};
    if (reply.word == AnswerWord::Accepted) {
        PROFFER_TRY(auto accepted, acceptedOf(offer, reply.code));
        return std::optional{std::move(accepted)};
    }
    if (!reply.agreement)
        return fail(ErrorCode::InvalidArgument).with("what", "counter").with("reason", "none");
    if (std::ranges::find(offer.agreements, *reply.agreement) != offer.agreements.end())
        return fail(ErrorCode::AnswerNotOffered).with("counter", reply.agreement->code);
    return reply.agreement;
}

} // namespace

Result<Offer> openOffer(std::string_view token)
{
    PROFFER_TRY(const auto jws, jose::Jws::parse(token));
    if (json::optionalString(jws.header(), "typ").value_or(std::nullopt) != offerType)
        return fail(ErrorCode::TokenType);
    return readOffer(token);
}

Done checkAddressee(const Offer &offer, std::string_view vendor, const jose::PublicJwk &key)
{
    if (offer.audience != vendor)
        return fail(ErrorCode::TokenAudience)
            .with("offered_to", offer.audience)
            .with("vendor", std::string{vendor});
    if (offer.vendorKey && *offer.vendorKey != key.thumbprint())
        return fail(ErrorCode::TokenAudience)
            .with("expected", offer.vendorKey->text())
            .with("key", key.thumbprint().text());
    return {};
}

Result<PinnedAgreement> pinAgreement(std::string code, std::string iri, const ByteArray<32> &sha256)
{
    if (iri.empty()) {
        const auto listed = vocabulary::findAgreement(code);
        if (!listed)
            return Error{listed.error()}.with("kind", "agreement");
        code = (*listed)->code;
        iri = (*listed)->iri();
    }
    return PinnedAgreement{.code = std::move(code), .iri = std::move(iri), .sha256 = sha256};
}

Result<std::string> answerOffer(std::string_view offerToken, const Reply &reply, const Answerer &answerer,
                                const crypto::Ed25519PrivateKey &key)
{
    PROFFER_TRY(const auto offer, openOffer(offerToken));
    const auto jwk = jose::PublicJwk::of(key);
    const auto vendor = answerer.vendor.empty() ? jose::didJwk(jwk) : answerer.vendor;
    PROFFER_CHECK(checkAddressee(offer, vendor, jwk));
    if (offer.issuedAt > answerer.now + jose::maxAhead)
        return fail(ErrorCode::TokenFromFuture);
    Answer answer{.issuer = vendor,
                  .audience = offer.issuer,
                  .jti = answerer.jti,
                  // Where this clock is a little behind, the answer still comes after the offer.
                  .issuedAt = std::max(answerer.now, offer.issuedAt),
                  .offer = {.jti = offer.jti, .sha256 = crypto::sha256(asBytes(offerToken))},
                  .word = reply.word};
    PROFFER_TRY(answer.agreement, agreementOf(offer, reply));
    PROFFER_CHECK(checkAnswer(answer, offer, offerToken));
    return signAnswer(answer, key);
}

} // namespace proffer::agreements
