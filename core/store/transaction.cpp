// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/transaction.h"

#include "connection.h"

#include <sqlcipher/sqlite3.h>

namespace proffer::store {

Result<Transaction> Transaction::begin(Database &database)
{
    // SQLite would begin one for reading instead.
    if (database.connection_->options.mode == Mode::ReadOnly)
        return fail(ErrorCode::StoreReadOnly);
    PROFFER_CHECK(database.run("BEGIN IMMEDIATE"));
    return Transaction{database};
}

Transaction::Transaction(Transaction &&other) noexcept : database_(std::exchange(other.database_, nullptr)) {}

Transaction::~Transaction()
{
    if (database_)
        database_->rollBack();
}

Done Transaction::commit()
{
    auto *const database = std::exchange(database_, nullptr);
    if (!database)
        return fail(ErrorCode::Internal).with("transaction", "ended");
    auto done = database->run("COMMIT");
    if (!done)
        database->rollBack();
    return done;
}

Result<ReadTransaction> ReadTransaction::begin(Database &database)
{
    PROFFER_CHECK(database.run("BEGIN"));
    ReadTransaction begun{database};
    // BEGIN alone fixes no moment; the first read does.
    PROFFER_CHECK(database.run("SELECT count(*) FROM sqlite_schema"));
    return Result<ReadTransaction>{std::move(begun)};
}

ReadTransaction::ReadTransaction(ReadTransaction &&other) noexcept
    : database_(std::exchange(other.database_, nullptr))
{
}

ReadTransaction::~ReadTransaction()
{
    if (database_)
        database_->rollBack();
}

} // namespace proffer::store
