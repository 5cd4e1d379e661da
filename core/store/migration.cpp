// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/migration.h"

#include "store/transaction.h"

namespace proffer::store {
namespace {

Done checkOrder(std::span<const Migration> migrations)
{
    std::int64_t expected = 0;
    for (const auto &migration : migrations) {
        if (migration.version != ++expected)
            return fail(ErrorCode::Internal).with("migration", std::to_string(migration.version));
    }
    return {};
}

/// How many of the migrations the database has seen.
Result<std::size_t> seen(Database &database, std::size_t known)
{
    PROFFER_TRY(const auto found, database.userVersion());
    if (found < 0)
        return fail(ErrorCode::StoreDamaged).with("found", std::to_string(found));
    if (static_cast<std::uint64_t>(found) > known)
        return fail(ErrorCode::StoreNewerSchema)
            .with("found", std::to_string(found))
            .with("known", std::to_string(known));
    return static_cast<std::size_t>(found);
}

} // namespace

Done migrate(Database &database, std::span<const Migration> migrations)
{
    PROFFER_CHECK(checkOrder(migrations));
    PROFFER_TRY(const auto before, seen(database, migrations.size()));
    if (before == migrations.size())
        return {};
    PROFFER_TRY(auto transaction, Transaction::begin(database));
    // Again, now that nobody else can migrate.
    PROFFER_TRY(const auto done, seen(database, migrations.size()));
    for (const auto &migration : migrations.subspan(done))
        PROFFER_CHECK(database.execute(migration.script));
    PROFFER_CHECK(database.setUserVersion(static_cast<std::int64_t>(migrations.size())));
    return transaction.commit();
}

} // namespace proffer::store
