// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

/// Published test vectors, from tests/data/vectors. They are trusted: a value that is not what it should be
/// ends the test program.
namespace vectors {

QJsonValue read(const char *path);

struct Case {
    QJsonObject group;
    QJsonObject test;
    QByteArray name; ///< for a data row: the number and what the authors say of it
};
/// Every test of a Wycheproof file; as many as the file says it has.
std::vector<Case> wycheproof(const char *file);

proffer::Bytes unhex(std::string_view hex);
proffer::Bytes unhex(const QJsonValue &hex);
inline proffer::Bytes unhex(const char *hex)
{
    return unhex(std::string_view{hex});
}
/// The bytes of a base64url text, decoded by Qt.
proffer::Bytes unbase64(const QJsonValue &text);
proffer::Bytes repeated(std::size_t count, std::uint8_t byte);
/// `first`, `first` + 1 … `last`.
proffer::Bytes counting(std::uint8_t first, std::uint8_t last);

template <std::size_t N>
proffer::ByteArray<N> array(proffer::ByteView bytes)
{
    if (bytes.size() != N)
        std::abort();
    proffer::ByteArray<N> result{};
    std::copy(bytes.begin(), bytes.end(), result.begin());
    return result;
}

} // namespace vectors
