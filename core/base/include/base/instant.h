// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <chrono>
#include <string>

namespace proffer {

/// A moment in UTC, to the millisecond.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
/// A day of the calendar, in UTC.
using Date = std::chrono::sys_days;

/// Where the time comes from. Tests set it; programs use SystemClock.
class Clock {
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
public:
    Instant now() const override;
};

/// Seconds since 1970-01-01T00:00:00Z, as JSON Web Tokens write time (RFC 7519, NumericDate), rounded down.
std::int64_t toUnixSeconds(Instant instant);
/// The reverse; seconds outside the years 1970 to 9999 are InvalidDate.
Result<Instant> fromUnixSeconds(std::int64_t seconds);

/// "2026-11-22T07:04:51Z" (RFC 3339), milliseconds dropped.
std::string toRfc3339(Instant instant);
/// The day where the person is: of the process's time zone. For when something happened; what is agreed for
/// days has them in UTC.
Date localDay(Instant instant);
/// The last day in UTC of something that is over at \a over.
Date lastDayBefore(Instant over);

/// "2026-11-22" (RFC 3339 full-date).
std::string toIsoDate(Date date);
/// Strict "YYYY-MM-DD" of a day that exists, years 1970 to 9999; else InvalidDate.
Result<Date> parseIsoDate(std::string_view text);

/// A period of the calendar as ISO 8601 writes it ("P90D", "P1Y6M", "PT12H"); negative ones do not exist
/// here.
struct Duration {
    int years = 0;
    int months = 0;
    int weeks = 0;
    int days = 0;
    int hours = 0;
    int minutes = 0;
    int seconds = 0;

    /// Strict ISO 8601 duration with whole numbers of at most 9,999; else InvalidDate.
    static Result<Duration> parse(std::string_view text);
    std::string text() const;
    /// The instant that lies this period after `start`; the 31st plus a month is the month's last day.
    Instant after(Instant start) const;
    /// The fewest and the most it comes to, whenever it starts: a month has 28 to 31 days.
    std::chrono::milliseconds shortest() const;
    std::chrono::milliseconds longest() const;
    /// Whether it is over no later than another one, whenever the two start.
    bool isWithin(const Duration &other) const { return *this == other || longest() <= other.shortest(); }
    bool operator==(const Duration &) const = default;
};

} // namespace proffer
