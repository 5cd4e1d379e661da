// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "folder_lock.h"

#include "files.h"
#include "json/parse.h"
#include "json/write.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <thread>

namespace proffer::vault {
namespace {

constexpr std::size_t readLimit = 4096;
// Between taking the lock and saying who has it the file is empty, for far less than this.
constexpr int holderReadings = 10;
constexpr std::chrono::milliseconds holderPause{5};

std::filesystem::path lockFile(const std::filesystem::path &folder)
{
    return folder / "lock";
}

struct flock wholeFile()
{
    struct flock lock{};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

struct Holder {
    std::int64_t pid = 0;
    std::string host{};
    std::string program{};
};

/// Empty members while the holder has not written them yet.
Holder readHolder(const std::filesystem::path &folder)
{
    Holder holder;
    const auto text = readFile(lockFile(folder), readLimit);
    const auto object = text ? json::parseObject(*text) : Result<json::Object>{text.error()};
    if (!object)
        return holder;
    holder.pid = json::integerMember(*object, "pid").value_or(0);
    holder.host = json::stringMember(*object, "host").value_or("");
    holder.program = json::stringMember(*object, "program").value_or("");
    return holder;
}

/// Reads again for a moment where the holder has only just taken the lock.
Holder awaitHolder(const std::filesystem::path &folder)
{
    auto holder = readHolder(folder);
    for (int reading = 1; holder.program.empty() && reading < holderReadings; ++reading) {
        std::this_thread::sleep_for(holderPause);
        holder = readHolder(folder);
    }
    return holder;
}

/// For others to read; on a full disk the lock holds without it.
void writeHolder(const Descriptor &file)
{
    const auto text =
        json::write(json::Object{{"pid", std::int64_t{QCoreApplication::applicationPid()}},
                                 {"host", QSysInfo::machineHostName().toStdString()},
                                 {"program", QCoreApplication::applicationName().toStdString()}});
    if (::ftruncate(file.number(), 0) == 0) [[maybe_unused]]
        const auto written = ::pwrite(file.number(), text.data(), text.size(), 0);
}

} // namespace

Result<FolderLock> FolderLock::acquire(const std::filesystem::path &folder)
{
    const auto path = lockFile(folder);
    Descriptor file{::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600)};
    if (!file.valid())
        return fileError(errno, path, ErrorCode::FileUnwritable);
    auto lock = wholeFile();
    if (::fcntl(file.number(), F_OFD_SETLK, &lock) != 0) {
        if (errno != EAGAIN && errno != EACCES)
            return fileError(errno, path, ErrorCode::FileUnwritable);
        const auto holder = awaitHolder(folder);
        if (holder.program.empty())
            return fail(ErrorCode::VaultLockedByOther);
        return fail(ErrorCode::VaultLockedByOther)
            .with("pid", std::to_string(holder.pid))
            .with("host", holder.host)
            .with("program", holder.program);
    }
    writeHolder(file);
    return Result<FolderLock>{FolderLock{std::move(file)}};
}

std::string FolderLock::holder(const std::filesystem::path &folder)
{
    const Descriptor file{::open(lockFile(folder).c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW)};
    auto lock = wholeFile();
    if (!file.valid() || ::fcntl(file.number(), F_OFD_GETLK, &lock) != 0 || lock.l_type == F_UNLCK)
        return {};
    const auto holder = awaitHolder(folder);
    if (holder.program.empty())
        return "another program";
    return holder.program + " (process " + std::to_string(holder.pid) + " on " + holder.host + ")";
}

} // namespace proffer::vault
