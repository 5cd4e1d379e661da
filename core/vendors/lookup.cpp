// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "lookup.h"

#include "rows.h"

#include <algorithm>

namespace proffer::vendors {

Result<Vendor> findVendor(store::Database &database, const VendorId &id)
{
    PROFFER_TRY(auto rows, database.query(select(vendorColumns, "FROM vendor WHERE vendor = ?1"), id.bytes));
    PROFFER_TRY(auto found, readFirst(std::move(rows), readVendor));
    if (!found)
        return fail(ErrorCode::NotFound).with("vendor", id.text());
    return *std::move(found);
}

Result<Vendor> findPresentVendor(store::Database &database, const VendorId &id)
{
    PROFFER_TRY(auto vendor, findVendor(database, id));
    if (vendor.removedAt)
        return fail(ErrorCode::NotFound).with("vendor", id.text());
    return vendor;
}

Result<Holding> findHolding(store::Database &database, const HoldingId &id)
{
    PROFFER_TRY(auto rows,
                database.query(select(holdingColumns, "FROM holding WHERE holding = ?1"), id.bytes));
    PROFFER_TRY(auto found, readFirst(std::move(rows), readHolding));
    if (!found)
        return fail(ErrorCode::NotFound).with("holding", id.text());
    return *std::move(found);
}

Result<std::vector<ledger::EventRef>> valuesAbout(ledger::Ledger &ledger, const ledger::AnyId &id,
                                                  std::initializer_list<std::string_view> kinds)
{
    static constexpr std::size_t pageSize = 200;
    std::vector<ledger::EventRef> refs;
    std::int64_t before = 0;
    while (true) {
        PROFFER_TRY(const auto page, ledger.pageAbout(id, before, pageSize));
        for (const auto &event : page) {
            if (event.values && std::ranges::find(kinds, event.kind) != kinds.end())
                refs.push_back(event.ref);
        }
        if (page.size() < pageSize)
            return refs;
        before = page.back().position;
    }
}

} // namespace proffer::vendors
