// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "folder_lock.h"
#include "header_files.h"
#include "kept_head.h"
#include "vault/vault.h"

namespace proffer::vault {

inline constexpr std::string_view databaseName = "vault.db";

/// An open vault.
struct VaultState {
    std::filesystem::path folder;
    Surroundings surroundings;
    FolderLock lock;
    HeaderFiles files;
    KeptHead keptHead;
    Header header;
    crypto::SecretBytes master;
    ledger::Projections projections;
    std::optional<ledger::Ledger> ledger{};
    ledger::Subscription subscription{};
    OpenReport report{};
    /// The database is under the new key, and the header beside it is not yet in place.
    bool owesSettling = false;
    std::string owesTelling{}; ///< why the key was changed, until history says so
    Done keeping{};            ///< the first failure to keep the head outside

    std::filesystem::path database() const { return folder / databaseName; }
    crypto::SecretBytes key() const { return databaseKey(master, header.vault); }
    /// Writes the local head outside, now and after each commit. What hinders it is reported by
    /// Vault::close(): a vault that opens is worth more than its head outside.
    void keepHeads();
};

Result<ledger::Ledger> openLedger(const std::filesystem::path &folder, const OpenedHeader &opened,
                                  const ledger::Projections &projections, const Surroundings &surroundings,
                                  const LongWork &work);

/// The last steps of a change of the master key, once the database is under the new one and its history tells
/// of it: whatever cuts them off, the next opening finds header.next.json and tells and settles again.
Done settleRekey(ledger::Ledger &ledger, const HeaderFiles &files, const OpenedHeader &opened);
/// Writes into the history that the master key was changed.
Done tellOfRekey(ledger::Ledger &ledger, const Header &header, std::string_view reason);

/// The projections of a domain with the vault's own in front.
ledger::Projections withVault(ledger::Projections projections);

} // namespace proffer::vault
