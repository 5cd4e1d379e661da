// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/instant.h"

#include <optional>

namespace proffer::profile {

/// The `birthdate` claim (OpenID Connect Core 1.0, section 5.1): a day, a year, or a day without its year.
struct BirthDate {
    std::optional<std::chrono::year> year{};
    std::optional<std::chrono::month_day> day{};

    /// "1985-04-12", "1985" or "0000-04-12"; years 1000 to 9999, days that exist (29 February only in leap
    /// years, or without a year). Else InvalidDate.
    static Result<BirthDate> parse(std::string_view text);
    /// Whether it lies wholly after a day.
    bool isAfter(Date today) const;
};

/// Whether somebody has lived so many years on a day. Whoever is born on 29 February is a year older on 1
/// March of a common year: the later of the two days that laws name. Ambiguous when the parts that are known
/// do not say.
Result<bool> hasReached(const BirthDate &birth, int years, Date on);

} // namespace proffer::profile
