// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "row_reading.h"

#include "rows.h"

namespace proffer::profile {

Error damaged(std::string_view table)
{
    return fail(ErrorCode::StoreDamaged).with("table", std::string{table});
}

Result<json::Value> valueAt(const store::Statement &row, int column, std::string_view table)
{
    auto value = json::parse(row.text(column), {.bytes = 4 * maxValueBytes});
    if (!value)
        return damaged(table);
    return value;
}

Result<std::vector<ledger::EventRef>> readCarriers(store::Database &database, const ByteArray<16> &thing)
{
    PROFFER_TRY(auto rows,
                database.query("SELECT device, seq FROM profile_carrier WHERE thing = ?1 AND held = 1 "
                               "ORDER BY device, seq",
                               thing));
    return readAll<ledger::EventRef>(rows, [](const store::Statement &row) -> Result<ledger::EventRef> {
        const auto device = idAt<ledger::DeviceId>(row, 0);
        if (!device)
            return damaged("profile_carrier");
        return ledger::EventRef{.device = *device, .seq = row.integer(1)};
    });
}

} // namespace proffer::profile
