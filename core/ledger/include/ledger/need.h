// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/projection.h"

namespace proffer::ledger {

/// Spent if a query for it finds a row that says 1, else kept.
template <class... Arguments>
Result<Need> spentIf(store::Database &database, std::string_view sql, const Arguments &...arguments)
{
    PROFFER_TRY(auto row, database.query(sql, arguments...));
    PROFFER_TRY(const bool found, row.step());
    return found && row.integer(0) == 1 ? Need::Spent : Need::Kept;
}

} // namespace proffer::ledger
