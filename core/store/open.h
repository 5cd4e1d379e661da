// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "raw_key.h"
#include "store/database.h"

struct sqlite3;

namespace proffer::store {

/// Closes a connection, also one with statements left.
struct Close {
    void operator()(sqlite3 *handle) const noexcept;
};
using Handle = std::unique_ptr<sqlite3, Close>;

/// Closes and says what went wrong.
Done closeReporting(Handle handle);

/// An existing file's first bytes are looked at: FileNotFound, FileUnreadable, StoreNotEncrypted;
/// StoreDamaged if it is empty, since SQLite takes an empty file for an empty database that fits every key.
Done checkEncrypted(const std::filesystem::path &file);

/// Makes the empty file that SQLite then fills, for the owner's eyes only: FileExists, FileUnwritable.
Done createEmpty(const std::filesystem::path &file);

/// Removes what createEmpty and SQLite made, as far as it is there.
void removeDatabase(const std::filesystem::path &file) noexcept;

/// Opens an existing file (it may be empty) and gives SQLCipher its key; nothing is read yet.
Result<Handle> openKeyed(const std::filesystem::path &file, const RawKey &key, bool readOnly,
                         const std::string &vfs);

/// Everything that one open does (see Database).
Result<Handle> openChecked(const std::filesystem::path &file, const RawKey &key, const OpenOptions &options);

} // namespace proffer::store
