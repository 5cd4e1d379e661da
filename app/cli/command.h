// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "exit_code.h"
#include "json/value.h"

namespace proffer::cli {

class Session;
class Arguments;

/// What completion offers for a word.
enum class Takes { Text, File, Folder };

struct Positional {
    enum class Count { One, Optional, Any };

    std::string_view name; ///< "VENDOR"
    std::string_view help;
    Count count = Count::One;
    Takes takes = Takes::Text;
    std::string_view words{}; ///< what completion offers, with spaces between
    bool closed = false;      ///< nothing but these words is taken
};

struct Option {
    std::string_view name;  ///< without the hyphens
    std::string_view value; ///< "NAME"; empty: it takes none
    std::string_view help;
    bool repeats = false;
    Takes takes = Takes::Text;
    std::string_view words{};
    bool closed = false;
};

/// What a command has to say: as JSON, and in words.
struct Outcome {
    json::Object json{};
    std::string text{};
    /// What is to be passed on (a token): then this alone goes to standard output, and the words beside it.
    std::string handedOver{};
    Exit exit = Exit::Ok;
};

/// One verb. Parsing, help, the manual page and completion are all made from this.
struct Command {
    std::string_view noun;
    std::string_view verb;
    std::string_view help; ///< one line
    std::vector<Positional> positionals{};
    std::vector<Option> options{};
    std::string_view example; ///< what follows "proffer-cli"
    std::string_view json;    ///< the shape of what --json prints
    Result<Outcome> (*run)(Session &, const Arguments &);
};

struct Noun {
    std::string_view name;
    std::string_view help;
};

std::vector<Command> vaultCommands();
std::vector<Command> vaultKeyCommands();
std::vector<Command> meCommands();
std::vector<Command> subjectCommands();
std::vector<Command> transferCommands();
std::vector<Command> personaCommands();
std::vector<Command> prefsCommands();
std::vector<Command> vendorCommands();
std::vector<Command> vendorKeyCommands();
std::vector<Command> vendorSideCommands();
std::vector<Command> vendorRequestCommands();
std::vector<Command> vendorAnswerCommands();
std::vector<Command> vendorOpenCommands();
std::vector<Command> vendorChangeKeyCommands();
std::vector<Command> holdingCommands();
std::vector<Command> overviewCommands();
std::vector<Command> grantCommands();
std::vector<Command> grantEndCommands();
std::vector<Command> rulesCommands();
std::vector<Command> ownRuleCommands();
std::vector<Command> termsCommands();
std::vector<Command> requestCommands();
std::vector<Command> requestAnswerCommands();
std::vector<Command> agreementCommands();
std::vector<Command> receiptCommands();
std::vector<Command> vendorStatusCommands();
std::vector<Command> revocationCommands();
std::vector<Command> grantHandOverCommands();
std::vector<Command> profileCommands();
std::vector<Command> checkCommands();
std::vector<Command> openCommands();
std::vector<Command> historyCommands();
std::vector<Command> historyShorteningCommands();

/// All of them, the verbs of a noun together.
const std::vector<Command> &commands();
const std::vector<Noun> &nouns();
/// Options that every command takes.
const std::vector<Option> &globalOptions();
/// Null if there is none.
const Command *findCommand(std::string_view noun, std::string_view verb);

} // namespace proffer::cli
