// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "schema.h"

#include "event_row.h"
#include "store/migration.h"
#include "store/transaction.h"
#include "json/write.h"

namespace proffer::ledger {
namespace {

const std::vector<store::Migration> &migrations()
{
    static const std::vector<store::Migration> all{{.version = 1, .script = R"(
CREATE TABLE ledger_identity (only_row INTEGER PRIMARY KEY CHECK (only_row = 1), vault BLOB NOT NULL) STRICT;
CREATE TABLE device (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    public_key BLOB NOT NULL,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE TABLE local_device (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    number INTEGER NOT NULL REFERENCES device (number),
    seed BLOB NOT NULL
) STRICT;
CREATE TABLE event (
    position INTEGER PRIMARY KEY,
    device INTEGER NOT NULL REFERENCES device (number),
    seq INTEGER NOT NULL,
    time INTEGER NOT NULL,
    hash BLOB NOT NULL,
    signature BLOB NOT NULL,
    seen BLOB NOT NULL,
    structure BLOB NOT NULL,
    structure_salt BLOB NOT NULL,
    values_commitment BLOB,
    payload BLOB,
    values_salt BLOB
) STRICT;
CREATE UNIQUE INDEX event_chain ON event (device, seq);
CREATE TABLE projection_version (name TEXT PRIMARY KEY, version INTEGER NOT NULL, tables TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE event_search USING fts5 (names, content = '', detail = none, tokenize = 'ngram');
CREATE TABLE event_search_mark (only_row INTEGER PRIMARY KEY CHECK (only_row = 1), position INTEGER NOT NULL) STRICT;
INSERT INTO event_search_mark VALUES (1, 0);
)"},
                                                   {.version = 2, .script = R"(
CREATE TABLE dropped_event (
    device INTEGER NOT NULL REFERENCES device (number),
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (device, seq)
) WITHOUT ROWID, STRICT;
)"},
                                                   // In no history: what was being written at a lock.
                                                   {.version = 3, .script = R"(
CREATE TABLE draft (only_row INTEGER PRIMARY KEY CHECK (only_row = 1), text TEXT NOT NULL) STRICT;
)"}};
    return all;
}

Result<std::optional<std::int64_t>> storedVersion(store::Database &database, std::string_view name)
{
    PROFFER_TRY(auto row, database.query("SELECT version FROM projection_version WHERE name = ?1", name));
    PROFFER_TRY(const bool found, row.step());
    return found ? std::optional{row.integer(0)} : std::nullopt;
}

/// Drops the tables that the projection's former version had.
Done drop(store::Database &database, const Projection &projection)
{
    std::vector<std::string> tables;
    {
        PROFFER_TRY(auto row,
                    database.query("SELECT value FROM projection_version, json_each(tables) WHERE name = ?1",
                                   projection.name()));
        while (true) {
            PROFFER_TRY(const bool more, row.step());
            if (!more)
                break;
            tables.emplace_back(row.text(0));
        }
    }
    for (const auto &table : tables)
        PROFFER_CHECK(database.execute("DROP TABLE IF EXISTS \"" + table + "\""));
    return {};
}

Done create(store::Database &database, const Projection &projection)
{
    PROFFER_CHECK(database.execute(projection.createScript()));
    json::Array tables;
    for (const auto &table : projection.tables())
        tables.emplace_back(table.name);
    return database.run(
        "INSERT INTO projection_version (name, version, tables) VALUES (?1, ?2, ?3) "
        "ON CONFLICT (name) DO UPDATE SET version = excluded.version, tables = excluded.tables",
        projection.name(), projection.version(), json::write(tables));
}

/// Folds all events into some projections.
Done derive(store::Database &database, const Projections &stale, const LongWork &work)
{
    PROFFER_TRY(auto count, database.query("SELECT coalesce(max(position), 0) FROM event"));
    PROFFER_CHECK(count.step());
    const auto total = static_cast<std::uint64_t>(count.integer(0));
    PROFFER_TRY(auto rows, database.query(selectEvents("ORDER BY position")));
    while (true) {
        PROFFER_TRY(const bool more, rows.step());
        if (!more)
            return {};
        PROFFER_TRY(const auto row, readRow(rows));
        PROFFER_TRY(const auto event, row.toEvent());
        for (const auto &projection : stale)
            PROFFER_CHECK(projection->apply(database, event));
        if (work.cancelled())
            return fail(ErrorCode::Cancelled);
        work.report(static_cast<std::uint64_t>(event.position), total);
    }
}

} // namespace

Done migrateLedger(store::Database &database)
{
    return store::migrate(database, migrations());
}

Done prepareProjections(store::Database &database, const Projections &projections, const LongWork &work)
{
    Projections stale;
    for (const auto &projection : projections) {
        PROFFER_TRY(const auto version, storedVersion(database, projection->name()));
        if (version && *version > projection->version())
            return fail(ErrorCode::StoreNewerSchema)
                .with("found", std::string{projection->name()} + " " + std::to_string(*version))
                .with("known", std::to_string(projection->version()));
        if (!version || *version < projection->version())
            stale.push_back(projection);
    }
    if (stale.empty())
        return {};
    PROFFER_TRY(auto transaction, store::Transaction::begin(database));
    PROFFER_CHECK(deriveAnew(database, stale, work));
    return transaction.commit();
}

Done deriveAnew(store::Database &database, const Projections &projections, const LongWork &work)
{
    for (const auto &projection : projections) {
        PROFFER_CHECK(drop(database, *projection));
        PROFFER_CHECK(create(database, *projection));
    }
    return derive(database, projections, work);
}

Done createProjections(store::Database &database, const Projections &projections)
{
    for (const auto &projection : projections)
        PROFFER_CHECK(database.execute(projection->createScript()));
    return {};
}

} // namespace proffer::ledger
