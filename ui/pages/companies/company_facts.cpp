// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "company_facts.h"

#include <algorithm>

namespace proffer::ui {

Result<CompanyFacts> factsOf(services::Services &services, const vendors::VendorId &id)
{
    CompanyFacts facts;
    PROFFER_TRY(facts.vendor, services.vendors().get(id));
    PROFFER_TRY(facts.key, services.vendorKeys().inForce(id));
    PROFFER_TRY(facts.holdings, services.holdings().whatHas(id));
    std::erase_if(facts.holdings, [](const vendors::Holding &each) { return !overview::isHeld(each); });
    PROFFER_TRY(facts.grants, services.grants().list(id));
    PROFFER_TRY(const auto relationships, services.relationships().ofVendor(id));
    for (const auto &relationship : relationships) {
        PROFFER_TRY(const auto inForce, services.agreements().inForce(relationship.id));
        if (inForce)
            facts.agreement = inForce;
    }
    return facts;
}

} // namespace proffer::ui
