// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "help.h"

namespace proffer::cli {
namespace {

std::string words(const std::vector<Option> &options)
{
    std::string text;
    for (const auto &option : options)
        text += (text.empty() ? "--" : " --") + std::string{option.name};
    return text;
}

std::string_view how(Takes takes)
{
    switch (takes) {
    case Takes::File:
        return "COMPREPLY=($(compgen -f -- \"$current\"))";
    case Takes::Folder:
        return "COMPREPLY=($(compgen -d -- \"$current\"))";
    case Takes::Text:
        break;
    }
    return "COMPREPLY=()";
}

std::string offer(std::string_view list)
{
    return "COMPREPLY=($(compgen -W '" + std::string{list} + "' -- \"$current\"))";
}

/// What an option's value may be, by command and option.
std::string valueCases(std::string_view command, const std::vector<Option> &options)
{
    std::string text;
    for (const auto &option : options) {
        if (option.value.empty())
            continue;
        const auto reply = option.words.empty() ? std::string{how(option.takes)} : offer(option.words);
        text += "    " + std::string{command} + " --" + std::string{option.name} + "') " + reply + " ;;\n";
    }
    return text;
}

/// What stands in the first place of a command that has fixed words or a file there.
std::string argumentCases()
{
    std::string text;
    for (const auto &command : commands()) {
        std::size_t place = 1;
        for (const auto &positional : command.positionals) {
            if (positional.words.empty() && positional.takes == Takes::Text) {
                ++place;
                continue;
            }
            const auto reply =
                positional.words.empty() ? std::string{how(positional.takes)} : offer(positional.words);
            text += "    '" + std::string{command.noun} + " " + std::string{command.verb} + " " +
                    std::to_string(place++) + "') " + reply + " ;;\n";
        }
    }
    return text;
}

/// Those that have one verb, which is not said, with bars between.
std::string verblessNouns()
{
    std::string list;
    for (const auto &command : commands())
        if (command.verb.empty())
            list += (list.empty() ? "" : "|") + std::string{command.noun};
    return list;
}

std::string tables()
{
    std::string list;
    std::string verbs;
    std::string options;
    for (const auto &noun : nouns()) {
        list += std::string{noun.name} + " ";
        std::string own;
        for (const auto &command : commands()) {
            if (command.noun != noun.name)
                continue;
            if (!command.verb.empty())
                own += (own.empty() ? "" : " ") + std::string{command.verb};
            options += "    '" + std::string{command.noun} + " " + std::string{command.verb} +
                       "') options='" + words(command.options) + "' ;;\n";
        }
        verbs += "    " + std::string{noun.name} + ") verbs='" + own + "' ;;\n";
    }
    return "    local nouns='" + list + "help'\n    local every='" + words(globalOptions()) +
           "'\n    local verbs='' options=''\n    case $noun in\n" + verbs + "    esac\n" +
           "    if [[ $noun == @(" + verblessNouns() +
           ") ]]; then verb=''; fi\n    case \"$noun $verb\" in\n" + options + "    esac\n";
}

std::string valueTable()
{
    std::string text = valueCases("*'", globalOptions());
    for (const auto &command : commands())
        text +=
            valueCases("'" + std::string{command.noun} + " " + std::string{command.verb}, command.options);
    return text;
}

} // namespace

std::string bashCompletion()
{
    return "# SPDX-FileCopyrightText: The Proffer contributors\n"
           "# SPDX-License-Identifier: Apache-2.0\n"
           "# shellcheck shell=bash disable=SC2207\n"
           "_proffer_cli() {\n"
           "    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}\n"
           "    local noun='' verb='' place=0 word skip=''\n"
           "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
           "        if [[ $skip ]]; then skip=''; continue; fi\n"
           "        case $word in\n"
           "        --vault | --password-file | --password-fd | --recovery-file | --recovery-fd | "
           "--language)\n"
           "            skip=1 ;;\n"
           "        -*) ;;\n"
           "        *)\n"
           "            if [[ ! $noun ]]; then noun=$word\n"
           "            elif [[ ! $verb && $noun != @(" +
           verblessNouns() +
           ") ]]; then verb=$word\n"
           "            else place=$((place + 1)); fi\n"
           "            ;;\n"
           "        esac\n"
           "    done\n" +
           tables() + "    case \"$noun $verb $before\" in\n" + valueTable() +
           "    *)\n"
           "        if [[ $current == -* ]]; then COMPREPLY=($(compgen -W \"$options $every\" -- "
           "\"$current\"))\n"
           "        elif [[ ! $noun ]]; then COMPREPLY=($(compgen -W \"$nouns\" -- \"$current\"))\n"
           "        elif [[ ! $verb && $verbs ]]; then COMPREPLY=($(compgen -W \"$verbs\" -- \"$current\"))\n"
           "        else\n"
           "            case \"$noun $verb $((place + 1))\" in\n" +
           argumentCases() +
           "            esac\n"
           "        fi\n"
           "        ;;\n"
           "    esac\n"
           "}\n"
           "complete -F _proffer_cli proffer-cli\n";
}

} // namespace proffer::cli
