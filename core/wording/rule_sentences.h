// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "say.h"

namespace proffer::wording {

/// A rule by what stands in Prohibition::rule, Allowance::rule and Reason::rule: ready-made, or one of \a
/// own, or else its code, quoted.
std::string sayRule(const Language &language, std::string_view rule, const std::vector<terms::OwnRule> &own,
                    const Company &company);

} // namespace proffer::wording
