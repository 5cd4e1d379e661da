// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_data/value_words.h"

#include "language/errors.h"
#include "language/text.h"
#include "overview/group.h"
#include "parts/details.h"

#include <QCoreApplication>
#include <QDate>

namespace proffer::ui {
namespace {

/// The core's words for what is wrong, and the sentence that a person reads for each.
struct Reason {
    std::string_view word;
    const char *sentence;
};

constexpr auto reasons = std::to_array<Reason>({
    {"empty", QT_TRANSLATE_NOOP("Values", "Say what it is.")},
    {"not_an_email", QT_TRANSLATE_NOOP("Values", "This is no e-mail address, as in hanako@example.org.")},
    {"not_a_phone_number",
     QT_TRANSLATE_NOOP("Values", "This is no phone number: it has digits, spaces and + - ( ) only.")},
    {"not_a_url", QT_TRANSLATE_NOOP("Values", "This is no address of a page, as in https://example.org.")},
    {"scheme", QT_TRANSLATE_NOOP("Values", "The address of a page begins with https:// or http://.")},
    {"not_a_language_tag",
     QT_TRANSLATE_NOOP("Values", "Write languages by their short names, as in ja, en or th.")},
    {"not_a_time_zone", QT_TRANSLATE_NOOP("Values", "There is no such time zone, as in Asia/Tokyo.")},
    {"not_an_address", QT_TRANSLATE_NOOP("Values", "This is no address.")},
    {"control_character",
     QT_TRANSLATE_NOOP("Values", "There is a sign in it that cannot be seen. Type it anew.")},
    {"in_future", QT_TRANSLATE_NOOP("Values", "This day is in the future.")},
    {"buddhist_era", QT_TRANSLATE_NOOP("Values", "This year is of the Buddhist era: take 543 from it.")},
    {"not_hours",
     QT_TRANSLATE_NOOP("Values", "Quiet hours need a beginning and an end that are not the same.")},
    {"not_a_size", QT_TRANSLATE_NOOP("Values", "A size has letters and digits, at most 16, as in 38 or XL.")},
    {"not_a_list", QT_TRANSLATE_NOOP("Values", "Name each one once, and at most 16.")},
    {"unknown_key",
     QT_TRANSLATE_NOOP("Values", "A name here has letters, digits and single spaces, at most 48.")},
});

QString inWords(const char *text)
{
    return QCoreApplication::translate("Values", text);
}

/// "1984", or "14 March" without a year; what is neither stays as it is.
QString sayPartOfDay(const Spoken &spoken, const QString &typed)
{
    constexpr auto yearLength = 4;
    constexpr auto buddhistEra = 543;
    constexpr auto leapYear = 2000;
    if (typed.size() == yearLength) {
        const auto isBuddhist =
            spoken.tongue() == wording::Tongue::Thai && spoken.years() == wording::Years::Usual;
        return QCoreApplication::translate("Values", "%1", "a year alone")
            .arg(typed.toInt() + (isBuddhist ? buddhistEra : 0));
    }
    const auto parts = typed.split(QLatin1Char{'-'});
    const QDate day{leapYear, parts.value(1).toInt(), parts.value(2).toInt()};
    const auto form = QCoreApplication::translate("Values", "d MMMM", "a day and month without a year");
    return day.isValid() ? spoken.locale().toString(day, form) : typed;
}

QString sayBirthDate(const Spoken &spoken, const QString &typed)
{
    const auto day = QDate::fromString(typed, Qt::ISODate);
    if (!day.isValid())
        return sayPartOfDay(spoken, typed);
    return spoken.date(std::chrono::year{day.year()} / day.month() / day.day());
}

/// Whether it is written as it sounds, in one of the two scripts that Japanese has for it.
bool isReading(const profile::ClaimKey &claim)
{
    const auto parts = toText(claim.language()).split(QLatin1Char{'-'});
    return parts.contains(QStringLiteral("Kana")) || parts.contains(QStringLiteral("Hira"));
}

/// A name in Latin letters is read as it is written.
bool isOfJapanese(const profile::ClaimKey &claim)
{
    const auto parts = toText(claim.language()).split(QLatin1Char{'-'});
    return claim.language().empty() ||
           (parts.first() == QStringLiteral("ja") && !parts.contains(QStringLiteral("Latn")));
}

} // namespace

QString sayValueError(const Error &error)
{
    const auto *reason = std::ranges::find(reasons, error.fact("reason"), &Reason::word);
    if (reason != reasons.end())
        return inWords(reason->sentence);
    if (error.code == ErrorCode::InvalidDate)
        return inWords(
            QT_TRANSLATE_NOOP("Values", "This is no day: write it as 1984-02-29, or the year alone."));
    return sayError(error);
}

QString sayTyped(const json::Value &value)
{
    const auto *formatted = value.asObject() ? value.find("formatted") : nullptr;
    return sayValue(formatted ? *formatted : value);
}

QString sayKept(const Spoken &spoken, const profile::Attribute &detail)
{
    const auto &value = *detail.value;
    if (const auto *yes = value.asBool())
        return *yes ? inWords(QT_TRANSLATE_NOOP("Values", "Yes"))
                    : inWords(QT_TRANSLATE_NOOP("Values", "No"));
    constexpr std::string_view birthDate = "birthdate";
    return detail.claim.name() == birthDate ? sayBirthDate(spoken, sayTyped(value)) : sayTyped(value);
}

QString sayReading(const Spoken &spoken, const profile::Attribute &name,
                   const std::vector<profile::Attribute> &details)
{
    const auto &claim = name.claim;
    if (overview::groupOf(claim.name()) != overview::Group::Name || isReading(claim) || !isOfJapanese(claim))
        return {};
    for (const auto &each : details)
        if (!each.erased() && each.sensitivity == profile::Sensitivity::Normal && isReading(each.claim) &&
            each.claim.name() == claim.name() && each.claim.label() == claim.label())
            return inWords(QT_TRANSLATE_NOOP("Values", "%1: %2"))
                .arg(sayDetail(spoken, each.claim.text()), sayTyped(*each.value));
    return {};
}

} // namespace proffer::ui
