// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/need.h"
#include "grants/projection.h"
#include "ledger/event_data.h"

namespace proffer::grants {

/// Spent are challenges that have expired, and what was checked with them; grants, their ends and the places
/// of lists stay. An answer is needed as long as its challenge stands, which nobody may answer twice. What
/// says that a challenge was answered is not asked: an older page put back would let the answer go and the
/// challenge stay.
Result<ledger::Need> GrantsProjection::need(store::Database &database, const ledger::Event &event,
                                            Instant now) const
{
    const ledger::EventData data{event};
    if (event.kind == "challenge.made") {
        PROFFER_TRY(const auto expires, data.instant("expires"));
        return expires <= now ? ledger::Need::Spent : ledger::Need::Kept;
    }
    if (event.kind == "presentation.checked") {
        PROFFER_TRY(const auto nonce, data.optionalText("nonce"));
        return ledger::spentIf(
            database, "SELECT NOT EXISTS (SELECT 1 FROM challenge WHERE nonce = ?1 AND expires > ?2)", nonce,
            now.time_since_epoch().count());
    }
    const bool stays =
        event.kind == "grant.issued" || event.kind == "grant.ended" || event.kind == "list.placed";
    return stays ? ledger::Need::Kept : ledger::Need::Unsaid;
}

Done GrantsProjection::forget(store::Database &database, const ledger::Event &event) const
{
    if (event.kind != "challenge.made")
        return {};
    PROFFER_TRY(const auto nonce, ledger::EventData{event}.text("nonce"));
    return database.run("DELETE FROM challenge WHERE nonce = ?1", nonce);
}

} // namespace proffer::grants
