// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/hex.h"
#include "services/services.h"
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

} // namespace

Result<TriedBackup> Services::tryBackup(const std::filesystem::path &file,
                                        const vault::Credential &credential, const LongWork &work)
{
    PROFFER_TRY(const auto header, vault::inspectBackup(file));
    PROFFER_TRY(const auto folder, TrialFolder::make(ledger().random()));
    TriedBackup tried{.ofThisVault = header.vault == vault().header().vault};
    {
        PROFFER_TRY(auto restored, restore(file, folder->path() / "vault", credential,
                                           {.clock = ledger().clock(),
                                            .random = ledger().random(),
                                            .stateFolder = folder->path() / "state"},
                                           work));
        PROFFER_TRY(tried.newest, newestBacked(restored.ledger()));
        PROFFER_CHECK(restored.close());
    }
    PROFFER_CHECK(folder->remove());
    return tried;
}

} // namespace proffer::services
