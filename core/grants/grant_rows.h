// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grants/grant.h"
#include "store/database.h"

namespace proffer::grants {

/// A SELECT of permission_grant that readGrants() understands: selectGrants("WHERE vendor = ?1").
std::string selectGrants(std::string_view rest);
Result<std::vector<Grant>> readGrants(store::Statement &rows);
/// NotFound with the fact "what" if there is none.
Result<Grant> readGrant(store::Statement &rows);

} // namespace proffer::grants
