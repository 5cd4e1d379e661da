// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "company_list.h"

#include <algorithm>
#include <set>

namespace proffer::ui {

Result<std::vector<vendors::Vendor>> listCompanies(services::Services &services, const CompanyFilter &filter,
                                                   Instant now)
{
    PROFFER_TRY(auto found,
                filter.typed.empty() ? services.vendors().list() : services.vendors().search(filter.typed));
    if (filter.kind)
        std::erase_if(found, [&](const vendors::Vendor &each) { return each.profile.kind != *filter.kind; });
    if (!filter.standing && !filter.nothingKnown)
        return found;
    PROFFER_TRY(const auto holders, services.holdings().all());
    std::set<vendors::VendorId> matching;
    for (const auto &[name, holding] : holders)
        if (overview::isHeld(holding) &&
            (filter.nothingKnown || overview::standingOf(holding, now) == *filter.standing))
            matching.insert(holding.vendor);
    std::erase_if(found, [&](const vendors::Vendor &each) {
        return matching.contains(each.id) == filter.nothingKnown;
    });
    return found;
}

} // namespace proffer::ui
