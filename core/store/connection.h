// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "raw_key.h"
#include "store/database.h"

#include <string>
#include <unordered_map>

struct sqlite3;

namespace proffer::store {

/// The handle behind a Database, and the statements it keeps compiled.
struct Database::Connection {
    /// A statement kept under its text; its address is stable.
    struct Kept {
        sqlite3_stmt *handle = nullptr;
        bool onLoan = false;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    Connection(sqlite3 *opened, RawKey rawKey, std::string vfsName)
        : handle(opened), key(std::move(rawKey)), vfs(std::move(vfsName))
    {
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    Connection(Connection &&) = delete;
    Connection &operator=(Connection &&) = delete;
    ~Connection();

    /// Finalizes what is kept; StoreBusy while one is on loan.
    Done forgetStatements();

    sqlite3 *handle;
    RawKey key; ///< copyTo opens its target with it
    std::string vfs;
    std::unordered_map<std::string, Kept, Hash, std::equal_to<>> kept{};
};

} // namespace proffer::store
