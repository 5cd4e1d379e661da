// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vocabulary/vocabulary.h"

#include "tables.h"

#include <algorithm>
#include <array>
#include <string>

namespace proffer::vocabulary {
namespace {

struct Prefix {
    std::string_view shortForm;
    std::string_view address;
};
constexpr std::array<Prefix, 5> prefixes{{
    {.shortForm = "dpv:", .address = dpv},
    {.shortForm = "pd:", .address = personalDataExtension},
    {.shortForm = "ieee7012:", .address = ieee},
    {.shortForm = formerIeee, .address = ieee},
    {.shortForm = "proffer:", .address = ownPurposes},
}};

bool isBareName(std::string_view written)
{
    return written.find_first_of(":/#") == std::string_view::npos;
}

} // namespace

Vocabulary::Vocabulary(std::span<const Concept> concepts)
    : concepts_(concepts), under_(concepts.size() * concepts.size()), overlap_(under_.size())
{
    const auto count = static_cast<ConceptNumber>(concepts.size());
    for (ConceptNumber i = 0; i < count; ++i)
        reach(i, i);
    for (ConceptNumber i = 0; i < count; ++i)
        shareAncestors(i);
}

/// Marks \a to and all above it as reached from \a from; what is marked has been walked already.
void Vocabulary::reach(ConceptNumber from, ConceptNumber to)
{
    auto mark = under_[from * concepts_.size() + to];
    if (mark)
        return;
    mark = true;
    auto rest = concepts_[to].parents;
    while (!rest.empty()) {
        const auto end = std::min(rest.find(';'), rest.size());
        if (const auto parent = number(rest.substr(0, end)))
            reach(from, *parent);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

/// All that a concept lies under have it in common.
void Vocabulary::shareAncestors(ConceptNumber of)
{
    std::vector<ConceptNumber> above;
    for (ConceptNumber i = 0; i < static_cast<ConceptNumber>(concepts_.size()); ++i)
        if (isUnder(of, i))
            above.push_back(i);
    for (const auto a : above)
        for (const auto b : above)
            overlap_[a * concepts_.size() + b] = true;
}

const Vocabulary &Vocabulary::purposes()
{
    static const Vocabulary all{purposeTable()};
    return all;
}

const Vocabulary &Vocabulary::processing()
{
    static const Vocabulary all{processingTable()};
    return all;
}

const Vocabulary &Vocabulary::personalData()
{
    static const Vocabulary all{personalDataTable()};
    return all;
}

const Vocabulary &Vocabulary::legalBases()
{
    static const Vocabulary all{legalBasisTable()};
    return all;
}

const Vocabulary &Vocabulary::statuses()
{
    static const Vocabulary all{statusTable()};
    return all;
}

const Vocabulary &Vocabulary::ieee7012()
{
    static const Vocabulary all{ieeeTable()};
    return all;
}

std::optional<ConceptNumber> Vocabulary::number(std::string_view iri) const
{
    const auto found = std::ranges::lower_bound(concepts_, iri, {}, &Concept::iri);
    if (found == concepts_.end() || found->iri != iri)
        return std::nullopt;
    return static_cast<ConceptNumber>(found - concepts_.begin());
}

Result<const Concept *> Vocabulary::find(std::string_view written) const
{
    if (const auto whole = number(written))
        return &concepts_[*whole];
    for (const auto &prefix : prefixes) {
        const bool bare = isBareName(written);
        if (!bare && !written.starts_with(prefix.shortForm))
            continue;
        const auto name = bare ? written : written.substr(prefix.shortForm.size());
        if (const auto found = number(std::string{prefix.address}.append(name)))
            return &concepts_[*found];
    }
    return fail(ErrorCode::UnknownIri).with("iri", std::string{written});
}

bool Vocabulary::isUnder(ConceptNumber narrow, ConceptNumber wide) const
{
    return under_[narrow * concepts_.size() + wide];
}

bool Vocabulary::overlap(ConceptNumber a, ConceptNumber b) const
{
    return overlap_[a * concepts_.size() + b];
}

bool Vocabulary::isUnder(std::string_view narrow, std::string_view wide) const
{
    const auto from = number(narrow);
    const auto to = number(wide);
    return narrow == wide || (from && to && isUnder(*from, *to));
}

} // namespace proffer::vocabulary
