// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vendors/keys.h"

#include "lookup.h"
#include "rows.h"

namespace proffer::vendors {
namespace {

ledger::Draft keyDraft(std::string_view kind, const VendorId &vendor, const jose::Thumbprint &thumbprint,
                       KeyTrust trust)
{
    return {.kind = std::string{kind},
            .about = {vendor.bytes},
            .data = {{"vendor", vendor.text()}, {"thumbprint", thumbprint.text()}, {"trust", toText(trust)}}};
}

Result<std::optional<VendorKey>> findKey(store::Database &database, const VendorId &vendor,
                                         const jose::Thumbprint &thumbprint)
{
    PROFFER_TRY(auto rows,
                database.query(select(keyColumns, "FROM vendor_key WHERE vendor = ?1 AND thumbprint = ?2"),
                               vendor.bytes, thumbprint.bytes));
    return readFirst(std::move(rows), readKey);
}

Result<VendorKey> mustFind(store::Database &database, const VendorId &vendor,
                           const jose::Thumbprint &thumbprint)
{
    PROFFER_TRY(auto key, findKey(database, vendor, thumbprint));
    if (!key)
        return fail(ErrorCode::NotFound).with("thumbprint", thumbprint.text());
    return *std::move(key);
}

Result<std::optional<VendorKey>> findPinned(store::Database &database, const VendorId &vendor)
{
    PROFFER_TRY(auto rows,
                database.query(select(keyColumns, "FROM vendor_key WHERE vendor = ?1 AND state = 'in_force'"),
                               vendor.bytes));
    return readFirst(std::move(rows), readKey);
}

/// Whether that trust can have been won: what has no origin publishes no key there.
Done checkTrust(store::Database &database, const VendorId &id, KeyTrust trust)
{
    PROFFER_TRY(const auto vendor, findPresentVendor(database, id));
    if (trust == KeyTrust::FromOrigin && !vendor.hasOrigin())
        return fail(ErrorCode::VendorKeyUnproven).with("reason", "no_origin");
    return {};
}

Result<VendorKey> pinFirst(ledger::Ledger &ledger, const VendorId &vendor, const jose::PublicJwk &key,
                           KeyTrust trust)
{
    return inBatch(ledger, [&](ledger::Batch &batch) -> Result<VendorKey> {
        auto draft = keyDraft("vendor.key_pinned", vendor, key.thumbprint(), trust);
        draft.data.emplace("jwk", key.text());
        PROFFER_CHECK(batch.append(draft));
        return mustFind(ledger.database(), vendor, key.thumbprint());
    });
}

/// Trust that was won once is not lost by seeing the same key in a lesser way.
Result<VendorKey> raiseTrust(ledger::Ledger &ledger, const VendorKey &pinned, KeyTrust trust)
{
    if (trust <= pinned.trust)
        return pinned;
    PROFFER_CHECK(ledger.append(keyDraft("vendor.key_confirmed", pinned.vendor, pinned.thumbprint, trust)));
    return mustFind(ledger.database(), pinned.vendor, pinned.thumbprint);
}

/// Keeps the alarm, once for each key that waits for an answer.
Done raiseAlarm(ledger::Ledger &ledger, const VendorId &vendor, const jose::PublicJwk &key, KeyTrust trust)
{
    PROFFER_TRY(const auto known, findKey(ledger.database(), vendor, key.thumbprint()));
    if (known && known->state == KeyState::Alarm)
        return {};
    auto draft = keyDraft("vendor.key_alarm", vendor, key.thumbprint(), trust);
    draft.data.emplace("jwk", key.text());
    PROFFER_CHECK(ledger.append(draft));
    return {};
}

} // namespace

Result<VendorKey> VendorKeys::pin(const VendorId &vendor, const jose::PublicJwk &key, KeyTrust trust)
{
    PROFFER_CHECK(checkTrust(ledger_.database(), vendor, trust));
    PROFFER_TRY(const auto pinned, inForce(vendor));
    if (!pinned)
        return pinFirst(ledger_, vendor, key, trust);
    if (pinned->thumbprint == key.thumbprint())
        return raiseTrust(ledger_, *pinned, trust);
    PROFFER_CHECK(raiseAlarm(ledger_, vendor, key, trust));
    return fail(ErrorCode::VendorKeyChanged)
        .with("pinned", pinned->thumbprint.text())
        .with("offered", key.thumbprint().text());
}

Result<VendorKey> VendorKeys::confirmNew(const VendorId &vendor, const jose::Thumbprint &thumbprint,
                                         KeyTrust trust)
{
    return inBatch(ledger_, [&](ledger::Batch &batch) -> Result<VendorKey> {
        PROFFER_CHECK(checkTrust(ledger_.database(), vendor, trust));
        if (trust == KeyTrust::SelfAsserted)
            return fail(ErrorCode::VendorKeyUnproven).with("reason", "self_asserted");
        PROFFER_TRY(const auto known, mustFind(ledger_.database(), vendor, thumbprint));
        if (known.state == KeyState::InForce)
            return fail(ErrorCode::AlreadyExists).with("thumbprint", thumbprint.text());
        PROFFER_CHECK(batch.append(keyDraft("vendor.key_confirmed", vendor, thumbprint, trust)));
        return mustFind(ledger_.database(), vendor, thumbprint);
    });
}

Done VendorKeys::refuseNew(const VendorId &vendor, const jose::Thumbprint &thumbprint)
{
    return inBatch(ledger_, [&](ledger::Batch &batch) -> Done {
        PROFFER_CHECK(findPresentVendor(ledger_.database(), vendor));
        PROFFER_TRY(const auto known, mustFind(ledger_.database(), vendor, thumbprint));
        if (known.state != KeyState::Alarm)
            return fail(ErrorCode::InvalidArgument).with("member", "thumbprint").with("reason", "no_alarm");
        PROFFER_CHECK(batch.append(keyDraft("vendor.key_refused", vendor, thumbprint, known.trust)));
        return {};
    });
}

Result<std::optional<VendorKey>> VendorKeys::inForce(const VendorId &vendor) const
{
    return findPinned(ledger_.database(), vendor);
}

Result<std::vector<VendorKey>> VendorKeys::history(const VendorId &vendor) const
{
    PROFFER_TRY(auto rows,
                ledger_.database().query(
                    select(keyColumns, "FROM vendor_key WHERE vendor = ?1 ORDER BY seen_at, thumbprint"),
                    vendor.bytes));
    return readAll(std::move(rows), readKey);
}

Result<std::vector<VendorKey>> VendorKeys::alarms() const
{
    PROFFER_TRY(
        auto rows,
        ledger_.database().query(select(
            keyColumns, "FROM vendor_key WHERE state = 'alarm' ORDER BY seen_at, vendor, thumbprint")));
    return readAll(std::move(rows), readKey);
}

} // namespace proffer::vendors
