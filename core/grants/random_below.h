// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/random.h"

namespace proffer::grants {

/// A number below \a count (1 to 2^32), each as likely as the others.
std::uint64_t randomBelow(crypto::RandomSource &random, std::uint64_t count);

} // namespace proffer::grants
