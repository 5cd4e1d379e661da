// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "backup_file.h"
#include "base/hex.h"
#include "files.h"
#include "vault/vault.h"
#include "vault_projection.h"
#include "vault_state.h"

namespace proffer::vault {
namespace {

/// A file that is gone when this is.
class TemporaryFile {
public:
    explicit TemporaryFile(std::filesystem::path path) : path_(std::move(path)) {}
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;
    ~TemporaryFile()
    {
        std::error_code ignored; // what cannot be removed is ciphertext
        for (const auto *suffix : {"", "-wal", "-shm", "-journal"})
            std::filesystem::remove(path_.string() + suffix, ignored);
    }
    const std::filesystem::path &path() const { return path_; }

private:
    std::filesystem::path path_;
};

BackupRecord readRecord(const store::Statement &row)
{
    return {.made = Instant{std::chrono::milliseconds{row.integer(0)}},
            .file = std::string{row.text(1)},
            .position = row.integer(2)};
}

Result<std::vector<BackupRecord>> readRecords(store::Statement &rows)
{
    std::vector<BackupRecord> records;
    while (true) {
        PROFFER_TRY(const bool more, rows.step());
        if (!more)
            return records;
        records.push_back(readRecord(rows));
    }
}

/// What went wrong with a file beside the backup is told of the one that was asked for.
Error about(const std::filesystem::path &file, Error error)
{
    for (auto &fact : error.facts)
        if (fact.name == "path")
            fact.value = file.string();
    if (error.code == ErrorCode::FileNotFound)
        error.code = ErrorCode::FileUnwritable;
    return error;
}

/// A backup that lies with the vault is lost with it.
Done requireOutside(const std::filesystem::path &target, const std::filesystem::path &file,
                    const std::filesystem::path &folder)
{
    std::error_code error;
    const auto vault = std::filesystem::canonical(folder, error);
    if (error)
        return fileError(error.value(), folder, ErrorCode::FileUnreadable);
    for (auto above = std::filesystem::weakly_canonical(target.parent_path(), error); !error;
         above = above.parent_path()) {
        if (above == vault)
            return fail(ErrorCode::InvalidArgument)
                .with("what", "backup")
                .with("reason", "inside_vault")
                .with("path", file.string());
        if (above == above.parent_path())
            return {};
    }
    return fileError(error.value(), file, ErrorCode::FileUnwritable);
}

} // namespace

Done Vault::backup(const std::filesystem::path &file, const LongWork &work)
{
    std::error_code error;
    if (std::filesystem::exists(file, error))
        return fail(ErrorCode::FileExists).with("path", file.string());
    const auto target = std::filesystem::absolute(file, error);
    if (error)
        return fileError(error.value(), file, ErrorCode::FileUnwritable);
    PROFFER_CHECK(requireOutside(target, file, folder()));
    PROFFER_TRY(const auto holds, ledger().size());
    const TemporaryFile snapshot{target.parent_path() /
                                 (".proffer-" + toHex(state_->surroundings.random.array<8>()) + ".tmp")};
    auto written = ledger().database().copyTo(snapshot.path(), work);
    if (written)
        written = sealBackup(snapshot.path(), target, state_->header, state_->master,
                             state_->surroundings.random, work);
    if (!written)
        return about(file, std::move(written).error());
    auto recorded = ledger().append(
        {.kind = std::string{backupMadeKind}, .data = {{"file", target.string()}, {"holds", holds}}});
    if (!recorded) {
        // A backup that history does not know would not be listed when a value it holds is erased.
        PROFFER_CHECK(removeFile(target));
        return std::move(recorded).error();
    }
    return {};
}

/// The snapshot in a backup is older than the event that tells of the backup, which would else not be known
/// here.
Done Vault::recordRestored(const std::filesystem::path &file)
{
    std::error_code unknown;
    const auto source = std::filesystem::absolute(file, unknown);
    PROFFER_TRY(const auto holds, ledger().size());
    PROFFER_CHECK(
        ledger().append({.kind = std::string{restoredKind},
                         .data = {{"file", (unknown ? file : source).string()}, {"holds", holds}}}));
    return {};
}

Result<std::vector<BackupRecord>> Vault::backupsHolding(std::int64_t from, std::int64_t until)
{
    PROFFER_TRY(auto rows,
                ledger().database().query(
                    "SELECT made, file, holds FROM backup WHERE holds >= ?1 AND (?2 = 0 OR holds < ?2) "
                    "ORDER BY position",
                    from, until));
    return readRecords(rows);
}

/// The table also names what the vault was restored from, which may be older than it looks.
Result<std::optional<BackupRecord>> Vault::lastBackup()
{
    PROFFER_TRY(auto rows, ledger().database().query(
                               "SELECT made, file, holds, position FROM backup ORDER BY position DESC"));
    while (true) {
        PROFFER_TRY(const bool more, rows.step());
        if (!more)
            return std::optional<BackupRecord>{};
        PROFFER_TRY(const auto event, ledger().at(rows.integer(3)));
        if (event.kind == backupMadeKind)
            return std::optional{readRecord(rows)};
    }
}

Result<Vault> Vault::restore(const std::filesystem::path &file, const std::filesystem::path &folder,
                             const Credential &credential, ledger::Projections projections,
                             const Surroundings &surroundings, const LongWork &work)
{
    PROFFER_CHECK(makeFolder(folder));
    auto restored = [&]() -> Result<Vault> {
        {
            PROFFER_TRY(const auto lock, FolderLock::acquire(folder));
            PROFFER_TRY(const auto opened, unsealBackup(file, folder / databaseName, credential, work));
            PROFFER_CHECK(HeaderFiles{folder}.write(opened.header, opened.master));
        }
        PROFFER_TRY(auto vault,
                    openFolder(folder, credential, std::move(projections), surroundings, "restored", work));
        PROFFER_CHECK(vault.verify(work));
        PROFFER_CHECK(vault.recordRestored(file));
        return Result<Vault>{std::move(vault)};
    }();
    if (!restored) {
        std::error_code ignored; // the failure that led here is the one to report
        std::filesystem::remove_all(folder, ignored);
    }
    return restored;
}

} // namespace proffer::vault
