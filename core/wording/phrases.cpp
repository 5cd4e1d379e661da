// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "say.h"
#include "translation.h"

#include <QLocale>

namespace proffer::wording {
namespace {

/// What is added to the years of the common era: the Buddhist era counts from 543 BCE.
int eraOf(const Language &language)
{
    return language.tongue() == Tongue::Thai && language.years() == Years::Usual ? 543 : 0;
}

QLocale localeOf(Tongue tongue)
{
    switch (tongue) {
    case Tongue::English:
        return QLocale{QLocale::English};
    case Tongue::Japanese:
        return QLocale{QLocale::Japanese};
    case Tongue::Thai:
        return QLocale{QLocale::Thai};
    }
    return QLocale::c();
}

std::string dayWith(const Language &language, Date day, QLocale::FormatType months)
{
    const std::chrono::year_month_day parts{day};
    const auto month =
        localeOf(language.tongue()).monthName(static_cast<int>(unsigned{parts.month()}), months);
    return say(language, "date.day",
               {{"day", std::to_string(unsigned{parts.day()})},
                {"month", month.toStdString()},
                {"year", std::to_string(int{parts.year()} + eraOf(language))}});
}

/// The vocabulary's own English label.
std::optional<std::string_view> ownLabel(std::string_view iri)
{
    using vocabulary::Vocabulary;
    for (const auto *table : {&Vocabulary::purposes(), &Vocabulary::processing(), &Vocabulary::personalData(),
                              &Vocabulary::legalBases(), &Vocabulary::statuses(), &Vocabulary::ieee7012()})
        if (const auto number = table->number(iri))
            return table->concepts()[*number].label;
    return std::nullopt;
}

} // namespace

std::string sayLabel(const Language &language, std::string_view iri)
{
    if (const auto label = language.translation().vocabulary().find(iri))
        return std::string{*label};
    if (const auto channel = terms::findChannel(iri))
        return say(language, *MessageId::named("way." + std::string{iri.substr(iri.rfind(':') + 1)}));
    if (const auto label = ownLabel(iri))
        return std::string{*label};
    return sayQuoted(language, iri);
}

std::string sayDay(const Language &language, Date day)
{
    return dayWith(language, day, QLocale::LongFormat);
}

std::string sayDay(const Language &language, Instant instant)
{
    return sayDay(language, localDay(instant));
}

std::string sayShortDay(const Language &language, Date day)
{
    return dayWith(language, day, QLocale::ShortFormat);
}

std::string sayPeriod(const Language &language, const Duration &duration)
{
    const std::array lengths{duration.years, duration.months,  duration.weeks,  duration.days,
                             duration.hours, duration.minutes, duration.seconds};
    static_assert(lengths.size() == countedMessages.size());
    constexpr std::size_t days = 3;
    std::string parts;
    for (std::size_t unit = 0; unit < lengths.size(); ++unit) {
        if (lengths.at(unit) == 0 && !(unit == days && duration == Duration{}))
            continue;
        auto next = language.translation().counted(unit, lengths.at(unit));
        parts = parts.empty() ? std::move(next)
                              : say(language, "period.next", {{"first", parts}, {"next", std::move(next)}});
    }
    return say(language, "period.whole", {{"parts", parts}});
}

std::string sayList(const Language &language, const std::vector<std::string> &each)
{
    return join(language, each, Join::And);
}

std::string sayKind(const Language &language, vendors::Kind kind)
{
    return say(language, *MessageId::named("kind_of." + std::string{vendors::toText(kind)}));
}

std::string sayCountry(const Language &language, std::string_view code)
{
    if (const auto name = language.translation().countries().find(code))
        return std::string{*name};
    return sayQuoted(language, code);
}

std::string sayChannel(const Language &language, terms::Channel channel)
{
    const auto iri = terms::channelIri(channel);
    return say(language, *MessageId::named("channel." + std::string{iri.substr(iri.rfind(':') + 1)}));
}

} // namespace proffer::wording
