// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/cancel.h"
#include "ledger/ledger.h"
#include "ledger/verify.h"
#include "vault/header.h"
#include "vault/verification.h"

#include <memory>

namespace proffer::vault {

/// What a vault takes from outside; it must outlive the vault.
struct Surroundings {
    const Clock &clock;
    crypto::RandomSource &random;
    /// Where this machine remembers the last head of each vault it has seen ($XDG_STATE_HOME/proffer).
    std::filesystem::path stateFolder;
    /// The cost of new slots.
    crypto::Argon2Cost cost{};
    /// The SQLite VFS; empty for the system's own.
    std::string vfs{};
};

/// What can be told of a vault without opening it.
struct Inspection {
    Header header{};
    bool copyDiffers = false; ///< header.json and its copy are not the same
    std::uint64_t databaseBytes = 0;
    std::string openedBy{}; ///< who has it open now, or empty
};

/// How the vault was found when it was opened.
enum class Found {
    AsLeft,       ///< it continues what this installation wrote last
    NewHere,      ///< this machine has not seen it: it was copied or moved here
    OlderThanSeen ///< this machine has seen a later state: it was restored or put back
};

struct OpenReport {
    Found found = Found::AsLeft;
    bool headerRepaired = false; ///< from the copy
    bool rekeyFinished = false;  ///< a change of the master key that was cut off has been completed; its
                                 ///< recovery code may never have been shown, so that a new one is due
};

/// A backup that was made, and up to where it holds the history.
struct BackupRecord {
    Instant made{};
    std::string file{};
    std::int64_t position = 0;
};

struct VaultState;

/// A change of the master key that is in force.
struct Rekeyed {
    crypto::SecretBytes recoveryCode;  ///< shown to the person once; former codes open nothing any more
    std::optional<Error> unfinished{}; ///< what hindered the tidying up, which the next opening then does
};

/// The one door to what a person keeps: a folder with an authenticated header, its copy and an encrypted
/// database that holds the ledger.
///
/// Layout: header.json, header.copy.json, vault.db (and its WAL), lock; header.next.json while the master key
/// changes. Only one process has a vault open.
class Vault {
public:
    /// Makes the folder (it must not exist or be empty: VaultExists) and a vault in it with one password. The
    /// name is one line of at most 200 bytes: InvalidArgument, InvalidUtf8, TooLarge.
    static Result<Vault> create(const std::filesystem::path &folder, std::string_view name,
                                const Credential &password, ledger::Projections projections,
                                const Surroundings &surroundings);
    /// A change of the master key that was cut off is finished or undone first (OpenReport).
    /// VaultNotFound, WrongPassword, VaultLockedByOther (facts "pid", "host", "program"), VaultHeaderDamaged,
    /// VaultHeaderForeign, VaultNewerFormat, VaultDatabaseMissing, StoreDamaged, StoreNotEncrypted,
    /// StoreNewerSchema. Nothing is changed on failure.
    static Result<Vault> open(const std::filesystem::path &folder, const Credential &credential,
                              ledger::Projections projections, const Surroundings &surroundings,
                              const LongWork &work = {});
    static Result<Inspection> inspect(const std::filesystem::path &folder);

    Vault(Vault &&) noexcept;
    Vault &operator=(Vault &&) = delete;
    Vault(const Vault &) = delete;
    Vault &operator=(const Vault &) = delete;
    ~Vault(); ///< locks: the keys are wiped and the database closed

    const OpenReport &openReport() const;
    const Header &header() const;
    const std::filesystem::path &folder() const;
    ledger::Ledger &ledger();

    /// To such a name as create() takes.
    Done rename(std::string_view name);

    /// A new password in place of the one that is given; other slots stay. WrongPassword; PasswordInUse,
    /// unless its derivation becomes costlier by it.
    Done changePassword(const Credential &current, const Credential &next);
    /// One more password. PasswordInUse.
    Result<SlotId> addPassword(const Credential &password);
    /// A recovery code in place of any former one; what is returned is shown to the person once.
    Result<crypto::SecretBytes> replaceRecoveryCode();
    /// Whether this is the recovery code, for the person to prove that they kept it.
    Result<bool> proveRecoveryCode(const Credential &code);
    /// Takes one way of opening away for good: a new master key, so that an old header opens nothing new.
    /// Only the slot of \a remaining survives. LastSlot, SlotNotFound, WrongPassword; on failure the former
    /// key holds, or StoreRekeyUnsettled: the next opening decides.
    Result<Rekeyed> removeSlot(const SlotId &slot, const Credential &remaining, const LongWork &work = {});
    /// "My password leaked": a new master key, a new password, a new recovery code; everything older opens
    /// nothing that is written from now on. WrongPassword, PasswordInUse.
    Result<Rekeyed> replaceLeakedPassword(const Credential &leaked, const Credential &next,
                                          const LongWork &work = {});

    /// One encrypted file with a consistent snapshot of everything, made while the vault is in use. Errors
    /// name the file as it was given. FileExists, FileUnwritable, DiskFull; InvalidArgument with the facts
    /// "what" = "backup" and "reason" = "inside_vault" in the vault's own folder.
    Done backup(const std::filesystem::path &file, const LongWork &work = {});
    /// Backups that hold what was written at position \a from and erased at position \a until (0: not erased
    /// yet).
    Result<std::vector<BackupRecord>> backupsHolding(std::int64_t from, std::int64_t until);
    /// The newest backup that was made of this vault.
    Result<std::optional<BackupRecord>> lastBackup();
    /// Unpacks a backup into a new folder with the password of its day, opens it, verifies everything and
    /// only then calls it done; on failure the folder is gone again. BackupForeign, BackupDamaged,
    /// WrongPassword, VaultExists.
    static Result<Vault> restore(const std::filesystem::path &file, const std::filesystem::path &folder,
                                 const Credential &credential, ledger::Projections projections,
                                 const Surroundings &surroundings, const LongWork &work = {});

    /// For another thread; see vault/verification.h, which the next three do on this one.
    Verification verification() const;
    Result<ledger::Verified> verify(const LongWork &work = {},
                                    const std::vector<ledger::Head> &kept = {}) const;
    Result<ledger::Verified> readVerified(const ledger::Observer &observer, const LongWork &work = {}) const;
    Result<ledger::Verified> verifyTables(const std::vector<std::string_view> &projections,
                                          const LongWork &work = {}) const;

    /// Closes the database and reports what went wrong, also with keeping the head outside.
    Done close();

private:
    explicit Vault(std::unique_ptr<VaultState> state);
    static Result<Vault> openFolder(const std::filesystem::path &folder, const Credential &credential,
                                    ledger::Projections projections, const Surroundings &surroundings,
                                    std::string_view moved, const LongWork &work);
    Done recordRestored(const std::filesystem::path &file);
    std::unique_ptr<VaultState> state_;
};

} // namespace proffer::vault
