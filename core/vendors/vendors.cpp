// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vendors/vendors.h"

#include "checks.h"
#include "lookup.h"
#include "rows.h"
#include "vendor_draft.h"

namespace proffer::vendors {
namespace {

Error wrongPlace(std::string_view reason)
{
    return fail(ErrorCode::InvalidArgument).with("member", "place").with("reason", std::string{reason});
}

/// A seller has a page inside a marketplace that is there, and nobody else has one.
Done checkPlace(store::Database &database, const VendorProfile &profile)
{
    const auto *seller = std::get_if<SellerPage>(&profile.place);
    if ((profile.kind == Kind::MarketplaceSeller) != (seller != nullptr))
        return wrongPlace(seller ? "not_a_seller" : "seller_without_page");
    if (!seller)
        return {};
    if (!seller->page.hasPath())
        return wrongPlace("page_without_path");
    PROFFER_TRY(const auto marketplace, findPresentVendor(database, seller->marketplace));
    if (marketplace.profile.kind != Kind::Marketplace)
        return wrongPlace("not_a_marketplace");
    return {};
}

/// Whether nobody else is at that address.
Done checkAddressIsFree(store::Database &database, const VendorId &id, std::string_view address)
{
    if (address.empty())
        return {};
    PROFFER_TRY(
        auto row,
        database.query("SELECT vendor FROM vendor WHERE address = ?1 AND vendor <> ?2 AND removed_at IS NULL",
                       address, id.bytes));
    PROFFER_TRY(const bool taken, row.step());
    if (!taken)
        return {};
    PROFFER_TRY(const auto other, VendorId::fromBytes(row.blob(0)));
    return fail(ErrorCode::AlreadyExists).with("vendor", other.text());
}

Done checkProfile(store::Database &database, const VendorId &id, const VendorProfile &profile)
{
    PROFFER_CHECK(checkName("name", profile.name, longestName));
    PROFFER_CHECK(checkPlace(database, profile));
    return checkAddressIsFree(database, id, Vendor{.id = id, .profile = profile}.address());
}

Done note(ledger::Batch &batch, store::Database &database, const VendorId &id, std::string_view notes)
{
    PROFFER_TRY(const auto version,
                number(database, "SELECT notes_version FROM vendor WHERE vendor = ?1", id.bytes));
    ledger::Draft draft{.kind = "vendor.noted",
                        .about = {id.bytes},
                        .data = {{"vendor", id.text()}, {"version", version.value_or(0) + 1}}};
    if (!notes.empty()) {
        PROFFER_CHECK(checkProse("notes", notes, longestProse));
        draft.values = json::Object{{"notes", notes}};
    }
    PROFFER_CHECK(batch.append(draft));
    return {};
}

/// What keeps a vendor from being removed; empty if nothing does.
Result<std::string_view> usedBy(store::Database &database, const VendorId &id)
{
    PROFFER_TRY(
        const bool relationship,
        exists(database, "SELECT 1 FROM relationship WHERE vendor = ?1 AND closed_at IS NULL", id.bytes));
    if (relationship)
        return std::string_view{"relationship"};
    PROFFER_TRY(const bool holding, exists(database, "SELECT 1 FROM holding WHERE vendor = ?1", id.bytes));
    if (holding)
        return std::string_view{"holding"};
    PROFFER_TRY(
        const bool seller,
        exists(database, "SELECT 1 FROM vendor WHERE marketplace = ?1 AND removed_at IS NULL", id.bytes));
    return seller ? std::string_view{"seller"} : std::string_view{};
}

} // namespace

Result<Vendor> Vendors::add(const VendorProfile &profile, std::string_view notes)
{
    return inBatch(ledger_, [&](ledger::Batch &batch) { return add(batch, profile, notes); });
}

Result<Vendor> Vendors::add(ledger::Batch &batch, const VendorProfile &profile, std::string_view notes)
{
    const VendorId id{ledger_.random().array<16>()};
    PROFFER_CHECK(checkProfile(ledger_.database(), id, profile));
    if (!notes.empty())
        PROFFER_CHECK(checkProse("notes", notes, longestProse));
    PROFFER_CHECK(batch.append(profileDraft("vendor.added", id, profile, 1)));
    if (!notes.empty())
        PROFFER_CHECK(note(batch, ledger_.database(), id, notes));
    return get(id);
}

Result<Vendor> Vendors::change(const VendorId &id, const VendorProfile &profile)
{
    return inBatch(ledger_, [&](ledger::Batch &batch) -> Result<Vendor> {
        auto &database = ledger_.database();
        PROFFER_CHECK(findPresentVendor(database, id));
        PROFFER_CHECK(checkProfile(database, id, profile));
        PROFFER_TRY(const auto version,
                    number(database, "SELECT version FROM vendor WHERE vendor = ?1", id.bytes));
        PROFFER_CHECK(batch.append(profileDraft("vendor.changed", id, profile, version.value_or(0) + 1)));
        return get(id);
    });
}

Result<Vendor> Vendors::setNotes(const VendorId &id, std::string_view notes)
{
    return inBatch(ledger_, [&](ledger::Batch &batch) -> Result<Vendor> {
        PROFFER_CHECK(findPresentVendor(ledger_.database(), id));
        PROFFER_CHECK(note(batch, ledger_.database(), id, notes));
        return get(id);
    });
}

Done Vendors::eraseNotes(const VendorId &id)
{
    return inBatch(ledger_, [&](ledger::Batch &batch) -> Done {
        PROFFER_CHECK(findVendor(ledger_.database(), id));
        PROFFER_TRY(auto erases, valuesAbout(ledger_, id.bytes, {"vendor.noted"}));
        if (erases.empty())
            return {};
        PROFFER_CHECK(batch.append({.kind = "vendor.notes_erased",
                                    .about = {id.bytes},
                                    .data = {{"vendor", id.text()}},
                                    .erases = std::move(erases)}));
        return {};
    });
}

Done Vendors::remove(const VendorId &id)
{
    return inBatch(ledger_, [&](ledger::Batch &batch) -> Done {
        PROFFER_CHECK(findPresentVendor(ledger_.database(), id));
        PROFFER_TRY(const auto user, usedBy(ledger_.database(), id));
        if (!user.empty())
            return fail(ErrorCode::VendorInUse).with("by", std::string{user});
        PROFFER_TRY(auto erases, valuesAbout(ledger_, id.bytes, {"vendor.noted"}));
        PROFFER_CHECK(batch.append({.kind = "vendor.removed",
                                    .about = {id.bytes},
                                    .data = {{"vendor", id.text()}},
                                    .erases = std::move(erases)}));
        return {};
    });
}

Result<Vendor> Vendors::get(const VendorId &id) const
{
    return findVendor(ledger_.database(), id);
}

} // namespace proffer::vendors
