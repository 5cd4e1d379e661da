// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "companies/company_card.h"

namespace proffer::ui {

/// What the company has, what shows it, what it answered, and what can be done about each.
QWidget *holdingsCard(const PageContext &context, const CompanyFacts &facts, const CompanyActs &acts);

} // namespace proffer::ui
