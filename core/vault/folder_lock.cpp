// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "folder_lock.h"

#include <QLockFile>
#include <QString>

namespace proffer::vault {
namespace {

std::unique_ptr<QLockFile> lockFile(const std::filesystem::path &folder)
{
    auto lock = std::make_unique<QLockFile>(QString::fromStdString((folder / "lock").string()));
    // Only a process that is gone leaves a stale lock, however long a living one holds it.
    lock->setStaleLockTime(0);
    return lock;
}

struct Holder {
    qint64 pid = 0;
    QString host{};
    QString program{};
};

Holder holderOf(const QLockFile &lock)
{
    Holder holder;
    lock.getLockInfo(&holder.pid, &holder.host, &holder.program);
    return holder;
}

} // namespace

FolderLock::FolderLock(std::unique_ptr<QLockFile> lock) : lock_(std::move(lock)) {}
FolderLock::FolderLock(FolderLock &&) noexcept = default;
FolderLock::~FolderLock() = default;

Result<FolderLock> FolderLock::acquire(const std::filesystem::path &folder)
{
    auto lock = lockFile(folder);
    if (lock->tryLock(0))
        return Result<FolderLock>{FolderLock{std::move(lock)}};
    if (lock->error() == QLockFile::LockFailedError) {
        const auto holder = holderOf(*lock);
        return fail(ErrorCode::VaultLockedByOther)
            .with("pid", std::to_string(holder.pid))
            .with("host", holder.host.toStdString())
            .with("program", holder.program.toStdString());
    }
    return fail(ErrorCode::FileUnwritable).with("path", (folder / "lock").string());
}

std::string FolderLock::holder(const std::filesystem::path &folder)
{
    const auto lock = lockFile(folder);
    if (lock->tryLock(0) || lock->error() != QLockFile::LockFailedError)
        return {};
    const auto holder = holderOf(*lock);
    return holder.program.toStdString() + " (process " + std::to_string(holder.pid) + " on " +
           holder.host.toStdString() + ")";
}

} // namespace proffer::vault
