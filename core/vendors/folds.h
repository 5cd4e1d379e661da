// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/event.h"
#include "store/database.h"

namespace proffer::vendors {

// How the tables follow from each kind of event.

Done foldVendorAdded(store::Database &database, const ledger::Event &event);
Done foldVendorChanged(store::Database &database, const ledger::Event &event);
Done foldVendorNoted(store::Database &database, const ledger::Event &event);
Done foldVendorRemoved(store::Database &database, const ledger::Event &event);

Done foldKeyPinned(store::Database &database, const ledger::Event &event);
Done foldKeyAlarm(store::Database &database, const ledger::Event &event);
Done foldKeyConfirmed(store::Database &database, const ledger::Event &event);
Done foldKeyRefused(store::Database &database, const ledger::Event &event);

Done foldRelationshipOpened(store::Database &database, const ledger::Event &event);
Done foldRelationshipClosed(store::Database &database, const ledger::Event &event);

Done foldHoldingRecorded(store::Database &database, const ledger::Event &event);
Done foldHoldingStateChanged(store::Database &database, const ledger::Event &event);
Done foldEvidenceAdded(store::Database &database, const ledger::Event &event);
Done foldHoldingErased(store::Database &database, const ledger::Event &event);
Done foldGrantIssued(store::Database &database, const ledger::Event &event);
Done foldGrantEnded(store::Database &database, const ledger::Event &event);

/// Takes the values of an erased event out of every column that holds them, whatever kind of event erased it.
Done foldErasure(store::Database &database, const ledger::EventRef &erased);

} // namespace proffer::vendors
