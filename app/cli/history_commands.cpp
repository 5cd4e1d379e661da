// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "events.h"
#include "files.h"
#include "hand_over.h"
#include "session.h"
#include "table.h"
#include "tongue.h"

#include "base/hex.h"
#include "ledger/kept_end.h"
#include "ledger/search.h"
#include "json/write.h"

namespace proffer::cli {
namespace {

constexpr std::int64_t usualCount = 50;

/// The heads that somebody kept: what "history heads --json" printed.
Result<std::vector<ledger::Head>> readHeads(std::string_view path)
{
    PROFFER_TRY(const auto text, readText(path, std::size_t{1} << 20U));
    PROFFER_TRY(auto kept, ledger::readKeptEnd(text));
    return std::move(kept.heads);
}

Result<std::size_t> countFrom(const Arguments &arguments)
{
    const auto typed = arguments.option("count");
    if (!typed)
        return static_cast<std::size_t>(usualCount);
    PROFFER_TRY(const auto count, wholeNumber(*typed, "count"));
    constexpr std::int64_t most = 100'000;
    if (count < 1 || count > most)
        return fail(ErrorCode::InvalidArgument).with("what", "count").with("reason", "1_to_100000");
    return static_cast<std::size_t>(count);
}

Result<Outcome> tellAll(Session &session, services::Services &services, std::vector<ledger::Event> events)
{
    PROFFER_TRY(const auto told, EventSentences(services, spoken()).tell(std::move(events)));
    return session.finish(services, {.json = {{"events", eventsJson(told)}}, .text = eventsText(told)});
}

Result<Outcome> list(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto count, countFrom(arguments));
    std::int64_t before = 0;
    if (const auto typed = arguments.option("before")) {
        PROFFER_TRY(before, wholeNumber(*typed, "before"));
    }
    std::optional<proffer::Id<void>> about;
    if (const auto typed = arguments.option("about")) {
        PROFFER_TRY(about, proffer::Id<void>::parse(*typed));
    }
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(auto events, about ? services.ledger().pageAbout(about->bytes, before, count)
                                   : services.ledger().page(before, count));
    return tellAll(session, services, std::move(events));
}

Result<Outcome> show(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto position, wholeNumber(arguments.at("POSITION"), "position"));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto newest, services.ledger().size());
    if (position < 1 || position > newest)
        return fail(ErrorCode::NotFound).with("what", "event");
    // Read as a page, which leaves out what was dropped.
    PROFFER_TRY(auto page, services.ledger().page(position + 1, 1));
    if (page.empty() || page.front().position != position)
        return fail(ErrorCode::NotFound).with("what", "event");
    PROFFER_TRY(const auto told, EventSentences(services, spoken()).tell(std::move(page.front())));
    return session.finish(services, {.json = eventJson(told), .text = eventSheet(told)});
}

Result<Outcome> verify(Session &session, const Arguments &arguments)
{
    std::vector<ledger::Head> kept;
    if (const auto path = arguments.option("heads")) {
        PROFFER_TRY(kept, readHeads(*path));
    }
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto verified, services.verify(kept, session.work(marked("Verifying"))));
    const auto events = static_cast<std::size_t>(verified.events);
    auto text =
        tr("{events} of {devices}: every signature, every link and every table derived from them is as it "
           "should be.",
           {{"events", trCounted("%n event(s)", events)},
            {"devices", trCounted("%n device(s)", verified.heads.size())}}) +
        "\n";
    if (verified.erased > 0)
        text += trCounted("The values of %n event(s) were erased, and the history says so.",
                          static_cast<std::size_t>(verified.erased)) +
                "\n";
    if (verified.dropped > 0)
        text += trCounted("%n older event(s) was/were dropped, and a signed checkpoint says so.",
                          static_cast<std::size_t>(verified.dropped)) +
                "\n";
    if (!kept.empty())
        text += tr("It continues the history of which you kept the end.") + "\n";
    return session.finish(services, {.json = {{"verified", true},
                                              {"events", verified.events},
                                              {"erased", verified.erased},
                                              {"dropped", verified.dropped},
                                              {"heads", ledger::headsJson(verified.heads)}},
                                     .text = std::move(text)});
}

Result<Outcome> search(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto count, countFrom(arguments));
    PROFFER_TRY(auto services, session.open());
    PROFFER_CHECK(ledger::indexForSearch(services.ledger(), session.work(readingHistory)));
    PROFFER_TRY(auto events, services.searchHistory(arguments.at("TEXT"), count));
    return tellAll(session, services, std::move(events));
}

Result<Outcome> checkpoint(Session &session, const Arguments &)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(auto event, services.ledger().checkpoint());
    PROFFER_TRY(const auto told, EventSentences(services, spoken()).tell(std::move(event)));
    return session.finish(services, {.json = eventJson(told),
                                     .text = tr("A checkpoint stands at position {position} of the history.",
                                                {{"position", std::to_string(told.event.position)}}) +
                                             "\n"});
}

Result<Outcome> heads(Session &session, const Arguments &)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto ends, services.ledger().heads());
    auto text = tr("Keep this elsewhere; history verify --heads compares the history with it (--json writes "
                   "the file).") +
                "\n\n";
    for (const auto &head : ends)
        text += tr("Device {device}, event {event}",
                   {{"device", head.device.text()}, {"event", std::to_string(head.seq)}}) +
                "\n  " + toHex(head.hash) + "\n";
    return session.finish(
        services, {.json = ledger::keptEndJson(services.vault().header().vault, session.clock().now(), ends),
                   .text = std::move(text)});
}

Result<Outcome> exportAll(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto handOver, HandOver::prepare(arguments));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(auto all, telling::historyJson(services, spoken(), telling::Proofs::Left,
                                               session.work(marked("Exporting"))));
    const auto text = json::writePretty(json::Value{all});
    PROFFER_TRY(auto outcome, session.finish(services, {.json = std::move(all)}));
    return handOver.give(text, std::move(outcome));
}

} // namespace

std::vector<Command> historyCommands()
{
    const Option count{.name = "count", .value = "N", .help = "at most so many events (50)"};
    return {
        {.noun = "history",
         .verb = "list",
         .help = "Lists what happened, newest first; it names details and never shows them",
         .options = {count,
                     {.name = "before", .value = "POSITION", .help = "only what stands before this number"},
                     {.name = "about",
                      .value = "ID",
                      .help = "only what concerns one company, permission or other thing, by its id"}},
         .example = "history list --count 20",
         .json = R"({"events": [EVENT]})",
         .run = list},
        {.noun = "history",
         .verb = "show",
         .help = "Shows one event",
         .positionals = {{.name = "POSITION", .help = "its number in the history"}},
         .example = "history show 12",
         .json = "EVENT",
         .run = show},
        {.noun = "history",
         .verb = "verify",
         .help = "Checks every signature and works everything out anew from the signed events, and names the "
                 "first that is wrong",
         .options = {{.name = "heads",
                      .value = "FILE",
                      .help = "compare with what history heads --json printed earlier",
                      .takes = Takes::File}},
         .example = "history verify --heads kept.json",
         .json = R"({"verified"!, "events"#, "erased"#, "dropped"#, "heads": [HEAD]})",
         .run = verify},
        {.noun = "history",
         .verb = "search",
         .help = "Finds events by the names in them, in any script",
         .positionals = {{.name = "TEXT", .help = "one or more words"}},
         .options = {count},
         .example = "history search 'coffee shop'",
         .json = R"({"events": [EVENT]})",
         .run = search},
        {.noun = "history",
         .verb = "checkpoint",
         .help = "Signs the state of everything at this moment",
         .example = "history checkpoint",
         .json = "EVENT",
         .run = checkpoint},
        {.noun = "history",
         .verb = "heads",
         .help = "Prints the ends of the history: kept elsewhere, they show later that nothing was rewritten",
         .example = "history heads --json > kept.json",
         .json = R"({"vault", "time", "heads": [HEAD]})",
         .run = heads},
        {.noun = "history",
         .verb = "export",
         .help = "Writes the whole history as JSON, without values",
         .options = outOptions(),
         .example = "history export --out history.json",
         .json = R"({"format", "version"#, "vault", "heads": [HEAD], "events": [EVENT], "file"?})",
         .run = exportAll},
    };
}

} // namespace proffer::cli
