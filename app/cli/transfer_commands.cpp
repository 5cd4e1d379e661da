// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "files.h"
#include "hand_over.h"
#include "person_shapes.h"
#include "session.h"
#include "table.h"
#include "telling_words.h"
#include "tongue.h"

#include "base/text.h"
#include "json/write.h"

namespace proffer::cli {
namespace {

json::Object reportJson(const profile::ImportReport &report)
{
    json::Array kept;
    for (const auto &name : report.kept)
        kept.emplace_back(name);
    json::Array replaced;
    for (const auto &claim : report.replaced)
        replaced.emplace_back(claim);
    json::Array problems;
    for (const auto &problem : report.problems)
        problems.push_back(json::Object{{"line", static_cast<std::int64_t>(problem.line)},
                                        {"name", problem.name},
                                        {"reason", problem.reason}});
    return {{"set", static_cast<std::int64_t>(report.set)},
            {"unchanged", static_cast<std::int64_t>(report.unchanged)},
            {"replaced", std::move(replaced)},
            {"kept", std::move(kept)},
            {"problems", std::move(problems)}};
}

std::string problemText(const profile::ImportProblem &problem)
{
    static constexpr auto meanings = std::to_array<std::pair<std::string_view, std::string_view>>({
        {"invalid_value", marked("cannot be used as it stands")},
        {"too_large", marked("is too long")},
        {"not_kept", marked("is a picture or a sound, and is not kept")},
        {"version_missing", marked("the card does not say its version, and is read as 3.0")},
        {"version_unknown", marked("the card has an unknown version, and is read as 4.0")},
        {"end_missing", marked("the card has no END:VCARD; its whole lines are kept")},
        {"cut_off",
         marked("the file ends here and perhaps within this line, which is left out; look at it yourself")},
        {"nested_card", marked("the card of another person stands within this one, and is left out")},
    });
    const auto known =
        std::ranges::find(meanings, problem.reason, [](const auto &each) { return each.first; });
    const auto line = std::to_string(problem.line);
    const auto what = known == meanings.end() ? std::string{problem.reason} : tr(known->second);
    return problem.name.empty() ? tr("Line {line}: {problem}.", {{"line", line}, {"problem", what}})
                                : tr("Line {line}: {name} {problem}.",
                                     {{"line", line}, {"name", visible(problem.name)}, {"problem", what}});
}

std::string reportText(const profile::ImportReport &report)
{
    auto text = trCounted("%n detail(s) is/are kept, {others} were there already.", report.set,
                          {{"others", std::to_string(report.unchanged)}}) +
                "\n";
    if (!report.replaced.empty()) {
        text += tr("Another value stood there before, which only the history still has: {details}.",
                   {{"details", claimsPhrase(report.replaced)}}) +
                "\n";
    }
    if (!report.kept.empty()) {
        std::vector<std::string> names;
        std::ranges::transform(report.kept, std::back_inserter(names),
                               [](const auto &name) { return visible(name); });
        text += tr("Kept as they are, since nothing here knows what they mean: {names}.",
                   {{"names", enumeration(names)}}) +
                "\n";
    }
    for (const auto &problem : report.problems)
        text += problemText(problem) + "\n";
    return text;
}

/// There was something to read, and none of it could be kept.
bool broughtNothing(const profile::ImportReport &report)
{
    return report.set == 0 && report.unchanged == 0 && report.kept.empty() && !report.problems.empty();
}

Result<Outcome> import(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto file, readInput(arguments.at("FILE")));
    std::int64_t card = 0;
    if (const auto typed = arguments.option("card")) {
        PROFFER_TRY(card, wholeNumber(*typed, "card"));
    }
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto who, whose(services, arguments));
    PROFFER_TRY(const auto report,
                services.importFile(file, {.subject = who.subject.id, .persona = who.personaId()},
                                    static_cast<std::size_t>(card)));
    return session.finish(services, {.json = reportJson(report),
                                     .text = reportText(report),
                                     .exit = broughtNothing(report) ? Exit::No : Exit::Ok});
}

Result<Outcome> exportProfile(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto handOver, HandOver::prepare(arguments));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto all, services.profile().transfer().exportAll());
    PROFFER_TRY(auto outcome, session.finish(services, {.json = *all.asObject()}));
    return handOver.give(json::writePretty(all), std::move(outcome));
}

} // namespace

std::vector<Command> transferCommands()
{
    return {
        {.noun = "me",
         .verb = "import",
         .help = "Reads a contact card, as phones and mail programs write it (vCard 2.1, 3.0, 4.0), or JSON",
         .positionals = {{.name = "FILE",
                          .help = "the card, or what me export wrote, or {\"claim\": value}",
                          .takes = Takes::File}},
         .options = join(
             whoseOptions(),
             {{.name = "card", .value = "N", .help = "which card of a file with several, counted from 1"}}),
         .example = "me import contact.vcf",
         .json =
             R"({"set"#, "unchanged"#, "replaced": [claim], "kept": [name], "problems": [{"line"#, "name", "reason"}]})",
         .run = import},
        {.noun = "me",
         .verb = "export",
         .help = "Writes all details, personas and preferences as JSON",
         .options = outOptions(),
         .example = "me export --out me.json",
         .json =
             R"({"format", "version"#, "exported", "subjects": [{"id", "self"!, "name"?, "relation"?, "personas": [], "attributes": []}], "file"?})",
         .run = exportProfile},
    };
}

} // namespace proffer::cli
