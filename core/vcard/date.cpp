// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vcard/date.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace proffer::vcard {
namespace {

/// The date forms of RFC 6350, 4.3.1, in which Y, M and D stand for digits; "1985-4-12" and the like are none
/// of them.
constexpr auto forms = std::to_array<std::string_view>(
    {"YYYY-MM-DD", "YYYYMMDD", "YYYY-MM", "YYYY", "--MM-DD", "--MMDD", "--MM", "---DD"});

bool fits(std::string_view form, std::string_view text)
{
    return std::ranges::equal(
        form, text, [](char pattern, char c) { return pattern == '-' ? c == '-' : c >= '0' && c <= '9'; });
}

std::optional<int> number(std::string_view form, std::string_view text, char part)
{
    std::optional<int> value;
    for (std::size_t i = 0; i < form.size(); ++i) {
        if (form[i] == part)
            value = value.value_or(0) * 10 + (text[i] - '0');
    }
    return value;
}

std::optional<unsigned> small(std::optional<int> value)
{
    return value ? std::optional{static_cast<unsigned>(*value)} : std::nullopt;
}

bool exists(const PartialDate &date)
{
    // Parts that are not known are taken so that the others can exist: a leap year, a long month.
    const std::chrono::year_month_day day{std::chrono::year{date.year.value_or(2000)},
                                          std::chrono::month{date.month.value_or(1)},
                                          std::chrono::day{date.day.value_or(1)}};
    return day.ok() && date.year.value_or(1) > 0;
}

std::string padded(int value, std::size_t width)
{
    const auto digits = std::to_string(value);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

std::string_view withoutTime(std::string_view text)
{
    return text.substr(0, text.find_first_of("Tt "));
}

} // namespace

std::optional<PartialDate> parsePartialDate(std::string_view text)
{
    const auto date = withoutTime(text);
    const auto *const form =
        std::ranges::find_if(forms, [&](std::string_view one) { return fits(one, date); });
    if (form == forms.end())
        return std::nullopt;
    PartialDate read{.year = number(*form, date, 'Y'),
                     .month = small(number(*form, date, 'M')),
                     .day = small(number(*form, date, 'D')),
                     .time = std::string{text.substr(std::min(text.size(), date.size() + 1))}};
    return exists(read) ? std::optional{std::move(read)} : std::nullopt;
}

std::string PartialDate::text() const
{
    if (!year && !month)
        return day ? "---" + padded(static_cast<int>(*day), 2) : std::string{};
    // Without its month a day is said only where the year is unknown too: no form has the one without the
    // other.
    auto written = year ? padded(*year, 4) : std::string{"-"};
    if (month)
        written += '-' + padded(static_cast<int>(*month), 2);
    if (month && day)
        written += '-' + padded(static_cast<int>(*day), 2);
    return written;
}

} // namespace proffer::vcard
