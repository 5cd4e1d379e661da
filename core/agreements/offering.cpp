// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "agreements/agreements.h"

#include "crypto/base64url.h"
#include "crypto/hash.h"
#include "jose/claims.h"
#include "jose/did.h"
#include "jose/jwt.h"
#include "propose.h"
#include "rows.h"
#include "vendors/keys.h"
#include "vendors/relationships.h"
#include "vendors/vendors.h"
#include "json/parse.h"

namespace proffer::agreements {
namespace {

Done checkTerm(Date until, Instant now)
{
    const auto today = std::chrono::floor<std::chrono::days>(now);
    if (until <= today)
        return fail(ErrorCode::DateInPast).with("date", toIsoDate(until));
    if (until - today > longestOffer)
        return fail(ErrorCode::GrantTooLong).with("days", std::to_string(longestOffer.count()));
    return {};
}

Error notInReply()
{
    return fail(ErrorCode::InvalidArgument).with("member", "in_reply_to").with("reason", "no_open_counter");
}

/// The counter that an offer closes.
Result<std::optional<TokenReference>> replyTo(const Agreements &agreements, const NewOffer &offer,
                                              Instant now)
{
    if (!offer.inReplyTo)
        return std::optional<TokenReference>{};
    PROFFER_TRY(const auto former, agreements.negotiation(*offer.inReplyTo));
    if (stateAt(former, now) != State::Countered || former.vendor != offer.vendor ||
        former.persona != offer.persona)
        return notInReply();
    return std::optional{
        TokenReference{.jti = former.answer->jti, .sha256 = crypto::sha256(asBytes(former.answerToken))}};
}

Result<std::string> audienceOf(const vendors::Vendor &vendor, const std::optional<vendors::VendorKey> &key)
{
    if (!vendor.address().empty())
        return std::string{vendor.address()};
    if (!key)
        return fail(ErrorCode::GrantNeedsVendorKey).with("vendor", vendor.profile.name);
    PROFFER_TRY(const auto jwk, key->key());
    return jose::didJwk(jwk);
}

ledger::Draft madeEvent(const Negotiation &made, const std::optional<OfferId> &closes)
{
    json::Object data{{"offer", made.id.text()},
                      {"vendor", made.vendor.text()},
                      {"relationship", made.relationship.text()},
                      {"persona", made.persona.text()},
                      {"jti", made.offer.jti},
                      {"code", made.offer.agreements.front().code},
                      {"until", toUnixSeconds(made.offer.expires)},
                      {"token", made.offerToken}};
    if (closes)
        data.emplace("closes", closes->text());
    return {.kind = "offer.made",
            .about = {made.id.bytes, made.vendor.bytes, made.relationship.bytes},
            .data = std::move(data)};
}

/// What an answer says of which offer it answers; nobody vouches for it yet.
Result<std::string> offerNamed(std::string_view answer)
{
    PROFFER_TRY(const auto jws, jose::Jws::parse(answer));
    PROFFER_TRY(const auto claims, jose::unverifiedClaims(jws));
    return jose::textClaim(claims, "offer");
}

/// A signature that is not the pinned key's may be a new key's, which the person has to look at first.
Result<Answer> verifiedAnswer(ledger::Ledger &ledger, const Negotiation &negotiation, std::string_view token,
                              std::optional<jose::PublicJwk> &key)
{
    PROFFER_TRY(const auto pinned, vendors::VendorKeys{ledger}.inForce(negotiation.vendor));
    if (!pinned || !pinned->proven())
        return fail(ErrorCode::VendorKeyUnproven).with("vendor", negotiation.vendor.text());
    PROFFER_TRY(key, pinned->key());
    if (negotiation.offer.vendorKey && *negotiation.offer.vendorKey != pinned->thumbprint)
        return fail(ErrorCode::AnswerForOtherVendor);
    return readAnswer(token, *key);
}

/// An ECDSA signature has a twin, so that a token is known by what was signed, and not by all its bytes.
std::string_view signedPart(std::string_view token)
{
    return token.substr(0, token.rfind('.'));
}

bool wasSeen(const Negotiation &negotiation, std::string_view token)
{
    const auto isIt = [&](std::string_view other) { return signedPart(other) == signedPart(token); };
    return (negotiation.answer && isIt(negotiation.answerToken)) ||
           std::ranges::any_of(negotiation.conflicting, isIt);
}

ledger::Draft answeredEvent(const Negotiation &negotiation, const Answer &answer, std::string_view token,
                            const jose::PublicJwk &key, Outcome outcome)
{
    json::Object data{{"offer", negotiation.id.text()},
                      {"vendor", negotiation.vendor.text()},
                      {"answer", toText(answer.word)},
                      {"token", token},
                      {"key", key.toJson()}};
    if (answer.agreement)
        data.emplace("code", answer.agreement->code);
    return {.kind = outcome == Outcome::First ? "offer.answered" : "offer.answered_otherwise",
            .about = {negotiation.id.bytes, negotiation.vendor.bytes, negotiation.relationship.bytes},
            .data = std::move(data)};
}

} // namespace

Result<Negotiation> Agreements::offer(const NewOffer &offer)
{
    PROFFER_TRY(auto batch, ledger_.begin());
    PROFFER_TRY(auto made, this->offer(batch, offer));
    PROFFER_CHECK(batch.commit());
    return made;
}

Result<Negotiation> Agreements::offer(ledger::Batch &batch, const NewOffer &offer)
{
    const auto now = ledger_.clock().now();
    PROFFER_CHECK(checkTerm(offer.validUntil, now));
    PROFFER_TRY(const auto reply, replyTo(*this, offer, now));
    PROFFER_TRY(const auto before, dealtBefore(ledger_, offer.vendor, offer.persona));
    PROFFER_TRY(auto pinned, pinAll(offer.agreements, before, ledger_.random()));
    PROFFER_TRY(const auto vendor, vendors::Vendors{ledger_}.get(offer.vendor));
    PROFFER_TRY(const auto key, vendors::VendorKeys{ledger_}.inForce(offer.vendor));
    PROFFER_TRY(const auto audience, audienceOf(vendor, key));
    vendors::Relationships relationships{ledger_};
    PROFFER_TRY(const auto relationship, relationships.open(batch, offer.vendor, offer.persona));
    PROFFER_TRY(const auto issuer, relationships.issuerKey(relationship.id));
    Negotiation made{.id = OfferId{ledger_.random().array<16>()},
                     .vendor = offer.vendor,
                     .relationship = relationship.id,
                     .persona = offer.persona};
    // In whole seconds, as the token says it: what is compared later was read from there.
    const auto seconds = std::chrono::floor<std::chrono::seconds>(now);
    made.offer = {.issuer = jose::didJwk(jose::PublicJwk::of(issuer)),
                  .audience = audience,
                  .jti = crypto::toBase64Url(ledger_.random().array<16>()),
                  .issuedAt = seconds,
                  .expires = Instant{offer.validUntil},
                  .agreements = std::move(pinned.agreements),
                  .texts = std::move(pinned.texts),
                  .inReplyTo = reply};
    if (key)
        made.offer.vendorKey = key->thumbprint;
    made.offerToken = signOffer(made.offer, issuer);
    // What cannot be read again must not come into a history that never forgets.
    PROFFER_CHECK(readOffer(made.offerToken));
    PROFFER_TRY(const auto event, batch.append(madeEvent(made, offer.inReplyTo)));
    made.madeAt = event.time;
    return made;
}

Result<ReceivedAnswer> Agreements::receive(std::string_view answer)
{
    PROFFER_TRY(const auto jti, offerNamed(answer));
    PROFFER_TRY(const auto found, readNegotiations(ledger_.database(), "WHERE jti = ?1", jti));
    if (found.empty())
        return fail(ErrorCode::AnswerForOtherOffer);
    const auto &negotiation = found.front();
    std::optional<jose::PublicJwk> key;
    PROFFER_TRY(const auto read, verifiedAnswer(ledger_, negotiation, answer, key));
    PROFFER_CHECK(checkAnswer(read, negotiation.offer, negotiation.offerToken));
    if (wasSeen(negotiation, answer))
        return fail(ErrorCode::AnswerSeenBefore);
    if (negotiation.endedAt)
        return fail(ErrorCode::AgreementEnded).with("when", toRfc3339(*negotiation.endedAt));
    if (ledger_.clock().now() >= negotiation.offer.expires)
        return fail(ErrorCode::AnswerTooLate).with("when", toRfc3339(negotiation.offer.expires));
    ReceivedAnswer received{.outcome = negotiation.answer ? Outcome::Conflict : Outcome::First};
    PROFFER_CHECK(ledger_.append(answeredEvent(negotiation, read, answer, *key, received.outcome)));
    PROFFER_TRY(received.negotiation, this->negotiation(negotiation.id));
    return received;
}

} // namespace proffer::agreements
