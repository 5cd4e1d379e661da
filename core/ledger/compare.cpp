// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "compare.h"

#include "state_hash.h"

namespace proffer::ledger {
namespace {

Error mismatch(const TableSpec &table, const store::Statement &row)
{
    std::string key;
    for (std::size_t i = 0; i < table.key.size(); ++i)
        key += (i == 0 ? "" : ", ") + std::string{row.text(static_cast<int>(i))};
    return fail(ErrorCode::ProjectionMismatch).with("table", table.name).with("row", key);
}

Done compareTable(store::Database &database, const TableSpec &table, std::string_view expected,
                  std::string_view found, const LongWork &work)
{
    PROFFER_TRY(auto left, database.query(selectTable(table, expected, Columns::All)));
    PROFFER_TRY(auto right, database.query(selectTable(table, found, Columns::All)));
    while (true) {
        if (work.cancelled())
            return fail(ErrorCode::Cancelled);
        PROFFER_TRY(const bool leftRow, left.step());
        PROFFER_TRY(const bool rightRow, right.step());
        if (!leftRow && !rightRow)
            return {};
        if (leftRow != rightRow)
            return mismatch(table, leftRow ? left : right);
        for (int column = 0; column < left.columnCount(); ++column) {
            if (left.text(column) != right.text(column))
                return mismatch(table, left);
        }
    }
}

} // namespace

Done compareTables(store::Database &database, const Projections &projections, std::string_view expected,
                   std::string_view found, const LongWork &work)
{
    for (const auto &projection : projections) {
        for (const auto &table : projection->tables())
            PROFFER_CHECK(compareTable(database, table, expected, found, work));
    }
    return {};
}

} // namespace proffer::ledger
