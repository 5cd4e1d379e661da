// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "say.h"

namespace proffer::wording {

/// "your {data}", "for {purpose}": with words for what is not named.
std::string dataText(const Language &language, const terms::Permission &permission);
std::string purposeText(const Language &language, const terms::Permission &permission);
std::string processingText(const Language &language, const terms::Permission &permission);

/// What limits a permission beside purpose, data, processing, time and recipients.
Sentences sayLimits(const Language &language, const terms::Permission &permission);
/// What the person gets for it.
Sentences sayReturn(const Language &language, const terms::Permission &permission);
/// "10% off", "a plant (two)": a kind that is none of ours stands before it.
std::string amountText(const Language &language, const terms::InReturn &gain, bool quotedAll);

} // namespace proffer::wording
