// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/instant.h"
#include "vocabulary/vocabulary.h"

namespace proffer::cli {

/// The names of the purposes, the operations (processing) and the categories of data that a permission may
/// say, with spaces between, in alphabetical order.
std::string_view purposeWords();
std::string_view processingWords();
std::string_view categoryWords();
/// How a company comes by data, in the order in which people are asked.
std::string_view channelWords();
/// Kinds of companies.
std::string_view kindWords();

/// "service provision" of an IRI that ends in "ServiceProvision".
std::string iriWords(std::string_view iri);
/// "90 days", "1 year and 6 months".
std::string durationWords(const Duration &duration);

} // namespace proffer::cli
