// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "birth_date.h"

#include "ascii.h"

namespace proffer::profile {
namespace {

using namespace std::chrono;

std::optional<int> number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits) {
        if (!isDigit(c))
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// The day of a year on which a birthday is kept.
sys_days birthdayIn(std::chrono::year year, month_day day)
{
    const year_month_day date{year, day.month(), day.day()};
    return date.ok() ? sys_days{date} : sys_days{year / March / 1};
}

} // namespace

Result<BirthDate> BirthDate::parse(std::string_view text)
{
    const bool whole = text.size() == 10 && text[4] == '-' && text[7] == '-';
    if (!whole && text.size() != 4)
        return fail(ErrorCode::InvalidDate);
    const auto yearNumber = number(text.substr(0, 4));
    if (!yearNumber || (*yearNumber < 1000 && (*yearNumber != 0 || !whole)))
        return fail(ErrorCode::InvalidDate);
    BirthDate birth;
    if (*yearNumber != 0)
        birth.year = std::chrono::year{*yearNumber};
    if (!whole)
        return birth;
    const auto monthNumber = number(text.substr(5, 2));
    const auto dayNumber = number(text.substr(8, 2));
    if (!monthNumber || !dayNumber)
        return fail(ErrorCode::InvalidDate);
    birth.day = month_day{month{static_cast<unsigned>(*monthNumber)},
                          std::chrono::day{static_cast<unsigned>(*dayNumber)}};
    const bool exists =
        birth.day->ok() &&
        (!birth.year || year_month_day{*birth.year, birth.day->month(), birth.day->day()}.ok());
    if (!exists)
        return fail(ErrorCode::InvalidDate);
    return birth;
}

bool BirthDate::isAfter(Date today) const
{
    if (!year)
        return false;
    if (!day)
        return sys_days{*year / January / 1} > today;
    return birthdayIn(*year, *day) > today;
}

Result<bool> hasReached(const BirthDate &birth, int years, Date on)
{
    if (!birth.year)
        return fail(ErrorCode::Ambiguous).with("what", "birth year");
    const auto reached = *birth.year + std::chrono::years{years};
    if (birth.day)
        return birthdayIn(reached, *birth.day) <= on;
    const auto current = year_month_day{on}.year();
    if (current == reached)
        return fail(ErrorCode::Ambiguous).with("what", "birthday");
    return current > reached;
}

} // namespace proffer::profile
