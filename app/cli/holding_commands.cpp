// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "choices.h"
#include "files.h"
#include "session.h"
#include "table.h"
#include "telling_words.h"
#include "tongue.h"
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

/// A piece of evidence with the number that it is known by: the first that was kept is 1, whatever day it is
/// of, so that no number changes when another one is kept.
struct Piece {
    std::int64_t kept = 0; ///< where the event that brought it stands in the history
    std::size_t number = 0;
    vendors::Evidence evidence{};
};

Result<std::vector<Piece>> piecesOf(services::Services &services, const vendors::HoldingId &id)
{
    PROFFER_TRY(auto found, services.holdings().evidence(id));
    std::vector<Piece> pieces;
    for (auto &evidence : found) {
        PROFFER_TRY(const auto event, services.ledger().find(evidence.source));
        pieces.push_back({.kept = event.position, .evidence = std::move(evidence)});
    }
    for (auto &piece : pieces)
        piece.number = static_cast<std::size_t>(
            std::ranges::count_if(pieces, [&](const Piece &other) { return other.kept <= piece.kept; }));
    return pieces;
}

json::Object pieceJson(const Piece &piece)
{
    const auto &evidence = piece.evidence;
    return {{"number", static_cast<std::int64_t>(piece.number)},
            {"device", evidence.source.device.text()},
            {"seq", evidence.source.seq},
            {"date", toIsoDate(evidence.date)}};
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
    PROFFER_TRY(const auto vendor, vendorNamed(services, arguments.at("VENDOR")));
    holding.vendor = vendor.id;
    if (const auto typed = arguments.option("persona")) {
        PROFFER_TRY(const auto persona, personaNamed(services, typed));
        holding.persona = persona.id;
    }
    PROFFER_TRY(const auto recorded, services.holdings().record(holding));
    return session.finish(services, {.json = holdingJson(recorded),
                                     .text = tr("Recorded: {company} has your {details} ({id}).",
                                                {{"company", visible(vendor.profile.name)},
                                                 {"details", claimsPhrase({recorded.claim})},
                                                 {"id", recorded.id.text()}}) +
                                             "\n"});
}

Result<Outcome> list(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    if (const auto typed = arguments.find("VENDOR")) {
        PROFFER_TRY(const auto vendor, vendorNamed(services, *typed));
        PROFFER_TRY(const auto holdings, services.holdings().whatHas(vendor.id));
        return session.finish(
            services, {.json = {{"holdings", holdingsJson(holdings)}}, .text = holdingsTable(holdings)});
    }
    PROFFER_TRY(const auto counts, services.holdings().countByVendor());
    json::Array all;
    Table table{{tr("Company"), tr("Details"), tr("Id")}};
    for (const auto &count : counts) {
        all.emplace_back(json::Object{
            {"vendor", count.vendor.text()}, {"name", count.name}, {"holdings", count.holdings}});
        table.add({count.name, std::to_string(count.holdings), count.vendor.text()});
    }
    return session.finish(services, {.json = {{"vendors", std::move(all)}},
                                     .text = table.text(tr("As far as you know, nobody has anything."))});
}

Result<Outcome> show(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto id, vendors::HoldingId::parse(arguments.at("HOLDING")));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto holding, services.holdings().get(id));
    PROFFER_TRY(const auto pieces, piecesOf(services, id));
    auto object = holdingJson(holding);
    json::Array evidence;
    Table table{{tr("No."), tr("Date"), tr("Evidence")}};
    for (const auto &piece : pieces) {
        const auto &text = piece.evidence.text;
        auto one = pieceJson(piece);
        one.emplace("erased", text.erased());
        if (text.text)
            one.emplace("text", *text.text);
        evidence.emplace_back(std::move(one));
        table.add(
            {std::to_string(piece.number), toIsoDate(piece.evidence.date), text.text.value_or("(erased)")});
    }
    object.emplace("evidence", std::move(evidence));
    return session.finish(services,
                          {.json = std::move(object),
                           .text = holdingsTable({holding}) + "\n" + table.text(tr("No evidence."))});
}

/// The error with the states that could come instead.
Error withNextStates(Error error)
{
    const auto from = vendors::holdingStateFromText(error.fact("from"));
    if (error.code != ErrorCode::HoldingTransition || !from)
        return error;
    std::string allowed;
    using enum vendors::HoldingState;
    for (const auto next : {Held, AskedToStop, AskedToDelete, SaidDeleted, NoAnswer})
        if (vendors::mayFollow(*from, next))
            allowed.append(allowed.empty() ? "" : ", ").append(vendors::toText(next));
    return std::move(error).with("allowed", std::move(allowed));
}

Result<Outcome> state(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto id, vendors::HoldingId::parse(arguments.at("HOLDING")));
    PROFFER_TRY(const auto next, vendors::holdingStateFromText(arguments.at("STATE")));
    PROFFER_TRY(auto services, session.open());
    auto holding = services.holdings().changeState(id, next);
    if (!holding)
        return withNextStates(std::move(holding).error());
    return session.finish(services, {.json = holdingJson(*holding), .text = holdingsTable({*holding})});
}

Result<Outcome> addEvidence(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto id, vendors::HoldingId::parse(arguments.at("HOLDING")));
    PROFFER_TRY(const auto evidence, evidenceFrom(arguments));
    if (!evidence)
        return fail(ErrorCode::InvalidArgument).with("what", "evidence").with("reason", "missing");
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto kept, services.holdings().addEvidence(id, *evidence));
    PROFFER_TRY(const auto pieces, piecesOf(services, id));
    const auto source = [](const Piece &piece) { return piece.evidence.source; };
    const auto piece = std::ranges::find(pieces, kept.source, source);
    if (piece == pieces.end())
        return fail(ErrorCode::Internal);
    auto object = pieceJson(*piece);
    object.emplace("holding", id.text());
    return session.finish(services, {.json = std::move(object),
                                     .text = tr("The evidence is kept, as number {number}.",
                                                {{"number", std::to_string(piece->number)}}) +
                                             "\n"});
}

std::string untilText(const vendors::Holding &holding)
{
    if (!holding.permission)
        return {};
    if (holding.permission->endedAt)
        return "ended " + dayText(*holding.permission->endedAt);
    return holding.permission->until ? dayText(*holding.permission->until) : std::string{};
}

std::string permissionText(const vendors::Holding &holding)
{
    return holding.permission ? holding.permission->grant.text() : std::string{};
}

Result<Outcome> whoHas(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    json::Array all;
    Table table{
        {tr("Company"), tr("Has"), tr("How known"), tr("State"), tr("Since"), tr("Until"), tr("Permission")}};
    if (const auto claim = arguments.find("CLAIM")) {
        PROFFER_TRY(const auto holders, services.holdings().whoHas(*claim));
        for (const auto &holder : holders) {
            auto object = holdingJson(holder.holding);
            object.emplace("vendor_name", holder.vendorName);
            all.emplace_back(std::move(object));
            table.add({holder.vendorName, claimsPhrase({holder.holding.claim}),
                       std::string{inWords(holder.holding.how)}, std::string{inWords(holder.holding.state)},
                       dayText(holder.holding.since), untilText(holder.holding),
                       permissionText(holder.holding)});
        }
        return session.finish(services, {.json = {{"holdings", std::move(all)}},
                                         .text = table.text(tr("As far as you know, nobody."))});
    }
    PROFFER_TRY(const auto counts, services.holdings().countByClaim());
    Table summary{{tr("Detail"), tr("Companies"), tr("Name for commands")}};
    for (const auto &count : counts) {
        all.emplace_back(json::Object{{"claim", count.claim}, {"vendors", count.vendors}});
        summary.add({claimsPhrase({count.claim}), std::to_string(count.vendors), count.claim});
    }
    return session.finish(services, {.json = {{"claims", std::move(all)}},
                                     .text = summary.text(tr("As far as you know, nobody has anything."))});
}

Result<Outcome> eraseEvidence(Session &session, const vendors::HoldingId &id, std::string_view typed)
{
    PROFFER_TRY(const auto number, wholeNumber(typed, "evidence"));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto pieces, piecesOf(services, id));
    const auto piece = std::ranges::find(pieces, static_cast<std::size_t>(number), &Piece::number);
    if (piece == pieces.end())
        return fail(ErrorCode::NotFound).with("what", "evidence");
    PROFFER_CHECK(services.holdings().eraseEvidence(id, piece->evidence.source));
    const auto done =
        piece->evidence.text.erased()
            ? marked("Evidence {number} was erased before.")
            : marked("Evidence {number} is erased here; that there was one, and its day, stay.");
    return session.finish(services, {.json = {{"id", id.text()}, {"evidence", number}, {"erased", true}},
                                     .text = tr(done, {{"number", std::to_string(number)}}) + "\n"});
}

Result<Outcome> erase(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto id, vendors::HoldingId::parse(arguments.at("HOLDING")));
    if (const auto piece = arguments.option("evidence"))
        return eraseEvidence(session, id, *piece);
    PROFFER_TRY(auto services, session.open());
    PROFFER_CHECK(services.holdings().erase(id));
    return session.finish(services,
                          {.json = {{"id", id.text()}, {"erased", true}},
                           .text = tr("The record and its evidence are erased here. What the company has, it "
                                      "still has.") +
                                   "\n"});
}

} // namespace

std::vector<Command> holdingCommands()
{
    const Positional which{.name = "HOLDING", .help = "the record, by its id in holding list"};
    const std::vector<Option> evidence{
        {.name = "evidence", .value = "TEXT", .help = "what shows it, in your words"},
        {.name = "evidence-file", .value = "FILE", .help = "the same from a file", .takes = Takes::File},
        {.name = "evidence-date", .value = "DATE", .help = "the day of what shows it (today)"}};
    return {
        {.noun = "holding",
         .verb = "add",
         .help = "Records that a company has a detail",
         .positionals = {whichVendor,
                         {.name = "CLAIM", .help = "which detail, as me show names it, such as email"}},
         .options = join({{.name = "how",
                           .value = "WORD",
                           .help = "how you know (i_gave_it)",
                           .words = "i_gave_it account_exists they_wrote they_confirmed suspected",
                           .closed = true},
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
         .json = R"(HOLDING with "evidence": [{"number"#, "device", "seq"#, "date", "erased"!, "text"?}])",
         .run = show},
        {.noun = "holding",
         .verb = "state",
         .help = "Says where it stands: what you asked, and what they answered",
         .positionals = {which,
                         {.name = "STATE",
                          .help = "where it stands now",
                          .words = "held asked_to_stop asked_to_delete said_deleted no_answer",
                          .closed = true}},
         .example = "holding state 0123456789abcdef0123456789abcdef asked_to_delete",
         .json = "HOLDING",
         .run = state},
        {.noun = "holding",
         .verb = "evidence",
         .help = "Keeps something that shows it, such as the words of a letter",
         .positionals = {which},
         .options = evidence,
         .example = "holding evidence 0123456789abcdef0123456789abcdef --evidence-file mail.txt",
         .json = R"({"holding", "number"#, "device", "seq"#, "date"})",
         .run = addEvidence},
        {.noun = "holding",
         .verb = "who-has",
         .help = "Lists the companies that have a detail, or how many have each",
         .positionals = {{.name = "CLAIM",
                          .help = "the detail, as me show names it",
                          .count = Positional::Count::Optional}},
         .example = "holding who-has email",
         .json =
             R"({"holdings": [HOLDING with "vendor_name"]}, or without CLAIM {"claims": [{"claim", "vendors"#}]})",
         .run = whoHas},
        {.noun = "holding",
         .verb = "erase",
         .help = "Erases the record and its evidence, or one piece of it",
         .positionals = {which},
         .options = {{.name = "evidence",
                      .value = "N",
                      .help = "erase only the piece with this number, as holding show counts them"}},
         .example = "holding erase 0123456789abcdef0123456789abcdef --evidence 2",
         .json = R"({"id", "erased"!, "evidence"?#})",
         .run = erase},
    };
}

} // namespace proffer::cli
