// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "choices.h"
#include "files.h"
#include "person_shapes.h"
#include "session.h"
#include "table.h"
#include "telling_words.h"
#include "tongue.h"

namespace proffer::cli {
namespace {

using profile::ClaimKey;
using services::Services;

Date today(const Session &session)
{
    return std::chrono::floor<std::chrono::days>(session.clock().now());
}

std::string stateText(const profile::Attribute &attribute)
{
    std::string text;
    const auto add = [&](std::string_view remark) { text.append(text.empty() ? "" : ", ").append(remark); };
    if (attribute.sensitivity == profile::Sensitivity::Sensitive)
        add(inWords(attribute.sensitivity));
    if (attribute.source != profile::Source::Self)
        add(inWords(attribute.source));
    if (attribute.outdated)
        add(tr("what it was worked out from has changed"));
    if (attribute.persona)
        add(tr("of this persona alone"));
    return text;
}

std::string attributesText(const std::vector<profile::Attribute> &attributes)
{
    Table table{{tr("Detail"), tr("Value"), std::string{}, tr("Name for commands")}};
    for (const auto &attribute : attributes)
        table.add({claimWords(attribute.claim.text()),
                   attribute.value ? valueText(*attribute.value) : "(erased)", stateText(attribute),
                   attribute.claim.text()});
    return table.text(
        tr("Nothing is kept here yet; me import reads a contact card, me set keeps one detail."));
}

Result<Outcome> show(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto who, whose(services, arguments));
    PROFFER_TRY(const auto attributes,
                services.profile().attributes().attributes(who.subject.id, who.personaId()));
    return session.finish(
        services, {.json = {{"subject", who.subject.id.text()}, {"attributes", attributesJson(attributes)}},
                   .text = attributesText(attributes)});
}

Result<std::string> typedValue(const Arguments &arguments)
{
    const auto typed = arguments.find("VALUE");
    const auto file = arguments.option("from");
    if (typed.has_value() == file.has_value())
        return fail(ErrorCode::InvalidArgument)
            .with("what", "value")
            .with("reason", "VALUE or --from, one of them");
    return typed ? Result<std::string>{std::string{*typed}} : readText(*file, profile::maxValueBytes);
}

Result<Outcome> set(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto claim, ClaimKey::parse(arguments.at("CLAIM")));
    PROFFER_TRY(const auto typed, typedValue(arguments));
    PROFFER_TRY(const auto value, profile::claimValueFromText(claim, typed, today(session)));
    std::optional<profile::Sensitivity> sensitivity;
    if (const auto named = arguments.option("sensitivity")) {
        PROFFER_TRY(sensitivity, profile::parseSensitivity(*named));
    }
    std::optional<std::string> category;
    if (const auto named = arguments.option("category")) {
        PROFFER_TRY(category, categoryNamed(*named));
    }
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto who, whose(services, arguments));
    PROFFER_TRY(const auto attribute, services.profile().attributes().set({.subject = who.subject.id,
                                                                           .persona = who.personaId(),
                                                                           .claim = claim,
                                                                           .value = value,
                                                                           .category = category,
                                                                           .sensitivity = sensitivity}));
    return session.finish(
        services,
        {.json = attributeJson(attribute),
         .text = tr("Your {detail} is kept.", {{"detail", claimWords(attribute.claim.text())}}) + "\n"});
}

Result<Outcome> erase(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto claim, ClaimKey::parse(arguments.at("CLAIM")));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto who, whose(services, arguments));
    const auto id = profile::attributeIdOf(who.subject.id, who.personaId(), claim);
    const auto erased = services.eraseAttribute(id, arguments.has("derived"));
    if (!erased)
        return erased.error().fact("claim").empty() ? Error{erased.error()}.with("claim", claim.text())
                                                    : erased.error();
    return session.finish(services, {.json = erasedJson(*erased), .text = erasedText(*erased)});
}

Result<Outcome> derive(Session &session, const Arguments &arguments)
{
    const auto coarser = arguments.at("CLAIM");
    const auto from =
        arguments.option("from").value_or(coarser.starts_with("age_over_") ? "birthdate" : "address");
    PROFFER_TRY(const auto origin, ClaimKey::parse(from));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto who, whose(services, arguments));
    auto &attributes = services.profile().attributes();
    PROFFER_TRY(const auto source, attributes.find(who.subject.id, who.personaId(), origin));
    PROFFER_TRY(const auto attribute, attributes.derive(source.id, coarser, today(session)));
    return session.finish(services, {.json = attributeJson(attribute),
                                     .text = tr("Your {detail} is kept, worked out from your {origin}.",
                                                {{"detail", claimWords(attribute.claim.text())},
                                                 {"origin", claimWords(origin.text())}}) +
                                             "\n"});
}

} // namespace

std::vector<Command> meCommands()
{
    return {
        {.noun = "me",
         .verb = "show",
         .help = "Shows your details",
         .options = whoseOptions(),
         .example = "me show --persona Work",
         .json = R"({"subject", "attributes": [ATTRIBUTE]})",
         .run = show},
        {.noun = "me",
         .verb = "set",
         .help = "Keeps one detail about you",
         .positionals =
             {{.name = "CLAIM",
               .help = "what it is called: name, email, phone_number, birthdate, address, a name of your "
                       "own; with a language or a label, as in family_name#ja-Kana-JP or email/work"},
              {.name = "VALUE",
               .help = "what it is; a day as 1990-04-01",
               .count = Positional::Count::Optional}},
         .options = join(
             whoseOptions(),
             {{.name = "from",
               .value = "FILE",
               .help = "read the value from a file, so that the list of running programs does not show it",
               .takes = Takes::File},
              {.name = "category",
               .value = "WORD",
               .help = "what kind of detail it is, in the vocabulary DPV-PD, such as "
                       "EmailAddress (told by its name)"},
              {.name = "sensitivity",
               .value = "WORD",
               .help = "how careful others must be with it (told by its kind)",
               .words = "normal sensitive",
               .closed = true}}),
         .example = "me set birthdate 1990-04-01",
         .json = "ATTRIBUTE",
         .run = set},
        {.noun = "me",
         .verb = "erase",
         .help = "Erases a value everywhere in the vault, and lists the backups that still hold it",
         .positionals = {{.name = "CLAIM", .help = "the detail, by its name in me show"}},
         .options =
             join(whoseOptions(),
                  {{.name = "derived", .value = "", .help = "erase what was worked out from it, too"}}),
         .example = "me erase phone_number",
         .json = "ERASED",
         .run = erase},
        {.noun = "me",
         .verb = "derive",
         .help = "Works out a coarser detail, such as whether you are over 18, so that the exact one need "
                 "not be handed out",
         .positionals =
             {{.name = "CLAIM",
               .help = "what is to be worked out",
               .words = "age_over_13 age_over_16 age_over_18 age_over_20 age_over_21 age_over_65 prefecture "
                        "region locality country postal_code",
               .closed = true}},
         .options =
             join(whoseOptions(),
                  {{.name = "from", .value = "CLAIM", .help = "from this detail (birthdate or address)"}}),
         .example = "me derive age_over_18",
         .json = "ATTRIBUTE",
         .run = derive},
    };
}

} // namespace proffer::cli
