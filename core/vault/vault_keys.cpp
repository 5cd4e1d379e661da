// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "crypto/crockford.h"
#include "slot.h"
#include "vault/vault.h"
#include "vault_state.h"

#include <algorithm>

namespace proffer::vault {
namespace {

/// Writes a header and the event that tells of it, both or neither.
Done changeHeader(VaultState &state, Header header, const ledger::Draft &draft)
{
    PROFFER_TRY(auto batch, state.ledger->begin());
    PROFFER_CHECK(batch.append(draft));
    PROFFER_CHECK(state.files.write(header, state.master));
    if (auto committed = batch.commit(); !committed) {
        PROFFER_CHECK(state.files.write(state.header, state.master));
        return committed;
    }
    state.header = std::move(header);
    return {};
}

Result<Slot> newSlot(const VaultState &state, const Header &header, const crypto::SecretBytes &master,
                     const Credential &credential)
{
    return makeSlot(header, master, credential, state.surroundings.cost, state.surroundings.clock.now(),
                    state.surroundings.random);
}

struct RecoverySlot {
    Slot slot;
    crypto::SecretBytes code;
};

Result<RecoverySlot> newRecoverySlot(const VaultState &state, const Header &header,
                                     const crypto::SecretBytes &master)
{
    auto code = crypto::makeRecoveryCode(state.surroundings.random);
    PROFFER_TRY(const auto credential, Credential::recoveryCode(code.bytes()));
    PROFFER_TRY(auto slot, newSlot(state, header, master, credential));
    return Result<RecoverySlot>{RecoverySlot{.slot = std::move(slot), .code = std::move(code)}};
}

} // namespace

Done settleRekey(ledger::Ledger &ledger, const HeaderFiles &files, const OpenedHeader &opened)
{
    // Until then the database file itself still holds pages under the former key.
    PROFFER_CHECK(ledger.database().truncateLog());
    PROFFER_CHECK(files.write(opened.header, opened.master));
    return files.removeNext();
}

Done tellOfRekey(ledger::Ledger &ledger, const Header &header, std::string_view reason)
{
    PROFFER_CHECK(
        ledger.append({.kind = "vault.rekeyed", .data = {{"epoch", header.epoch}, {"reason", reason}}}));
    return {};
}

namespace {

/// What an earlier change has left beside the header: finished if the database is known to be under its key,
/// else left for the next opening, since nothing else may go on that would take its place.
Done settleEarlier(VaultState &state)
{
    if (!state.files.hasNext())
        return {};
    if (!state.owesSettling)
        return fail(ErrorCode::StoreRekeyUnsettled);
    if (!state.owesTelling.empty())
        PROFFER_CHECK(tellOfRekey(*state.ledger, state.header, state.owesTelling));
    state.owesTelling.clear();
    PROFFER_CHECK(settleRekey(*state.ledger, state.files,
                              {.header = state.header, .master = state.master.duplicate()}));
    state.owesSettling = false;
    return {};
}

/// A new master key with one slot for \a credential and one for a new recovery code, and the database under
/// it. What is beside it while it lasts lets the next opening finish or undo it.
Result<Rekeyed> rekey(VaultState &state, const Credential &credential, std::string_view reason,
                      const LongWork &work)
{
    PROFFER_CHECK(settleEarlier(state));
    auto header = state.header;
    header.epoch += 1;
    header.slots.clear();
    auto master = state.surroundings.random.secret(32);
    PROFFER_TRY(auto slot, newSlot(state, header, master, credential));
    header.slots.push_back(std::move(slot));
    PROFFER_TRY(auto recovery, newRecoverySlot(state, header, master));
    header.slots.push_back(std::move(recovery.slot));
    if (work.cancelled())
        return fail(ErrorCode::Cancelled);
    PROFFER_CHECK(state.files.writeNext(header, master));
    if (auto rekeyed = state.ledger->database().rekey(databaseKey(master, header.vault).bytes()); !rekeyed) {
        // Where it is unsettled, a crash or the next opening could still make the new key the right one.
        if (rekeyed.error().code != ErrorCode::StoreRekeyUnsettled)
            PROFFER_CHECK(state.files.removeNext());
        return std::move(rekeyed).error();
    }
    state.header = std::move(header);
    state.master = std::move(master);
    state.owesSettling = true;
    state.owesTelling = reason;
    // From here on the new key is in force, and without the code the person would be left with one slot.
    const auto settled = settleEarlier(state);
    return Result<Rekeyed>{Rekeyed{.recoveryCode = std::move(recovery.code),
                                   .unfinished = settled ? std::nullopt : std::optional{settled.error()}}};
}

/// The same password with a costlier derivation is a change worth making.
bool isHarderToGuess(const Slot &slot, const crypto::Argon2Cost &cost)
{
    return cost.memoryKib >= slot.cost.memoryKib && cost.passes >= slot.cost.passes && cost != slot.cost;
}

/// What opens the vault already is no new password.
Done requireNew(const Header &header, const Credential &credential)
{
    const auto opened = slotOpenedBy(header, credential);
    if (opened)
        return fail(ErrorCode::PasswordInUse);
    if (opened.error().code != ErrorCode::WrongPassword)
        return opened.error();
    return {};
}

} // namespace

Done Vault::changePassword(const Credential &current, const Credential &next)
{
    PROFFER_TRY(const auto id, slotOpenedBy(state_->header, current));
    auto header = state_->header;
    const auto place = std::ranges::find(header.slots, id, &Slot::id);
    if (!isHarderToGuess(*place, state_->surroundings.cost))
        PROFFER_CHECK(requireNew(state_->header, next));
    PROFFER_TRY(auto slot, newSlot(*state_, header, state_->master, next));
    *place = std::move(slot);
    return changeHeader(*state_, std::move(header),
                        {.kind = "vault.password_changed", .data = {{"slot", id.text()}}});
}

Result<SlotId> Vault::addPassword(const Credential &password)
{
    PROFFER_CHECK(requireNew(state_->header, password));
    auto header = state_->header;
    PROFFER_TRY(auto slot, newSlot(*state_, header, state_->master, password));
    const auto id = slot.id;
    header.slots.push_back(std::move(slot));
    PROFFER_CHECK(changeHeader(*state_, std::move(header),
                               {.kind = "vault.slot_added",
                                .data = {{"slot", id.text()}, {"kind", slotKindName(SlotKind::Password)}}}));
    return id;
}

Result<crypto::SecretBytes> Vault::replaceRecoveryCode()
{
    auto header = state_->header;
    std::erase_if(header.slots, [](const Slot &slot) { return slot.kind == SlotKind::RecoveryCode; });
    PROFFER_TRY(auto recovery, newRecoverySlot(*state_, header, state_->master));
    const auto id = recovery.slot.id;
    header.slots.push_back(std::move(recovery.slot));
    PROFFER_CHECK(changeHeader(*state_, std::move(header),
                               {.kind = "vault.recovery_replaced", .data = {{"slot", id.text()}}}));
    return Result<crypto::SecretBytes>{std::move(recovery.code)};
}

Result<bool> Vault::proveRecoveryCode(const Credential &code)
{
    if (code.kind != SlotKind::RecoveryCode)
        return fail(ErrorCode::RecoveryCodeInvalid);
    const auto opened = slotOpenedBy(state_->header, code);
    if (!opened && opened.error().code != ErrorCode::WrongPassword)
        return opened.error();
    return opened.has_value();
}

Result<Rekeyed> Vault::removeSlot(const SlotId &slot, const Credential &remaining, const LongWork &work)
{
    if (std::ranges::find(state_->header.slots, slot, &Slot::id) == state_->header.slots.end())
        return fail(ErrorCode::SlotNotFound);
    if (state_->header.slots.size() == 1)
        return fail(ErrorCode::LastSlot);
    PROFFER_TRY(const auto opened, slotOpenedBy(state_->header, remaining));
    if (opened == slot)
        return fail(ErrorCode::LastSlot);
    return rekey(*state_, remaining, "slot removed", work);
}

Result<Rekeyed> Vault::replaceLeakedPassword(const Credential &leaked, const Credential &next,
                                             const LongWork &work)
{
    PROFFER_CHECK(slotOpenedBy(state_->header, leaked));
    PROFFER_CHECK(requireNew(state_->header, next));
    return rekey(*state_, next, "password leaked", work);
}

} // namespace proffer::vault
