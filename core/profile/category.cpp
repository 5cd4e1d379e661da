// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "profile/category.h"

#include <algorithm>
#include <array>

namespace proffer::profile {
namespace {

/// Each with all below it.
constexpr std::array<std::string_view, 4> sensitiveRoots{
    "https://w3id.org/dpv#SensitivePersonalData",
    // Beyond what DPV itself calls sensitive.
    "https://w3id.org/dpv/pd#Authenticating",
    "https://w3id.org/dpv/pd#Criminal",
    "https://w3id.org/dpv/pd#Ethnicity",
};

} // namespace

Sensitivity defaultSensitivity(const vocabulary::Concept &category)
{
    const auto &all = vocabulary::Vocabulary::personalData();
    const bool sensitive = std::ranges::any_of(
        sensitiveRoots, [&](std::string_view root) { return all.isUnder(category.iri, root); });
    return sensitive ? Sensitivity::Sensitive : Sensitivity::Normal;
}

} // namespace proffer::profile
