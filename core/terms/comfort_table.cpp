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

const ComfortTable::Entry *ComfortTable::above(ConceptNumber category) const
{
    const auto &table = Vocabulary::personalData();
    const Entry *found = nullptr;
    for (const auto &entry : entries_)
        if (table.isUnder(category, entry.category) && isNearest(entry, category) &&
            (!found || entry.comfort > found->comfort))
            found = &entry;
    return found;
}

const ComfortTable::Entry *ComfortTable::below(ConceptNumber category) const
{
    const auto &table = Vocabulary::personalData();
    const Entry *found = nullptr;
    for (const auto &entry : entries_)
        if (!table.isUnder(category, entry.category) && table.overlap(entry.category, category) &&
            (!found || entry.comfort > found->comfort))
            found = &entry;
    return found;
}

Comfort ComfortTable::of(ConceptNumber category) const
{
    const auto *wide = above(category);
    const auto *part = below(category);
    return std::max(wide ? wide->comfort : Comfort::Ask, part ? part->comfort : Comfort::Give);
}

} // namespace proffer::terms
