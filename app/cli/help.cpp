// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "help.h"

#include "shapes.h"

#include <algorithm>

namespace proffer::cli {
namespace {

struct Line {
    std::string left;
    std::string right;
};

/// A text in lines that end before the edge of a terminal, all but the first behind a margin.
std::string wrapped(std::string_view text, std::size_t margin)
{
    constexpr std::size_t edge = 100;
    std::string lines;
    std::size_t column = margin;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        const auto word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const bool first = column == margin;
        if (!first && column + 1 + word.size() > edge) {
            lines.append("\n").append(margin, ' ');
            column = margin;
        } else if (!first) {
            lines += ' ';
            ++column;
        }
        lines += word;
        column += word.size();
    }
    return lines;
}

enum class Wrap { No, Yes };

std::string aligned(const std::vector<Line> &lines, Wrap wrap = Wrap::No)
{
    std::size_t width = 0;
    for (const auto &line : lines)
        width = std::max(width, line.left.size());
    std::string text;
    for (const auto &line : lines)
        text += "  " + line.left + std::string(width - line.left.size() + 2, ' ') +
                (wrap == Wrap::Yes ? wrapped(line.right, width + 4) : line.right) + "\n";
    return text;
}

std::string optionName(const Option &option)
{
    auto text = "--" + std::string{option.name};
    return option.value.empty() ? text : text + " " + std::string{option.value};
}

std::string optionLines(const std::vector<Option> &options)
{
    std::vector<Line> lines;
    lines.reserve(options.size());
    for (const auto &option : options)
        lines.push_back({optionName(option), explained(option.help, option.closed ? option.words : "")});
    return aligned(lines, Wrap::Yes);
}

/// The shapes that a text names, and those that they name.
std::vector<Line> shapesIn(std::string_view text)
{
    std::vector<Line> found;
    for (const auto &each : shapes()) {
        if (!text.contains(each.name))
            continue;
        found.push_back({std::string{each.name}, std::string{each.shape}});
    }
    return found;
}

std::string exitLines()
{
    std::vector<Line> lines;
    for (const auto &each : exitMeanings())
        lines.push_back({std::to_string(static_cast<int>(each.code)), std::string{each.meaning}});
    return aligned(lines);
}

} // namespace

std::string explained(std::string_view help, std::string_view closedWords)
{
    std::string text{help};
    if (closedWords.empty())
        return text;
    text += "; one of ";
    for (const char c : closedWords)
        text += c == ' ' ? std::string{", "} : std::string{c};
    return text;
}

std::string synopsis(const Command &command)
{
    std::string text{command.noun};
    if (!command.verb.empty())
        text += " " + std::string{command.verb};
    for (const auto &positional : command.positionals) {
        const std::string name{positional.name};
        switch (positional.count) {
        case Positional::Count::One:
            text += " " + name;
            break;
        case Positional::Count::Optional:
            text += " [" + name + "]";
            break;
        case Positional::Count::Any:
            text += " [" + name + " ...]";
            break;
        }
    }
    return text;
}

std::string programHelp()
{
    std::vector<Line> lines;
    for (const auto &noun : nouns())
        lines.push_back({std::string{noun.name}, std::string{noun.help}});
    return "proffer-cli keeps who you are, what you like and on what terms others may use it in an encrypted "
           "vault, and\n"
           "hands out signed permissions that you can look back at and end.\n\n"
           "Usage: proffer-cli NOUN VERB [arguments] [--options]\n"
           "First comes what it is about, then what is to be done, as in proffer-cli me show.\n\n"
           "What it is about (proffer-cli me --help lists what can be done there):\n" +
           aligned(lines) + "\nOptions of every command:\n" + optionLines(globalOptions()) +
           "\nIt returns:\n" + exitLines() +
           "\nThere is no verb to lock a vault: it is open only while a command runs.\n"
           "The manual page proffer-cli(1) says everything; proffer-cli help --man prints it, and\n"
           "proffer-cli help --completion bash prints the completion for bash.\n\n"
           "Example:\n  proffer-cli vault create --name 'My vault'\n";
}

std::string nounHelp(std::string_view noun)
{
    std::vector<Line> lines;
    for (const auto &command : commands())
        if (command.noun == noun)
            lines.push_back({synopsis(command), std::string{command.help}});
    const auto about = std::ranges::find(nouns(), noun, &Noun::name);
    return "proffer-cli " + std::string{noun} + ": " + std::string{about->help} + "\n\n" + aligned(lines) +
           "\nproffer-cli " + std::string{noun} + " VERB --help explains one, with an example.\n";
}

std::string commandHelp(const Command &command)
{
    std::vector<Line> arguments;
    arguments.reserve(command.positionals.size());
    for (const auto &positional : command.positionals)
        arguments.push_back({std::string{positional.name},
                             explained(positional.help, positional.closed ? positional.words : "")});
    std::string text = "Usage: proffer-cli " + synopsis(command);
    text += (command.options.empty() ? "\n\n" : " [--options]\n\n") + std::string{command.help} + ".\n";
    if (!arguments.empty())
        text += "\nArguments:\n" + aligned(arguments, Wrap::Yes);
    if (!command.options.empty())
        text += "\nOptions (in brackets what holds without them):\n" + optionLines(command.options);
    return text + "\nExample:\n  proffer-cli " + std::string{command.example} + "\n\nWith --json:\n  " +
           std::string{command.json} + "\n" + aligned(shapesIn(command.json)) +
           "Behind a name, ? says that it may be missing, # that it is a whole number, ! that it is true or "
           "false;\n"
           "every other name stands for a text.\n"
           "\nOptions of every command: proffer-cli --help\n";
}

} // namespace proffer::cli
