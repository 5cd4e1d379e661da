// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "holding_id.h"
#include "lookup.h"
#include "rows.h"
#include "vendors/holdings.h"

#include <limits>

namespace proffer::vendors {
namespace {

Result<VendorCount> readVendorCount(const store::Statement &row)
{
    PROFFER_TRY(const auto vendor, VendorId::fromBytes(row.blob(0)));
    return VendorCount{.vendor = vendor, .name = std::string{row.text(1)}, .holdings = row.integer(2)};
}

Result<ClaimCount> readClaimCount(const store::Statement &row)
{
    return ClaimCount{.claim = std::string{row.text(0)}, .vendors = row.integer(1)};
}

} // namespace

Result<Holding> Holdings::get(const HoldingId &id) const
{
    return findHolding(ledger_.database(), id);
}

Result<std::vector<Evidence>> Holdings::evidence(const HoldingId &id) const
{
    PROFFER_TRY(auto rows,
                ledger_.database().query(select(evidenceColumns, "FROM holding_evidence WHERE holding = ?1 "
                                                                 "ORDER BY date, device, seq"),
                                         id.bytes));
    return readAll(std::move(rows), readEvidence);
}

Result<std::vector<Holder>> Holdings::whoHas(std::string_view claim) const
{
    // One reading of all holdings instead of an index on claims, which every grant would have to write. '$'
    // follows '#', so the range ends behind every language of the claim.
    std::string columns{holdingColumns};
    columns += ", name";
    PROFFER_TRY(
        auto rows,
        ledger_.database().query(
            select(columns, "FROM holding NOT INDEXED CROSS JOIN vendor ON vendor.vendor = holding.vendor "
                            "WHERE claim >= ?1 AND claim < ?1 || '$' "
                            "AND (claim = ?1 OR claim >= ?1 || '#') "
                            "ORDER BY name, vendor.vendor, claim, holding"),
            claim));
    return readAll(std::move(rows), readHolder);
}

Result<std::vector<Holding>> Holdings::whatHas(const VendorId &vendor) const
{
    PROFFER_TRY(
        auto rows,
        ledger_.database().query(
            select(holdingColumns, "FROM holding WHERE vendor = ?1 ORDER BY claim, holding"), vendor.bytes));
    return readAll(std::move(rows), readHolding);
}

Result<std::vector<Holding>> Holdings::ofGrant(const GrantId &grant) const
{
    PROFFER_TRY(auto rows,
                ledger_.database().query(
                    select(holdingColumns, "FROM holding WHERE holding BETWEEN ?1 AND ?2 "
                                           "AND permission = ?3 ORDER BY holding"),
                    grantedHoldingId(grant, 0).bytes,
                    grantedHoldingId(grant, std::numeric_limits<std::uint16_t>::max()).bytes, grant.bytes));
    return readAll(std::move(rows), readHolding);
}

Result<std::vector<Holder>> Holdings::all() const
{
    std::string columns{holdingColumns};
    columns += ", name";
    PROFFER_TRY(auto rows,
                ledger_.database().query(select(
                    columns, "FROM holding NOT INDEXED CROSS JOIN vendor ON vendor.vendor = holding.vendor "
                             "ORDER BY name, vendor.vendor, claim, holding")));
    return readAll(std::move(rows), readHolder);
}

Result<std::vector<VendorCount>> Holdings::countByVendor() const
{
    PROFFER_TRY(
        auto rows,
        ledger_.database().query(
            "SELECT vendor.vendor, name, holdings FROM "
            "(SELECT vendor, count(*) AS holdings FROM holding NOT INDEXED GROUP BY vendor) AS counted "
            "CROSS JOIN vendor ON vendor.vendor = counted.vendor ORDER BY holdings DESC, name, "
            "vendor.vendor"));
    return readAll(std::move(rows), readVendorCount);
}

Result<std::vector<ClaimCount>> Holdings::countByClaim() const
{
    PROFFER_TRY(
        auto rows,
        ledger_.database().query(
            "SELECT claim, count(*) AS vendors FROM (SELECT DISTINCT vendor, claim FROM holding NOT INDEXED) "
            "GROUP BY claim ORDER BY vendors DESC, claim"));
    return readAll(std::move(rows), readClaimCount);
}

} // namespace proffer::vendors
