// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/hex.h"
#include "lies_in.h"
#include "services/restoring.h"
#include "vault/backup.h"

#include <algorithm>

namespace proffer::services {
namespace {

/// A folder that only this person reads, and that is gone with what is in it.
class TrialFolder {
public:
    static Result<std::unique_ptr<TrialFolder>> make(crypto::RandomSource &random)
    {
        std::error_code error;
        const auto above = std::filesystem::temp_directory_path(error);
        const auto path = above / ("proffer-trial-" + toHex(random.array<8>()));
        if (!error)
            std::filesystem::create_directory(path, error);
        if (!error)
            std::filesystem::permissions(path, std::filesystem::perms::owner_all, error);
        if (error)
            return fail(ErrorCode::FileUnwritable).with("path", path.string());
        return std::make_unique<TrialFolder>(path);
    }
    explicit TrialFolder(std::filesystem::path path) : path_(std::move(path)) {}
    TrialFolder(const TrialFolder &) = delete;
    TrialFolder &operator=(const TrialFolder &) = delete;
    ~TrialFolder()
    {
        std::error_code ignored; // what cannot be removed is ciphertext, and remove() told of it
        std::filesystem::remove_all(path_, ignored);
    }
    const std::filesystem::path &path() const { return path_; }
    Done remove() const
    {
        std::error_code error;
        std::filesystem::remove_all(path_, error);
        if (error)
            return fail(ErrorCode::FileUnwritable).with("path", path_.string());
        return {};
    }

private:
    std::filesystem::path path_;
};

/// Restoring writes events of a device of its own; the newest of the others is the last that was backed up.
Result<Instant> newestBacked(ledger::Ledger &ledger)
{
    constexpr std::size_t asManyAsRestoringWrites = 8;
    PROFFER_TRY(const auto events, ledger.page(0, asManyAsRestoringWrites));
    for (const auto &event : events)
        if (event.ref.device != ledger.localHead().device)
            return event.time;
    return fail(ErrorCode::BackupDamaged);
}

/// As a vault of its own: the machine remembers nothing of it, nor forgets what it remembers of another copy.
Result<TriedBackup> restoreApart(Services &open, const std::filesystem::path &file,
                                 const std::filesystem::path &folder, const std::filesystem::path &state,
                                 const vault::Credential &credential, const LongWork &work)
{
    PROFFER_TRY(const auto header, vault::inspectBackup(file));
    TriedBackup tried{.ofThisVault = header.vault == open.vault().header().vault};
    PROFFER_TRY(auto restored,
                Services::restore(
                    file, folder, credential,
                    {.clock = open.ledger().clock(), .random = open.ledger().random(), .stateFolder = state},
                    work));
    PROFFER_TRY(tried.newest, newestBacked(restored.ledger()));
    PROFFER_CHECK(restored.close());
    return tried;
}

} // namespace

Result<TriedBackup> Services::tryBackup(const std::filesystem::path &file,
                                        const vault::Credential &credential, const LongWork &work)
{
    PROFFER_TRY(const auto folder, TrialFolder::make(ledger().random()));
    PROFFER_TRY(const auto tried, restoreApart(*this, file, folder->path() / "vault",
                                               folder->path() / "state", credential, work));
    PROFFER_CHECK(folder->remove());
    return tried;
}

Result<TriedBackup> restoreBeside(Services &open, const std::filesystem::path &file,
                                  const std::filesystem::path &folder, const vault::Credential &credential,
                                  const LongWork &work)
{
    if (liesIn(folder, open.vault().folder()))
        return fail(ErrorCode::InvalidArgument).with("what", "restore").with("reason", "inside_vault");
    std::error_code ignored; // then it is no folder either
    if (!std::filesystem::is_directory(folder.parent_path(), ignored))
        return fail(ErrorCode::FileUnwritable).with("path", folder.string());
    PROFFER_TRY(const auto state, TrialFolder::make(open.ledger().random()));
    return restoreApart(open, file, folder, state->path(), credential, work);
}

Done restoreAlone(const std::filesystem::path &file, const std::filesystem::path &folder,
                  const vault::Credential &credential, const vault::Surroundings &surroundings,
                  const LongWork &work)
{
    PROFFER_CHECK(vault::inspectBackup(file));
    std::error_code ignored; // then the folder itself cannot be made
    std::filesystem::create_directories(folder.parent_path(), ignored);
    PROFFER_TRY(auto restored, Services::restore(file, folder, credential, surroundings, work));
    return restored.close();
}

} // namespace proffer::services
