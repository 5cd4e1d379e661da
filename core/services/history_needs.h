// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/projection.h"

namespace proffer::services {

/// The projections of the domain folders, each with an opinion on which of its events are still needed when
/// the history is shortened (ledger/shortening.h).
///
/// Spent are values, names and states that a newer one has taken the place of, unless they were erased; notes
/// of imports; challenges that were answered or have expired; and what was checked with them. Everything else
/// stays: above all grants and their ends, relationships with their keys, and pinned keys.
ledger::Projections withNeeds();

} // namespace proffer::services
