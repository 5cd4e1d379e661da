// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "session.h"
#include "table.h"
#include "tongue.h"

#include "base/text.h"

namespace proffer::cli {
namespace {

json::Object toJson(const services::ShortenedHistory &shortened)
{
    json::Array backups;
    for (const auto &backup : shortened.backups)
        backups.push_back(json::Object{{"file", backup.file}, {"made", toRfc3339(backup.made)}});
    json::Object object{{"dropped", shortened.history.dropped},
                        {"kept", shortened.history.kept},
                        {"backups", std::move(backups)}};
    if (shortened.history.checkpoint)
        object.emplace("position", shortened.history.checkpoint->position);
    return object;
}

std::string toText(const services::ShortenedHistory &shortened, std::string_view day, bool rehearsed)
{
    const auto &[dropped, kept, first, checkpoint] = shortened.history;
    const auto events = static_cast<std::size_t>(dropped);
    const auto stay = std::to_string(kept);
    auto text =
        (rehearsed
             ? trCounted("%n event(s) from before {day} would be dropped for good; {kept} would stay, since "
                         "permissions, their ends, keys and present values follow from them.",
                         events, {{"day", std::string{day}}, {"kept", stay}})
             : trCounted("%n event(s) from before {day} dropped for good; {kept} stay, since "
                         "permissions, their ends, keys and present values follow from them.",
                         events, {{"day", std::string{day}}, {"kept", stay}})) +
        "\n";
    if (shortened.backups.empty())
        return text;
    text += tr("These backups hold what is dropped:") + "\n";
    for (const auto &backup : shortened.backups)
        text += "  " + visible(backup.file) + " (" + minuteText(backup.made) + ")\n";
    return text;
}

Result<Outcome> shorten(Session &session, const Arguments &arguments)
{
    const auto day = arguments.at("DATE");
    PROFFER_TRY(const auto before, parseIsoDate(day));
    const bool rehearsed = arguments.has("dry-run");
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto shortened,
                services.shortenHistory(before,
                                        rehearsed ? ledger::Shortening::Rehearsed : ledger::Shortening::Done,
                                        session.work(marked("Shortening"))));
    return session.finish(services, {.json = toJson(shortened), .text = toText(shortened, day, rehearsed)});
}

} // namespace

std::vector<Command> historyShorteningCommands()
{
    return {
        {.noun = "history",
         .verb = "shorten",
         .help = "Drops older events for good, except those from which what holds now follows",
         .positionals = {{.name = "DATE", .help = "the day before which events are dropped"}},
         .options = {{.name = "dry-run",
                      .value = "",
                      .help = "only say how many would go and how many stay"}},
         .example = "history shorten 2026-01-01 --dry-run",
         .json = R"({"dropped"#, "kept"#, "position"?#, "backups": [{"file", "made"}]})",
         .run = shorten},
    };
}

} // namespace proffer::cli
