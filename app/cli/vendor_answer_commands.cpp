// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "files.h"
#include "hand_over.h"
#include "table.h"
#include "tongue.h"
#include "vendor_keys.h"

#include "agreements/answering.h"
#include "agreements/text.h"
#include "base/hex.h"
#include "crypto/base64url.h"
#include "crypto/hash.h"
#include "jose/jws.h"
#include "vendors/origin.h"
#include "vocabulary/roster.h"

namespace proffer::cli {
namespace {

using agreements::AnswerWord;

Result<std::string> offerIn(const Arguments &arguments)
{
    return readText(arguments.at("OFFER"), jose::maxJwsSize);
}

json::Object agreementJson(const agreements::PinnedAgreement &agreement)
{
    return {
        {"code", agreement.code}, {"iri", agreement.iri}, {"sha256", crypto::toBase64Url(agreement.sha256)}};
}

Result<Outcome> offer(Session & /*session*/, const Arguments &arguments)
{
    PROFFER_TRY(const auto token, offerIn(arguments));
    PROFFER_TRY(const auto offer, agreements::openOffer(token));
    Sheet sheet;
    sheet.add(tr("From"), offer.issuer);
    sheet.add(tr("To"), offer.audience);
    sheet.add(tr("Until"), minuteText(offer.expires));
    sheet.add(tr("To be answered with"), offer.vendorKey ? offer.vendorKey->text() : tr("any key of yours"));
    json::Array offered;
    for (const auto &agreement : offer.agreements) {
        sheet.add(offered.empty() ? tr("Preferred") : tr("Or else"), agreement.code);
        offered.emplace_back(agreementJson(agreement));
    }
    json::Object json{{"issuer", offer.issuer},
                      {"audience", offer.audience},
                      {"jti", offer.jti},
                      {"issued", toRfc3339(offer.issuedAt)},
                      {"expires", toRfc3339(offer.expires)},
                      {"agreements", std::move(offered)}};
    if (offer.vendorKey)
        json.emplace("vendor_jkt", offer.vendorKey->text());
    if (offer.inReplyTo)
        json.emplace("in_reply_to", offer.inReplyTo->jti);
    return Outcome{.json = std::move(json), .text = sheet.text()};
}

/// In the spelling of sha256sum, or in that of tokens.
Result<ByteArray<32>> hashFrom(std::string_view typed)
{
    const auto bytes = typed.size() == 64 ? fromHex(typed) : crypto::fromBase64Url(typed);
    ByteArray<32> hash{};
    if (!bytes || bytes->size() != hash.size())
        return fail(ErrorCode::InvalidArgument).with("what", "sha256").with("typed", std::string{typed});
    std::ranges::copy(*bytes, hash.begin());
    return hash;
}

Result<agreements::PinnedAgreement> counterFrom(const Arguments &arguments)
{
    const auto code = arguments.find("CODE");
    const auto text = arguments.option("text");
    const auto hash = arguments.option("sha256");
    const bool onRoster = code && !arguments.has("iri") && vocabulary::findAgreement(*code);
    if (!code || (text && hash) || (!text && !hash && !onRoster))
        return fail(ErrorCode::InvalidArgument).with("what", "counter").with("reason", "none");
    // Without a text, a code of the roster is pinned by its row of the term table, as the person pins it.
    if (!text && !hash)
        return agreements::pinned(**vocabulary::findAgreement(*code));
    ByteArray<32> sha256{};
    if (text) {
        PROFFER_TRY(const auto bytes, readInput(*text));
        sha256 = crypto::sha256(bytes);
    } else {
        PROFFER_TRY(sha256, hashFrom(*hash));
    }
    return agreements::pinAgreement(std::string{*code}, std::string{arguments.option("iri").value_or("")},
                                    sha256);
}

Result<agreements::Reply> replyFrom(const Arguments &arguments)
{
    const auto wrong = fail(ErrorCode::InvalidArgument).with("what", "answer");
    const bool accepts = arguments.has("accept");
    const bool counters = arguments.has("counter");
    const bool declines = arguments.has("decline");
    if (int{accepts} + int{counters} + int{declines} != 1)
        return Error{wrong}.with("reason", "not_one");
    if (declines && arguments.find("CODE"))
        return Error{wrong}.with("reason", "declined_code");
    if (!counters && (arguments.has("iri") || arguments.has("sha256") || arguments.has("text")))
        return Error{wrong}.with("reason", "not_a_counter");
    if (accepts)
        return agreements::Reply{.word = AnswerWord::Accepted,
                                 .code = std::string{arguments.find("CODE").value_or("")}};
    if (declines)
        return agreements::Reply{};
    PROFFER_TRY(auto agreement, counterFrom(arguments));
    return agreements::Reply{.word = AnswerWord::Counter, .agreement = std::move(agreement)};
}

Outcome answerOutcome(const agreements::Answer &answer, std::string_view token)
{
    Sheet sheet;
    sheet.add(tr("From"), answer.issuer);
    sheet.add(tr("To"), answer.audience);
    sheet.add(tr("Answer"), agreements::toText(answer.word));
    Outcome outcome{.json = {{"token", token},
                             {"jti", answer.jti},
                             {"offer", answer.offer.jti},
                             {"answer", agreements::toText(answer.word)}}};
    if (answer.agreement) {
        sheet.add(tr("Agreement"), answer.agreement->code);
        outcome.json.emplace("agreement", agreementJson(*answer.agreement));
    }
    outcome.text = sheet.text();
    return outcome;
}

/// An origin in its one spelling; the page of a seller in a marketplace as it is typed.
std::string addressFrom(const Arguments &arguments)
{
    const auto typed = arguments.option("origin").value_or("");
    const auto origin = vendors::Origin::fromTyped(typed);
    return origin ? origin->text() : std::string{typed};
}

Result<Outcome> answer(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto handOver, HandOver::prepare(arguments));
    PROFFER_TRY(const auto reply, replyFrom(arguments));
    PROFFER_TRY(const auto key, signingKeyFrom(session, arguments, "key"));
    PROFFER_TRY(const auto offered, offerIn(arguments));
    const agreements::Answerer answerer{
        .vendor = addressFrom(arguments), .jti = newTokenId(session), .now = session.clock().now()};
    PROFFER_TRY(const auto token, agreements::answerOffer(offered, reply, answerer, key));
    PROFFER_TRY(const auto made, agreements::readAnswer(token, jose::PublicJwk::of(key)));
    return handOver.give(token, answerOutcome(made, token));
}

std::vector<Option> answerOptions()
{
    return join(
        {{.name = "accept", .value = "", .help = "accept CODE, or the preferred one without it"},
         {.name = "counter",
          .value = "",
          .help = "offer CODE in place of what was offered, with --text or --sha256"},
         {.name = "decline", .value = "", .help = "decline"},
         {.name = "text",
          .value = "FILE",
          .help = "the text of what you counter with (the roster's own row)",
          .takes = Takes::File},
         {.name = "sha256", .value = "HASH", .help = "its SHA-256 hash, in place of --text"},
         {.name = "iri", .value = "IRI", .help = "its address (that of the roster, for a code on it)"},
         keyOption(marked("the company's private key, a JWK")),
         {.name = "origin",
          .value = "ORIGIN",
          .help = "your web address, to which the offer is made (without it: your key alone)"}},
        outOptions());
}

} // namespace

std::vector<Command> vendorAnswerCommands()
{
    const Positional whichOffer{
        .name = "OFFER", .help = "the file with the person's offer", .takes = Takes::File};
    return {
        {.noun = "vendor",
         .verb = "offer",
         .help = "For a company: shows which agreements a person offers; needs no vault",
         .positionals = {whichOffer},
         .example = "vendor offer offer.jwt",
         .json =
             R"({"issuer", "audience", "jti", "issued", "expires", "agreements": [{"code", "iri", "sha256"}], "vendor_jkt"?, "in_reply_to"?})",
         .run = offer},
        {.noun = "vendor",
         .verb = "answer",
         .help = "For a company: answers an offer; needs no vault",
         .positionals = {whichOffer,
                         {.name = "CODE",
                          .help = "the agreement, such as SD-BASE",
                          .count = Positional::Count::Optional}},
         .options = answerOptions(),
         .example = "vendor answer offer.jwt SD-BASE --accept --key shop.key.jwk --origin "
                    "https://shop.example --out answer.jwt",
         .json = R"({"token", "jti", "offer", "answer", "agreement"?: {"code", "iri", "sha256"}, "file"?})",
         .run = answer},
    };
}

} // namespace proffer::cli
