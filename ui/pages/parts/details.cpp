// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "parts/details.h"

#include "language/text.h"
#include "telling/claim_words.h"
#include "json/write.h"

#include <QCoreApplication>

namespace proffer::ui {

QString sayDetail(const Spoken &spoken, std::string_view claim)
{
    constexpr std::string_view preference = "preferences.";
    auto words = toText(claim.starts_with(preference)
                            ? telling::preferenceWords(spoken.words(), claim.substr(preference.size()))
                            : telling::claimWords(spoken.words(), claim));
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString sayGroup(overview::Group group)
{
    const auto inWords = [](const char *text) { return QCoreApplication::translate("Groups", text); };
    switch (group) {
    case overview::Group::Email:
        return inWords(QT_TRANSLATE_NOOP("Groups", "E-mail"));
    case overview::Group::Phone:
        return inWords(QT_TRANSLATE_NOOP("Groups", "Phone"));
    case overview::Group::Address:
        return inWords(QT_TRANSLATE_NOOP("Groups", "Address"));
    case overview::Group::Name:
        return inWords(QT_TRANSLATE_NOOP("Groups", "Name"));
    case overview::Group::Birthday:
        return inWords(QT_TRANSLATE_NOOP("Groups", "Birthday"));
    case overview::Group::Taste:
        return inWords(QT_TRANSLATE_NOOP("Groups", "Sizes and taste"));
    case overview::Group::Online:
        return inWords(QT_TRANSLATE_NOOP("Groups", "Online"));
    case overview::Group::Official:
        return inWords(QT_TRANSLATE_NOOP("Groups", "Official"));
    case overview::Group::Other:
        return inWords(QT_TRANSLATE_NOOP("Groups", "Other"));
    }
    return {};
}

QString sayValue(const json::Value &value)
{
    if (const auto *text = value.asString())
        return toText(*text);
    const auto *members = value.asObject();
    if (!members)
        return toText(json::write(value));
    QStringList lines;
    for (const auto &[name, member] : *members)
        lines.append(sayValue(member));
    return lines.join(QLatin1Char{'\n'});
}

} // namespace proffer::ui
