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
    QString sentence{}; ///< what they have, since when and until when
    std::vector<FlowRibbon> ribbons{};
};

struct FlowGroup {
    QString name{};
    std::size_t companies = 0;
};

/// Who has what, as the picture shows it: kinds of details at the left, companies at the right.
struct FlowData {
    std::vector<FlowGroup> groups{};
    std::vector<FlowCompany> companies{};
    std::vector<QString> others{}; ///< the rest by kind, a row each: "Shop: 200 more"
};

/// So many companies are rows with a sentence each; more are ribbons.
inline constexpr std::size_t mostNamedRows = 8;
/// So many rows stand at the right of the ribbons: companies, and the kinds of the rest.
inline constexpr std::size_t mostFlowRows = 24;

inline bool hasNamedRows(const FlowData &data)
{
    return data.companies.size() <= mostNamedRows && data.others.empty();
}

} // namespace proffer::ui
