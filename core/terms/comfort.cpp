// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "terms/comfort.h"

#include "comfort_table.h"

namespace proffer::terms {

using vocabulary::Vocabulary;

Result<Felt> feltTowards(const std::vector<ComfortRule> &rules, std::string_view category,
                         std::string_view kind)
{
    const auto &vocabulary = Vocabulary::personalData();
    const auto number = vocabulary.number(category);
    if (!number)
        return fail(ErrorCode::UnknownIri).with("iri", std::string{category});
    const auto iri = [&](const ComfortTable::Entry &entry) {
        return std::string{vocabulary.concepts()[entry.category].iri};
    };
    const ComfortTable table{rules, kind};
    Felt felt;
    if (const auto *entry = table.above(*number)) {
        felt.comfort = entry->comfort;
        felt.from = iri(*entry);
    }
    if (const auto *part = table.below(*number); part && part->comfort > felt.comfort)
        felt.part = {.category = iri(*part), .kind = std::string{kind}, .comfort = part->comfort};
    return felt;
}

} // namespace proffer::terms
