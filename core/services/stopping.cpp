// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "services/services.h"

#include <algorithm>

namespace proffer::services {

Result<ToldToStop> Services::tellToStop(const std::vector<vendors::HoldingId> &holdings,
                                        std::string_view reason)
{
    ToldToStop told;
    std::vector<grants::GrantId> behind;
    for (const auto &id : holdings) {
        PROFFER_TRY(auto holding, holdings_.get(id));
        const auto &permission = holding.permission;
        if (permission && permission->inForce(ledger().clock().now()) &&
            std::ranges::find(behind, permission->grant) == behind.end())
            behind.push_back(permission->grant);
    }
    PROFFER_TRY(auto batch, ledger().begin());
    PROFFER_TRY(told.ended, grants_.end(batch, behind, reason));
    for (const auto &id : holdings) {
        PROFFER_TRY(auto changed, holdings_.changeState(batch, id, vendors::HoldingState::AskedToStop));
        told.holdings.push_back(std::move(changed));
    }
    if (!holdings.empty())
        PROFFER_CHECK(batch.commit());
    return told;
}

} // namespace proffer::services
