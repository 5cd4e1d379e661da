// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "command.h"
#include "services/services.h"
#include "spoken.h"

namespace proffer::cli {

/// The person's rules, for sentences about them.
Result<wording::Rules> rulesOf(services::Services &services);
/// All rules, as sentences and as JSON.
Result<Outcome> rulesOutcome(services::Services &services);

/// By id, the beginning of one of at least four digits, or the exact name: NotFound, Ambiguous.
Result<terms::OwnRule> ownRuleNamed(services::Services &services, std::string_view typed);
json::Object ownRuleJson(const terms::OwnRule &own);

} // namespace proffer::cli
