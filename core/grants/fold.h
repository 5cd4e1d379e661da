// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/event.h"
#include "store/database.h"

namespace proffer::grants {

Done foldIssued(store::Database &database, const ledger::Event &event);
Done foldEnded(store::Database &database, const ledger::Event &event);
Done foldListPlaced(store::Database &database, const ledger::Event &event);
Done foldListPublished(store::Database &database, const ledger::Event &event);
Done foldChallenge(store::Database &database, const ledger::Event &event);
Done foldPresentation(store::Database &database, const ledger::Event &event);
/// Whatever the kind: disclosures that the event erases are gone.
Done foldErasures(store::Database &database, const ledger::Event &event);

} // namespace proffer::grants
