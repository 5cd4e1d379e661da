// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"

#include <span>
#include <string>

namespace proffer::store {

/// One step of a schema: the script that leads from version - 1 to version.
struct Migration {
    std::int64_t version = 0;
    std::string script{};
};

/// Brings the database forward to the last migration's version in one transaction. Migrations are in order
/// and without gaps, starting at 1. A database of a later version is StoreNewerSchema (facts "found",
/// "known") and stays untouched.
Done migrate(Database &database, std::span<const Migration> migrations);

} // namespace proffer::store
