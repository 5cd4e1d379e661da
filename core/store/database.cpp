// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/database.h"

#include "connection.h"
#include "error.h"

#include <sqlcipher/sqlite3.h>

namespace proffer::store {

Database::Database(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::open(const std::filesystem::path &file, ByteView key, const OpenOptions &options)
{
    PROFFER_TRY(auto rawKey, RawKey::fromBytes(key));
    PROFFER_TRY(auto handle, openChecked(file, rawKey, options));
    auto connection = std::make_unique<Connection>(file, std::move(handle), std::move(rawKey), options);
    PROFFER_CHECK(connection->watch("main"));
    return Database{std::move(connection)};
}

Done Database::close()
{
    if (connection_->anyOnLoan())
        return fail(ErrorCode::StoreBusy);
    connection_->kept.clear();
    connection_->probes.clear();
    const auto connection = std::move(connection_);
    return closeReporting(std::move(connection->handle));
}

Result<Statement> Database::statement(std::string_view sql)
{
    return connection_->lend(sql);
}

Done Database::execute(const std::string &script)
{
    const int code = sqlite3_exec(connection_->handle.get(), script.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return connection_->explain(code);
    return connection_->checkDecrypted();
}

void Database::rollBack() noexcept
{
    // A failed statement can have ended the transaction already (sqlite.org/lang_transaction.html, section
    // 3).
    if (sqlite3_get_autocommit(connection_->handle.get()) == 0)
        sqlite3_exec(connection_->handle.get(), "ROLLBACK", nullptr, nullptr, nullptr);
}

std::int64_t Database::changes() const
{
    return sqlite3_changes64(connection_->handle.get());
}

std::int64_t Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(connection_->handle.get());
}

void Database::interrupt() const
{
    const std::scoped_lock lock{connection_->handleChange};
    sqlite3_interrupt(connection_->handle.get());
}

Result<std::int64_t> Database::userVersion()
{
    PROFFER_TRY(auto row, query("PRAGMA user_version"));
    PROFFER_TRY(const bool answered, row.step());
    if (!answered)
        return fail(ErrorCode::StoreFailed);
    return row.integer(0);
}

Done Database::setUserVersion(std::int64_t version)
{
    if (version < 0 || version > std::numeric_limits<std::int32_t>::max())
        return fail(ErrorCode::InvalidArgument).with("version", std::to_string(version));
    return execute("PRAGMA user_version = " + std::to_string(version));
}

} // namespace proffer::store
