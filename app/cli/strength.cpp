// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "strength.h"

#include "crypto/secret_bytes.h"

#include <array>
#include <cmath>
#include <zxcvbn.h>

namespace proffer::cli {
namespace {

/// Guesses a second of somebody with a hundred machines, at the default cost of a guess.
constexpr double guessesEachSecond = 1000;

struct Span {
    double seconds;
    const char *words;
};

std::string inWords(double seconds)
{
    static constexpr std::array<Span, 6> spans{{{60, "less than a minute"},
                                                {3600, "less than an hour"},
                                                {86400, "less than a day"},
                                                {30 * 86400.0, "some days"},
                                                {365 * 86400.0, "some months"},
                                                {100 * 365 * 86400.0, "some years"}}};
    for (const auto &span : spans)
        if (seconds < span.seconds)
            return span.words;
    return "centuries";
}

} // namespace

std::string strengthHint(ByteView password)
{
    // Its time grows with the cube of the length, and longer ones are good.
    constexpr std::size_t longest = 64;
    const auto judged = password.first(std::min(password.size(), longest));
    crypto::SecretBytes text{judged.size() + 1};
    std::ranges::copy(judged, text.bytes().begin());
    const double bits = ZxcvbnMatch(reinterpret_cast<const char *>(text.bytes().data()), nullptr, nullptr);
    return "Somebody who stole the vault and has a hundred computers would need " +
           inWords(std::exp2(bits - 1) / guessesEachSecond) + " to guess this password.";
}

} // namespace proffer::cli
