// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/event.h"
#include "store/database.h"

namespace proffer::agreements {

Done foldOffer(store::Database &database, const ledger::Event &event);
Done foldAnswer(store::Database &database, const ledger::Event &event);
Done foldConflict(store::Database &database, const ledger::Event &event);
Done foldSaid(store::Database &database, const ledger::Event &event);
Done foldEnded(store::Database &database, const ledger::Event &event);
Done foldOwnerChange(store::Database &database, const ledger::Event &event);
Done foldTermsWritten(store::Database &database, const ledger::Event &event);
Done foldTermsRemoved(store::Database &database, const ledger::Event &event);
/// Any event may erase what somebody said.
Done foldErasures(store::Database &database, const ledger::Event &event);

} // namespace proffer::agreements
