// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace proffer::profile {

enum class Sensitivity { Normal, Sensitive };

/// One category of the Data Privacy Vocabulary's personal data extension (DPV-PD 2.3).
struct Category {
    std::string_view iri;
    std::string_view label;   ///< English, from the vocabulary
    std::string_view parents; ///< IRIs with ';' between them
};

/// All of them, in the order of their IRIs.
std::span<const Category> categories();

/// The category with an IRI; "Name" and "pd:Name" are short for an IRI of the extension. UnknownIri with the
/// fact "iri".
Result<const Category *> findCategory(std::string_view iri);

/// Whether a category is another one or lies under it.
bool isUnder(const Category &category, std::string_view ancestor);

/// Sensitive is what DPV puts under its special and sensitive categories (GDPR art. 9), and beyond it:
/// criminal matters (GDPR art. 10), ethnicity (PDPA s. 26, APPI art. 2(3)), and what authenticates a person
/// (passwords, PINs).
Sensitivity defaultSensitivity(const Category &category);

} // namespace proffer::profile
