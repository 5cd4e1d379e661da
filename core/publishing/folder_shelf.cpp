// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "publishing/shelf.h"

#include "base/descriptor.h"
#include "base/hex.h"

#include <fcntl.h>
#include <sys/stat.h>

namespace proffer::publishing {
namespace {

namespace fs = std::filesystem;

/// The whole of a file that may not be longer than a list; nothing if there is none.
Result<std::optional<std::string>> readFile(const fs::path &file)
{
    const Descriptor descriptor{::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW)};
    if (!descriptor.valid() && errno == ENOENT)
        return std::optional<std::string>{};
    if (!descriptor.valid())
        return fileError(errno, file, ErrorCode::FileUnreadable);
    std::string text(longestOwnList + 1, '\0');
    std::size_t size = 0;
    while (size < text.size()) {
        const auto count = ::read(descriptor.number(), text.data() + size, text.size() - size);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fileError(errno, file, ErrorCode::FileUnreadable);
        if (count == 0)
            break;
        size += static_cast<std::size_t>(count);
    }
    if (size > longestOwnList)
        return fail(ErrorCode::TooLarge)
            .with("path", file.string())
            .with("limit", std::to_string(longestOwnList));
    text.resize(size);
    return std::optional{std::move(text)};
}

Done requireText(const fs::path &file, std::string_view text)
{
    PROFFER_TRY(const auto found, readFile(file));
    if (found != text)
        return fail(ErrorCode::PublishNotReadBack).with("url", file.string());
    return {};
}

Done syncFolder(const fs::path &folder)
{
    const Descriptor descriptor{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (!descriptor.valid() || ::fsync(descriptor.number()) != 0)
        return fileError(errno, folder, ErrorCode::FileUnwritable);
    return {};
}

/// A new file that is taken away again unless it was put in place.
class Beside {
public:
    explicit Beside(fs::path path) : path_(std::move(path)) {}
    Beside(const Beside &) = delete;
    Beside &operator=(const Beside &) = delete;
    ~Beside()
    {
        if (made_)
            ::unlink(path_.c_str());
    }

    Done write(std::string_view text)
    {
        Descriptor file{
            ::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR)};
        made_ = file.valid();
        // Others are to read it, whatever the umask of this process says.
        constexpr mode_t readable = S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH;
        if (!made_ || ::fchmod(file.number(), readable) != 0 || !writeAll(file, asBytes(text)) ||
            ::fsync(file.number()) != 0 || !file.close())
            return fileError(errno, path_, ErrorCode::FileUnwritable);
        return requireText(path_, text);
    }
    Done moveTo(const fs::path &target)
    {
        if (::rename(path_.c_str(), target.c_str()) != 0)
            return fileError(errno, target, ErrorCode::FileUnwritable);
        made_ = false;
        return {};
    }

private:
    fs::path path_;
    bool made_ = false;
};

class FolderShelf final : public Shelf {
public:
    FolderShelf(fs::path folder, std::string_view name, crypto::RandomSource &random)
        : folder_(std::move(folder)), file_(folder_ / name), random_(random)
    {
    }

    Result<std::optional<std::string>> read() const override { return readFile(file_); }
    Done replace(std::string_view token) const override
    {
        Beside beside{folder_ / (".proffer-" + toHex(random_.array<8>()) + ".tmp")};
        PROFFER_CHECK(beside.write(token));
        PROFFER_CHECK(beside.moveTo(file_));
        PROFFER_CHECK(syncFolder(folder_));
        return requireText(file_, token);
    }
    bool shownAtOnce() const override { return false; }

private:
    fs::path folder_;
    fs::path file_;
    crypto::RandomSource &random_;
};

} // namespace

std::unique_ptr<Shelf> folderShelf(const fs::path &folder, std::string_view name,
                                   crypto::RandomSource &random)
{
    return std::make_unique<FolderShelf>(folder, name, random);
}

} // namespace proffer::publishing
