// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "connection.h"

#include "error.h"

#include <sqlcipher/sqlite3.h>

namespace proffer::store {
namespace {

constexpr std::size_t mostKept = 256;

std::string quotedName(const std::string &name)
{
    std::string quoted = "\"";
    for (const char c : name)
        quoted += c == '"' ? std::string{"\"\""} : std::string{c};
    return quoted + '"';
}

} // namespace

void Finalize::operator()(sqlite3_stmt *handle) const noexcept
{
    sqlite3_finalize(handle);
}

Database::Connection::Connection(std::filesystem::path opened, Handle with, RawKey rawKey, OpenOptions how)
    : file(std::move(opened)), key(std::move(rawKey)), options(std::move(how)), handle(std::move(with))
{
}

Result<CompiledStatement> Database::Connection::compile(std::string_view sql)
{
    sqlite3_stmt *compiled = nullptr;
    const char *rest = nullptr;
    const int code = sqlite3_prepare_v3(handle.get(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &compiled, &rest);
    CompiledStatement owned{compiled};
    if (code != SQLITE_OK)
        return explain(code);
    const auto left = sql.substr(static_cast<std::size_t>(rest - sql.data()));
    if (!owned || left.find_first_not_of(" \n\t;") != std::string_view::npos)
        return fail(ErrorCode::Internal).with("sql", "one statement expected");
    return Result<CompiledStatement>{std::move(owned)};
}

Result<Statement> Database::Connection::lend(std::string_view sql)
{
    const auto found = kept.find(sql);
    if (found != kept.end() && !found->second.onLoan) {
        found->second.onLoan = true;
        ++onLoan;
        return Statement{&found->second};
    }
    PROFFER_TRY(auto compiled, compile(sql));
    const bool keep = found == kept.end() && kept.size() < mostKept;
    Statement::Home home{.handle = std::move(compiled), .connection = this, .kept = keep};
    auto *const lent = keep ? &kept.emplace(sql, std::move(home)).first->second
                            : std::make_unique<Statement::Home>(std::move(home)).release();
    ++onLoan;
    return Statement{lent};
}

void Database::Connection::giveBack(Statement::Home *home) noexcept
{
    --home->connection->onLoan;
    if (!home->kept) {
        delete home; // released by lend()
        return;
    }
    sqlite3_reset(home->handle.get());
    sqlite3_clear_bindings(home->handle.get());
    home->onLoan = false;
}

void Database::Connection::replaceHandle(Handle with, RawKey rawKey)
{
    kept.clear();
    probes.clear();
    const std::scoped_lock lock{handleChange};
    handle = std::move(with);
    key = std::move(rawKey);
    missesSeen = 0;
}

Error Database::Connection::explain(int extendedCode)
{
    if (extendedCode == SQLITE_ERROR) {
        missesSeen = -1;
        if (auto decrypted = checkDecrypted(); !decrypted)
            return std::move(decrypted).error();
    }
    return sqliteError(extendedCode);
}

bool Database::Connection::readFromDisk()
{
    int misses = 0;
    int unused = 0;
    sqlite3_db_status(handle.get(), SQLITE_DBSTATUS_CACHE_MISS, &misses, &unused, 0);
    return std::exchange(missesSeen, misses) != misses;
}

Done Database::Connection::checkDecrypted()
{
    if (!readFromDisk())
        return {};
    for (auto &[schema, probe] : probes) {
        sqlite3_step(probe.get());
        const int code = sqlite3_reset(probe.get());
        const int kind = code & 0xff;
        if (kind == SQLITE_ERROR || kind == SQLITE_NOTADB || kind == SQLITE_CORRUPT)
            return fail(ErrorCode::StoreDamaged).with("sqlite", std::to_string(code));
    }
    return {};
}

Result<CompiledStatement> Database::Connection::makeProbe(sqlite3 *handle, const std::string &schema)
{
    const auto sql = "SELECT 1 FROM " + quotedName(schema) + ".sqlite_schema LIMIT 1";
    sqlite3_stmt *compiled = nullptr;
    const int code =
        sqlite3_prepare_v3(handle, sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &compiled, nullptr);
    CompiledStatement probe{compiled};
    if (code != SQLITE_OK)
        return sqliteError(code);
    return Result<CompiledStatement>{std::move(probe)};
}

Done Database::Connection::watch(const std::string &schema)
{
    PROFFER_TRY(auto probe, makeProbe(handle.get(), schema));
    probes.insert_or_assign(schema, std::move(probe));
    return {};
}

} // namespace proffer::store
