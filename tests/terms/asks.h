// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terms/matching.h"

namespace proffer::test {

inline std::string purpose(std::string_view word)
{
    return std::string{vocabulary::Vocabulary::purposes().find(word).value()->iri};
}

inline std::string category(std::string_view word)
{
    return std::string{vocabulary::Vocabulary::personalData().find(word).value()->iri};
}

inline std::string operation(std::string_view word)
{
    return std::string{vocabulary::Vocabulary::processing().find(word).value()->iri};
}

/// The e-mail address, to be looked up for the service, asked directly, for 30 days.
inline terms::Permission ask()
{
    return {.purpose = purpose("DeliveryOfGoods"),
            .data = {category("EmailAddress")},
            .processing = operation("Consult"),
            .collection = {std::string{terms::channelIri(terms::Channel::AskedDirectly)}},
            .retention = {.days = 30}};
}

inline terms::Scope scope(terms::Scope words)
{
    return terms::withWholeIris(std::move(words)).value();
}

/// A person who gives contact details to shops and has the agreement SD-BASE with this one.
inline terms::RuleSet calmRules()
{
    return {.comforts = {{.category = category("Contact"), .kind = "shop", .comfort = terms::Comfort::Give}},
            .agreement = terms::rulesOf(*vocabulary::findAgreement("SD-BASE").value())};
}

inline terms::ItemVerdict match(const terms::RuleSet &rules, const terms::Permission &asked)
{
    return terms::Matcher{rules, "shop"}.match(asked);
}

} // namespace proffer::test
