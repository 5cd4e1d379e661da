// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/recognise.h"
#include "grants/grant.h"
#include "ledger/ids.h"
#include "requests/requests.h"
#include "vendors/ids.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace proffer::ui {

enum class PageName : std::uint8_t { Home, Companies, ToDo, MyData, MyRules, History, Settings, Check };

/// Where a person can go: a page, and what it is to show there.
struct Place {
    PageName page = PageName::Home;
    std::optional<vendors::VendorId> vendor{};
    std::optional<grants::GrantId> grant{};
    std::optional<requests::RequestId> request{};
    std::optional<ledger::EventRef> event{};
    std::string claim{}; ///< "email": who has it
    /// What came from outside and is looked at there.
    std::shared_ptr<const exchange::Recognised> brought{};
    bool adding = false; ///< something new is to be added there
    bool operator==(const Place &) const = default;
};

} // namespace proffer::ui
