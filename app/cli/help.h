// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "command.h"

#include <string>

namespace proffer::cli {

/// What --help prints: of the program, of a noun, of a verb.
std::string programHelp();
std::string nounHelp(std::string_view noun);
std::string commandHelp(const Command &command);

/// The manual page, in mdoc(7).
std::string manualPage();
/// Completion for bash.
std::string bashCompletion();

/// A help text with the words that alone are taken, if there are such.
std::string explained(std::string_view help, std::string_view closedWords);
/// "grant issue VENDOR [CLAIM ...]": how a command is called, without its options.
std::string synopsis(const Command &command);

} // namespace proffer::cli
