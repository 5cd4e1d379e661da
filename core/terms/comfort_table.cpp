// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "comfort_table.h"

#include <algorithm>

namespace proffer::terms {

using vocabulary::ConceptNumber;
using vocabulary::Vocabulary;

ComfortTable::ComfortTable(const std::vector<ComfortRule> &rules, std::string_view kind)
{
    for (const auto &rule : rules)
        if (const auto number = Vocabulary::personalData().number(rule.category); number && rule.kind == kind)
            entries_.push_back({.category = *number, .comfort = rule.comfort});
}

/// No other rule lies between it and the category.
bool ComfortTable::isNearest(const Entry &entry, ConceptNumber category) const
{
    const auto &table = Vocabulary::personalData();
    return std::ranges::none_of(entries_, [&](const Entry &other) {
        return other.category != entry.category && table.isUnder(category, other.category) &&
               table.isUnder(other.category, entry.category);
    });
}

Comfort ComfortTable::of(ConceptNumber category) const
{
    const auto &table = Vocabulary::personalData();
    std::optional<Comfort> above;
    std::optional<Comfort> below;
    for (const auto &entry : entries_) {
        if (table.isUnder(category, entry.category)) {
            if (isNearest(entry, category))
                above = above ? std::max(*above, entry.comfort) : entry.comfort;
        } else if (table.overlap(entry.category, category)) {
            below = below ? std::max(*below, entry.comfort) : entry.comfort;
        }
    }
    return std::max(above.value_or(Comfort::Ask), below.value_or(Comfort::Give));
}

} // namespace proffer::terms
