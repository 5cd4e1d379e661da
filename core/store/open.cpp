// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "open.h"

#include "error.h"
#include "ngram_tokenizer.h"

#include <sqlcipher/sqlite3.h>

#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace proffer::store {
namespace {

constexpr std::string_view plainHeader{"SQLite format 3\0", 16};

Error aboutFile(ErrorCode code, const std::filesystem::path &file)
{
    return fail(code).with("path", file.string());
}

/// The first column of the only row that a pragma answers.
Result<std::string> answer(sqlite3 *handle, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    PROFFER_CHECK(checked(sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr)));
    std::string text;
    const int stepped = sqlite3_step(statement);
    if (const auto *column = stepped == SQLITE_ROW ? sqlite3_column_text(statement, 0) : nullptr)
        text = reinterpret_cast<const char *>(column);
    const int ended = sqlite3_finalize(statement);
    PROFFER_CHECK(checked(ended));
    return Result<std::string>{std::move(text)};
}

/// A plain SQLite in SQLCipher's place would take the key without a word and write everything readable.
Done requireSqlcipher(sqlite3 *handle)
{
    PROFFER_TRY(const auto version, answer(handle, "PRAGMA cipher_version"));
    if (version.empty())
        return fail(ErrorCode::Internal).with("library", "sqlcipher");
    return {};
}

/// A file from elsewhere must not run code or reach other files through its schema
/// (sqlite.org/security.html).
Done harden(sqlite3 *handle)
{
    PROFFER_CHECK(checked(sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr)));
    PROFFER_CHECK(checked(sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr)));
    PROFFER_CHECK(checked(sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr)));
    PROFFER_CHECK(checked(sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr)));
    PROFFER_CHECK(checked(sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr)));
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 200);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 4);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 16);
    sqlite3_limit(handle, SQLITE_LIMIT_WORKER_THREADS, 0);
    return {};
}

Done run(sqlite3 *handle, const std::string &script)
{
    return checked(sqlite3_exec(handle, script.c_str(), nullptr, nullptr, nullptr));
}

Done configure(sqlite3 *handle, const OpenOptions &options)
{
    PROFFER_CHECK(
        run(handle, "PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;"
                    "PRAGMA mmap_size = 0; PRAGMA secure_delete = ON; PRAGMA synchronous = FULL;"
                    "PRAGMA journal_size_limit = 8388608;"
                    "PRAGMA cache_size = -" +
                        std::to_string(std::max(options.cacheKib, 0))));
    if (options.mode == Mode::ReadOnly)
        return {};
    PROFFER_TRY(const auto journal, answer(handle, "PRAGMA journal_mode = WAL"));
    if (journal != "wal")
        return fail(ErrorCode::StoreFailed).with("journal", journal);
    return {};
}

/// Reading the schema decrypts the first page and checks its authentication code.
Done proveKey(sqlite3 *handle)
{
    PROFFER_TRY([[maybe_unused]] const auto count, answer(handle, "SELECT count(*) FROM sqlite_schema"));
    return {};
}

Result<Handle> openExisting(const std::filesystem::path &file, const RawKey &key, const OpenOptions &options)
{
    PROFFER_TRY(auto handle, openKeyed(file, key, options.mode == Mode::ReadOnly, options.vfs));
    if (auto proven = proveKey(handle.get()); !proven)
        return std::move(proven).error().with("path", file.string());
    PROFFER_CHECK(configure(handle.get(), options));
    PROFFER_CHECK(registerNgramTokenizer(handle.get()));
    PROFFER_CHECK(checkEncrypted(file));
    return Result<Handle>{std::move(handle)};
}

} // namespace

void Close::operator()(sqlite3 *handle) const noexcept
{
    sqlite3_close_v2(handle);
}

Done closeReporting(Handle handle)
{
    auto *const last = handle.release();
    const int code = sqlite3_close(last);
    if (code != SQLITE_OK)
        sqlite3_close_v2(last);
    return checked(code);
}

Done checkEncrypted(const std::filesystem::path &file)
{
    std::error_code unknown;
    if (!std::filesystem::exists(file, unknown))
        return aboutFile(unknown ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, file);
    std::ifstream stream(file, std::ios::binary);
    std::array<char, plainHeader.size()> start{};
    stream.read(start.data(), start.size());
    if (stream.bad() || (!stream && !stream.eof()))
        return aboutFile(ErrorCode::FileUnreadable, file);
    if (stream.gcount() == 0)
        return aboutFile(ErrorCode::StoreDamaged, file);
    if (std::string_view{start.data(), start.size()} == plainHeader)
        return aboutFile(ErrorCode::StoreNotEncrypted, file);
    return {};
}

Done createEmpty(const std::filesystem::path &file)
{
    const int descriptor = ::open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0) {
        const int reason = errno;
        const auto code = reason == EEXIST   ? ErrorCode::FileExists
                          : reason == ENOSPC ? ErrorCode::DiskFull
                                             : ErrorCode::FileUnwritable;
        return aboutFile(code, file);
    }
    ::close(descriptor);
    return {};
}

void removeDatabase(const std::filesystem::path &file) noexcept
{
    for (const auto *suffix : {"", "-wal", "-shm", "-journal"}) {
        std::error_code ignored; // what is not there need not go
        std::filesystem::remove(std::filesystem::path{file} += suffix, ignored);
    }
}

Result<Handle> openKeyed(const std::filesystem::path &file, const RawKey &key, bool readOnly,
                         const std::string &vfs)
{
    static constexpr int busyMilliseconds = 5000;
    // An absolute path is never taken for ":memory:" or an URI.
    std::error_code failed;
    const auto path = std::filesystem::absolute(file, failed);
    if (failed)
        return aboutFile(ErrorCode::FileUnreadable, file);
    const int flags = (readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_URI |
                      SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE;
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &opened, flags, vfs.empty() ? nullptr : vfs.c_str());
    Handle handle{opened};
    if (code != SQLITE_OK)
        return sqliteError(code, file);
    PROFFER_CHECK(checked(sqlite3_busy_timeout(opened, busyMilliseconds)));
    PROFFER_CHECK(requireSqlcipher(opened));
    PROFFER_CHECK(harden(opened));
    PROFFER_CHECK(checked(sqlite3_key_v2(opened, "main", key.data(), key.size())));
    // Said before the key, it would be forgotten: attaching the codec sets the level anew.
    PROFFER_CHECK(run(opened, "PRAGMA cipher_log_level = NONE"));
    return Result<Handle>{std::move(handle)};
}

Result<Handle> openChecked(const std::filesystem::path &file, const RawKey &key, const OpenOptions &options)
{
    if (options.mode != Mode::Create) {
        PROFFER_CHECK(checkEncrypted(file));
        return openExisting(file, key, options);
    }
    PROFFER_CHECK(createEmpty(file));
    auto created = openExisting(file, key, options);
    if (!created)
        removeDatabase(file);
    return created;
}

} // namespace proffer::store
