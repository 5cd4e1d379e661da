// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "agreement_shapes.h"

#include "crypto/base64url.h"
#include "files.h"
#include "tongue.h"

namespace proffer::cli {
namespace {

constexpr std::int64_t usualDays = 14;
constexpr std::size_t largestText = std::size_t{1} << 20U;

json::Object pinnedJson(const agreements::PinnedAgreement &agreement)
{
    return {
        {"code", agreement.code}, {"iri", agreement.iri}, {"sha256", crypto::toBase64Url(agreement.sha256)}};
}

json::Object statusJson(agreements::State state)
{
    const auto iris = agreements::statusIris(state);
    return {{"state", agreements::toText(state)}, {"ieee7012", iris.ieee7012}, {"dpv", iris.dpv}};
}

/// "SD-BASE=agreement.pdf": the file of one code.
Result<std::optional<std::string>> legalTextOf(const Arguments &arguments, std::string_view code)
{
    for (const auto typed : arguments.options("text")) {
        const auto sign = typed.find('=');
        if (sign == std::string_view::npos)
            return fail(ErrorCode::InvalidArgument).with("member", "text").with("reason", "no_equals_sign");
        if (typed.substr(0, sign) != code)
            continue;
        PROFFER_TRY(const auto bytes, readInput(typed.substr(sign + 1), largestText));
        return std::optional{std::string{asText(bytes)}};
    }
    return std::optional<std::string>{};
}

} // namespace

std::vector<Option> offerOptions()
{
    return {{.name = "terms",
             .value = "NAME",
             .help = "terms of your own, before all codes (terms write)",
             .repeats = true},
            {.name = "text",
             .value = "CODE=FILE",
             .help =
                 "the legal text of a code; its very bytes are what is agreed on, so that two companies who "
                 "get the same text can find that out",
             .repeats = true},
            {.name = "days", .value = "N", .help = "how many days they have to answer, at most 90 (14)"},
            {.name = "reply-to",
             .value = "AGREEMENT",
             .help = "the offer whose counter this closes; without codes what they countered with"}};
}

Result<agreements::Proposed> proposedFrom(const Arguments &arguments, std::string_view code)
{
    agreements::Proposed proposed{.code = std::string{code}};
    PROFFER_TRY(proposed.legalText, legalTextOf(arguments, code));
    return proposed;
}

Done checkTexts(const Arguments &arguments, const std::vector<agreements::Proposed> &proposed)
{
    for (const auto typed : arguments.options("text")) {
        const auto code = typed.substr(0, typed.find('='));
        const auto isIt = [&](const agreements::Proposed &each) {
            return each.legalText && code == (each.as ? each.as->code : each.code);
        };
        if (std::ranges::none_of(proposed, isIt))
            return fail(ErrorCode::InvalidArgument)
                .with("member", "text")
                .with("reason", "not_proposed")
                .with("code", std::string{code});
    }
    return {};
}

Result<agreements::NewOffer> offerFrom(const Session &session, services::Services &services,
                                       const Arguments &arguments)
{
    agreements::NewOffer offer;
    auto days = usualDays;
    if (const auto typed = arguments.option("days")) {
        PROFFER_TRY(days, wholeNumber(*typed, "days"));
    }
    constexpr std::int64_t most = 36500;
    offer.validUntil = std::chrono::floor<std::chrono::days>(session.clock().now()) +
                       std::chrono::days{std::min(days, most)};
    for (const auto name : arguments.options("terms")) {
        PROFFER_TRY(const auto terms, services.ownTerms().find(name));
        offer.agreements.push_back({.code = std::string{agreements::ownCode}, .rules = terms.rules});
    }
    for (const auto code : arguments.all("CODE")) {
        PROFFER_TRY(auto proposed, proposedFrom(arguments, code));
        offer.agreements.push_back(std::move(proposed));
    }
    const auto reply = arguments.option("reply-to");
    if (!reply) {
        PROFFER_CHECK(checkTexts(arguments, offer.agreements));
        return offer;
    }
    PROFFER_TRY(const auto id, services.agreements().resolve(*reply));
    if (!std::holds_alternative<agreements::OfferId>(id))
        return fail(ErrorCode::InvalidArgument)
            .with("member", "in_reply_to")
            .with("reason", "no_open_counter");
    offer.inReplyTo = std::get<agreements::OfferId>(id);
    PROFFER_TRY(const auto former, services.agreements().negotiation(*offer.inReplyTo));
    if (offer.agreements.empty() && former.answer && former.answer->agreement) {
        PROFFER_TRY(auto legalText, legalTextOf(arguments, former.answer->agreement->code));
        offer.agreements.push_back({.legalText = std::move(legalText), .as = former.answer->agreement});
    }
    PROFFER_CHECK(checkTexts(arguments, offer.agreements));
    return offer;
}

void noteSharedTexts(const Session &session, const agreements::NewOffer &offer)
{
    const auto tells = [](const agreements::Proposed &each) {
        const auto row = vocabulary::findAgreement(each.as ? each.as->code : each.code);
        return each.legalText && !(row && *each.legalText == agreements::canonicalText(**row));
    };
    if (std::ranges::any_of(offer.agreements, tells))
        session.note(
            tr("The legal text that you attached holds no random line: two companies who get the same "
               "text can find that out."));
}

json::Object negotiationJson(const agreements::Negotiation &negotiation, std::string_view vendorName,
                             Instant now)
{
    json::Array offered;
    for (const auto &agreement : negotiation.offer.agreements)
        offered.emplace_back(pinnedJson(agreement));
    json::Object object{{"id", negotiation.id.text()},
                        {"vendor", negotiation.vendor.text()},
                        {"vendor_name", vendorName},
                        {"offered", std::move(offered)},
                        {"status", statusJson(agreements::stateAt(negotiation, now))},
                        {"made", toRfc3339(negotiation.madeAt)},
                        {"until", toRfc3339(negotiation.offer.expires)},
                        {"conflicts", static_cast<std::int64_t>(negotiation.conflicting.size())}};
    if (negotiation.answer) {
        object.emplace("answer", agreements::toText(negotiation.answer->word));
        object.emplace("answered", toRfc3339(*negotiation.answeredAt));
        if (negotiation.answer->agreement)
            object.emplace("agreement", pinnedJson(*negotiation.answer->agreement));
    }
    if (negotiation.endedAt) {
        object.emplace("ended", toRfc3339(*negotiation.endedAt));
        object.emplace("reason", negotiation.endReason);
    }
    return object;
}

json::Object saidJson(const agreements::Said &said, std::string_view vendorName)
{
    json::Object object{{"id", said.id.text()},
                        {"vendor", said.vendor.text()},
                        {"vendor_name", vendorName},
                        {"agreement", pinnedJson(said.agreement)},
                        {"status", statusJson(agreements::stateOf(said))},
                        {"said", toIsoDate(said.date)}};
    if (said.source.text)
        object.emplace("source", *said.source.text);
    if (said.endedAt) {
        object.emplace("ended", toRfc3339(*said.endedAt));
        object.emplace("reason", said.endReason);
    }
    return object;
}

Result<Outcome> negotiationOutcome(services::Services &services, const agreements::Negotiation &negotiation,
                                   Instant now)
{
    PROFFER_TRY(const auto vendor, services.vendors().get(negotiation.vendor));
    const auto &language = spoken();
    const wording::Company company{.name = vendor.profile.name};
    const auto sentences = wording::sayNegotiation(language, negotiation, company, now);
    auto json = negotiationJson(negotiation, vendor.profile.name, now);
    json.emplace("sentences", jsonOf(sentences));
    return Outcome{.json = std::move(json),
                   .text = tr("Agreement {id}", {{"id", negotiation.id.text()}}) + "\n" + linesOf(sentences)};
}

Result<Outcome> saidOutcome(services::Services &services, const agreements::Said &said)
{
    PROFFER_TRY(const auto vendor, services.vendors().get(said.vendor));
    const auto &language = spoken();
    const wording::Company company{.name = vendor.profile.name};
    const auto sentences = wording::saySaid(language, said, company);
    auto json = saidJson(said, vendor.profile.name);
    json.emplace("sentences", jsonOf(sentences));
    return Outcome{.json = std::move(json),
                   .text = tr("Agreement {id}", {{"id", said.id.text()}}) + "\n" + linesOf(sentences)};
}

} // namespace proffer::cli
