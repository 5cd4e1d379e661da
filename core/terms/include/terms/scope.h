// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terms/collection.h"
#include "vocabulary/vocabulary.h"

#include <string>
#include <vector>

namespace proffer::terms {

/// What a rule is about: uses that agree with every part that is filled in, and in each part with one of the
/// words that stand there. An empty part leaves it open; an empty scope is about everything.
struct Scope {
    std::vector<std::string> purposes{};   ///< IRIs
    std::vector<std::string> data{};       ///< IRIs of categories
    std::vector<std::string> processing{}; ///< IRIs
    std::vector<Channel> collection{};
    std::vector<std::string> recipients{}; ///< names, or companyBuyer
    bool passedOn = false;                 ///< only where it is passed on to anybody
    bool operator==(const Scope &) const = default;
};

/// Reads short forms as well: "Marketing". UnknownIri with the fact "iri".
Result<Scope> withWholeIris(Scope scope);

} // namespace proffer::terms
