// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "overview/standing.h"
#include "services/services.h"
#include "telling/event_sentences.h"

#include <map>

namespace proffer::ui {

/// Everything that the page tells of one company.
struct CompanyFacts {
    vendors::Vendor vendor{};
    std::optional<vendors::VendorKey> key{};
    std::vector<vendors::Holding> holdings{}; ///< at the end those that they said are deleted
    std::map<vendors::HoldingId, std::vector<vendors::Evidence>> evidence{};
    std::vector<grants::Grant> grants{}; ///< newest first
    std::optional<agreements::InForce> agreement{};
    std::vector<telling::Told> shown{};   ///< when it showed permits, newest first
    std::vector<telling::Told> history{}; ///< the last of all that happened, newest first
};

Result<CompanyFacts> factsOf(services::Services &services, const vendors::VendorId &id,
                             const wording::Language &language);

} // namespace proffer::ui
