// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "files.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace proffer::vault {
namespace {

Done sync(const std::filesystem::path &path, int flags)
{
    const Descriptor opened{::open(path.c_str(), flags | O_CLOEXEC)};
    if (!opened.valid() || ::fsync(opened.number()) != 0)
        return fileError(errno, path, ErrorCode::FileUnwritable);
    return {};
}

} // namespace

Result<std::string> readFile(const std::filesystem::path &file, std::size_t limit)
{
    const Descriptor opened{::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    if (!opened.valid())
        return fileError(errno, file, ErrorCode::FileUnreadable);
    struct stat status{};
    if (::fstat(opened.number(), &status) != 0 || !S_ISREG(status.st_mode))
        return fail(ErrorCode::FileUnreadable).with("path", file.string());
    std::string text;
    std::array<char, 16384> buffer{};
    while (true) {
        const auto count = ::read(opened.number(), buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fileError(errno, file, ErrorCode::FileUnreadable);
        if (count == 0)
            return text;
        text.append(buffer.data(), static_cast<std::size_t>(count));
        if (text.size() > limit)
            return fail(ErrorCode::TooLarge).with("path", file.string()).with("limit", std::to_string(limit));
    }
}

Done replaceFile(const std::filesystem::path &file, ByteView bytes, Durability durability)
{
    const auto beside = file.string() + ".new";
    const auto failed = [&](int code) {
        ::unlink(beside.c_str());
        return fileError(code, file, ErrorCode::FileUnwritable);
    };
    Descriptor opened{::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600)};
    if (!opened.valid())
        return fileError(errno, file, ErrorCode::FileUnwritable);
    if (!writeAll(opened, bytes) || (durability == Durability::Synced && ::fsync(opened.number()) != 0) ||
        !opened.close())
        return failed(errno);
    if (::rename(beside.c_str(), file.c_str()) != 0)
        return failed(errno);
    return durability == Durability::Synced ? syncFolder(file.parent_path()) : Done{};
}

Done syncFile(const std::filesystem::path &file)
{
    return sync(file, O_RDONLY);
}

Done syncFolder(const std::filesystem::path &folder)
{
    return sync(folder.empty() ? std::filesystem::path{"."} : folder, O_RDONLY | O_DIRECTORY);
}

Done removeFile(const std::filesystem::path &file)
{
    if (::unlink(file.c_str()) != 0 && errno != ENOENT)
        return fileError(errno, file, ErrorCode::FileUnwritable);
    return {};
}

Done makeFolder(const std::filesystem::path &folder)
{
    std::error_code error;
    if (std::filesystem::exists(folder, error)) {
        if (!std::filesystem::is_directory(folder, error) || !std::filesystem::is_empty(folder, error) ||
            error)
            return fail(ErrorCode::VaultExists).with("path", folder.string());
        return {};
    }
    if (::mkdir(folder.c_str(), 0700) != 0)
        return fileError(errno, folder, ErrorCode::FileUnwritable);
    return {};
}

} // namespace proffer::vault
