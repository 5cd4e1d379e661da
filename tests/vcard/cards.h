// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vcard/contact.h"

#include <QFile>
#include <QTest>

namespace proffer::test {

inline Result<std::vector<vcard::Card>> parsed(const QByteArray &file, const vcard::Limits &limits = {})
{
    return vcard::parse(asBytes({file.constData(), static_cast<std::size_t>(file.size())}), limits);
}

/// A whole card around some lines.
inline QByteArray around(const QByteArray &lines, const QByteArray &version = "3.0")
{
    return "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + lines + "\r\nEND:VCARD\r\n";
}

inline QByteArray fixture(const char *name)
{
    QFile file{QStringLiteral(PROFFER_TEST_DATA "/vcard/") + QString::fromLatin1(name)};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

inline constexpr std::array fixtures{
    "android-2.1.vcf", "feature-phone-2.1.vcf", "google-3.0.vcf", "iphone-3.0.vcf",
    "outlook-2.1.vcf", "outlook-3.0.vcf",       "thai-4.0.vcf",   "tour.vcf"};

/// The only property of the card around these lines, or an empty one if there is not exactly one.
inline vcard::Property only(const QByteArray &lines, const QByteArray &version = "3.0")
{
    const auto cards = parsed(around(lines, version));
    const bool one = cards && cards->size() == 1 && cards->front().properties.size() == 1;
    return one ? cards->front().properties.front() : vcard::Property{};
}

inline vcard::Contact contactOf(const QByteArray &lines, const QByteArray &version = "3.0")
{
    const auto cards = parsed(around(lines, version));
    return cards ? vcard::contactFrom(cards->front()) : vcard::Contact{};
}

} // namespace proffer::test
