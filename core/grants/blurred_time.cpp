// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "grants/blurred_time.h"

#include "random_below.h"

#include <algorithm>

namespace proffer::grants {

using std::chrono::seconds;

std::uint64_t randomBelow(crypto::RandomSource &random, std::uint64_t count)
{
    const auto range = std::uint64_t{1} << 32U;
    const auto limit = range - range % count;
    while (true) {
        std::uint64_t number = 0;
        for (const auto byte : random.array<4>())
            number = number << 8U | byte;
        if (number < limit)
            return number % count;
    }
}

Instant blurredTime(Instant now, Instant earliest, crypto::RandomSource &random)
{
    const auto last = std::chrono::floor<seconds>(now);
    const auto first = std::max(std::chrono::ceil<seconds>(earliest), last - mostBlurred);
    if (first >= last)
        return last;
    return first + seconds{randomBelow(random, static_cast<std::uint64_t>((last - first).count()) + 1)};
}

} // namespace proffer::grants
