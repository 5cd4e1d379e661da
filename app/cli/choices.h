// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "arguments.h"
#include "services/services.h"

namespace proffer::cli {

// What a person typed, looked up. The errors of the libraries come back with what would have been understood:
// the facts "typed", and "allowed" (every word there is), "nearest" (the most likely three) or "candidates"
// (what it could mean).

/// InvalidArgument for a word that is none of those that its option or place takes.
Done checkWords(const Arguments &arguments);

Result<vendors::Vendor> vendorNamed(services::Services &services, std::string_view typed);
Result<grants::Grant> grantNamed(services::Services &services, std::string_view typed);
Result<profile::Persona> personaNamed(services::Services &services, std::optional<std::string_view> typed);
Result<profile::Subject> subjectNamed(services::Services &services, std::optional<std::string_view> typed);

Result<std::string> preferenceKeyNamed(std::string_view typed);
Result<json::Value> preferenceValueFrom(const std::string &key, std::string_view typed);
/// The IRI of a word of the vocabulary.
Result<std::string> purposeNamed(std::string_view typed);
Result<std::string> processingNamed(std::string_view typed);
Result<std::string> categoryNamed(std::string_view typed);

/// The likeliest three of many words, with commas between.
std::string nearestThree(std::string_view typed, std::vector<std::string_view> words);

} // namespace proffer::cli
