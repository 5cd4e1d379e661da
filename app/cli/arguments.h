// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "command.h"

#include <expected>
#include <map>

namespace proffer::cli {

/// What was typed after the program's name, as the command's table describes it.
class Arguments {
public:
    explicit Arguments(const Command *command) : command_(command) {}

    /// The command; null for the program's own help and version.
    const Command *command() const { return command_; }
    /// What the command is about, when that is all that was said; else empty.
    std::string_view noun() const { return noun_; }
    /// A positional argument that must be there.
    std::string_view at(std::string_view positional) const;
    std::optional<std::string_view> find(std::string_view positional) const;
    std::vector<std::string_view> all(std::string_view positional) const;
    /// The value of an option, if it was given.
    std::optional<std::string_view> option(std::string_view name) const;
    std::vector<std::string_view> options(std::string_view name) const;
    bool has(std::string_view option) const;

private:
    friend class Parser;
    using Values = std::map<std::string, std::vector<std::string>, std::less<>>;
    const Command *command_;
    std::string noun_{};
    Values positionals_{};
    Values options_{};
};

/// Why a command line is not understood, in one sentence.
struct UsageError {
    std::string message;
};

/// Strict: an unknown word or option, a value that is missing or not expected, an option given twice are
/// errors. Words and options that are nearly right are suggested.
std::expected<Arguments, UsageError> parseArguments(const std::vector<std::string> &words);

} // namespace proffer::cli
