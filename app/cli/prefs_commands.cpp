// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "choices.h"
#include "person_shapes.h"
#include "session.h"
#include "table.h"
#include "telling_words.h"
#include "tongue.h"

namespace proffer::cli {
namespace {

json::Object preferenceJson(const profile::Preference &preference)
{
    json::Object object{{"id", preference.id.text()},    {"persona", preference.persona.text()},
                        {"key", preference.key},         {"restrictive", preference.restrictive()},
                        {"erased", preference.erased()}, {"set", toRfc3339(preference.setAt)}};
    if (preference.value)
        object.emplace("value", *preference.value);
    return object;
}

/// Words of the catalogue without underscores; what is the person's own stays as it is.
std::string shownValue(const profile::Preference &preference)
{
    auto text = profile::preferenceText(*preference.value);
    const auto spec = profile::preferenceSpec(preference.key);
    if (spec && (*spec)->kind == profile::PreferenceKind::Choices)
        std::ranges::replace(text, '_', ' ');
    return text;
}

Result<Outcome> list(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto persona, personaNamed(services, arguments.option("persona")));
    PROFFER_TRY(const auto all, services.profile().preferences().preferences(persona.id));
    json::Array preferences;
    Table table{{tr("Preference"), tr("Value"), std::string{}, tr("Name for commands")}};
    for (const auto &preference : all) {
        preferences.push_back(preferenceJson(preference));
        table.add({preferenceWords(preference.key),
                   preference.value ? shownValue(preference) : tr("(erased)"),
                   preference.restrictive() ? tr("limits them") : std::string{}, preference.key});
    }
    return session.finish(
        services, {.json = {{"persona", persona.id.text()}, {"preferences", std::move(preferences)}},
                   .text = table.text(tr("No preference yet; prefs catalogue lists what there is."))});
}

Result<Outcome> set(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto key, preferenceKeyNamed(arguments.at("KEY")));
    PROFFER_TRY(const auto value, preferenceValueFrom(key, arguments.at("VALUE")));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto persona, personaNamed(services, arguments.option("persona")));
    PROFFER_TRY(const auto preference, services.profile().preferences().set(persona.id, key, value));
    return session.finish(services, {.json = preferenceJson(preference),
                                     .text = tr("Your preference on {topic} is kept.",
                                                {{"topic", preferenceWords(preference.key)}}) +
                                             "\n"});
}

Result<Outcome> clear(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto key, preferenceKeyNamed(arguments.at("KEY")));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto persona, personaNamed(services, arguments.option("persona")));
    PROFFER_CHECK(services.profile().preferences().clear(persona.id, key));
    return session.finish(
        services,
        {.json = {{"key", key}, {"cleared", true}},
         .text = tr("You have no preference there any more; what it was stays in the history.") + "\n"});
}

Result<Outcome> erase(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto key, preferenceKeyNamed(arguments.at("KEY")));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto persona, personaNamed(services, arguments.option("persona")));
    const auto erased = services.erasePreference(profile::preferenceIdOf(persona.id, key));
    if (!erased)
        return erased.error().fact("preference").empty() ? Error{erased.error()}.with("preference", key)
                                                         : erased.error();
    return session.finish(services, {.json = erasedJson(*erased), .text = erasedText(*erased)});
}

std::string_view hint(profile::PreferenceKind kind)
{
    switch (kind) {
    case profile::PreferenceKind::YesNo:
    case profile::PreferenceKind::Choice:
        return marked("one of");
    case profile::PreferenceKind::Choices:
        return marked("some of");
    case profile::PreferenceKind::QuietHours:
        return marked("hours and a time zone: 22:00-07:00 Asia/Tokyo");
    case profile::PreferenceKind::Size:
        return marked("a system and a size:");
    case profile::PreferenceKind::Taste:
        return marked("a text");
    case profile::PreferenceKind::Languages:
        return marked("languages, the best one first: ja, en");
    }
    return {};
}

Result<Outcome> catalogue(Session &, const Arguments &)
{
    json::Array specs;
    Table table{{tr("Preference"), tr("Takes")}};
    for (const auto &spec : profile::preferenceCatalogue()) {
        json::Array allowed;
        auto words = tr(hint(spec.kind));
        for (const auto word : spec.allowed) {
            words += (allowed.empty() ? " " : ", ") + std::string{word};
            allowed.emplace_back(word);
        }
        specs.push_back(
            json::Object{{"key", spec.key}, {"allowed", std::move(allowed)}, {"category", spec.category}});
        table.add({std::string{spec.key}, words});
    }
    return Outcome{.json = {{"preferences", std::move(specs)}},
                   .text = table.text(std::string{}) + "\n" + tr("In place of * stands a name of your own.") +
                           "\n"};
}

} // namespace

std::vector<Command> prefsCommands()
{
    const Option persona{
        .name = "persona", .value = "LABEL", .help = "whose it is, by the label of a persona (the only one)"};
    const Positional key{.name = "KEY",
                         .help = "which one, from prefs catalogue, such as channel.email or topic.coffee",
                         .words =
                             "channel.email channel.phone channel.post channel.sms frequency.max quiet_hours "
                             "personalisation language accessibility"};
    return {
        {.noun = "prefs",
         .verb = "list",
         .help = "Lists the preferences of a persona",
         .options = {persona},
         .example = "prefs list",
         .json = R"({"persona", "preferences": [PREFERENCE]})",
         .run = list},
        {.noun = "prefs",
         .verb = "set",
         .help = "Keeps a preference: what you like, or how you want to be reached",
         .positionals = {key,
                         {.name = "VALUE",
                          .help = "what prefs catalogue says for it, such as no, weekly or like"}},
         .options = {persona},
         .example = "prefs set quiet_hours '22:00-07:00 Asia/Tokyo'",
         .json = "PREFERENCE",
         .run = set},
        {.noun = "prefs",
         .verb = "clear",
         .help = "Takes a preference back; its history stays",
         .positionals = {key},
         .options = {persona},
         .example = "prefs clear channel.phone",
         .json = R"({"key", "cleared"!})",
         .run = clear},
        {.noun = "prefs",
         .verb = "erase",
         .help = "Erases what a preference was, everywhere in the vault",
         .positionals = {key},
         .options = {persona},
         .example = "prefs erase size.shoes",
         .json = "ERASED",
         .run = erase},
        {.noun = "prefs",
         .verb = "catalogue",
         .help = "Lists what preferences there are; needs no vault",
         .example = "prefs catalogue",
         .json = R"({"preferences": [{"key", "allowed": [word], "category"}]})",
         .run = catalogue},
    };
}

} // namespace proffer::cli
