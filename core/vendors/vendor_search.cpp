// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "lookup.h"
#include "rows.h"
#include "store/ngram.h"
#include "vendors/vendors.h"

#include <algorithm>

namespace proffer::vendors {
namespace {

/// The only one of several; NotFound or Ambiguous else.
Result<Vendor> only(std::vector<Vendor> found)
{
    if (found.empty())
        return fail(ErrorCode::NotFound).with("what", "vendor");
    if (found.size() > 1)
        return fail(ErrorCode::Ambiguous).with("what", "vendor").with("count", std::to_string(found.size()));
    return std::move(found.front());
}

} // namespace

Result<std::vector<Vendor>> Vendors::list() const
{
    PROFFER_TRY(auto rows, ledger_.database().query(select(
                               vendorColumns, "FROM vendor WHERE removed_at IS NULL ORDER BY name, vendor")));
    return readAll(std::move(rows), readVendor);
}

Result<std::vector<Vendor>> Vendors::search(std::string_view text) const
{
    const auto folded = store::foldForSearch(text);
    PROFFER_TRY(auto all, list());
    std::erase_if(all, [&folded](const Vendor &vendor) {
        std::string names = vendor.profile.name;
        names.append(" ").append(vendor.address());
        return !store::containsFolded(store::foldForSearch(names), folded);
    });
    return all;
}

Result<Vendor> Vendors::resolve(std::string_view text) const
{
    auto &database = ledger_.database();
    if (const auto id = VendorId::parse(text))
        return findPresentVendor(database, *id);
    PROFFER_TRY(auto rows,
                database.query(select(vendorColumns,
                                      "FROM vendor WHERE (address = ?1 OR name = ?1) AND removed_at IS NULL"),
                               text));
    PROFFER_TRY(auto exact, readAll(std::move(rows), readVendor));
    if (!exact.empty())
        return only(std::move(exact));
    PROFFER_TRY(auto found, search(text));
    return only(std::move(found));
}

} // namespace proffer::vendors
