// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terms/rules.h"

#include <string_view>

namespace proffer::terms {

/// How the person feels about giving a kind of data to a kind of company, and where they said so.
struct Felt {
    Comfort comfort = Comfort::Ask;
    /// IRI of the category that they said it about: this one, or a wider one that it lies under. Empty: they
    /// said nothing, and are asked.
    std::string from{};
    /// What they are more careful about, where that is a part of it.
    std::optional<ComfortRule> part{};
    bool operator==(const Felt &) const = default;
};

/// UnknownIri for a category of no vocabulary.
Result<Felt> feltTowards(const std::vector<ComfortRule> &rules, std::string_view category,
                         std::string_view kind);

} // namespace proffer::terms
