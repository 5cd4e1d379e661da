// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "choices.h"
#include "rule_shapes.h"
#include "session.h"
#include "spoken.h"
#include "table.h"
#include "tongue.h"

namespace proffer::cli {
namespace {

constexpr Positional whichTerms{.name = "NAME", .help = "what you call them"};

Result<wording::Sentences> say(services::Services &services, const agreements::OwnTerms &terms)
{
    PROFFER_TRY(const auto own, services.rules().ownRules());
    return wording::sayRules(
        spoken(), {.prohibitions = terms.rules.prohibitions, .allowances = terms.rules.allowances}, own, {});
}

json::Object termsJson(const agreements::OwnTerms &terms)
{
    return {{"id", terms.id.text()},
            {"name", terms.name},
            {"version", terms.version},
            {"written", toRfc3339(terms.writtenAt)},
            {"rules", agreements::toJson(terms.rules)}};
}

Result<Outcome> shown(Session &session, services::Services &services, const agreements::OwnTerms &terms)
{
    PROFFER_TRY(const auto sentences, say(services, terms));
    auto json = termsJson(terms);
    json.emplace("sentences", jsonOf(sentences));
    json.emplace("unusual", agreements::areUnusual(terms.rules));
    if (agreements::areUnusual(terms.rules))
        session.note(tr("These terms hold rules that only you wrote: companies that compare theirs may guess "
                        "that they are from one person."));
    return session.finish(services, {.json = std::move(json),
                                     .text = terms.name + ", version " + std::to_string(terms.version) +
                                             "\n" + linesOf(sentences, "  ")});
}

Result<Outcome> write(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto rules, services.rulesAsTerms());
    const auto name = arguments.at("NAME");
    const auto former = services.ownTerms().find(name);
    if (!former && former.error().code != ErrorCode::NotFound)
        return former.error();
    PROFFER_TRY(const auto terms, former ? services.ownTerms().change(former->id, rules)
                                         : services.ownTerms().write(name, rules));
    return shown(session, services, terms);
}

Result<Outcome> list(Session &session, const Arguments &arguments)
{
    static_cast<void>(arguments);
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto all, services.ownTerms().list());
    Table table{{tr("Terms"), tr("Version"), tr("Written"), tr("Rules")}};
    json::Array array;
    for (const auto &terms : all) {
        table.add({terms.name, std::to_string(terms.version), dayText(terms.writtenAt),
                   std::to_string(terms.rules.prohibitions.size() + terms.rules.allowances.size())});
        array.emplace_back(termsJson(terms));
    }
    return session.finish(services, {.json = {{"terms", std::move(array)}},
                                     .text = table.text(tr("You have written no terms."))});
}

Result<std::optional<std::int64_t>> versionFrom(const Arguments &arguments, std::string_view option)
{
    const auto typed = arguments.option(option);
    if (!typed)
        return std::optional<std::int64_t>{};
    PROFFER_TRY(const auto number, wholeNumber(*typed, option));
    return std::optional{number};
}

Result<Outcome> show(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto version, versionFrom(arguments, "edition"));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto terms, services.ownTerms().find(arguments.at("NAME"), version));
    return shown(session, services, terms);
}

/// What one version says and the other one does not.
Result<Outcome> compare(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto from, versionFrom(arguments, "from"));
    PROFFER_TRY(const auto to, versionFrom(arguments, "to"));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto after, services.ownTerms().find(arguments.at("NAME"), to));
    PROFFER_TRY(const auto before,
                services.ownTerms().find(arguments.at("NAME"),
                                         from.value_or(std::max<std::int64_t>(1, after.version - 1))));
    PROFFER_TRY(const auto old, say(services, before));
    PROFFER_TRY(const auto now, say(services, after));
    const auto &language = spoken();
    auto changes = wording::sayChange(language, old, now);
    if (changes.empty())
        changes.push_back(wording::sayNoChange(language));
    return session.finish(services, {.json = {{"name", after.name},
                                              {"from", before.version},
                                              {"to", after.version},
                                              {"sentences", jsonOf(changes)}},
                                     .text = linesOf(changes)});
}

Result<Outcome> remove(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto terms, services.ownTerms().find(arguments.at("NAME")));
    PROFFER_CHECK(services.ownTerms().remove(terms.id));
    return session.finish(services, {.json = {{"removed", terms.name}},
                                     .text = tr("They are off the list; what was agreed on stays.") + "\n"});
}

} // namespace

std::vector<Command> termsCommands()
{
    return {
        {.noun = "terms",
         .verb = "write",
         .help = "Keeps your rules as they are now as terms that you can offer, or as their next version",
         .positionals = {whichTerms},
         .example = "terms write 'For shops'",
         .json = R"({"id", "name", "version", "written", "rules", "sentences": [TEXT], "unusual"})",
         .run = write},
        {.noun = "terms",
         .verb = "list",
         .help = "Lists the terms that you have written",
         .example = "terms list",
         .json = R"({"terms": [TERMS]})",
         .run = list},
        {.noun = "terms",
         .verb = "show",
         .help = "Shows terms of yours in plain sentences",
         .positionals = {whichTerms},
         .options = {{.name = "edition", .value = "N", .help = "an older version (the newest)"}},
         .example = "terms show 'For shops' --edition 1",
         .json = "TERMS",
         .run = show},
        {.noun = "terms",
         .verb = "compare",
         .help = "Says what is different between two versions",
         .positionals = {whichTerms},
         .options = {{.name = "from", .value = "N", .help = "the older version (the one before)"},
                     {.name = "to", .value = "N", .help = "the newer one (the newest)"}},
         .example = "terms compare 'For shops' --from 1 --to 2",
         .json = R"({"name", "from", "to", "sentences": [TEXT]})",
         .run = compare},
        {.noun = "terms",
         .verb = "remove",
         .help = "Takes terms from the list; what was agreed on stays",
         .positionals = {whichTerms},
         .example = "terms remove 'For shops'",
         .json = R"({"removed"})",
         .run = remove},
    };
}

} // namespace proffer::cli
