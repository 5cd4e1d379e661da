// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "content_words.h"
#include "session.h"
#include "table.h"
#include "token_input.h"
#include "tongue.h"
#include "words.h"

#include "base/text.h"

namespace proffer::cli {
namespace {

using exchange::ContentKind;
using exchange::Recognised;

json::Object flawJson(const Error &flaw)
{
    return {{"code", stableName(flaw.code)}, {"message", say(flaw).sentence}};
}

json::Object recognisedJson(const Recognised &found)
{
    json::Array wrappings;
    for (const auto wrapping : found.wrappings)
        wrappings.emplace_back(exchange::toText(wrapping));
    json::Object facts;
    for (const auto &fact : found.facts)
        facts.insert_or_assign(std::string{fact.name}, fact.value);
    json::Array commands;
    for (const auto &use : usesOf(found.kind))
        commands.emplace_back(use.command);
    json::Object object{{"kind", exchange::typeOf(found.kind).name},
                        {"media_type", exchange::typeOf(found.kind).mediaType},
                        {"proof", exchange::toText(found.proof)},
                        {"wrappings", std::move(wrappings)},
                        {"facts", std::move(facts)},
                        {"commands", std::move(commands)}};
    if (found.flaw)
        object.emplace("flaw", flawJson(*found.flaw));
    return object;
}

/// What to do next; FILE in a command stays, since what was typed may need quotes.
std::string usesText(const Recognised &found)
{
    if (found.kind == ContentKind::PrivateKey)
        return tr("Keep it, and give it to nobody: who has it can act in its owner's place.") + "\n";
    if (found.proof == exchange::Proof::Broken)
        return tr("Ask for it once more.") + "\n";
    const auto uses = usesOf(found.kind);
    if (uses.empty())
        return tr("No command of this program takes it.") + "\n";
    auto text = tr("What takes it:") + "\n";
    for (const auto &use : uses)
        text.append("  proffer-cli ")
            .append(use.command)
            .append("\n      ")
            .append(tr(use.purpose))
            .append("\n");
    return text;
}

std::string recognisedText(const Recognised &found)
{
    auto what = tr(inWords(found.kind));
    for (const auto wrapping : found.wrappings)
        what = tr("{what}, in {wrapping}", {{"what", what}, {"wrapping", tr(inWords(wrapping))}});
    Sheet sheet;
    if (found.kind != ContentKind::PrivateKey)
        sheet.add(tr("Genuine"), tr(inWords(found.proof)));
    if (found.flaw)
        sheet.add(tr("But"), say(*found.flaw).sentence);
    for (const auto &fact : found.facts)
        sheet.add(tr(factWords(fact.name)), fact.value);
    return tr("This is {what}.", {{"what", what}}) + "\n" + sheet.text() + "\n" + usesText(found);
}

/// What cannot be read is another thing than what was changed.
Exit exitOf(const Recognised &found)
{
    if (found.proof != exchange::Proof::Broken)
        return Exit::Ok;
    return found.flaw ? say(*found.flaw).exit : Exit::Altered;
}

Result<Outcome> open(Session &session, const Arguments &arguments)
{
    const auto file = arguments.at("FILE");
    PROFFER_TRY(const auto content, readBeginning(file, exchange::mostContent + 1));
    const auto found = exchange::recognise(content, session.clock().now());
    if (!found)
        return Error{found.error()}.with("path", std::string{file});
    return Outcome{.json = recognisedJson(*found), .text = recognisedText(*found), .exit = exitOf(*found)};
}

} // namespace

std::vector<Command> openCommands()
{
    return {
        {.noun = "open",
         .verb = "",
         .help =
             "Says what a file, a pasted text or a picture of a QR code is, whether it is genuine as far "
             "as it can show that itself, and which command takes it; takes nothing in and needs no vault",
         .positionals = {{.name = "FILE",
                          .help = "whatever it is called; only what is in it counts",
                          .takes = Takes::File}},
         .example = "open request.txt",
         .json =
             R"({"kind", "media_type", "proof", "wrappings": [name], "facts": {}, "commands": [text], "flaw"?: {"code", "message"}})",
         .run = open},
    };
}

} // namespace proffer::cli
