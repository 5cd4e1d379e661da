// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "files.h"
#include "session.h"
#include "table.h"
#include "vendor_shapes.h"

#include "base/text.h"

namespace proffer::cli {
namespace {

constexpr std::size_t maxEvidence = 4000;

/// What shows it: typed, or from a file.
Result<std::optional<vendors::NewEvidence>> evidenceFrom(const Arguments &arguments)
{
    std::optional<vendors::NewEvidence> evidence;
    if (const auto text = arguments.option("evidence"))
        evidence.emplace(vendors::NewEvidence{.text = std::string{*text}});
    if (const auto file = arguments.option("evidence-file")) {
        PROFFER_TRY(auto text, readText(*file, maxEvidence));
        evidence.emplace(vendors::NewEvidence{.text = std::move(text)});
    }
    if (evidence)
        if (const auto day = arguments.option("evidence-date")) {
            PROFFER_TRY(evidence->date, parseIsoDate(*day));
        }
    return evidence;
}

Result<Outcome> add(Session &session, const Arguments &arguments)
{
    vendors::NewHolding holding{.vendor = {}, .claim = std::string{arguments.at("CLAIM")}};
    PROFFER_TRY(holding.how, vendors::howKnownFromText(arguments.option("how").value_or("i_gave_it")));
    PROFFER_TRY(holding.evidence, evidenceFrom(arguments));
    if (const auto day = arguments.option("since")) {
        PROFFER_TRY(holding.since, parseIsoDate(*day));
    }
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto vendor, services.vendors().resolve(arguments.at("VENDOR")));
    holding.vendor = vendor.id;
    if (const auto typed = arguments.option("persona")) {
        PROFFER_TRY(const auto persona, services.persona(typed));
        holding.persona = persona.id;
    }
    PROFFER_TRY(const auto recorded, services.holdings().record(holding));
    return session.finish(services, {.json = holdingJson(recorded),
                                     .text = "Recorded: " + visible(vendor.profile.name) + " has " +
                                             visible(recorded.claim) + " (" + recorded.id.text() + ").\n"});
}

Result<Outcome> list(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    if (const auto typed = arguments.find("VENDOR")) {
        PROFFER_TRY(const auto vendor, services.vendors().resolve(*typed));
        PROFFER_TRY(const auto holdings, services.holdings().whatHas(vendor.id));
        return session.finish(
            services, {.json = {{"holdings", holdingsJson(holdings)}}, .text = holdingsTable(holdings)});
    }
    PROFFER_TRY(const auto counts, services.holdings().countByVendor());
    json::Array all;
    Table table{{"Company", "Details", "Id"}};
    for (const auto &count : counts) {
        all.emplace_back(json::Object{
            {"vendor", count.vendor.text()}, {"name", count.name}, {"holdings", count.holdings}});
        table.add({count.name, std::to_string(count.holdings), count.vendor.text()});
    }
    return session.finish(services, {.json = {{"vendors", std::move(all)}},
                                     .text = table.text("As far as you know, nobody has anything.")});
}

Result<Outcome> show(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto id, vendors::HoldingId::parse(arguments.at("HOLDING")));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto holding, services.holdings().get(id));
    PROFFER_TRY(const auto pieces, services.holdings().evidence(id));
    auto object = holdingJson(holding);
    json::Array evidence;
    Table table{{"Date", "Evidence", "Event"}};
    for (const auto &piece : pieces) {
        json::Object one{{"device", piece.source.device.text()},
                         {"seq", piece.source.seq},
                         {"date", toIsoDate(piece.date)},
                         {"erased", piece.text.erased()}};
        if (piece.text.text)
            one.emplace("text", *piece.text.text);
        evidence.emplace_back(std::move(one));
        table.add(
            {toIsoDate(piece.date), piece.text.text.value_or("(erased)"), std::to_string(piece.source.seq)});
    }
    object.emplace("evidence", std::move(evidence));
    return session.finish(services, {.json = std::move(object),
                                     .text = holdingsTable({holding}) + "\n" + table.text("No evidence.")});
}

Result<Outcome> state(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto id, vendors::HoldingId::parse(arguments.at("HOLDING")));
    PROFFER_TRY(const auto next, vendors::holdingStateFromText(arguments.at("STATE")));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto holding, services.holdings().changeState(id, next));
    return session.finish(services, {.json = holdingJson(holding), .text = holdingsTable({holding})});
}

Result<Outcome> addEvidence(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto id, vendors::HoldingId::parse(arguments.at("HOLDING")));
    PROFFER_TRY(const auto evidence, evidenceFrom(arguments));
    if (!evidence)
        return fail(ErrorCode::InvalidArgument).with("what", "evidence").with("reason", "missing");
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto piece, services.holdings().addEvidence(id, *evidence));
    return session.finish(services, {.json = {{"holding", id.text()},
                                              {"device", piece.source.device.text()},
                                              {"seq", piece.source.seq},
                                              {"date", toIsoDate(piece.date)}},
                                     .text = "The evidence is kept.\n"});
}

Result<Outcome> whoHas(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    json::Array all;
    Table table{{"Company", "Has", "How known", "State", "Since"}};
    if (const auto claim = arguments.find("CLAIM")) {
        PROFFER_TRY(const auto holders, services.holdings().whoHas(*claim));
        for (const auto &holder : holders) {
            auto object = holdingJson(holder.holding);
            object.emplace("vendor_name", holder.vendorName);
            all.emplace_back(std::move(object));
            table.add({holder.vendorName, holder.holding.claim,
                       std::string{vendors::toText(holder.holding.how)},
                       std::string{vendors::toText(holder.holding.state)}, dayText(holder.holding.since)});
        }
        return session.finish(services, {.json = {{"holdings", std::move(all)}},
                                         .text = table.text("As far as you know, nobody.")});
    }
    PROFFER_TRY(const auto counts, services.holdings().countByClaim());
    Table summary{{"Detail", "Companies"}};
    for (const auto &count : counts) {
        all.emplace_back(json::Object{{"claim", count.claim}, {"vendors", count.vendors}});
        summary.add({count.claim, std::to_string(count.vendors)});
    }
    return session.finish(services, {.json = {{"claims", std::move(all)}},
                                     .text = summary.text("As far as you know, nobody has anything.")});
}

Result<Outcome> erase(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto id, vendors::HoldingId::parse(arguments.at("HOLDING")));
    PROFFER_TRY(auto services, session.open());
    PROFFER_CHECK(services.holdings().erase(id));
    return session.finish(services,
                          {.json = {{"id", id.text()}, {"erased", true}},
                           .text = "The record and its evidence are erased here. What the company has, it "
                                   "still has.\n"});
}

} // namespace

std::vector<Command> holdingCommands()
{
    const Positional which{.name = "HOLDING", .help = "its id"};
    const std::vector<Option> evidence{
        {.name = "evidence", .value = "TEXT", .help = "what shows it, in your words"},
        {.name = "evidence-file", .value = "FILE", .help = "the same from a file", .takes = Takes::File},
        {.name = "evidence-date", .value = "DATE", .help = "the day of what shows it (today)"}};
    return {
        {.noun = "holding",
         .verb = "add",
         .help = "Records that a company has a detail",
         .positionals = {whichVendor, {.name = "CLAIM", .help = "which detail, by its claim name"}},
         .options =
             join({{.name = "how",
                    .value = "WORD",
                    .help = "how you know: i_gave_it, account_exists, they_wrote, they_confirmed, suspected",
                    .words = "i_gave_it account_exists they_wrote they_confirmed suspected"},
                   {.name = "since", .value = "DATE", .help = "since when they have it"},
                   {.name = "persona", .value = "LABEL", .help = "as whom you gave it"}},
                  evidence),
         .example = "holding add Kissa email --how they_wrote --evidence 'newsletter of 3 May'",
         .json = "HOLDING",
         .run = add},
        {.noun = "holding",
         .verb = "list",
         .help = "Lists what a company has, or how much each of them has",
         .positionals = {anyVendor},
         .example = "holding list Kissa",
         .json =
             R"({"holdings": [HOLDING]}, or without VENDOR {"vendors": [{"vendor", "name", "holdings"#}]})",
         .run = list},
        {.noun = "holding",
         .verb = "show",
         .help = "Shows one record with its evidence",
         .positionals = {which},
         .example = "holding show 0123456789abcdef0123456789abcdef",
         .json = R"(HOLDING with "evidence": [{"device", "seq"#, "date", "erased"!, "text"?}])",
         .run = show},
        {.noun = "holding",
         .verb = "state",
         .help = "Says where it stands: what you asked, and what they answered",
         .positionals = {which,
                         {.name = "STATE",
                          .help = "held, asked_to_stop, asked_to_delete, said_deleted or no_answer",
                          .words = "held asked_to_stop asked_to_delete said_deleted no_answer"}},
         .example = "holding state 0123456789abcdef0123456789abcdef asked_to_delete",
         .json = "HOLDING",
         .run = state},
        {.noun = "holding",
         .verb = "evidence",
         .help = "Adds something that shows it",
         .positionals = {which},
         .options = evidence,
         .example = "holding evidence 0123456789abcdef0123456789abcdef --evidence-file mail.txt",
         .json = R"({"holding", "device", "seq"#, "date"})",
         .run = addEvidence},
        {.noun = "holding",
         .verb = "who-has",
         .help = "Lists the companies that have a detail, or how many have each",
         .positionals = {{.name = "CLAIM", .help = "the detail", .count = Positional::Count::Optional}},
         .example = "holding who-has email",
         .json =
             R"({"holdings": [HOLDING with "vendor_name"]}, or without CLAIM {"claims": [{"claim", "vendors"#}]})",
         .run = whoHas},
        {.noun = "holding",
         .verb = "erase",
         .help = "Erases the record and its evidence",
         .positionals = {which},
         .example = "holding erase 0123456789abcdef0123456789abcdef",
         .json = R"({"id", "erased"!})",
         .run = erase},
    };
}

} // namespace proffer::cli
