// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/instant.h"
#include "terms/collection.h"
#include "vendors/vendor.h"
#include "wording/language.h"

#include <string>
#include <vector>

// The parts of sentences that are not sentences themselves.
namespace proffer::wording {

/// What a person reads for a word of the vocabulary, a channel or an agreement. Where this language has no
/// label, the vocabulary's own English one; an IRI of no vocabulary is quoted.
std::string sayLabel(const Language &language, std::string_view iri);

/// "14 March 2027", "2027年3月14日", "14 มีนาคม 2570" (Buddhist era, unless the language counts
/// in the common one). Of an instant, the day where the person is.
std::string sayDay(const Language &language, Date day);
std::string sayDay(const Language &language, Instant instant);
/// The same with a short name of the month, for where there is little room: "14 Mar 2027", "14 มี.ค. 2570".
std::string sayShortDay(const Language &language, Date day);
/// "90 days", "1 year 6 months"; without any length "0 days".
std::string sayPeriod(const Language &language, const Duration &duration);
/// "a, b and c"; empty for none.
std::string sayList(const Language &language, const std::vector<std::string> &each);

/// "bank".
std::string sayKind(const Language &language, vendors::Kind kind);
/// The name of a country by its code (ISO 3166-1 alpha-2); a code that is none is quoted.
std::string sayCountry(const Language &language, std::string_view code);
/// "It asks you directly."
std::string sayChannel(const Language &language, terms::Channel channel);

/// A stranger's words: made visible, and between quotation marks that nothing in them closes.
std::string sayQuoted(const Language &language, std::string_view text);
/// A name as it is where it cannot be taken for anything else than a name, or else quoted.
std::string sayName(const Language &language, std::string_view name);

} // namespace proffer::wording
