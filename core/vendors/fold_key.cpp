// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "folds.h"
#include "ledger/event_data.h"
#include "lookup.h"
#include "tables.h"
#include "vendors/keys.h"

namespace proffer::vendors {

using ledger::EventData;

namespace {

struct KeyColumns {
    VendorId vendor;
    jose::Thumbprint thumbprint;
    std::string trust;
};

Result<KeyColumns> readKey(const EventData &data)
{
    KeyColumns columns;
    PROFFER_TRY(columns.vendor, data.id<VendorTag>("vendor"));
    PROFFER_TRY(const auto thumbprint, data.text("thumbprint"));
    const auto parsed = jose::Thumbprint::parse(thumbprint);
    if (!parsed)
        return data.malformed("thumbprint");
    columns.thumbprint = *parsed;
    PROFFER_TRY(columns.trust, data.word("trust", keyTrustFromText));
    return columns;
}

/// The key that was in force until now is kept, as replaced.
Done replaceOthers(store::Database &database, const KeyColumns &columns, Instant time)
{
    return database.run("UPDATE vendor_key SET state = 'replaced', replaced_at = ?3 "
                        "WHERE vendor = ?1 AND thumbprint <> ?2 AND state = 'in_force'",
                        columns.vendor.bytes, columns.thumbprint.bytes, toColumn(time));
}

} // namespace

Done foldKeyAlarm(store::Database &database, const ledger::Event &event)
{
    const EventData data{event};
    PROFFER_TRY(const auto columns, readKey(data));
    PROFFER_TRY(const auto jwk, data.text("jwk"));
    return database.run("INSERT INTO vendor_key (vendor, thumbprint, jwk, trust, state, seen_at) "
                        "VALUES (?1, ?2, ?3, ?4, 'alarm', ?5) ON CONFLICT (vendor, thumbprint) DO UPDATE SET "
                        "state = 'alarm', trust = excluded.trust WHERE state <> 'in_force'",
                        columns.vendor.bytes, columns.thumbprint.bytes, jwk, columns.trust,
                        toColumn(event.time));
}

/// Two devices may have pinned a first key each: the second is an alarm, and never replaces the first in
/// silence.
Done foldKeyPinned(store::Database &database, const ledger::Event &event)
{
    const EventData data{event};
    PROFFER_TRY(const auto columns, readKey(data));
    PROFFER_TRY(const auto jwk, data.text("jwk"));
    PROFFER_TRY(
        const bool other,
        exists(database,
               "SELECT 1 FROM vendor_key WHERE vendor = ?1 AND thumbprint <> ?2 AND state = 'in_force'",
               columns.vendor.bytes, columns.thumbprint.bytes));
    if (other)
        return foldKeyAlarm(database, event);
    return database.run(
        "INSERT INTO vendor_key (vendor, thumbprint, jwk, trust, state, seen_at, pinned_at) "
        "VALUES (?1, ?2, ?3, ?4, 'in_force', ?5, ?5) ON CONFLICT (vendor, thumbprint) DO UPDATE SET "
        "trust = excluded.trust, state = 'in_force', pinned_at = excluded.pinned_at, replaced_at = NULL",
        columns.vendor.bytes, columns.thumbprint.bytes, jwk, columns.trust, toColumn(event.time));
}

Done foldKeyConfirmed(store::Database &database, const ledger::Event &event)
{
    PROFFER_TRY(const auto columns, readKey(EventData{event}));
    PROFFER_CHECK(replaceOthers(database, columns, event.time));
    return database.run("UPDATE vendor_key SET trust = ?3, state = 'in_force', replaced_at = NULL, "
                        "pinned_at = CASE state WHEN 'in_force' THEN pinned_at ELSE ?4 END WHERE vendor = ?1 "
                        "AND thumbprint = ?2",
                        columns.vendor.bytes, columns.thumbprint.bytes, columns.trust, toColumn(event.time));
}

Done foldKeyRefused(store::Database &database, const ledger::Event &event)
{
    PROFFER_TRY(const auto columns, readKey(EventData{event}));
    return database.run(
        "UPDATE vendor_key SET state = 'refused' WHERE vendor = ?1 AND thumbprint = ?2 AND state = 'alarm'",
        columns.vendor.bytes, columns.thumbprint.bytes);
}

} // namespace proffer::vendors
