// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/chip.h"

#include <QString>
#include <vector>

namespace proffer::ui {

/// What one company has of one kind of detail.
struct FlowRibbon {
    std::size_t group = 0; ///< of FlowData::groups
    std::size_t facts = 1;
    State state = State::Active;
};

struct FlowCompany {
    QString name{};
    State state = State::Active;
    QString stateWord{};
    std::vector<FlowRibbon> ribbons{};
};

struct FlowGroup {
    QString name{};
    std::size_t companies = 0;
};

/// Who has what, as the picture shows it: kinds of details at the left, companies at the right.
struct FlowData {
    std::vector<FlowGroup> groups{};
    std::vector<FlowCompany> companies{}; ///< at most mostFlowCompanies
    QString remainder{};                  ///< "276 more: 200 shops, 76 newsletters", or empty
};
inline constexpr std::size_t mostFlowCompanies = 24;

} // namespace proffer::ui
