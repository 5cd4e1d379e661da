// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/instant.h"
#include "terms/scope.h"
#include "vocabulary/roster.h"

#include <optional>

namespace proffer::terms {

/// What is never allowed. It is about any use that one of its scopes is about.
struct Prohibition {
    std::string rule; ///< which rule it is: the code of a ready-made one, or of an own one
    std::vector<Scope> scopes{};
    bool operator==(const Prohibition &) const = default;
};

/// What is allowed without asking again: uses that lie wholly within the scope.
struct Allowance {
    std::string rule;
    Scope
        scope{}; ///< recipients are those it may be passed on to; if there are none, it stays with the vendor
    std::optional<Duration> retention{}; ///< for how long at most
    bool operator==(const Allowance &) const = default;
};

/// How the person feels about giving a kind of data to a kind of company.
enum class Comfort { Give, Ask, Never };

struct ComfortRule {
    std::string category; ///< IRI
    std::string kind;     ///< as vendors::toText(Kind) writes it
    Comfort comfort = Comfort::Ask;
    bool operator==(const ComfortRule &) const = default;
};

/// What an agreement says, as rules that are named by its code.
struct AgreementRules {
    std::string code{}; ///< "SD-BASE-A"
    std::vector<Prohibition> prohibitions{};
    std::vector<Allowance> allowances{};
    bool operator==(const AgreementRules &) const = default;
};

/// All that decides about a request of one vendor. What nothing allows needs the person.
struct RuleSet {
    std::vector<Prohibition> prohibitions{};
    std::vector<Allowance> allowances{};
    std::vector<ComfortRule> comforts{};
    std::optional<AgreementRules> agreement{}; ///< the one in force with the vendor
    bool operator==(const RuleSet &) const = default;
};

/// The term table's row of an agreement.
AgreementRules rulesOf(const vocabulary::RosterAgreement &agreement);

} // namespace proffer::terms
