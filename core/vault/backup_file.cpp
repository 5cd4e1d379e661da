// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "backup_file.h"

#include "vault/backup.h"

#include "crypto/aead.h"
#include "crypto/hash.h"
#include "files.h"

#include <algorithm>
#include <cerrno>
#include <fstream>

namespace proffer::vault {
namespace {

constexpr std::string_view magic = "proffer-backup/1\n";
constexpr std::size_t blockSize = std::size_t{64} * 1024;
constexpr std::size_t largestHeader = std::size_t{64} * 1024;
constexpr std::size_t largestPreamble = magic.size() + 4 + largestHeader + 16 + 24;

Bytes writePreamble(std::string_view headerText, ByteView salt, ByteView stream)
{
    Bytes bytes = toBytes(asBytes(magic));
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.push_back(static_cast<std::uint8_t>(headerText.size() >> static_cast<unsigned>(shift)));
    for (const auto part : {asBytes(headerText), salt, stream})
        bytes.insert(bytes.end(), part.begin(), part.end());
    return bytes;
}

/// Reads up to \a size bytes; fewer at the end of the file.
Result<Bytes> readBlock(std::ifstream &file, std::size_t size)
{
    Bytes block(size);
    file.read(reinterpret_cast<char *>(block.data()), static_cast<std::streamsize>(size));
    if (file.bad())
        return fail(ErrorCode::FileUnreadable);
    block.resize(static_cast<std::size_t>(file.gcount()));
    return block;
}

Done writeBlock(std::ofstream &file, ByteView block, const std::filesystem::path &path)
{
    errno = 0;
    file.write(reinterpret_cast<const char *>(block.data()), static_cast<std::streamsize>(block.size()));
    if (!file)
        return fileError(errno, path, ErrorCode::FileUnwritable);
    return {};
}

Done finishFile(std::ofstream &file, const std::filesystem::path &path)
{
    errno = 0;
    file.close();
    if (!file)
        return fileError(errno, path, ErrorCode::FileUnwritable);
    return syncFile(path);
}

Result<std::ofstream> createFile(const std::filesystem::path &path)
{
    // The empty file is made first so that nobody else can read it while it fills.
    PROFFER_CHECK(replaceFile(path, {}, Durability::Unsynced));
    std::ofstream file{path, std::ios::binary | std::ios::in | std::ios::out};
    if (!file)
        return fileError(errno, path, ErrorCode::FileUnwritable);
    return Result<std::ofstream>{std::move(file)};
}

std::uint64_t sizeOf(const std::filesystem::path &path)
{
    std::error_code ignored; // only for showing how far it is
    const auto size = std::filesystem::file_size(path, ignored);
    return ignored ? 0 : size;
}

/// A backup that is to be read, from its start.
Result<std::ifstream> openBackup(const std::filesystem::path &backup)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(backup, error))
        return fail(std::filesystem::exists(backup, error) ? ErrorCode::FileUnreadable
                                                           : ErrorCode::FileNotFound)
            .with("path", backup.string());
    std::ifstream source{backup, std::ios::binary};
    if (!source)
        return fileError(errno, backup, ErrorCode::FileUnreadable);
    return Result<std::ifstream>{std::move(source)};
}

Done copySealed(std::ifstream &source, std::ofstream &target, const std::filesystem::path &targetPath,
                crypto::StreamSealer &sealer, ByteView associated, std::uint64_t total, const LongWork &work)
{
    PROFFER_TRY(auto block, readBlock(source, blockSize));
    std::uint64_t done = 0;
    while (true) {
        PROFFER_TRY(auto next, readBlock(source, blockSize));
        PROFFER_CHECK(writeBlock(target, sealer.seal(block, associated, next.empty()), targetPath));
        done += block.size();
        work.report(done, total);
        if (work.cancelled())
            return fail(ErrorCode::Cancelled);
        if (next.empty())
            return {};
        block = std::move(next);
    }
}

Done copyOpened(std::ifstream &source, std::ofstream &target, const std::filesystem::path &targetPath,
                crypto::StreamOpener &opener, ByteView associated, std::uint64_t total, const LongWork &work)
{
    std::uint64_t done = 0;
    while (true) {
        PROFFER_TRY(const auto sealed, readBlock(source, blockSize + crypto::StreamSealer::overhead));
        auto block = opener.open(sealed, associated);
        if (!block)
            return fail(ErrorCode::BackupDamaged);
        PROFFER_CHECK(writeBlock(target, block->bytes, targetPath));
        done += sealed.size();
        work.report(done, total);
        if (work.cancelled())
            return fail(ErrorCode::Cancelled);
        if (block->last) {
            if (source.peek() != std::ifstream::traits_type::eof())
                return fail(ErrorCode::BackupDamaged);
            return {};
        }
    }
}

} // namespace

Result<BackupPreamble> readPreamble(ByteView start)
{
    if (start.size() < magic.size() || asText(start.first(magic.size())) != magic)
        return fail(ErrorCode::BackupForeign);
    const auto rest = start.subspan(magic.size());
    if (rest.size() < 4)
        return fail(ErrorCode::BackupDamaged);
    std::size_t headerSize = 0;
    for (const auto byte : rest.first(4))
        headerSize = (headerSize << 8U) | byte;
    if (headerSize > largestHeader || rest.size() < 4 + headerSize + 16 + 24)
        return fail(ErrorCode::BackupDamaged);
    auto header = readHeader(asText(rest.subspan(4, headerSize)));
    if (!header)
        return header.error().code == ErrorCode::VaultHeaderDamaged ? fail(ErrorCode::BackupDamaged)
                                                                    : std::move(header).error();
    BackupPreamble preamble;
    preamble.header = *std::move(header);
    std::ranges::copy(rest.subspan(4 + headerSize, 16), preamble.salt.begin());
    std::ranges::copy(rest.subspan(4 + headerSize + 16, 24), preamble.stream.begin());
    preamble.length = magic.size() + 4 + headerSize + 16 + 24;
    return preamble;
}

Result<Header> inspectBackup(const std::filesystem::path &file)
{
    PROFFER_TRY(auto source, openBackup(file));
    PROFFER_TRY(const auto start, readBlock(source, largestPreamble));
    PROFFER_TRY(const auto preamble, readPreamble(start));
    return preamble.header.header;
}

Done sealBackup(const std::filesystem::path &database, const std::filesystem::path &target,
                const Header &header, const crypto::SecretBytes &master, crypto::RandomSource &random,
                const LongWork &work)
{
    const auto salt = random.array<16>();
    crypto::StreamSealer sealer{backupKey(master, header.vault, salt).bytes()};
    const auto preamble = writePreamble(writeHeader(header, master), salt, sealer.header());
    const auto associated = crypto::sha256(preamble);
    const std::filesystem::path part{target.string() + ".part"};
    auto sealed = [&]() -> Done {
        std::ifstream source{database, std::ios::binary};
        if (!source)
            return fileError(errno, database, ErrorCode::FileUnreadable);
        PROFFER_TRY(auto file, createFile(part));
        PROFFER_CHECK(writeBlock(file, preamble, part));
        PROFFER_CHECK(copySealed(source, file, part, sealer, associated, sizeOf(database), work));
        PROFFER_CHECK(finishFile(file, part));
        std::error_code error;
        if (std::filesystem::exists(target, error))
            return fail(ErrorCode::FileExists).with("path", target.string());
        std::filesystem::rename(part, target, error);
        if (error)
            return fileError(error.value(), target, ErrorCode::FileUnwritable);
        return syncFolder(target.parent_path());
    }();
    if (!sealed)
        PROFFER_CHECK(removeFile(part));
    return sealed;
}

Result<OpenedHeader> unsealBackup(const std::filesystem::path &backup, const std::filesystem::path &database,
                                  const Credential &credential, const LongWork &work)
{
    PROFFER_TRY(auto source, openBackup(backup));
    PROFFER_TRY(const auto start, readBlock(source, largestPreamble));
    PROFFER_TRY(const auto preamble, readPreamble(start));
    PROFFER_TRY(auto master, unwrapMaster(preamble.header.header, credential));
    if (!isAuthentic(preamble.header, master))
        return fail(ErrorCode::BackupDamaged);
    const auto key = backupKey(master, preamble.header.header.vault, preamble.salt);
    auto opener = crypto::StreamOpener::start(key.bytes(), preamble.stream);
    if (!opener)
        return fail(ErrorCode::BackupDamaged);
    const auto associated = crypto::sha256(ByteView{start}.first(preamble.length));
    source.clear();
    source.seekg(static_cast<std::streamoff>(preamble.length));
    PROFFER_TRY(auto target, createFile(database));
    PROFFER_CHECK(copyOpened(source, target, database, *opener, associated, sizeOf(backup), work));
    PROFFER_CHECK(finishFile(target, database));
    return Result<OpenedHeader>{OpenedHeader{.header = preamble.header.header, .master = std::move(master)}};
}

} // namespace proffer::vault
