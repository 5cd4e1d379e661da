// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/cancel.h"
#include "ledger/ledger.h"

namespace proffer::ledger {

/// Brings the search index forward to the newest event, in batches of their own transactions. What is indexed
/// is Projection::searchText(): names, never values.
Done indexForSearch(Ledger &ledger, const LongWork &work = {});

/// One batch of the above; true when there is more to do.
Result<bool> indexBatch(Ledger &ledger, std::size_t batch = 5000);

/// What a search looks for in an event: what every projection names in it, folded (store::foldForSearch()).
std::string namesIn(const Projections &projections, const Event &event);

/// Events, newest first, whose names hold every word of what was typed, at most \a count; rows newer than the
/// index are looked through too. Database::interrupt() ends it with Cancelled.
Result<std::vector<Event>> search(store::Database &database, const Projections &projections,
                                  std::string_view typed, std::size_t count);

} // namespace proffer::ledger
