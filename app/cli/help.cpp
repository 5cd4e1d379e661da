// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "help.h"

#include "shapes.h"
#include "table.h"
#include "tongue.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace proffer::cli {
namespace {

struct Line {
    std::string left;
    std::string right;
};

constexpr std::size_t edge = 100;

/// Where a line may end: behind spaces, and between letters where a script has no spaces.
std::vector<std::string> pieces(std::string_view text)
{
    const auto whole = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    QTextBoundaryFinder finder{QTextBoundaryFinder::Line, whole};
    std::vector<std::string> found;
    qsizetype began = 0;
    for (auto at = finder.toNextBoundary(); at != -1; at = finder.toNextBoundary()) {
        const auto before = whole.at(at - 1);
        const bool latin = before.unicode() < 0x80 && (at == whole.size() || whole.at(at).unicode() < 0x80);
        if (at < whole.size() && latin && before != QLatin1Char{' '})
            continue;
        found.push_back(whole.mid(began, at - began).toStdString());
        began = at;
    }
    return found;
}

/// A text in lines that end before the edge of a terminal, all but the first behind a margin.
std::string wrapped(std::string_view text, std::size_t margin = 0)
{
    std::string lines;
    std::string line;
    const auto end = [&] {
        line.erase(line.find_last_not_of(' ') + 1);
        lines += line;
        line.clear();
    };
    for (const auto &piece : pieces(text)) {
        const auto word = std::string_view{piece}.substr(0, piece.find_last_not_of(' ') + 1);
        if (!line.empty() && margin + displayWidth(line) + displayWidth(word) > edge) {
            end();
            lines.append("\n").append(margin, ' ');
        }
        line += piece;
    }
    end();
    return lines;
}

enum class Wrap { No, Yes };

std::string aligned(const std::vector<Line> &lines, Wrap wrap = Wrap::No)
{
    std::size_t width = 0;
    for (const auto &line : lines)
        width = std::max(width, displayWidth(line.left));
    std::string text;
    for (const auto &line : lines)
        text += "  " + line.left + std::string(width - displayWidth(line.left) + 2, ' ') +
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
        lines.push_back({optionName(option), explained(tr(option.help), option.closed ? option.words : "")});
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
        lines.push_back({std::to_string(static_cast<int>(each.code)), tr(each.meaning)});
    return aligned(lines);
}

} // namespace

std::string explained(std::string_view help, std::string_view closedWords)
{
    if (closedWords.empty())
        return std::string{help};
    std::string words;
    for (const char c : closedWords)
        words += c == ' ' ? std::string{", "} : std::string{c};
    return tr("{what}; one of {words}", {{"what", std::string{help}}, {"words", words}});
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
        lines.push_back({std::string{noun.name}, tr(noun.help)});
    const auto paragraph = [](std::string_view text) { return wrapped(tr(text)) + "\n"; };
    return paragraph(marked(
               "proffer-cli keeps who you are, what you like and on what terms others may use it in an "
               "encrypted vault, and hands out signed permissions that you can look back at and end.")) +
           "\n" + paragraph(marked("Usage: proffer-cli NOUN VERB [arguments] [--options]")) +
           paragraph(
               marked("First comes what it is about, then what is to be done, as in proffer-cli me show.")) +
           "\n" +
           paragraph(marked("What it is about (proffer-cli me --help lists what can be done there):")) +
           aligned(lines) + "\n" + paragraph(marked("Options of every command:")) +
           optionLines(globalOptions()) + "\n" + paragraph(marked("It returns:")) + exitLines() + "\n" +
           paragraph(marked("There is no verb to lock a vault: it is open only while a command runs.")) +
           paragraph(
               marked("The manual page proffer-cli(1) says everything; proffer-cli help --man prints it, and "
                      "proffer-cli help --completion bash prints the completion for bash.")) +
           "\n" + paragraph(marked("Example:")) + "  proffer-cli vault create --name '" + tr("My vault") +
           "'\n";
}

std::string nounHelp(std::string_view noun)
{
    std::vector<Line> lines;
    for (const auto &command : commands())
        if (command.noun == noun)
            lines.push_back({synopsis(command), tr(command.help)});
    const auto about = std::ranges::find(nouns(), noun, &Noun::name);
    const std::string name{noun};
    return wrapped(tr("proffer-cli {noun}: {about}", {{"noun", name}, {"about", tr(about->help)}})) + "\n\n" +
           aligned(lines) + "\n" +
           wrapped(tr("proffer-cli {noun} VERB --help explains one, with an example.", {{"noun", name}})) +
           "\n";
}

std::string commandHelp(const Command &command)
{
    std::vector<Line> arguments;
    arguments.reserve(command.positionals.size());
    for (const auto &positional : command.positionals)
        arguments.push_back({std::string{positional.name},
                             explained(tr(positional.help), positional.closed ? positional.words : "")});
    const auto title = [](std::string_view words) { return "\n" + tr(words) + "\n"; };
    const auto usage = "proffer-cli " + synopsis(command);
    auto text = (command.options.empty() ? tr("Usage: {usage}", {{"usage", usage}})
                                         : tr("Usage: {usage} [--options]", {{"usage", usage}})) +
                "\n\n" + wrapped(tr("{help}.", {{"help", tr(command.help)}})) + "\n";
    if (!arguments.empty())
        text += title(marked("Arguments:")) + aligned(arguments, Wrap::Yes);
    if (!command.options.empty())
        text +=
            title(marked("Options (in brackets what holds without them):")) + optionLines(command.options);
    return text + title(marked("Example:")) + "  proffer-cli " + std::string{command.example} + "\n" +
           title(marked("With --json:")) + "  " + std::string{command.json} + "\n" +
           aligned(shapesIn(command.json)) +
           wrapped(tr("Behind a name, ? says that it may be missing, # that it is a whole number, ! that it "
                      "is true or "
                      "false; every other name stands for a text.")) +
           "\n" + title(marked("Options of every command: proffer-cli --help"));
}

} // namespace proffer::cli
