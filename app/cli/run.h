// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "arguments.h"

namespace proffer::cli {

/// From the words that were typed to what is printed and returned.
class Console {
public:
    explicit Console(std::vector<std::string> words);

    Exit run() const;
    Exit complain(const Error &error) const;

private:
    Exit runCommand(const Arguments &arguments) const;
    std::string version() const;
    Exit help() const;
    Exit misunderstood(std::string_view sentence) const;
    Exit fail(Exit exit, std::string_view code, std::string_view sentence, const json::Object &facts) const;
    Exit print(std::string_view text, Exit exit) const;

    std::vector<std::string> words_;
    bool json_;
};

} // namespace proffer::cli
