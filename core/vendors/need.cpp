// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/need.h"
#include "ledger/event_data.h"
#include "vendors/ids.h"
#include "vendors/projection.h"

namespace proffer::vendors {

/// Spent are descriptions, notes and states that a newer one has taken the place of.
Result<ledger::Need> VendorsProjection::need(store::Database &database, const ledger::Event &event,
                                             Instant now) const
{
    static_cast<void>(now);
    const ledger::EventData data{event};
    if (event.kind == "vendor.changed" || event.kind == "vendor.noted") {
        PROFFER_TRY(const auto id, data.id<VendorTag>("vendor"));
        return ledger::spentIf(database,
                               event.kind == "vendor.changed"
                                   ? "SELECT version_hash <> ?2 FROM vendor WHERE vendor = ?1"
                                   : "SELECT notes_hash <> ?2 FROM vendor WHERE vendor = ?1",
                               id.bytes, event.hash);
    }
    if (event.kind == "holding.state_changed") {
        PROFFER_TRY(const auto id, data.id<HoldingTag>("holding"));
        return ledger::spentIf(database, "SELECT state_hash <> ?2 FROM holding WHERE holding = ?1", id.bytes,
                               event.hash);
    }
    return ledger::Need::Unsaid;
}

} // namespace proffer::vendors
