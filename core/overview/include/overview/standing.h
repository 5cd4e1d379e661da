// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vendors/holding.h"

namespace proffer::overview {

/// How it stands with a fact that a company has; of several the greatest is the worst.
enum class Standing {
    Permitted, ///< a permit is in force
    EndsSoon,  ///< it ends within 14 days
    NoPermit,  ///< they have it, and no permit is in force
    NoAnswer,  ///< they were asked to stop or to delete, and have not said that they did
};
std::string_view toText(Standing standing); ///< "ends_soon"

Standing standingOf(const vendors::Holding &holding, Instant now);
/// Whether the company has the fact still, as far as is known: it did not say that it was deleted.
bool isHeld(const vendors::Holding &holding);

} // namespace proffer::overview
