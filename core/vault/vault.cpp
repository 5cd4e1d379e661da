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

void VaultState::keepHeads()
{
    const auto keep = [this] {
        auto kept = keptHead.write(ledger->localHead());
        if (!kept && keeping)
            keeping = std::move(kept);
    };
    keep();
    subscription = ledger->feed().subscribe([keep](const std::vector<ledger::Event> &) { keep(); });
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

Verification Vault::verification() const
{
    return Verification{*state_};
}

Result<ledger::Verified> Vault::verify(const LongWork &work, const std::vector<ledger::Head> &kept) const
{
    return verification().run(work, kept);
}

Result<ledger::Verified> Vault::readVerified(const ledger::Observer &observer, const LongWork &work) const
{
    return verification().read(observer, work);
}

Result<ledger::Verified> Vault::verifyTables(const std::vector<std::string_view> &projections,
                                             const LongWork &work) const
{
    return verification().tables(projections, work);
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
