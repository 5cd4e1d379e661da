// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "words.h"
#include "writers.h"

namespace proffer::receipts {

json::Object context()
{
    json::Object terms;
    for (const auto &[name, iri] : prefixes())
        terms.emplace(name, iri);
    const auto coerce = [&](std::string_view term, std::string_view type) {
        terms.emplace(term, json::Object{{"@type", type}});
    };
    // Whose strings name things.
    for (const std::string_view term :
         {"dct:conformsTo", "dct:creator", "dct:isReplacedBy", "dct:publisher", "dct:replaces", "dct:source",
          "dpv:hasDataController", "dpv:hasFrequency", "dpv:hasJurisdiction", "dpv:hasLegalBasis",
          "dpv:hasLocation", "dpv:hasRecipient", "dpv:isExercisedAt", "dpv:isIndicatedBy", "schema:url",
          "skos:broader"})
        coerce(term, "@id");
    coerce("dct:created", "xsd:date");
    coerce("dpv:isIndicatedAtTime", "xsd:dateTime");
    coerce("proffer:by", "xsd:date");
    return terms;
}

} // namespace proffer::receipts
