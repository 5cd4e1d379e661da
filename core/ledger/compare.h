// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/cancel.h"
#include "ledger/projection.h"

namespace proffer::ledger {

/// Compares every table of the projections in two schemas of one connection. ProjectionMismatch names the
/// first difference in "table" and "row" (the row's key, as SQL literals).
Done compareTables(store::Database &database, const Projections &projections, std::string_view expected,
                   std::string_view found, const LongWork &work);

} // namespace proffer::ledger
