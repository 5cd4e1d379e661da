// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "connection.h"
#include "error.h"
#include "open.h"
#include "store/transaction.h"

#include <sqlcipher/sqlite3.h>

#include <fcntl.h>
#include <unistd.h>

namespace proffer::store {
namespace {

constexpr int pagesPerStep = 256;

struct Finish {
    void operator()(sqlite3_backup *backup) const noexcept { sqlite3_backup_finish(backup); }
};
using Backup = std::unique_ptr<sqlite3_backup, Finish>;

Done copyPages(sqlite3_backup *backup, const LongWork &work)
{
    int code = SQLITE_OK;
    while (code == SQLITE_OK) {
        if (work.cancelled())
            return fail(ErrorCode::Cancelled);
        code = sqlite3_backup_step(backup, pagesPerStep);
        const auto total = static_cast<std::uint64_t>(sqlite3_backup_pagecount(backup));
        work.report(total - static_cast<std::uint64_t>(sqlite3_backup_remaining(backup)), total);
    }
    return code == SQLITE_DONE ? Done{} : checked(code);
}

Done syncToDisk(const std::filesystem::path &path, int kind)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | kind);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!synced)
        return fail(ErrorCode::FileUnwritable).with("path", path.string());
    return {};
}

Done copyInto(sqlite3 *source, sqlite3 *target, const LongWork &work)
{
    // The target is new: there is nothing to roll back to, and no second file to leave behind.
    PROFFER_CHECK(checked(sqlite3_exec(target, "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = FULL",
                                       nullptr, nullptr, nullptr)));
    Backup backup{sqlite3_backup_init(target, "main", source, "main")};
    if (!backup)
        return sqliteError(sqlite3_extended_errcode(target));
    PROFFER_CHECK(copyPages(backup.get(), work));
    return checked(sqlite3_backup_finish(backup.release()));
}

} // namespace

Done Database::copyTo(const std::filesystem::path &file, const LongWork &work)
{
    auto &connection = *connection_;
    if (sqlite3_get_autocommit(connection.handle.get()) == 0)
        return fail(ErrorCode::StoreBusy);
    std::error_code failed;
    const auto target = std::filesystem::absolute(file, failed);
    if (failed)
        return fail(ErrorCode::FileUnwritable).with("path", file.string());
    // Without it the copy would start anew whenever another connection commits.
    PROFFER_TRY(const auto moment, ReadTransaction::begin(*this));
    PROFFER_CHECK(createEmpty(target));
    auto copied = [&]() -> Done {
        PROFFER_TRY(auto opened, openKeyed(target, connection.key, false, connection.options.vfs));
        auto pages = copyInto(connection.handle.get(), opened.get(), work);
        // A page that could not be decrypted is the better reason, and may be the only one to know.
        PROFFER_CHECK(connection.checkDecrypted());
        PROFFER_CHECK(std::move(pages));
        PROFFER_CHECK(closeReporting(std::move(opened)));
        PROFFER_CHECK(syncToDisk(target, 0));
        return syncToDisk(target.parent_path(), O_DIRECTORY);
    }();
    if (!copied)
        removeDatabase(target);
    return copied;
}

} // namespace proffer::store
