// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/cancel.h"
#include "base/result.h"
#include "store/statement.h"

#include <filesystem>
#include <memory>

namespace proffer::store {

enum class Mode {
    Create,    ///< the file must not exist
    ReadWrite, ///< the file must exist
    ReadOnly,
};

struct OpenOptions {
    Mode mode = Mode::ReadWrite;
    /// Page cache in KiB (PRAGMA cache_size).
    int cacheKib = 16 * 1024;
    /// The name of the SQLite VFS; empty for the system's own. Tests name one that fails
    /// (store/faulty_vfs.h).
    std::string vfs{};
};

/// One connection to one SQLCipher file, used by one thread at a time. WAL, synchronous FULL, foreign keys
/// on, temp_store in memory, secure_delete on, journal_size_limit 8 MB; nothing in the file can load code or
/// reach other files. On every open it checks that the library is SQLCipher, that the file's first bytes are
/// not plain SQLite (StoreNotEncrypted), and that the key fits (StoreWrongKey; a damaged first page looks the
/// same).
///
/// SQLCipher's cipher_memory_security stays off: it locks and unlocks each of SQLite's small allocations,
/// which makes an append six times dearer. Keys are locked and wiped without it. Every page that was read
/// from disk is known to be authentic before a row made from it is handed out (StoreDamaged).
///
/// Errors of every call: DiskFull, FileUnwritable, StoreDamaged, StoreBusy, StoreReadOnly, StoreConstraint,
/// OutOfMemory, Cancelled (after interrupt()), StoreFailed; each with the fact "sqlite" (the extended result
/// code).
class Database {
public:
    /// `key` is the raw 32-byte key (else KeyInvalid). FileNotFound, FileExists, FileUnreadable as the mode
    /// demands. A new file is readable by its owner only.
    static Result<Database> open(const std::filesystem::path &file, ByteView key,
                                 const OpenOptions &options = {});
    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    /// Closes and reports what went wrong; the destructor closes silently.
    Done close();

    /// A statement with its parameters bound, compiled once and kept. It must be gone before the database is.
    template <class... Arguments>
    Result<Statement> query(std::string_view sql, const Arguments &...arguments);
    /// Runs a statement that returns no rows.
    template <class... Arguments>
    Done run(std::string_view sql, const Arguments &...arguments);
    /// Runs a script of several statements without parameters; for schemas.
    Done execute(const std::string &script);

    /// Rows changed by the last insert, update or delete.
    std::int64_t changes() const;
    std::int64_t lastInsertId() const;

    /// Makes another database file, with its own key, usable under a name, read-only or to write.
    Done attach(const std::filesystem::path &file, ByteView key, const std::string &name, bool readOnly);
    Done detach(const std::string &name);

    /// Checks every page, then encrypts the whole file anew under another raw key; one transaction, so a
    /// crash leaves one key or the other. No other connection may be open: it would go on with the old key.
    /// StoreBusy inside a transaction, with a statement on loan, or while a database is attached; DiskFull
    /// unless as much is free as the file is large; StoreRekeyUnsettled (with the fact "reason") when either
    /// key may turn out to be the valid one, after a crash or when the file is next opened; after any other
    /// error, such as StoreRekeyRolledBack, it is the old one. The log keeps pages under the old key until
    /// truncateLog().
    Done rekey(ByteView newKey);
    /// Writes a consistent copy of the whole database, under the same key, to a new file, while others read
    /// and write, and syncs it to disk. StoreBusy inside a transaction. Cancelled or failed, it leaves no
    /// file.
    Done copyTo(const std::filesystem::path &file, const LongWork &work = {});
    /// Moves the write-ahead log into the database and empties it, so that erased bytes are nowhere on disk.
    /// StoreBusy while another connection reads.
    Done truncateLog();
    /// Reads every page and checks its authentication code (PRAGMA cipher_integrity_check): StoreDamaged with
    /// the fact "page". It cannot see that a page, or the file, is an older one of its own: the ledger can.
    /// `work` is looked at before each of at most three passes, of about a second per 100 MB; a second one
    /// only on damage.
    Done checkPages(const LongWork &work = {});

    /// Whether tables and indexes fit together (PRAGMA integrity_check), which pages that are each authentic
    /// need not: StoreDamaged with the fact "structure".
    Done checkStructure(const LongWork &work = {});

    /// Ends what runs on this connection, from any thread; that call returns Cancelled.
    void interrupt() const;

    /// PRAGMA user_version: the schema's version.
    Result<std::int64_t> userVersion();
    Done setUserVersion(std::int64_t version);

private:
    friend class Statement;
    friend class Transaction;
    friend class ReadTransaction;
    struct Connection;
    explicit Database(std::unique_ptr<Connection> connection);
    Result<Statement> statement(std::string_view sql);
    void rollBack() noexcept;
    std::unique_ptr<Connection> connection_;
};

template <class... Arguments>
Result<Statement> Database::query(std::string_view sql, const Arguments &...arguments)
{
    PROFFER_TRY(auto prepared, statement(sql));
    PROFFER_CHECK(prepared.bindAll(arguments...));
    return Result<Statement>{std::move(prepared)};
}

template <class... Arguments>
Done Database::run(std::string_view sql, const Arguments &...arguments)
{
    PROFFER_TRY(auto prepared, query(sql, arguments...));
    PROFFER_CHECK(prepared.step());
    return {};
}

} // namespace proffer::store
