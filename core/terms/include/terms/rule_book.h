// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.h"
#include "terms/own_rule.h"
#include "terms/questions.h"

namespace proffer::terms {

/// The person's rules: ready-made prohibitions that were chosen, comfort towards kinds of companies, and
/// rules of their own. Every change is an event, and older versions stay readable in the history.
class RuleBook {
public:
    explicit RuleBook(ledger::Ledger &ledger) : ledger_(ledger) {}

    /// NotFound for a code that is none. Choosing what is chosen already writes nothing.
    Done choose(std::string_view readyMade, bool on);
    /// UnknownIri; InvalidArgument (member "kind") for no kind of company.
    Done setComfort(const ComfortRule &rule);
    /// Several as a whole, in one act.
    Done chooseAll(const std::vector<std::string> &readyMade, bool on);
    /// The answers to the everyday questions, in one act.
    Done begin(const StartingSet &answers);

    /// InvalidArgument (member "name", "scope", "retention"), UnknownIri.
    Result<OwnRule> write(const OwnRuleDraft &draft);
    /// The same errors, and NotFound.
    Result<OwnRule> change(const RuleId &id, const OwnRuleDraft &draft);
    Done remove(const RuleId &id);

    /// The codes of those that are chosen, in the order in which they are shown.
    Result<std::vector<std::string>> chosen() const;
    Result<std::vector<ComfortRule>> comforts() const;
    /// Without those that were removed, by name.
    Result<std::vector<OwnRule>> ownRules() const;
    /// NotFound with the fact "rule".
    Result<OwnRule> get(const RuleId &id) const;

    /// All of it, for a Matcher.
    Result<RuleSet> rules() const;

private:
    Done choose(ledger::Batch &batch, std::string_view readyMade, bool on);
    Done setComfort(ledger::Batch &batch, const ComfortRule &rule);

    ledger::Ledger &ledger_;
};

} // namespace proffer::terms
