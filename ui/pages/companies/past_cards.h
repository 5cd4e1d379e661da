// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "companies/company_card.h"

namespace proffer::ui {

/// When the company showed its permits, and what was found.
QWidget *shownCard(const PageContext &context, const CompanyFacts &facts);
/// What happened last between the person and the company.
QWidget *historyCard(const PageContext &context, const CompanyFacts &facts, const CompanyActs &acts);

} // namespace proffer::ui
