// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grants/grant.h"
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
/// Goes with a permit, and says what it allows.
QString permitLetter(const Spoken &spoken, const LetterHead &head, const grants::Grant &grant,
                     const grants::Terms &terms);
/// Tells a company to stop using what it has without a permit.
QString stopLetter(const Spoken &spoken, const LetterHead &head, const std::vector<std::string> &claims);
/// Says that permits are over. \a proven: signed notices go with it.
QString endLetter(const Spoken &spoken, const LetterHead &head, const std::vector<grants::Grant> &ended,
                  bool proven);

} // namespace proffer::ui
