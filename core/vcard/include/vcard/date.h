// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace proffer::vcard {

/// A date of which parts may be unknown (RFC 6350, 4.3.4): a birthday without its year, a year alone.
struct PartialDate {
    std::optional<int> year{};
    std::optional<unsigned> month{};
    std::optional<unsigned> day{};
    std::string time{}; ///< what follows "T", as written

    bool complete() const { return year && month && day; }
    /// "1985-04-12", "--04-12", "1985-04", "1985", "--04" or "---12", without the time.
    std::string text() const;
    bool operator==(const PartialDate &) const = default;
};

/// Reads the date forms of 4.0 and of 3.0 (with and without hyphens); nothing for a day that no calendar has
/// and for words. Only the date is checked, not the time.
std::optional<PartialDate> parsePartialDate(std::string_view text);

} // namespace proffer::vcard
