// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "agreement_shapes.h"
#include "choices.h"
#include "files.h"
#include "hand_over.h"
#include "request_shapes.h"
#include "table.h"
#include "token_input.h"
#include "tongue.h"
#include "vendor_shapes.h"
#include "words.h"

#include "base/text.h"
#include "jose/jws.h"

namespace proffer::cli {
namespace {

constexpr std::size_t largestMail = std::size_t{1} << 20U;

Result<Outcome> offer(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto handOver, HandOver::prepare(arguments));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto vendor, vendorNamed(services, arguments.at("VENDOR")));
    PROFFER_TRY(const auto persona, personaNamed(services, arguments.option("persona")));
    PROFFER_TRY(auto draft, offerFrom(session, services, arguments));
    draft.vendor = vendor.id;
    draft.persona = persona.id;
    PROFFER_TRY(const auto made, services.agreements().offer(draft));
    noteSharedTexts(session, draft);
    PROFFER_TRY(auto outcome, negotiationOutcome(services, made, session.clock().now()));
    outcome.json.emplace("token", made.offerToken);
    PROFFER_TRY(auto finished, session.finish(services, std::move(outcome)));
    return handOver.give(made.offerToken, std::move(finished));
}

Result<Outcome> answer(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto token, readToken(arguments.at("FILE"), jose::maxJwsSize));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto received, services.agreements().receive(token));
    PROFFER_TRY(auto outcome, negotiationOutcome(services, received.negotiation, session.clock().now()));
    const bool conflict = received.outcome == agreements::Outcome::Conflict;
    outcome.json.emplace("conflict", conflict);
    if (conflict) {
        const auto told = say(fail(ErrorCode::AnswerConflict));
        outcome.exit = told.exit;
        outcome.text = told.sentence + "\n" + outcome.text;
    }
    return session.finish(services, std::move(outcome));
}

/// A code of the roster, or OWN and the terms that --terms names.
Result<agreements::Proposed> saidFrom(services::Services &services, const Arguments &arguments)
{
    const auto code = arguments.at("CODE");
    const auto name = arguments.option("terms");
    if (name.has_value() != (code == agreements::ownCode))
        return fail(ErrorCode::InvalidArgument).with("member", "terms").with("reason", "not_own");
    if (!name)
        return proposedFrom(arguments, code);
    PROFFER_TRY(const auto terms, services.ownTerms().find(*name));
    return agreements::Proposed{.code = std::string{code}, .rules = terms.rules};
}

Result<Outcome> said(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto source, readText(arguments.at("FILE"), largestMail));
    agreements::NewSaid yes{.date = std::chrono::floor<std::chrono::days>(session.clock().now()),
                            .source = source};
    if (const auto day = arguments.option("date")) {
        PROFFER_TRY(yes.date, parseIsoDate(*day));
    }
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto vendor, vendorNamed(services, arguments.at("VENDOR")));
    PROFFER_TRY(const auto persona, personaNamed(services, arguments.option("persona")));
    yes.vendor = vendor.id;
    yes.persona = persona.id;
    PROFFER_TRY(yes.agreement, saidFrom(services, arguments));
    PROFFER_CHECK(checkTexts(arguments, {yes.agreement}));
    PROFFER_TRY(const auto kept, services.agreements().recordSaid(yes));
    PROFFER_TRY(auto outcome, saidOutcome(services, kept));
    return session.finish(services, std::move(outcome));
}

Result<std::string> nameOf(services::Services &services, const vendors::VendorId &id)
{
    PROFFER_TRY(const auto vendor, services.vendors().get(id));
    return vendor.profile.name;
}

std::string stateText(agreements::State state, bool isSaid)
{
    std::string text{agreements::toText(state)};
    std::ranges::replace(text, '_', ' ');
    return isSaid && state == agreements::State::Agreed ? tr("said yes") : text;
}

Result<Outcome> list(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    std::optional<vendors::VendorId> vendor;
    if (const auto typed = arguments.option("vendor")) {
        PROFFER_TRY(const auto named, vendorNamed(services, *typed));
        vendor = named.id;
    }
    const auto now = session.clock().now();
    Table table{{tr("Agreement"), tr("Company"), tr("Code"), tr("State"), tr("Since")}};
    json::Array all;
    PROFFER_TRY(const auto negotiations, services.agreements().negotiations(vendor));
    for (const auto &each : negotiations) {
        PROFFER_TRY(const auto name, nameOf(services, each.vendor));
        const auto &agreement =
            each.answer && each.answer->agreement ? *each.answer->agreement : each.offer.agreements.front();
        table.add({each.id.text().substr(0, 8), name, agreement.code,
                   stateText(agreements::stateAt(each, now), false),
                   dayText(each.answeredAt.value_or(each.madeAt))});
        all.emplace_back(negotiationJson(each, name, now));
    }
    PROFFER_TRY(const auto sayings, services.agreements().said(vendor));
    for (const auto &each : sayings) {
        PROFFER_TRY(const auto name, nameOf(services, each.vendor));
        table.add({each.id.text().substr(0, 8), name, each.agreement.code,
                   stateText(agreements::stateOf(each), true), toIsoDate(each.date)});
        all.emplace_back(saidJson(each, name));
    }
    return session.finish(services, {.json = {{"agreements", std::move(all)}},
                                     .text = table.text(tr("Nothing was offered or agreed on."))});
}

Result<Outcome> show(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto id, services.agreements().resolve(arguments.at("AGREEMENT")));
    if (const auto *saidId = std::get_if<agreements::SaidId>(&id)) {
        PROFFER_TRY(const auto kept, services.agreements().said(*saidId));
        PROFFER_TRY(auto outcome, saidOutcome(services, kept));
        return session.finish(services, std::move(outcome));
    }
    PROFFER_TRY(const auto negotiation, services.agreements().negotiation(std::get<agreements::OfferId>(id)));
    PROFFER_TRY(auto outcome, negotiationOutcome(services, negotiation, session.clock().now()));
    return session.finish(services, std::move(outcome));
}

Result<Outcome> record(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto handOver, HandOver::prepare(arguments));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto id, services.agreements().resolve(arguments.at("AGREEMENT")));
    if (std::holds_alternative<agreements::SaidId>(id))
        return fail(ErrorCode::NotFound).with("what", "answer");
    PROFFER_TRY(const auto text, services.agreements().record(std::get<agreements::OfferId>(id)));
    PROFFER_TRY(auto outcome,
                session.finish(services, {.json = {{"record", text}},
                                          .text = tr("Both tokens, as they have them, too.") + "\n"}));
    return handOver.give(text, std::move(outcome));
}

Result<Outcome> end(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto id, services.agreements().resolve(arguments.at("AGREEMENT")));
    const auto reason = arguments.option("reason").value_or("");
    PROFFER_CHECK(std::visit([&](const auto &one) { return services.agreements().end(one, reason); }, id));
    return session.finish(services, {.json = {{"ended", true}},
                                     .text = tr("It is over. Tell them: nothing was sent to them.") + "\n"});
}

Result<Outcome> newOwner(Session &session, const Arguments &arguments)
{
    agreements::OwnerChange change{.owner = std::string{arguments.option("owner").value_or("")},
                                   .since = std::chrono::floor<std::chrono::days>(session.clock().now())};
    if (const auto day = arguments.option("since")) {
        PROFFER_TRY(change.since, parseIsoDate(*day));
    }
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto vendor, vendorNamed(services, arguments.at("VENDOR")));
    PROFFER_CHECK(services.agreements().recordOwnerChange(vendor.id, change));
    const auto said = wording::sayAgreementState(spoken(), wording::AgreementState::NewOwner,
                                                 {.name = vendor.profile.name});
    return session.finish(
        services,
        {.json = {{"vendor", vendor.id.text()}, {"since", toIsoDate(change.since)}}, .text = said + "\n"});
}

Result<Outcome> eraseSource(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto id, services.agreements().resolve(arguments.at("AGREEMENT")));
    if (std::holds_alternative<agreements::OfferId>(id))
        return fail(ErrorCode::NotFound).with("what", "source");
    PROFFER_CHECK(services.agreements().eraseSource(std::get<agreements::SaidId>(id)));
    return session.finish(services, {.json = {{"erased", true}},
                                     .text = tr("Their words are erased; that they said yes stays.") + "\n"});
}

Result<Outcome> codes(Session &, const Arguments &)
{
    const auto &language = spoken();
    std::string text;
    json::Array all;
    for (const auto &row : vocabulary::roster()) {
        const auto name = wording::sayAgreementName(language, row);
        const auto sentences = wording::sayAgreement(language, row, {});
        text += name + "\n" + linesOf(sentences, "  ");
        all.emplace_back(json::Object{{"code", row.code},
                                      {"iri", row.iri()},
                                      {"name", name},
                                      {"sentences", jsonOf(sentences)},
                                      {"in_launch_set", row.inLaunchSet}});
    }
    return Outcome{.json = {{"agreements", std::move(all)}}, .text = std::move(text)};
}

} // namespace

std::vector<Command> agreementCommands()
{
    const Positional token{
        .name = "FILE", .help = "the answer as it came; - reads standard input", .takes = Takes::File};
    const Positional mail{
        .name = "FILE", .help = "what they wrote; - reads standard input", .takes = Takes::File};
    const Option text{.name = "text",
                      .value = "CODE=FILE",
                      .help = "the legal text of the code; its very bytes are what is agreed on",
                      .repeats = true};
    return {
        {.noun = "agreement",
         .verb = "codes",
         .help = "Lists the agreements of the roster IEEE 7012, and what they say",
         .example = "agreement codes --language ja",
         .json = R"({"agreements": [{"code", "iri", "name", "sentences", "in_launch_set"}]})",
         .run = codes},
        {.noun = "agreement",
         .verb = "offer",
         .help = "Offers agreements to a company, the preferred one first",
         .positionals = {whichVendor, whichAgreements},
         .options = join(offerOptions(), join({personaOption()}, outOptions())),
         .example = "agreement offer Kissa SD-BASE SD-BASE-A --out offer.jwt",
         .json = R"(AGREEMENT with "token", "file"?)",
         .run = offer},
        {.noun = "agreement",
         .verb = "answer",
         .help = "Takes in what a company answered to an offer",
         .positionals = {token},
         .example = "agreement answer answer.jwt",
         .json = R"(AGREEMENT with "conflict")",
         .run = answer},
        {.noun = "agreement",
         .verb = "said",
         .help = "Keeps a yes in plain words, an e-mail say, with its source",
         .positionals = {whichVendor,
                         {.name = "CODE", .help = "the agreement of the roster, or OWN with --terms"},
                         mail},
         .options = {{.name = "date", .value = "DATE", .help = "when they said so (today)"},
                     {.name = "terms", .value = "NAME", .help = "terms of your own that they said yes to"},
                     text,
                     personaOption()},
         .example = "agreement said Kissa SD-BASE mail.eml --date 2026-03-14",
         .json = R"(AGREEMENT with "source")",
         .run = said},
        {.noun = "agreement",
         .verb = "list",
         .help = "Lists what was offered, agreed on and said, newest first",
         .options = {{.name = "vendor", .value = "VENDOR", .help = "of one company"}},
         .example = "agreement list --vendor Kissa",
         .json = R"({"agreements": [AGREEMENT]})",
         .run = list},
        {.noun = "agreement",
         .verb = "show",
         .help = "Shows an agreement in plain sentences",
         .positionals = {whichAgreement},
         .example = "agreement show 3f2a --language th",
         .json = R"(AGREEMENT with "sentences": [TEXT])",
         .run = show},
        {.noun = "agreement",
         .verb = "record",
         .help = "Prints offer and answer as the one record that both sides keep",
         .positionals = {whichAgreement},
         .options = outOptions(),
         .example = "agreement record 3f2a --out agreement.json",
         .json = R"({"record", "file"?})",
         .run = record},
        {.noun = "agreement",
         .verb = "end",
         .help = "Ends an agreement, or takes an offer back",
         .positionals = {whichAgreement},
         .options = {{.name = "reason", .value = "TEXT", .help = "why, for yourself"}},
         .example = "agreement end 3f2a --reason 'I left the shop'",
         .json = R"({"ended"})",
         .run = end},
        {.noun = "agreement",
         .verb = "new-owner",
         .help = "Says that a company has a new owner: each agreement needs a new yes",
         .positionals = {whichVendor},
         .options = {{.name = "owner", .value = "NAME", .help = "who owns it now"},
                     {.name = "since", .value = "DATE", .help = "since when (today)"}},
         .example = "agreement new-owner Kissa --owner 'Big Fish' --since 2026-03-14",
         .json = R"({"vendor", "since"})",
         .run = newOwner},
        {.noun = "agreement",
         .verb = "erase-source",
         .help = "Erases the words of a yes for good",
         .positionals = {whichAgreement},
         .example = "agreement erase-source 3f2a",
         .json = R"({"erased"})",
         .run = eraseSource},
    };
}

} // namespace proffer::cli
