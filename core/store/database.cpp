// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/database.h"

#include "connection.h"
#include "error.h"
#include "open.h"

#include <sqlcipher/sqlite3.h>

namespace proffer::store {
namespace {

constexpr std::size_t mostKept = 256;

void giveBackKept(void *home, sqlite3_stmt *handle)
{
    sqlite3_reset(handle);
    sqlite3_clear_bindings(handle);
    *static_cast<bool *>(home) = false;
}

void giveBackSpare(void *, sqlite3_stmt *handle)
{
    sqlite3_finalize(handle);
}

/// Compiles exactly one statement: what stood behind it would never run.
Result<sqlite3_stmt *> compile(sqlite3 *handle, std::string_view sql)
{
    sqlite3_stmt *compiled = nullptr;
    const char *rest = nullptr;
    const int code = sqlite3_prepare_v3(handle, sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &compiled, &rest);
    PROFFER_CHECK(checked(code));
    const auto left = sql.substr(static_cast<std::size_t>(rest - sql.data()));
    if (!compiled || left.find_first_not_of(" \n\t;") != std::string_view::npos) {
        sqlite3_finalize(compiled);
        return fail(ErrorCode::Internal).with("sql", "one statement expected");
    }
    return compiled;
}

} // namespace

Database::Connection::~Connection()
{
    for (auto &[sql, statement] : kept)
        sqlite3_finalize(statement.handle);
    Close{}(handle);
}

Done Database::Connection::forgetStatements()
{
    if (std::ranges::any_of(kept, [](const auto &entry) { return entry.second.onLoan; }))
        return fail(ErrorCode::StoreBusy);
    for (auto &[sql, statement] : kept)
        sqlite3_finalize(statement.handle);
    kept.clear();
    return {};
}

Database::Database(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::open(const std::filesystem::path &file, ByteView key, const OpenOptions &options)
{
    PROFFER_TRY(auto rawKey, RawKey::fromBytes(key));
    PROFFER_TRY(auto handle, openChecked(file, rawKey, options));
    return Database{std::make_unique<Connection>(handle.release(), std::move(rawKey), options.vfs)};
}

Done Database::close()
{
    PROFFER_CHECK(connection_->forgetStatements());
    PROFFER_CHECK(checked(sqlite3_close(connection_->handle)));
    connection_->handle = nullptr;
    connection_.reset();
    return {};
}

Result<Statement> Database::statement(std::string_view sql)
{
    auto &kept = connection_->kept;
    const auto found = kept.find(sql);
    if (found != kept.end() && !found->second.onLoan) {
        found->second.onLoan = true;
        return Statement{found->second.handle, &found->second.onLoan, giveBackKept};
    }
    PROFFER_TRY(auto *const compiled, compile(connection_->handle, sql));
    if (found != kept.end() || kept.size() >= mostKept)
        return Statement{compiled, nullptr, giveBackSpare};
    auto &entry = kept.emplace(sql, Connection::Kept{compiled, true}).first->second;
    return Statement{compiled, &entry.onLoan, giveBackKept};
}

Done Database::execute(const std::string &script)
{
    return checked(sqlite3_exec(connection_->handle, script.c_str(), nullptr, nullptr, nullptr));
}

void Database::rollBack() noexcept
{
    // A failed statement can have ended the transaction already (sqlite.org/lang_transaction.html, section
    // 3).
    if (sqlite3_get_autocommit(connection_->handle) == 0)
        sqlite3_exec(connection_->handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

std::int64_t Database::changes() const
{
    return sqlite3_changes64(connection_->handle);
}

std::int64_t Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(connection_->handle);
}

void Database::interrupt() const
{
    sqlite3_interrupt(connection_->handle);
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
