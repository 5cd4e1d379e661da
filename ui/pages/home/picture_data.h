// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/flow_data.h"
#include "language/spoken.h"
#include "overview/who_has_what.h"

namespace proffer::ui {

/// The picture of who has what.
FlowData pictureOf(const overview::WhoHasWhat &all, const Spoken &spoken);
/// "E-mail, Address (3)": in brackets how many facts, where there are more than one.
QString sayShares(const overview::Company &company, const Spoken &spoken);
/// The last day on which what they have is permitted; empty where no permit in force has an end.
QString sayUntil(const overview::Company &company, const Spoken &spoken);
/// The rest by kind, a row each: what kind, and how many; as many rows as fit beside the companies.
struct OtherRow {
    QString words{};
    std::size_t companies = 0;
};
std::vector<OtherRow> otherRows(const overview::WhoHasWhat &all, const Spoken &spoken);

} // namespace proffer::ui
