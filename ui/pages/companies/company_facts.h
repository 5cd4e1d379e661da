// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "overview/standing.h"
#include "services/services.h"

namespace proffer::ui {

/// Everything that the page tells of one company.
struct CompanyFacts {
    vendors::Vendor vendor{};
    std::optional<vendors::VendorKey> key{};
    std::vector<vendors::Holding> holdings{}; ///< without those that they said are deleted
    std::vector<grants::Grant> grants{};      ///< newest first
    std::optional<agreements::InForce> agreement{};
};

Result<CompanyFacts> factsOf(services::Services &services, const vendors::VendorId &id);

} // namespace proffer::ui
