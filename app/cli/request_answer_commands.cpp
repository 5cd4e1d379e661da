// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "agreement_shapes.h"
#include "choices.h"
#include "grant_shapes.h"
#include "hand_over.h"
#include "request_shapes.h"
#include "tongue.h"

#include "base/text.h"

namespace proffer::cli {
namespace {

/// "2", or "1,3"
Result<std::vector<std::size_t>> itemsFrom(const Arguments &arguments)
{
    std::vector<std::size_t> items;
    for (const auto typed : arguments.options("item")) {
        PROFFER_TRY(const auto number, wholeNumber(typed, "item"));
        if (number == 0)
            return fail(ErrorCode::InvalidArgument)
                .with("member", "item")
                .with("reason", "not_there")
                .with("value", "0");
        items.push_back(static_cast<std::size_t>(number - 1));
    }
    return items;
}

std::string itemNumbers(const std::vector<std::size_t> &items)
{
    std::string text;
    for (const auto item : items)
        text += (text.empty() ? "item " : ", item ") + std::to_string(item + 1);
    return text;
}

json::Array itemsJson(const std::vector<std::size_t> &items)
{
    json::Array numbers;
    for (const auto item : items)
        numbers.emplace_back(static_cast<std::int64_t>(item + 1));
    return numbers;
}

Result<Outcome> grant(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto request, services.requests().resolve(arguments.at("REQUEST")));
    PROFFER_TRY(const auto persona, personaNamed(services, arguments.option("persona")));
    requests::RequestGrant answer{.persona = persona.id};
    PROFFER_TRY(answer.items, itemsFrom(arguments));
    for (const auto typed : arguments.all("CLAIM")) {
        PROFFER_TRY(auto claim, profile::ClaimKey::parse(typed));
        answer.claims.push_back(std::move(claim));
    }
    answer.statement = arguments.has("statement");
    PROFFER_TRY(answer.validUntil, untilFrom(session, arguments));
    answer.jurisdiction = arguments.option("jurisdiction").value_or("");
    answer.withdrawal = arguments.option("withdrawal").value_or("");
    PROFFER_TRY(const auto answered,
                services.requests().grant(request.id, answer, session.work(readingHistory)));
    const auto &issued = *answered.issued;
    PROFFER_TRY(const auto name, vendorName(services, issued.grant));
    const auto now = session.clock().now();
    PROFFER_TRY(auto outcome, requestOutcome(session, services, answered.request, persona));
    outcome.json.emplace("grant", grantJson(issued.grant, name, now));
    if (!answered.left.empty())
        outcome.text +=
            "\n" + tr("You have no detail for: {items}", {{"items", itemNumbers(answered.left)}}) + "\n";
    outcome.json.emplace("left", itemsJson(answered.left));
    outcome.text +=
        "\n" + grantSheet(issued.grant, name, now) +
        tr("Hand it over with: grant hand-over {id}", {{"id", issued.grant.id.text().substr(0, 8)}}) + "\n";
    return session.finish(services, std::move(outcome));
}

Result<Outcome> counter(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto handOver, HandOver::prepare(arguments));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto request, services.requests().resolve(arguments.at("REQUEST")));
    PROFFER_TRY(const auto persona, personaNamed(services, arguments.option("persona")));
    PROFFER_TRY(auto offer, offerFrom(session, services, arguments));
    offer.persona = persona.id;
    PROFFER_TRY(const auto answered, services.requests().counter(request.id, offer));
    noteSharedTexts(session, offer);
    PROFFER_TRY(auto outcome, negotiationOutcome(services, *answered.offered, session.clock().now()));
    PROFFER_TRY(auto finished, session.finish(services, std::move(outcome)));
    return handOver.give(answered.offered->offerToken, std::move(finished));
}

Result<Outcome> decline(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto request, services.requests().resolve(arguments.at("REQUEST")));
    PROFFER_TRY(const auto declined,
                services.requests().decline(request.id, arguments.option("reason").value_or("")));
    PROFFER_TRY(const auto vendor, services.vendors().get(request.vendor));
    PROFFER_TRY(const auto trust, services.requests().trustIn(declined.request));
    const auto said = wording::sayReply(spoken(), wording::Reply::Declined);
    return session.finish(services, {.json = requestJson(declined.request, vendor, trust),
                                     .text = said + "\n" +
                                             tr("History keeps that you did. Nothing was sent to {company}.",
                                                {{"company", visible(vendor.profile.name)}}) +
                                             "\n"});
}

} // namespace

std::vector<Command> requestAnswerCommands()
{
    return {
        {.noun = "request",
         .verb = "grant",
         .help = "Gives what fits your rules, or the items that you choose; the rest stays unanswered",
         .positionals = {whichRequest,
                         {.name = "CLAIM",
                          .help = "a detail to share (all that an item asks for)",
                          .count = Positional::Count::Any}},
         .options =
             {{.name = "item",
               .value = "N",
               .help = "the number of an item (all that fit your rules)",
               .repeats = true},
              {.name = "statement",
               .value = "",
               .help = "for a company without a key: no details, and anyone could use it"},
              {.name = "until", .value = "DATE", .help = "the first day on which it is over (in 90 days)"},
              {.name = "days", .value = "N", .help = "how many days it is good for"},
              {.name = "jurisdiction", .value = "CC", .help = "the country whose law holds, such as JP"},
              {.name = "withdrawal", .value = "CONTACT", .help = "where they are to be told that it ends"},
              personaOption()},
         .example = "request grant 3f2a --item 1 --item 3 --days 30",
         .json = R"(REQUEST with "items", "grant": GRANT, "left": [#])",
         .run = grant},
        {.noun = "request",
         .verb = "counter",
         .help = "Offers an agreement of yours in place of an answer; the request stays open",
         .positionals = {whichRequest, whichAgreements},
         .options = join(offerOptions(), join({personaOption()}, outOptions())),
         .example = "request counter 3f2a SD-BASE --out offer.jwt",
         .json = R"(AGREEMENT with "token", "file"?)",
         .run = counter},
        {.noun = "request",
         .verb = "decline",
         .help = "Says no, and keeps that you did",
         .positionals = {whichRequest},
         .options = {{.name = "reason", .value = "TEXT", .help = "why, for yourself"}},
         .example = "request decline 3f2a --reason 'too nosy'",
         .json = "REQUEST",
         .run = decline},
    };
}

} // namespace proffer::cli
