// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.h"
#include "vendors/holding.h"
#include "vendors/vendor.h"

namespace proffer::vendors {

/// A vendor, removed ones too; NotFound with the fact "vendor".
Result<Vendor> findVendor(store::Database &database, const VendorId &id);
/// The same, but a removed one is NotFound.
Result<Vendor> findPresentVendor(store::Database &database, const VendorId &id);
/// NotFound with the fact "holding".
Result<Holding> findHolding(store::Database &database, const HoldingId &id);

/// Whether a query finds anything.
template <class... Arguments>
Result<bool> exists(store::Database &database, std::string_view sql, const Arguments &...arguments)
{
    PROFFER_TRY(auto row, database.query(sql, arguments...));
    return row.step();
}

/// The single integer that a query yields; nothing without a row.
template <class... Arguments>
Result<std::optional<std::int64_t>> number(store::Database &database, std::string_view sql,
                                           const Arguments &...arguments)
{
    PROFFER_TRY(auto row, database.query(sql, arguments...));
    PROFFER_TRY(const bool found, row.step());
    return found ? std::optional{row.integer(0)} : std::nullopt;
}

/// The events about something that still carry values and are of one kind.
Result<std::vector<ledger::EventRef>> valuesAbout(ledger::Ledger &ledger, const ledger::AnyId &id,
                                                  std::initializer_list<std::string_view> kinds);

/// Runs one act in a transaction of its own.
template <class Act>
auto inBatch(ledger::Ledger &ledger, Act act) -> decltype(act(std::declval<ledger::Batch &>()))
{
    PROFFER_TRY(auto batch, ledger.begin());
    auto result = act(batch);
    if (result)
        PROFFER_CHECK(batch.commit());
    return result;
}

} // namespace proffer::vendors
