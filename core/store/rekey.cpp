// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "connection.h"
#include "error.h"

#include <sqlcipher/sqlite3.h>

namespace proffer::store {
namespace {

/// The whole file goes through the log. SQLCipher would not say that the disk was full.
Done requireRoom(const std::filesystem::path &file)
{
    std::error_code failed;
    const auto needed = std::filesystem::file_size(file, failed);
    const auto space = failed ? std::filesystem::space_info{} : std::filesystem::space(file, failed);
    if (failed)
        return fail(ErrorCode::FileUnreadable).with("path", file.string());
    if (space.available < needed)
        return fail(ErrorCode::DiskFull).with("path", file.string());
    return {};
}

/// On a connection of its own: one whose rekey failed would go on writing under the new key. What SQLCipher
/// answers says little, since it answers yes even where it rolled back: the file has to be asked.
Done rekeyAside(const std::filesystem::path &file, const RawKey &from, const RawKey &to,
                const std::string &vfs)
{
    PROFFER_TRY(const auto aside, openKeyed(file, from, false, vfs));
    // Waits for other writers, and says so if they do not end; the call below does not.
    PROFFER_CHECK(checked(sqlite3_exec(aside.get(), "BEGIN IMMEDIATE; ROLLBACK", nullptr, nullptr, nullptr)));
    static_cast<void>(sqlite3_rekey_v2(aside.get(), "main", to.data(), to.size()));
    return {};
}

Error unsettled(const Error &reason)
{
    return fail(ErrorCode::StoreRekeyUnsettled).with("reason", std::string{stableName(reason.code)});
}

} // namespace

Done Database::rekey(ByteView newKey)
{
    auto &connection = *connection_;
    if (connection.options.mode == Mode::ReadOnly)
        return fail(ErrorCode::StoreReadOnly);
    const bool inUse = connection.anyOnLoan() || sqlite3_get_autocommit(connection.handle.get()) == 0;
    if (inUse || connection.probes.size() > 1)
        return fail(ErrorCode::StoreBusy);
    PROFFER_TRY(auto next, RawKey::fromBytes(newKey));
    // SQLCipher keeps its locks when it meets a damaged page on the way.
    PROFFER_CHECK(checkPages());
    PROFFER_CHECK(requireRoom(connection.file));
    PROFFER_CHECK(rekeyAside(connection.file, connection.key, next, connection.options.vfs));
    // Only a file that opens under the new key has it.
    auto options = connection.options;
    options.mode = Mode::ReadWrite;
    auto reopened = openChecked(connection.file, next, options);
    if (!reopened && reopened.error().code != ErrorCode::StoreWrongKey)
        return unsettled(reopened.error());
    if (!reopened) {
        // Where only the last sync failed, the log holds it all, and a crash now would bring the new key to
        // life.
        if (const auto emptied = truncateLog(); !emptied)
            return unsettled(emptied.error());
        return fail(ErrorCode::StoreRekeyRolledBack);
    }
    auto probe = Connection::makeProbe(reopened->get(), "main");
    if (!probe)
        return unsettled(probe.error());
    connection.replaceHandle(*std::move(reopened), std::move(next));
    connection.probes.insert_or_assign("main", *std::move(probe));
    return {};
}

} // namespace proffer::store
