// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "profile/category.h"

#include <algorithm>
#include <array>

namespace proffer::profile {
namespace {

constexpr auto all = std::to_array<Category>({
#define PROFFER_CATEGORY(iri, label, parents) {iri, label, parents},
#include "dpv_pd.inc"
#undef PROFFER_CATEGORY
});
static_assert(std::ranges::is_sorted(all, {}, &Category::iri));

constexpr std::string_view extension = "https://w3id.org/dpv/pd#";
constexpr std::string_view sensitiveRoot = "https://w3id.org/dpv#SensitivePersonalData";

/// Beyond what DPV itself calls sensitive; each with all below it.
constexpr std::array<std::string_view, 3> alsoSensitive{
    "https://w3id.org/dpv/pd#Authenticating",
    "https://w3id.org/dpv/pd#Criminal",
    "https://w3id.org/dpv/pd#Ethnicity",
};

const Category *lookUp(std::string_view iri)
{
    const auto *found = std::ranges::lower_bound(all, iri, {}, &Category::iri);
    return found != all.end() && found->iri == iri ? &*found : nullptr;
}

std::string fullIri(std::string_view written)
{
    if (written.starts_with("pd:"))
        written.remove_prefix(3);
    if (written.find_first_of(":/#") == std::string_view::npos)
        return std::string{extension}.append(written);
    return std::string{written};
}

} // namespace

std::span<const Category> categories()
{
    return all;
}

Result<const Category *> findCategory(std::string_view iri)
{
    const auto *found = lookUp(fullIri(iri));
    if (!found)
        return fail(ErrorCode::UnknownIri).with("iri", std::string{iri});
    return found;
}

bool isUnder(const Category &category, std::string_view ancestor)
{
    if (category.iri == ancestor)
        return true;
    auto rest = category.parents;
    while (!rest.empty()) {
        const auto end = std::min(rest.find(';'), rest.size());
        const auto *parent = lookUp(rest.substr(0, end));
        if (parent && isUnder(*parent, ancestor))
            return true;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return false;
}

Sensitivity defaultSensitivity(const Category &category)
{
    const bool sensitive =
        isUnder(category, sensitiveRoot) ||
        std::ranges::any_of(alsoSensitive, [&](std::string_view root) { return isUnder(category, root); });
    return sensitive ? Sensitivity::Sensitive : Sensitivity::Normal;
}

} // namespace proffer::profile
