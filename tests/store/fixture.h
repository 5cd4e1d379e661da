// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "results.h"

#include "store/database.h"
#include "store/transaction.h"

#include <QTest>

namespace proffer::store::test {

using proffer::test::must;

/// The code and the facts of a failure as one line, or "ok".
template <class T>
std::string outcome(const Result<T> &result)
{
    if (result)
        return "ok";
    std::string line{stableName(result.error().code)};
    for (const auto &fact : result.error().facts)
        line.append(" ").append(fact.name).append("=").append(fact.value);
    return line;
}

template <class T>
std::string codeOf(const Result<T> &result)
{
    return result ? "ok" : std::string{stableName(result.error().code)};
}

inline Bytes keyOf(std::uint8_t byte)
{
    return Bytes(32, byte);
}

inline std::int64_t number(Database &database, std::string_view sql)
{
    auto statement = must(database.query(sql));
    must(statement.step());
    return statement.integer(0);
}

/// A folder that goes away, and databases in it.
class Folder {
public:
    std::filesystem::path operator/(std::string_view name) const
    {
        return std::filesystem::path{folder_.path().toStdString()} / name;
    }
    /// A new database with one table of `rows` rows of 1,000 bytes.
    Database filled(std::string_view name, ByteView key, int rows, const std::string &vfs = {}) const
    {
        auto database = must(Database::open(*this / name, key, {.mode = Mode::Create, .vfs = vfs}));
        must(database.execute("CREATE TABLE item(id INTEGER PRIMARY KEY, body BLOB)"));
        auto transaction = must(Transaction::begin(database));
        for (int i = 0; i < rows; ++i)
            must(
                database.run("INSERT INTO item(body) VALUES(?1)", Bytes(1000, static_cast<std::uint8_t>(i))));
        must(transaction.commit());
        return database;
    }

private:
    QTemporaryDir folder_;
};

inline Bytes contentOf(const std::filesystem::path &file)
{
    QFile opened(QString::fromStdString(file.string()));
    if (!opened.open(QIODevice::ReadOnly))
        return {};
    const auto content = opened.readAll();
    return {content.begin(), content.end()};
}

inline void replaceAt(const std::filesystem::path &file, std::size_t offset, ByteView bytes)
{
    QFile opened(QString::fromStdString(file.string()));
    if (!opened.open(QIODevice::ReadWrite) || !opened.seek(static_cast<qint64>(offset)))
        qFatal("cannot change %s", file.c_str());
    const auto size = static_cast<qint64>(bytes.size());
    if (opened.write(reinterpret_cast<const char *>(bytes.data()), size) != size)
        qFatal("cannot change %s", file.c_str());
}

inline bool holds(ByteView content, std::string_view text)
{
    return asText(content).find(text) != std::string_view::npos;
}

constexpr std::size_t pageSize = 4096;

} // namespace proffer::store::test
