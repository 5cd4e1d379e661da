// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vectors.h"

#include "base/hex.h"

#include <QFile>
#include <QJsonDocument>
#include <algorithm>

namespace vectors {

using proffer::Bytes;

QJsonValue read(const char *path)
{
    QFile file{QStringLiteral(PROFFER_TEST_DATA "/vectors/") + QString::fromUtf8(path)};
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", path);
    const auto document = QJsonDocument::fromJson(file.readAll());
    if (document.isNull())
        qFatal("not JSON: %s", path);
    return document.isArray() ? QJsonValue{document.array()} : QJsonValue{document.object()};
}

std::vector<Case> wycheproof(const char *file)
{
    const auto whole = read(QByteArray{"wycheproof/"}.append(file).constData()).toObject();
    std::vector<Case> cases;
    const auto groups = whole.value(QStringLiteral("testGroups")).toArray();
    for (const auto &group : groups) {
        const auto tests = group.toObject().value(QStringLiteral("tests")).toArray();
        for (const auto &test : tests) {
            const auto object = test.toObject();
            const auto name = QByteArray::number(object.value(QStringLiteral("tcId")).toInt()) + ' ' +
                              object.value(QStringLiteral("comment")).toString().toUtf8();
            cases.push_back({group.toObject(), object, name});
        }
    }
    if (cases.empty() ||
        cases.size() != static_cast<std::size_t>(whole.value(QStringLiteral("numberOfTests")).toInt()))
        qFatal("%s holds another number of tests than it says", file);
    return cases;
}

Bytes unhex(std::string_view hex)
{
    auto bytes = proffer::fromHex(hex);
    if (!bytes)
        qFatal("a vector is not hexadecimal");
    return *std::move(bytes);
}

Bytes unhex(const QJsonValue &hex)
{
    if (!hex.isString())
        qFatal("a vector is missing");
    return unhex(hex.toString().toStdString());
}

Bytes unbase64(const QJsonValue &text)
{
    if (!text.isString())
        qFatal("a vector is missing");
    const auto bytes = QByteArray::fromBase64(text.toString().toLatin1(), QByteArray::Base64UrlEncoding);
    return {bytes.begin(), bytes.end()};
}

Bytes repeated(std::size_t count, std::uint8_t byte)
{
    return Bytes(count, byte);
}

Bytes counting(std::uint8_t first, std::uint8_t last)
{
    Bytes bytes(static_cast<std::size_t>(last - first) + 1);
    std::ranges::generate(bytes, [&first] { return first++; });
    return bytes;
}

} // namespace vectors
