// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace proffer::test {

/// Secrets that can be told from everything else, and every form in which one could stand somewhere.
class Marks {
public:
    /// At least 12 bytes, so that no part of it turns up by chance.
    void add(const QByteArray &mark);

    /// Each mark that stands in the bytes as UTF-8, UTF-16, hexadecimal, base64 or base64url.
    QByteArrayList in(const QByteArray &bytes) const;

    /// How a text would be written, by the form's name.
    static QList<std::pair<QByteArray, QByteArray>> formsOf(const QByteArray &mark);

private:
    QByteArrayList marks_;
};

} // namespace proffer::test
