// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "overview/standing.h"
#include "services/services.h"

namespace proffer::ui {

/// Which companies are to be listed; what is left out does not matter.
struct CompanyFilter {
    std::string typed{};
    std::optional<vendors::Kind> kind{};
    std::optional<overview::Standing> standing{}; ///< of something that they have
    bool nothingKnown = false;                    ///< those that have nothing, as far as is known

    bool isOpen() const { return typed.empty() && !kind && !standing && !nothingKnown; }
};

/// By name.
Result<std::vector<vendors::Vendor>> listCompanies(services::Services &services, const CompanyFilter &filter,
                                                   Instant now);

} // namespace proffer::ui
