// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terms/rules.h"

namespace proffer::terms {

/// The person's comfort towards one kind of company.
class ComfortTable {
public:
    struct Entry {
        vocabulary::ConceptNumber category;
        Comfort comfort;
    };

    ComfortTable(const std::vector<ComfortRule> &rules, std::string_view kind);

    /// For data of a category: what its nearest rules above say, the most careful of them if there are
    /// several, and nothing more generous than any rule about a part of it. Ask where no rule is about it.
    Comfort of(vocabulary::ConceptNumber category) const;
    /// The most careful of the nearest rules about the category or a wider one; null without any.
    const Entry *above(vocabulary::ConceptNumber category) const;
    /// The most careful of those about a part of it; null without any.
    const Entry *below(vocabulary::ConceptNumber category) const;

private:
    bool isNearest(const Entry &entry, vocabulary::ConceptNumber category) const;

    std::vector<Entry> entries_{};
};

} // namespace proffer::terms
