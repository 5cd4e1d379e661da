// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/instant.h"
#include "crypto/random.h"

namespace proffer::grants {

/// Up to so much before it was signed is something dated that is signed for several vendors at once.
inline constexpr std::chrono::hours mostBlurred{6};

/// A random second between \a now and mostBlurred before, but not before \a earliest: vendors that compare
/// what they were given must not see by its time that it was signed in one go. The whole second of \a now
/// if nothing lies between.
Instant blurredTime(Instant now, Instant earliest, crypto::RandomSource &random);

} // namespace proffer::grants
