// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "state_hash.h"

namespace proffer::ledger {
namespace {

Done addTable(crypto::Sha256Stream &stream, store::Database &database, const TableSpec &table,
              Columns columns)
{
    static constexpr ByteArray<1> columnEnd{0};
    static constexpr ByteArray<1> rowEnd{1};
    stream.add(asBytes(table.name));
    stream.add(columnEnd);
    PROFFER_TRY(auto rows, database.query(selectTable(table, "main", columns)));
    while (true) {
        PROFFER_TRY(const bool more, rows.step());
        if (!more)
            return {};
        for (int column = 0; column < rows.columnCount(); ++column) {
            stream.add(asBytes(rows.text(column)));
            stream.add(columnEnd);
        }
        stream.add(rowEnd);
    }
}

} // namespace

std::string selectTable(const TableSpec &table, std::string_view schema, Columns columns)
{
    std::string list;
    std::string order;
    const auto add = [&list](const std::vector<std::string> &names) {
        for (const auto &name : names)
            list += (list.empty() ? "quote(" : ", quote(") + name + ")";
    };
    add(table.key);
    add(table.structure);
    if (columns == Columns::All)
        add(table.values);
    for (const auto &name : table.key)
        order += (order.empty() ? "" : ", ") + name;
    return "SELECT " + list + " FROM " + std::string{schema} + "." + table.name + " ORDER BY " + order;
}

json::Object projectionVersions(const Projections &projections)
{
    json::Object versions;
    for (const auto &projection : projections)
        versions.emplace(projection->name(), projection->version());
    return versions;
}

Result<crypto::Sha256> stateHash(store::Database &database, const Projections &projections)
{
    crypto::Sha256Stream stream;
    stream.add(asBytes("proffer/state/1"));
    for (const auto &projection : projections) {
        for (const auto &table : projection->tables())
            PROFFER_CHECK(addTable(stream, database, table, Columns::Structure));
    }
    return stream.finish();
}

Result<std::vector<HashedTable>> tableHashes(store::Database &database, const Projections &projections,
                                             Columns columns)
{
    std::vector<HashedTable> tables;
    for (const auto &projection : projections) {
        for (const auto &table : projection->tables()) {
            crypto::Sha256Stream stream;
            PROFFER_CHECK(addTable(stream, database, table, columns));
            tables.push_back({.name = table.name, .hash = stream.finish()});
        }
    }
    return tables;
}

} // namespace proffer::ledger
