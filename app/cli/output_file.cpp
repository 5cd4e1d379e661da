// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "files.h"

#include "base/hex.h"
#include "crypto/random.h"

#include <cstdio>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/stat.h>

namespace proffer::cli {
namespace {

std::filesystem::path folderOf(const std::filesystem::path &file)
{
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path{"."};
}

/// A name beside the target that nobody has.
std::filesystem::path besideOf(const std::filesystem::path &file)
{
    crypto::SystemRandom random;
    return folderOf(file) / (".proffer-" + toHex(random.array<8>()) + ".tmp");
}

bool moveInPlace(const std::filesystem::path &from, const std::filesystem::path &to, Overwrite overwrite)
{
    if (overwrite == Overwrite::Yes)
        return ::rename(from.c_str(), to.c_str()) == 0;
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL)
        return false;
    // A file system that cannot refuse to replace can at least refuse a second link.
    return ::link(from.c_str(), to.c_str()) == 0 && ::unlink(from.c_str()) == 0;
}

} // namespace

OutputFile::OutputFile(Descriptor file, std::filesystem::path path, std::filesystem::path beside,
                       Overwrite overwrite)
    : file_(std::move(file)), path_(std::move(path)), beside_(std::move(beside)), overwrite_(overwrite)
{
}

OutputFile::OutputFile(OutputFile &&other) noexcept
    : file_(std::move(other.file_)), path_(std::move(other.path_)),
      beside_(std::exchange(other.beside_, std::filesystem::path{})), overwrite_(other.overwrite_)
{
}

OutputFile::~OutputFile()
{
    if (!beside_.empty())
        ::unlink(beside_.c_str());
}

Result<OutputFile> OutputFile::prepare(std::string_view path, Overwrite overwrite)
{
    const std::filesystem::path target{path};
    std::error_code unknown; // what cannot be looked at is found out by writing
    if (overwrite == Overwrite::No && std::filesystem::exists(target, unknown))
        return fail(ErrorCode::FileExists).with("path", std::string{path});
    auto beside = besideOf(target);
    Descriptor file{
        ::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR)};
    if (!file.valid())
        return fileError(errno, path, ErrorCode::FileUnwritable);
    return Result<OutputFile>{OutputFile{std::move(file), target, std::move(beside), overwrite}};
}

Done OutputFile::write(ByteView bytes)
{
    if (!writeAll(file_, bytes) || ::fsync(file_.number()) != 0 || !file_.close() ||
        !moveInPlace(beside_, path_, overwrite_))
        return fileError(errno, path_.string(), ErrorCode::FileUnwritable);
    beside_.clear();
    const Descriptor folder{::open(folderOf(path_).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (!folder.valid() || ::fsync(folder.number()) != 0)
        return fileError(errno, path_.string(), ErrorCode::FileUnwritable);
    return {};
}

Done writeOutput(std::string_view path, ByteView bytes, Overwrite overwrite)
{
    PROFFER_TRY(auto file, OutputFile::prepare(path, overwrite));
    return file.write(bytes);
}

} // namespace proffer::cli
