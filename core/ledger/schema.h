// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/cancel.h"
#include "ledger/ids.h"
#include "ledger/projection.h"
#include "store/database.h"

namespace proffer::ledger {

/// Lays or brings forward the ledger's own tables.
Done migrateLedger(store::Database &database);

/// Creates the projections' tables where they are missing, and derives those of an older version anew from
/// the events, all in one transaction. StoreNewerSchema if one is newer than the program.
Done prepareProjections(store::Database &database, const Projections &projections, const LongWork &work);

/// Drops the projections' tables and folds all events into new ones, in a transaction of the caller's.
Done deriveAnew(store::Database &database, const Projections &projections, const LongWork &work);

/// Creates the projections' tables in an empty database.
Done createProjections(store::Database &database, const Projections &projections);

} // namespace proffer::ledger
