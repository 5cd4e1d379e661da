// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grants/grant.h"
#include "store/database.h"

namespace proffer::grants {

/// Of rows in which ?1 stands, only those whose events are about it: the ledger's links are the index that
/// permission_grant has not.
inline constexpr std::string_view foundByLinks =
    "position IN (SELECT position FROM event_about WHERE id = ?1)";

/// A SELECT of permission_grant that readGrants() understands: selectGrants("WHERE position = ?1").
std::string selectGrants(std::string_view rest);
/// The same for the grants in whose `column` ("grant_id", "vendor") the first parameter stands, found by the
/// events that are about it.
std::string selectGrantsOf(std::string_view column, std::string_view rest = {});
Result<std::vector<Grant>> readGrants(store::Statement &rows);
/// NotFound with the fact "what" if there is none.
Result<Grant> readGrant(store::Statement &rows);

} // namespace proffer::grants
