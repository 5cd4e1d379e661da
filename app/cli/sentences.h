// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "exit_code.h"

namespace proffer::cli {

/// What a kind of error is in English, with places for its facts ({path}), and what the program then returns.
struct Sentence {
    Exit exit;
    std::string_view words;
    bool whole = false; ///< facts that it has no place for are left out
};

Sentence sentenceFor(const Error &error);

} // namespace proffer::cli
