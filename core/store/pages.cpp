// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "connection.h"
#include "error.h"

#include <sqlcipher/sqlite3.h>

namespace proffer::store {
namespace {

/// The page that a row of PRAGMA cipher_integrity_check names ("HMAC verification failed for page 7").
std::string pageNamedIn(std::string_view row)
{
    const auto start = row.find_first_of("0123456789");
    if (start == std::string_view::npos)
        return {};
    return std::string{row.substr(start, row.find_first_not_of("0123456789", start) - start)};
}

/// Compiled anew each time: SQLCipher checks while it compiles, and would only repeat its answer.
Result<std::optional<std::string>> firstDamagedPage(sqlite3 *handle)
{
    sqlite3_stmt *compiled = nullptr;
    PROFFER_CHECK(
        checked(sqlite3_prepare_v2(handle, "PRAGMA cipher_integrity_check", -1, &compiled, nullptr)));
    const CompiledStatement rows{compiled};
    const int code = sqlite3_step(compiled);
    if (code == SQLITE_DONE)
        return std::optional<std::string>{};
    if (code != SQLITE_ROW)
        return sqliteError(code);
    return std::optional{pageNamedIn(reinterpret_cast<const char *>(sqlite3_column_text(compiled, 0)))};
}

/// The check reads the file only; so what still lies in the log goes there first, as far as readers let it.
Done moveLog(sqlite3 *handle)
{
    if (sqlite3_db_readonly(handle, "main") != 0)
        return {};
    const int code = sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    const int kind = code & 0xff;
    return kind == SQLITE_BUSY || kind == SQLITE_LOCKED ? Done{} : checked(code);
}

} // namespace

Done Database::checkPages(const LongWork &work)
{
    // While another connection moves its log into the file, a page can be read half written. Damage stays.
    static constexpr std::uint64_t attempts = 3;
    auto *const handle = connection_->handle.get();
    PROFFER_CHECK(moveLog(handle));
    std::string page;
    for (std::uint64_t attempt = 0; attempt < attempts; ++attempt) {
        if (work.cancelled())
            return fail(ErrorCode::Cancelled);
        work.report(attempt, attempts);
        PROFFER_TRY(auto damaged, firstDamagedPage(handle));
        if (!damaged)
            return {};
        page = *std::move(damaged);
    }
    return fail(ErrorCode::StoreDamaged).with("page", page);
}

Done Database::checkStructure(const LongWork &work)
{
    if (work.cancelled())
        return fail(ErrorCode::Cancelled);
    PROFFER_TRY(auto row, query("PRAGMA integrity_check(1)"));
    PROFFER_TRY(const bool found, row.step());
    if (!found || row.text(0) != "ok")
        return fail(ErrorCode::StoreDamaged)
            .with("structure", found ? std::string{row.text(0)} : std::string{});
    return {};
}

Done Database::truncateLog()
{
    return checked(sqlite3_wal_checkpoint_v2(connection_->handle.get(), "main", SQLITE_CHECKPOINT_TRUNCATE,
                                             nullptr, nullptr));
}

} // namespace proffer::store
