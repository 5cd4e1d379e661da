// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "grants/terms.h"

#include <algorithm>
#include <span>

namespace proffer::grants {
namespace {

constexpr std::string_view vocabulary = "https://w3id.org/dpv#";

struct Concept {
    std::string_view iri;
    std::string_view parents; ///< IRIs with ';' between them
};

#define PROFFER_CONCEPT(iri, parents) {iri, parents},
constexpr auto purposes = std::to_array<Concept>({
#include "dpv_purposes.inc"
});
constexpr auto operations = std::to_array<Concept>({
#include "dpv_processing.inc"
});
#undef PROFFER_CONCEPT
static_assert(std::ranges::is_sorted(purposes, {}, &Concept::iri));
static_assert(std::ranges::is_sorted(operations, {}, &Concept::iri));

const Concept *lookUp(std::span<const Concept> concepts, std::string_view iri)
{
    const auto found = std::ranges::lower_bound(concepts, iri, {}, &Concept::iri);
    return found != concepts.end() && found->iri == iri ? &*found : nullptr;
}

Result<std::string> iriIn(std::span<const Concept> concepts, std::string_view written)
{
    auto name = written;
    if (name.starts_with("dpv:"))
        name.remove_prefix(4);
    auto iri = name.find_first_of(":/#") == std::string_view::npos ? std::string{vocabulary}.append(name)
                                                                   : std::string{written};
    if (!lookUp(concepts, iri))
        return fail(ErrorCode::UnknownIri).with("iri", std::string{written});
    return iri;
}

} // namespace

Result<std::string> purposeIri(std::string_view written)
{
    return iriIn(purposes, written);
}

Result<std::string> processingIri(std::string_view written)
{
    return iriIn(operations, written);
}

bool isPurposeUnder(std::string_view purpose, std::string_view ancestor)
{
    if (purpose == ancestor)
        return true;
    const auto *entry = lookUp(purposes, purpose);
    if (!entry)
        return false;
    auto parents = entry->parents;
    while (!parents.empty()) {
        const auto end = std::min(parents.find(';'), parents.size());
        if (isPurposeUnder(parents.substr(0, end), ancestor))
            return true;
        parents.remove_prefix(std::min(end + 1, parents.size()));
    }
    return false;
}

} // namespace proffer::grants
