// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/language.h"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What the program says to people, in their language. Its English is the source; translations/cli_*.ts says
// it in the others. tests/wording/untranslated.py sees to it that no text goes around this, and finds the
// texts by the names of these functions, and of the member "help" of what commands are made of.
namespace proffer::cli {

/// The language of all that the program says from now on; English until then.
void speak(wording::Tongue tongue);
/// That language, for sentences of the libraries.
const wording::Language &spoken();

/// What a place "{name}" of a text is filled with, which is not looked into for places again.
using Fill = std::pair<std::string_view, std::string>;

/// A text that stands in a table, to be found there by the translators; tr() says it later.
consteval std::string_view marked(const char *english)
{
    return english;
}

/// The text in the language that is spoken; as it is where it is none of ours.
std::string tr(std::string_view english);
std::string tr(std::string_view english, std::initializer_list<Fill> fills);
/// The same for a number of things: "%n" is the number, and "(s)" and the like stand in the source only.
std::string trCounted(std::string_view english, std::uint64_t count, std::initializer_list<Fill> fills = {});

/// What the words of the command line ask for with --language, else the first of LC_ALL, LC_MESSAGES and LANG
/// that says anything; English where that is no language of ours.
wording::Tongue tongueFor(const std::vector<std::string> &words);

} // namespace proffer::cli
