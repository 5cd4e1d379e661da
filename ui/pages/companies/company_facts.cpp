// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "company_facts.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace proffer::ui {
namespace {

/// Among how many of the newest events about a company its presentations are looked for, and how many of them
/// and of all others are told.
constexpr std::size_t mostRead = 200;
constexpr std::size_t mostTold = 6;

Done addPast(services::Services &services, const wording::Language &language, CompanyFacts &facts)
{
    PROFFER_TRY(auto events, services.ledger().pageAbout(facts.vendor.id.bytes, 0, mostRead));
    std::vector<ledger::Event> shown;
    std::ranges::copy_if(events, std::back_inserter(shown),
                         [](const auto &event) { return event.kind == "presentation.checked"; });
    shown.resize(std::min(shown.size(), mostTold));
    events.resize(std::min(events.size(), mostTold));
    telling::EventSentences sentences(services, language);
    PROFFER_TRY(facts.shown, sentences.tell(std::move(shown)));
    PROFFER_TRY(facts.history, sentences.tell(std::move(events)));
    return {};
}

} // namespace

Result<CompanyFacts> factsOf(services::Services &services, const vendors::VendorId &id,
                             const wording::Language &language)
{
    CompanyFacts facts;
    PROFFER_TRY(facts.vendor, services.vendors().get(id));
    PROFFER_TRY(facts.key, services.vendorKeys().inForce(id));
    PROFFER_TRY(const auto holdings, services.holdings().whatHas(id));
    std::ranges::copy_if(holdings, std::back_inserter(facts.holdings), overview::isHeld);
    std::ranges::copy_if(holdings, std::back_inserter(facts.holdings), std::not_fn(overview::isHeld));
    for (const auto &holding : facts.holdings) {
        PROFFER_TRY(facts.evidence[holding.id], services.holdings().evidence(holding.id));
    }
    PROFFER_TRY(facts.grants, services.grants().list(id));
    PROFFER_TRY(const auto relationships, services.relationships().ofVendor(id));
    for (const auto &relationship : relationships) {
        PROFFER_TRY(const auto inForce, services.agreements().inForce(relationship.id));
        if (inForce)
            facts.agreement = inForce;
    }
    PROFFER_CHECK(addPast(services, language, facts));
    return facts;
}

} // namespace proffer::ui
