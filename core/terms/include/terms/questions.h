// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terms/rules.h"

#include <span>

namespace proffer::terms {

/// One answer to an everyday question, and the rules that it stands for.
struct QuestionChoice {
    std::string code; ///< "never"
    std::vector<std::string> readyMade{};
    std::vector<ComfortRule> comforts{};
};

/// An everyday question about what a person is comfortable with. Six of them make the first rules.
struct Question {
    std::string code; ///< "advertising"
    std::vector<QuestionChoice> choices{};
};

std::span<const Question> everydayQuestions();

struct QuestionAnswer {
    std::string question;
    std::string choice;
};

/// What the answers come to; questions that are left open stand for nothing. What another choice of an
/// answered question would have set is taken back, so that an answer can be given anew.
struct StartingSet {
    std::vector<std::string> readyMade{}; ///< codes, each once
    std::vector<std::string> lifted{};    ///< codes of rules that were chosen with another answer
    std::vector<ComfortRule> comforts{};  ///< Ask for what only another choice names
    bool operator==(const StartingSet &) const = default;
};

/// NotFound with the facts "what" ("question", "answer") and "word" for a code that is none; Ambiguous when a
/// question is answered twice.
Result<StartingSet> startingSet(std::span<const QuestionAnswer> answers);

} // namespace proffer::terms
