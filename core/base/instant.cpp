// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/instant.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <vector>

namespace proffer {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;
using std::chrono::year_month_day;

constexpr std::int64_t lastSecond = 253'402'300'799; // 9999-12-31T23:59:59Z

/// The digits from `at` on, at least one and at most `most`; moves `at` past them.
Result<int> takeNumber(std::string_view text, std::size_t &at, std::size_t most)
{
    int value = 0;
    const auto start = at;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9' && at - start < most)
        value = value * 10 + (text[at++] - '0');
    if (at == start)
        return fail(ErrorCode::InvalidDate);
    return value;
}

} // namespace

Instant SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

Date localDay(Instant instant)
{
    const std::time_t seconds = toUnixSeconds(instant);
    std::tm parts{};
    // A time zone without such a year: the day in UTC is the nearest that there is.
    if (::localtime_r(&seconds, &parts) == nullptr)
        return std::chrono::floor<std::chrono::days>(instant);
    constexpr int firstYear = 1900;
    return std::chrono::year{parts.tm_year + firstYear} /
           std::chrono::month{static_cast<unsigned>(parts.tm_mon) + 1} /
           std::chrono::day{static_cast<unsigned>(parts.tm_mday)};
}

Date lastDayBefore(Instant over)
{
    return std::chrono::floor<std::chrono::days>(over - std::chrono::milliseconds{1});
}

std::int64_t toUnixSeconds(Instant instant)
{
    return std::chrono::floor<std::chrono::seconds>(instant).time_since_epoch().count();
}

Result<Instant> fromUnixSeconds(std::int64_t seconds)
{
    if (seconds < 0 || seconds > lastSecond)
        return fail(ErrorCode::InvalidDate);
    return Instant{std::chrono::seconds{seconds}};
}

std::string toRfc3339(Instant instant)
{
    const auto date = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::hh_mm_ss time{std::chrono::floor<std::chrono::seconds>(instant - date)};
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "T%02d:%02d:%02dZ", static_cast<int>(time.hours().count()),
                  static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
    return toIsoDate(date) + text.data();
}

std::string toIsoDate(Date date)
{
    const year_month_day parts{date};
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(parts.year()),
                  static_cast<unsigned>(parts.month()), static_cast<unsigned>(parts.day()));
    return text.data();
}

Result<Date> parseIsoDate(std::string_view text)
{
    const auto invalid = [&] { return fail(ErrorCode::InvalidDate).with("date", std::string{text}); };
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return invalid();
    std::array<int, 3> numbers{};
    const std::array<std::size_t, 3> starts{0, 5, 8};
    const std::array<std::size_t, 3> widths{4, 2, 2};
    for (std::size_t i = 0; i < 3; ++i) {
        auto at = starts[i];
        const auto number = takeNumber(text, at, widths[i]);
        if (!number || at != starts[i] + widths[i])
            return invalid();
        numbers[i] = *number;
    }
    const year_month_day parts{year{numbers[0]}, month{static_cast<unsigned>(numbers[1])},
                               day{static_cast<unsigned>(numbers[2])}};
    if (!parts.ok() || numbers[0] < 1970)
        return invalid();
    return Date{parts};
}

Result<Duration> Duration::parse(std::string_view text)
{
    const auto invalid = [&] { return fail(ErrorCode::InvalidDate).with("duration", std::string{text}); };
    if (text.size() < 3 || text.size() > 64 || text[0] != 'P')
        return invalid();
    Duration duration;
    struct Unit {
        char letter;
        bool time;
        int Duration::*member;
    };
    static constexpr std::array<Unit, 7> units{{{'Y', false, &Duration::years},
                                                {'M', false, &Duration::months},
                                                {'W', false, &Duration::weeks},
                                                {'D', false, &Duration::days},
                                                {'H', true, &Duration::hours},
                                                {'M', true, &Duration::minutes},
                                                {'S', true, &Duration::seconds}}};
    std::size_t at = 1;
    std::size_t next = 0;
    bool inTime = false;
    while (at < text.size()) {
        if (!inTime && text[at] == 'T') {
            inTime = true;
            if (++at == text.size())
                return invalid();
        }
        const auto number = takeNumber(text, at, 4);
        if (!number || at == text.size())
            return invalid();
        while (next < units.size() && (units[next].letter != text[at] || units[next].time != inTime))
            ++next;
        if (next == units.size())
            return invalid();
        duration.*units[next++].member = *number;
        ++at;
    }
    return duration;
}

std::string Duration::text() const
{
    std::string date;
    std::string time;
    const auto add = [](std::string &to, int number, char unit) {
        if (number != 0)
            to += std::to_string(number) + unit;
    };
    add(date, years, 'Y');
    add(date, months, 'M');
    add(date, weeks, 'W');
    add(date, days, 'D');
    add(time, hours, 'H');
    add(time, minutes, 'M');
    add(time, seconds, 'S');
    if (date.empty() && time.empty())
        return "P0D";
    return "P" + date + (time.empty() ? "" : "T" + time);
}

Instant Duration::after(Instant start) const
{
    const auto date = std::chrono::floor<std::chrono::days>(start);
    const auto timeOfDay = start - date;
    auto parts = year_month_day{date} + std::chrono::years{years} + std::chrono::months{months};
    if (!parts.ok())
        parts = parts.year() / parts.month() / std::chrono::last;
    return Instant{std::chrono::sys_days{parts}} + timeOfDay + std::chrono::weeks{weeks} +
           std::chrono::days{days} + std::chrono::hours{hours} + std::chrono::minutes{minutes} +
           std::chrono::seconds{seconds};
}

namespace {

/// How long a duration is from the first and the last day of each month of a leap year and the three that
/// follow.
std::vector<std::chrono::milliseconds> lengthsOf(const Duration &duration)
{
    std::vector<std::chrono::milliseconds> lengths;
    const auto add = [&](std::chrono::sys_days start) {
        lengths.push_back(duration.after(Instant{start}) - Instant{start});
    };
    for (auto month = std::chrono::year{2024} / std::chrono::January; month.year() < std::chrono::year{2028};
         month += std::chrono::months{1}) {
        add(month / 1);
        add(month / std::chrono::last);
    }
    return lengths;
}

} // namespace

std::chrono::milliseconds Duration::shortest() const
{
    return std::ranges::min(lengthsOf(*this));
}

std::chrono::milliseconds Duration::longest() const
{
    return std::ranges::max(lengthsOf(*this));
}

} // namespace proffer
