// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "choices.h"
#include "person_shapes.h"
#include "session.h"
#include "table.h"
#include "tongue.h"

namespace proffer::cli {
namespace {

json::Object subjectJson(const profile::Subject &subject)
{
    json::Object object{{"id", subject.id.text()}, {"self", subject.self}, {"erased", subject.erased()}};
    if (subject.name)
        object.emplace("name", *subject.name);
    if (subject.relation)
        object.emplace("relation", *subject.relation);
    return object;
}

Result<Outcome> subjects(Session &session, const Arguments &)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto all, services.profile().people().subjects());
    json::Array list;
    Table table{{tr("Name"), tr("Who"), tr("Id")}};
    for (const auto &subject : all) {
        list.push_back(subjectJson(subject));
        table.add({subject.name.value_or("(erased)"), subject.self ? "you" : subject.relation.value_or(""),
                   subject.id.text()});
    }
    return session.finish(services,
                          {.json = {{"subjects", std::move(list)}}, .text = table.text(tr("Nobody."))});
}

Result<Outcome> addSubject(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto subject,
                services.profile().people().addSubject(arguments.at("NAME"), arguments.at("RELATION")));
    return session.finish(services, {.json = subjectJson(subject),
                                     .text = tr("The vault keeps details of one more person ({id}).",
                                                {{"id", subject.id.text()}}) +
                                             "\n"});
}

Result<Outcome> renameSubject(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto subject, subjectNamed(services, arguments.at("SUBJECT")));
    PROFFER_TRY(const auto renamed, services.profile().people().renameSubject(
                                        subject.id, arguments.at("NAME"), subject.relation.value_or("")));
    return session.finish(services, {.json = subjectJson(renamed), .text = tr("Renamed.") + "\n"});
}

Result<Outcome> eraseSubject(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto subject, subjectNamed(services, arguments.at("SUBJECT")));
    PROFFER_TRY(const auto erased, services.eraseSubject(subject.id));
    return session.finish(services, {.json = erasedJson(erased), .text = erasedText(erased)});
}

} // namespace

std::vector<Command> subjectCommands()
{
    return {
        {.noun = "me",
         .verb = "subjects",
         .help = "Lists whose details the vault keeps: you, and people you act for",
         .example = "me subjects",
         .json = R"({"subjects": [SUBJECT]})",
         .run = subjects},
        {.noun = "me",
         .verb = "add-subject",
         .help = "Adds somebody you act for",
         .positionals = {{.name = "NAME", .help = "what they are called"},
                         {.name = "RELATION", .help = "what they are to you, such as child or parent"}},
         .example = "me add-subject Taro child",
         .json = "SUBJECT",
         .run = addSubject},
        {.noun = "me",
         .verb = "rename-subject",
         .help = "Gives somebody another name",
         .positionals = {{.name = "SUBJECT", .help = "the name or id now"},
                         {.name = "NAME", .help = "the new name"}},
         .example = "me rename-subject Taro 'Taro Yamada'",
         .json = "SUBJECT",
         .run = renameSubject},
        {.noun = "me",
         .verb = "erase-subject",
         .help = "Erases everything about somebody",
         .positionals = {{.name = "SUBJECT", .help = "name or id"}},
         .example = "me erase-subject Taro",
         .json = "ERASED",
         .run = eraseSubject},
    };
}

} // namespace proffer::cli
