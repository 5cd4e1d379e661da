// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/spoken.h"

namespace proffer::ui {

/// To whom a letter goes, and when. It does not say who writes: what the company knows the person by is the
/// person's to add, so that no letter tells more than the permit that goes with it.
struct LetterHead {
    std::string company{};
    Instant now{};
};

/// Asks a company what it has of the person. \a claims: what the person knows that it has.
QString accessLetter(const Spoken &spoken, const LetterHead &head, const std::vector<std::string> &claims);
} // namespace proffer::ui
