// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "help.h"

#include "shapes.h"

namespace proffer::cli {
namespace {

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == '\\')
            result += "\\e";
        else if (c == '-')
            result += "\\-";
        else
            result += c;
    }
    return result;
}

/// Text as mdoc takes it, in lines of at most 78 characters; none begins with what would be a command.
std::string plain(std::string_view text)
{
    constexpr std::size_t width = 78;
    std::string lines;
    std::string line;
    const auto end = [&] {
        const bool command = line.starts_with('.') || line.starts_with('\'');
        lines += (lines.empty() ? "" : "\n") + std::string{command ? "\\&" : ""} + line;
        line.clear();
    };
    const auto whole = escaped(text);
    for (std::size_t next = 0; next < whole.size();) {
        const auto space = std::min(whole.find(' ', next), whole.size());
        const auto word = whole.substr(next, space - next);
        if (!line.empty() && line.size() + 1 + word.size() > width)
            end();
        line += (line.empty() ? "" : " ") + word;
        next = space + 1;
    }
    end();
    return lines;
}

/// An argument of a macro.
std::string inQuotes(std::string_view text)
{
    std::string argument;
    for (const char c : escaped(text))
        argument += c == '"' ? std::string{"\\(dq"} : std::string{c};
    return "\"" + argument + "\"";
}

/// One literal line that is not filled.
std::string literal(std::string_view text)
{
    return ".Dl " + inQuotes(text) + "\n";
}

std::string optionItems(const std::vector<Option> &options)
{
    std::string text = ".Bl -tag -width Ds -compact\n";
    for (const auto &option : options) {
        text += ".It Fl \\-" + std::string{option.name};
        text += option.value.empty() ? "" : " Ar " + std::string{option.value};
        text += "\n" + plain(explained(option.help, option.closed ? option.words : "")) + "\n";
    }
    return text + ".El\n";
}

std::string positionalItems(const std::vector<Positional> &positionals)
{
    std::string text = ".Bl -tag -width Ds -compact\n";
    for (const auto &positional : positionals)
        text += ".It Ar " + std::string{positional.name} + "\n" +
                plain(explained(positional.help, positional.closed ? positional.words : "")) + "\n";
    return text + ".El\n";
}

std::string commandSection(const Command &command)
{
    std::string text = ".It " + inQuotes(synopsis(command)) + "\n" + plain(command.help) + ".\n";
    if (!command.positionals.empty())
        text += ".Pp\n" + positionalItems(command.positionals);
    if (!command.options.empty())
        text += ".Pp\n" + optionItems(command.options);
    return text + ".Pp\nExample:\n" + literal("proffer-cli " + std::string{command.example}) +
           ".Pp\nWith\n.Fl \\-json :\n" + literal(command.json);
}

std::string nounSection(const Noun &noun)
{
    std::string text = ".Ss " + std::string{noun.name} + "\n" + plain(noun.help) + ".\n.Bl -tag -width Ds\n";
    for (const auto &command : commands())
        if (command.noun == noun.name)
            text += commandSection(command);
    return text + ".El\n";
}

std::string exitSection()
{
    std::string text = ".Sh EXIT STATUS\n.Bl -tag -width Ds -compact\n";
    for (const auto &each : exitMeanings())
        text += ".It " + std::to_string(static_cast<int>(each.code)) + "\n" + plain(each.meaning) + "\n";
    return text + ".El\n";
}

constexpr std::string_view head =
    ".\\\" SPDX-FileCopyrightText: The Proffer contributors\n"
    ".\\\" SPDX-License-Identifier: Apache-2.0\n"
    ".Dd November 22, 2026\n"
    ".Dt PROFFER-CLI 1\n"
    ".Os\n"
    ".Sh NAME\n"
    ".Nm proffer-cli\n"
    ".Nd keep your data and hand out signed permissions to use it\n"
    ".Sh SYNOPSIS\n"
    ".Nm\n"
    ".Ar noun verb\n"
    ".Op Ar argument ...\n"
    ".Op Fl \\-option No ...\n"
    ".Nm\n"
    ".Cm help\n"
    ".Op Fl \\-man | Fl \\-completion Cm bash\n"
    ".Sh DESCRIPTION\n"
    ".Nm\n"
    "keeps who you are, what you like and on what terms others may use it\n"
    "in an encrypted vault.\n"
    "It hands out signed permissions that name a purpose and an end,\n"
    "checks those that somebody shows, ends them,\n"
    "and keeps a signed history of all of it.\n"
    ".Pp\n"
    "A vault is open only while a command runs, so there is no verb to lock it.\n"
    "Options may stand anywhere.\n"
    "What begins with a hyphen and is no option comes after\n"
    ".Sq \\-\\- .\n"
    "Where a file is read,\n"
    ".Sq \\-\n"
    "is standard input; at most 64 MiB are read.\n"
    "Files that are written can be read by their owner only,\n"
    "and none is replaced without\n"
    ".Fl \\-force .\n"
    "Whatever fails changes nothing, but that an alarm about a company's key is kept.\n"
    ".Pp\n"
    "Passwords and recovery codes are asked for on the terminal,\n"
    "or read from a file or a descriptor.\n"
    "They are never arguments or variables of the environment,\n"
    "which other programs can see.\n"
    ".Sh OPTIONS\n"
    "Every command takes these:\n";

constexpr std::string_view jsonSection =
    ".Sh JSON\n"
    "With\n"
    ".Fl \\-json\n"
    "each command prints one JSON object in one line on standard output,\n"
    "in the shape that its entry shows:\n"
    "a name alone stands for a text,\n"
    ".Sq \\&?\n"
    "for a member that may be missing,\n"
    ".Sq \\&#\n"
    "for a whole number,\n"
    ".Sq \\&!\n"
    "for true or false.\n"
    "Identifiers are 32 hexadecimal digits, moments\n"
    ".Li 2026\\-11\\-22T07:04:51Z ,\n"
    "days\n"
    ".Li 2026\\-11\\-22 .\n"
    "What failed prints\n"
    ".Dl \"{\\(dqerror\\(dq: {\\(dqcode\\(dq, \\(dqmessage\\(dq, \\(dqfacts\\(dq: {\\(dqname\\(dq: "
    "\\(dqvalue\\(dq}}}\"\n"
    "and nothing on standard error; a code never changes its meaning.\n";

std::string shapeItems()
{
    std::string text =
        ".Pp\nThese stand for the objects that several commands print:\n.Bl -tag -width Ds -compact\n";
    for (const auto &each : shapes())
        text += ".It Li " + std::string{each.name} + "\n" + literal(each.shape);
    return text + ".El\n";
}

constexpr std::string_view environmentSection =
    ".Sh ENVIRONMENT\n"
    ".Bl -tag -width Ds -compact\n"
    ".It Ev PROFFER_VAULT\n"
    "the vault, where\n"
    ".Fl \\-vault\n"
    "names none\n"
    ".It Ev XDG_DATA_HOME\n"
    "where the vault lies otherwise, in\n"
    ".Pa proffer/vault ;\n"
    "where it is unset or relative, in\n"
    ".Pa ~/.local/share\n"
    ".It Ev XDG_STATE_HOME\n"
    "where this machine remembers the end of each history it has seen, in\n"
    ".Pa proffer ;\n"
    "where it is unset or relative, in\n"
    ".Pa ~/.local/state\n"
    ".It Ev HOME\n"
    "what\n"
    ".Pa ~\n"
    "stands for; where it is unset or relative, the home folder that the system knows\n"
    ".El\n";

constexpr std::string_view filesSection = ".Sh FILES\n"
                                          ".Bl -tag -width Ds -compact\n"
                                          ".It Pa ~/.local/share/proffer/vault\n"
                                          "the folder of the vault, with these in it:\n"
                                          ".It Pa header.json\n"
                                          "its name and the ways of opening it\n"
                                          ".It Pa header.copy.json\n"
                                          "the same once more, from which a damaged header is repaired\n"
                                          ".It Pa vault.db\n"
                                          "everything else, encrypted\n"
                                          ".It Pa lock\n"
                                          "which program has the vault open; it stays when none has\n"
                                          ".It Pa ~/.local/state/proffer\n"
                                          "what this machine remembers of each vault it has opened: the id "
                                          "of this installation and the end of the\n"
                                          "history\n"
                                          ".El\n";

constexpr std::string_view seeAlso = ".Sh SEE ALSO\n"
                                     "RFC 9901 (SD\\-JWT), RFC 7800 (cnf), RFC 8037 (Ed25519 in JOSE)\n";

} // namespace

std::string manualPage()
{
    std::string text{head};
    text += optionItems(globalOptions()) + ".Sh COMMANDS\n";
    for (const auto &noun : nouns())
        text += nounSection(noun);
    return text + std::string{jsonSection} + shapeItems() + std::string{environmentSection} +
           std::string{filesSection} + exitSection() + std::string{seeAlso};
}

} // namespace proffer::cli
