// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profile/claim.h"

namespace proffer::profile {

/// The value of a coarser claim, from the value of a finer one. InvalidArgument when the one cannot follow
/// from the other, Ambiguous when this value does not say, InvalidDate for a day before the birth.
Result<json::Value> coarserFact(const ClaimKey &origin, const json::Value &value, std::string_view claim,
                                Date on);

} // namespace proffer::profile
