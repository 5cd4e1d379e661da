// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "choices.h"
#include "session.h"
#include "table.h"
#include "tongue.h"

namespace proffer::cli {
namespace {

json::Object personaJson(const profile::Persona &persona)
{
    return {{"id", persona.id.text()},
            {"subject", persona.subject.text()},
            {"label", persona.label},
            {"retired", persona.retired}};
}

Result<Outcome> list(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto subject, subjectNamed(services, arguments.option("subject")));
    PROFFER_TRY(const auto personas, services.profile().people().personas(subject.id));
    json::Array all;
    Table table{{tr("Persona"), std::string{}, tr("Id")}};
    for (const auto &persona : personas) {
        all.push_back(personaJson(persona));
        table.add({persona.label, persona.retired ? "retired" : "", persona.id.text()});
    }
    return session.finish(services,
                          {.json = {{"personas", std::move(all)}}, .text = table.text(tr("No persona."))});
}

Result<Outcome> add(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto subject, subjectNamed(services, arguments.option("subject")));
    PROFFER_TRY(const auto persona,
                services.profile().people().addPersona(subject.id, arguments.at("LABEL")));
    return session.finish(services,
                          {.json = personaJson(persona), .text = tr("There is one more persona.") + "\n"});
}

Result<Outcome> rename(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto persona, personaNamed(services, arguments.at("PERSONA")));
    PROFFER_TRY(const auto renamed,
                services.profile().people().renamePersona(persona.id, arguments.at("LABEL")));
    return session.finish(services, {.json = personaJson(renamed), .text = tr("Renamed.") + "\n"});
}

Result<Outcome> retire(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto persona, personaNamed(services, arguments.at("PERSONA")));
    PROFFER_TRY(const auto retired, services.profile().people().retirePersona(persona.id));
    return session.finish(
        services, {.json = personaJson(retired),
                   .text = tr("The persona is retired; what it gave away stays in the history.") + "\n"});
}

} // namespace

std::vector<Command> personaCommands()
{
    const Option subject{.name = "subject", .value = "NAME", .help = "of somebody you act for (of you)"};
    const Positional which{.name = "PERSONA", .help = "its label or id"};
    return {
        {.noun = "persona",
         .verb = "list",
         .help = "Lists the personas",
         .options = {subject},
         .example = "persona list",
         .json = R"({"personas": [PERSONA]})",
         .run = list},
        {.noun = "persona",
         .verb = "add",
         .help = "Adds a persona, with details and preferences of its own",
         .positionals = {{.name = "LABEL", .help = "what you call it"}},
         .options = {subject},
         .example = "persona add Work",
         .json = "PERSONA",
         .run = add},
        {.noun = "persona",
         .verb = "rename",
         .help = "Gives a persona another label",
         .positionals = {which, {.name = "LABEL", .help = "the new one"}},
         .example = "persona rename Work Office",
         .json = "PERSONA",
         .run = rename},
        {.noun = "persona",
         .verb = "retire",
         .help = "Ends the use of a persona for good",
         .positionals = {which},
         .example = "persona retire Throwaway",
         .json = "PERSONA",
         .run = retire},
    };
}

} // namespace proffer::cli
