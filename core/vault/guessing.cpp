// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vault/guessing.h"

#include "crypto/secret_bytes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <zxcvbn.h>

namespace proffer::vault {
namespace {

/// Guesses a second of a hundred machines.
constexpr double guessesEachSecond = 1000;
/// The time to judge grows with the cube of the length, and longer passwords are good.
constexpr std::size_t longest = 64;
constexpr double day = 86400;

struct Span {
    double seconds;
    GuessingTime time;
};

constexpr std::array<Span, 6> spans{{{60, GuessingTime::Seconds},
                                     {3600, GuessingTime::Minutes},
                                     {day, GuessingTime::Hours},
                                     {30 * day, GuessingTime::Days},
                                     {365 * day, GuessingTime::Months},
                                     {100 * 365 * day, GuessingTime::Years}}};

} // namespace

GuessingTime guessingTime(ByteView password)
{
    const auto judged = password.first(std::min(password.size(), longest));
    crypto::SecretBytes text{judged.size() + 1};
    std::ranges::copy(judged, text.bytes().begin());
    const double bits = ZxcvbnMatch(reinterpret_cast<const char *>(text.bytes().data()), nullptr, nullptr);
    const double seconds = std::exp2(bits - 1) / guessesEachSecond;
    const auto *span =
        std::ranges::find_if(spans, [seconds](const Span &each) { return seconds < each.seconds; });
    return span == spans.end() ? GuessingTime::Centuries : span->time;
}

} // namespace proffer::vault
