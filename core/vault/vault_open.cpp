// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "files.h"
#include "vault/vault.h"
#include "vault_name.h"
#include "vault_state.h"

namespace proffer::vault {
namespace {

/// Takes away what a failed creation has laid.
void removeLaid(const std::filesystem::path &folder)
{
    std::error_code ignored; // the failure that led here is the one to report
    std::filesystem::remove_all(folder, ignored);
}

/// Header and ledger after a change of the master key that may have been cut off.
struct Opened {
    OpenedHeader header;
    ledger::Ledger ledger;
    bool rekeyFinished = false;
};

Error asVaultError(Error error)
{
    if (error.code == ErrorCode::StoreWrongKey || error.code == ErrorCode::EventForeignVault)
        return fail(ErrorCode::VaultHeaderForeign);
    if (error.code == ErrorCode::FileNotFound)
        return fail(ErrorCode::VaultDatabaseMissing).with("path", std::string{error.fact("path")});
    return error;
}

/// While the master key changes, header.next.json stands beside header.json, and the database decides which
/// one is right.
Result<Opened> openBeginning(const std::filesystem::path &folder, const HeaderFiles &files,
                             const Credential &credential, const ledger::Projections &projections,
                             const Surroundings &surroundings, const LongWork &work)
{
    auto current = files.open(credential);
    if (current) {
        auto ledger = openLedger(folder, *current, projections, surroundings, work);
        if (ledger) {
            PROFFER_CHECK(files.removeNext());
            return Result<Opened>{Opened{.header = *std::move(current), .ledger = *std::move(ledger)}};
        }
        if (!files.hasNext() || ledger.error().code != ErrorCode::StoreWrongKey)
            return asVaultError(std::move(ledger).error());
    } else if (!files.hasNext()) {
        return std::move(current).error();
    }
    PROFFER_TRY(auto next, files.openNext(credential));
    auto ledger = openLedger(folder, next, projections, surroundings, work);
    if (!ledger)
        return ledger.error().code == ErrorCode::StoreWrongKey ? fail(ErrorCode::WrongPassword)
                                                               : asVaultError(std::move(ledger).error());
    return Result<Opened>{
        Opened{.header = std::move(next), .ledger = *std::move(ledger), .rekeyFinished = true}};
}

Result<Found> compareWithKept(ledger::Ledger &ledger, const KeptHead &keptHead)
{
    const auto kept = keptHead.read(ledger.localHead().device);
    if (!kept)
        return Found::NewHere;
    PROFFER_TRY(const auto hash, ledger.hashOf({.device = kept->device, .seq = kept->seq}));
    return hash && *hash == kept->hash ? Found::AsLeft : Found::OlderThanSeen;
}

} // namespace

Result<ledger::Ledger> openLedger(const std::filesystem::path &folder, const OpenedHeader &opened,
                                  const ledger::Projections &projections, const Surroundings &surroundings,
                                  const LongWork &work)
{
    const auto key = databaseKey(opened.master, opened.header.vault);
    PROFFER_TRY(auto database,
                store::Database::open(folder / databaseName, key.bytes(),
                                      {.mode = store::Mode::ReadWrite, .vfs = surroundings.vfs}));
    return ledger::Ledger::open(std::move(database), opened.header.vault, projections,
                                {.clock = surroundings.clock, .random = surroundings.random}, work);
}

Result<Vault> Vault::create(const std::filesystem::path &folder, std::string_view name,
                            const Credential &password, ledger::Projections projections,
                            const Surroundings &surroundings)
{
    PROFFER_CHECK(checkVaultName(name));
    PROFFER_CHECK(makeFolder(folder));
    auto made = [&]() -> Result<Vault> {
        PROFFER_TRY(auto lock, FolderLock::acquire(folder));
        const auto now = surroundings.clock.now();
        Header header{.vault = ledger::VaultId{surroundings.random.array<16>()},
                      .name = std::string{name},
                      .created = now};
        auto master = surroundings.random.secret(32);
        PROFFER_TRY(auto slot,
                    makeSlot(header, master, password, surroundings.cost, now, surroundings.random));
        header.slots.push_back(std::move(slot));
        auto state = std::make_unique<VaultState>(folder, surroundings, std::move(lock), HeaderFiles{folder},
                                                  KeptHead{surroundings.stateFolder, header.vault}, header,
                                                  std::move(master), withVault(std::move(projections)));
        PROFFER_TRY(auto database,
                    store::Database::open(state->database(), state->key().bytes(),
                                          {.mode = store::Mode::Create, .vfs = surroundings.vfs}));
        PROFFER_TRY(auto ledger,
                    ledger::Ledger::create(std::move(database), header.vault, state->projections,
                                           {.clock = surroundings.clock, .random = surroundings.random}));
        state->ledger.emplace(std::move(ledger));
        PROFFER_CHECK(state->ledger->append({.kind = "vault.created", .data = {{"name", name}}}));
        state->keepHeads();
        PROFFER_CHECK(state->files.write(state->header, state->master));
        return Result<Vault>{Vault{std::move(state)}};
    }();
    if (!made)
        removeLaid(folder);
    return made;
}

Result<Vault> Vault::open(const std::filesystem::path &folder, const Credential &credential,
                          ledger::Projections projections, const Surroundings &surroundings,
                          const LongWork &work)
{
    return openFolder(folder, credential, std::move(projections), surroundings, "copied", work);
}

Result<Vault> Vault::openFolder(const std::filesystem::path &folder, const Credential &credential,
                                ledger::Projections projections, const Surroundings &surroundings,
                                std::string_view moved, const LongWork &work)
{
    const HeaderFiles files{folder};
    PROFFER_CHECK(files.peek());
    PROFFER_TRY(auto lock, FolderLock::acquire(folder));
    auto all = withVault(std::move(projections));
    PROFFER_TRY(auto opened, openBeginning(folder, files, credential, all, surroundings, work));
    const KeptHead keptHead{surroundings.stateFolder, opened.header.header.vault};
    auto state = std::make_unique<VaultState>(folder, surroundings, std::move(lock), files, keptHead,
                                              std::move(opened.header.header),
                                              std::move(opened.header.master), std::move(all));
    state->ledger.emplace(std::move(opened.ledger));
    state->report.rekeyFinished = opened.rekeyFinished;
    state->report.headerRepaired = opened.header.repaired;
    if (opened.header.repaired)
        PROFFER_CHECK(state->files.write(state->header, state->master));
    PROFFER_TRY(state->report.found, compareWithKept(*state->ledger, keptHead));
    if (state->report.found != Found::AsLeft)
        PROFFER_CHECK(
            state->ledger->startNewDevice(state->report.found == Found::NewHere ? moved : "restored"));
    if (opened.rekeyFinished) {
        PROFFER_CHECK(tellOfRekey(*state->ledger, state->header, "finished"));
        PROFFER_CHECK(settleRekey(*state->ledger, files,
                                  {.header = state->header, .master = state->master.duplicate()}));
    }
    state->keepHeads();
    return Result<Vault>{Vault{std::move(state)}};
}

} // namespace proffer::vault
