// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "open.h"
#include "raw_key.h"
#include "store/database.h"

#include <map>
#include <mutex>
#include <unordered_map>

struct sqlite3_stmt;

namespace proffer::store {

struct Finalize {
    void operator()(sqlite3_stmt *handle) const noexcept;
};
using CompiledStatement = std::unique_ptr<sqlite3_stmt, Finalize>;

/// Where a Statement is given back to; its address is stable.
struct Statement::Home {
    CompiledStatement handle;
    Database::Connection *connection;
    bool kept;
    bool onLoan = true;
};

/// The handle behind a Database, and the statements it keeps compiled.
struct Database::Connection {
    Connection(std::filesystem::path opened, Handle with, RawKey rawKey, OpenOptions how);
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    Connection(Connection &&) = delete;
    Connection &operator=(Connection &&) = delete;
    ~Connection() = default;

    Result<Statement> lend(std::string_view sql);
    static void giveBack(Statement::Home *home) noexcept;
    bool anyOnLoan() const { return onLoan != 0; }
    /// Goes on with another handle to the same file.
    void replaceHandle(Handle with, RawKey rawKey);

    /// What a failure means: SQLCipher reports a page that it could not decrypt as an SQL error.
    Error explain(int extendedCode);
    /// SQLCipher hands out a page that it could not decrypt as zeros, and only the next page fails. Where
    /// that was the last one (of a long value), nothing would be noticed; so whoever has read from disk looks
    /// at one page more: StoreDamaged.
    Done checkDecrypted();
    Done watch(const std::string &schema);
    /// The statement that looks at one page of a schema.
    static Result<CompiledStatement> makeProbe(sqlite3 *handle, const std::string &schema);

    std::filesystem::path file;
    RawKey key;
    OpenOptions options;
    mutable std::mutex handleChange; ///< interrupt() comes from other threads
    Handle handle;
    std::map<std::string, CompiledStatement> probes; ///< by schema: reads its first page
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, Statement::Home, Hash, std::equal_to<>> kept;
    std::size_t onLoan = 0;
    int missesSeen = 0;

private:
    /// Exactly one statement: what stood behind it would never run.
    Result<CompiledStatement> compile(std::string_view sql);
    bool readFromDisk();
};

} // namespace proffer::store
