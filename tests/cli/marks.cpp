// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "marks.h"

#include <QString>
#include <QStringEncoder>

namespace proffer::test {
namespace {

/// The characters that are the same whatever stands behind, where so many bytes stand before.
QByteArray base64Inside(const QByteArray &mark, qsizetype before, QByteArray::Base64Options alphabet)
{
    const auto encoded = (QByteArray(before, '\0') + mark).toBase64(alphabet);
    const auto first = (before * 8 + 5) / 6;
    const auto end = (before + mark.size()) * 8 / 6;
    return encoded.mid(first, end - first);
}

} // namespace

void Marks::add(const QByteArray &mark)
{
    if (mark.size() < 12)
        qFatal("the mark is too short");
    marks_.append(mark);
}

QList<std::pair<QByteArray, QByteArray>> Marks::formsOf(const QByteArray &mark)
{
    const auto text = QString::fromUtf8(mark);
    QStringEncoder little{QStringConverter::Utf16LE};
    QStringEncoder big{QStringConverter::Utf16BE};
    QList<std::pair<QByteArray, QByteArray>> forms{{"UTF-8", mark},
                                                   {"UTF-16LE", little.encode(text)},
                                                   {"UTF-16BE", big.encode(text)},
                                                   {"hexadecimal", mark.toHex()},
                                                   {"HEXADECIMAL", mark.toHex().toUpper()}};
    for (const qsizetype before : {0, 1, 2}) {
        const auto at = " behind " + QByteArray::number(before);
        forms.append({"base64url" + at, base64Inside(mark, before, QByteArray::Base64UrlEncoding)});
        forms.append({"base64" + at, base64Inside(mark, before, QByteArray::Base64Encoding)});
    }
    return forms;
}

QByteArrayList Marks::in(const QByteArray &bytes) const
{
    QByteArrayList found;
    for (const auto &mark : marks_)
        for (const auto &[name, form] : formsOf(mark))
            if (bytes.contains(form))
                found.append(mark + " as " + name);
    return found;
}

} // namespace proffer::test
