// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/need.h"
#include "grants/projection.h"
#include "ledger/event_data.h"

namespace proffer::grants {

/// Spent are challenges that were answered or have expired, and what was checked with them; grants and their
/// ends stay. An answer is needed as long as its challenge is known, which nobody may answer twice.
Result<ledger::Need> GrantsProjection::need(store::Database &database, const ledger::Event &event,
                                            Instant now) const
{
    const ledger::EventData data{event};
    if (event.kind == "challenge.made") {
        PROFFER_TRY(const auto nonce, data.text("nonce"));
        return ledger::spentIf(database,
                               "SELECT used IS NOT NULL OR expires <= ?2 FROM challenge WHERE nonce = ?1",
                               nonce, now.time_since_epoch().count());
    }
    if (event.kind == "presentation.checked") {
        PROFFER_TRY(const auto nonce, data.optionalText("nonce"));
        return ledger::spentIf(database,
                               "SELECT NOT EXISTS (SELECT 1 FROM challenge WHERE nonce = ?1 AND used = ?2)",
                               nonce, event.position);
    }
    const bool stays = event.kind == "grant.issued" || event.kind == "grant.ended";
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
