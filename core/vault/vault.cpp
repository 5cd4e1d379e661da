// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vault/vault.h"

#include "files.h"
#include "vault_name.h"
#include "vault_projection.h"
#include "vault_state.h"

namespace proffer::vault {

ledger::Projections withVault(ledger::Projections projections)
{
    projections.insert(projections.begin(), vaultProjection());
    return projections;
}

Done VaultState::keepHeads()
{
    PROFFER_CHECK(keptHead.write(ledger->localHead()));
    subscription = ledger->feed().subscribe([this](const std::vector<ledger::Event> &) {
        auto kept = keptHead.write(ledger->localHead());
        if (!kept && keeping)
            keeping = std::move(kept);
    });
    return {};
}

Vault::Vault(std::unique_ptr<VaultState> state) : state_(std::move(state)) {}
Vault::Vault(Vault &&) noexcept = default;
Vault::~Vault() = default;

const OpenReport &Vault::openReport() const
{
    return state_->report;
}

const Header &Vault::header() const
{
    return state_->header;
}

const std::filesystem::path &Vault::folder() const
{
    return state_->folder;
}

ledger::Ledger &Vault::ledger()
{
    return *state_->ledger;
}

Result<Inspection> Vault::inspect(const std::filesystem::path &folder)
{
    PROFFER_TRY(auto peek, HeaderFiles{folder}.peek());
    std::error_code error;
    const auto bytes = std::filesystem::file_size(folder / databaseName, error);
    if (error)
        return fail(ErrorCode::VaultDatabaseMissing).with("path", (folder / databaseName).string());
    return Inspection{.header = std::move(peek.header),
                      .copyDiffers = peek.copyDiffers,
                      .databaseBytes = bytes,
                      .openedBy = FolderLock::holder(folder)};
}

Done Vault::rename(std::string_view name)
{
    PROFFER_CHECK(checkVaultName(name));
    auto header = state_->header;
    header.name = name;
    PROFFER_TRY(auto batch, ledger().begin());
    PROFFER_CHECK(batch.append({.kind = "vault.renamed", .data = {{"name", name}}}));
    PROFFER_CHECK(state_->files.write(header, state_->master));
    if (auto committed = batch.commit(); !committed) {
        PROFFER_CHECK(state_->files.write(state_->header, state_->master));
        return committed;
    }
    state_->header = std::move(header);
    return {};
}

Result<ledger::Verified> Vault::verify(const LongWork &work) const
{
    const auto key = state_->key();
    {
        PROFFER_TRY(auto database,
                    store::Database::open(state_->database(), key.bytes(),
                                          {.mode = store::Mode::ReadOnly, .vfs = state_->surroundings.vfs}));
        PROFFER_CHECK(database.checkPages(work));
        PROFFER_CHECK(database.checkStructure(work));
    }
    return ledger::verify({.database = state_->database(),
                           .key = key,
                           .vault = state_->header.vault,
                           .projections = state_->projections,
                           .scratch = state_->folder,
                           .random = state_->surroundings.random,
                           .vfs = state_->surroundings.vfs},
                          work);
}

Result<ledger::Verified> Vault::readVerified(const ledger::Observer &observer, const LongWork &work) const
{
    const auto key = state_->key();
    return ledger::verify({.database = state_->database(),
                           .key = key,
                           .vault = state_->header.vault,
                           .projections = state_->projections,
                           .scratch = state_->folder,
                           .random = state_->surroundings.random,
                           .depth = ledger::Depth::Chain,
                           .observer = observer,
                           .vfs = state_->surroundings.vfs},
                          work);
}

Done Vault::close()
{
    auto state = std::move(state_);
    PROFFER_TRY(const bool complete, state->ledger->erasureComplete());
    PROFFER_CHECK(state->ledger->close());
    PROFFER_CHECK(state->keeping);
    // Closing the last connection moves the write-ahead log into the database, erased bytes and all.
    static_cast<void>(complete);
    return {};
}

} // namespace proffer::vault
