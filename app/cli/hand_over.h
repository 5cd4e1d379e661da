// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "arguments.h"
#include "files.h"

namespace proffer::cli {

/// --out and --force.
std::vector<Option> outOptions();

/// Where something goes that is to be passed on: into the file that --out names, else to standard output,
/// which then holds nothing else.
class HandOver {
public:
    /// Before anything is done: whether the file can be written.
    static Result<HandOver> prepare(const Arguments &arguments);

    /// The outcome with what is to be handed over, or with the file's name.
    Result<Outcome> give(std::string_view text, Outcome outcome);

private:
    explicit HandOver(std::optional<OutputFile> file) : file_(std::move(file)) {}
    std::optional<OutputFile> file_;
};

} // namespace proffer::cli
