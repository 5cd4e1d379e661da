// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "folds.h"
#include "ledger/event_data.h"
#include "tables.h"
#include "vendors/vendor.h"

namespace proffer::vendors {

using ledger::EventData;

namespace {

/// The columns that a profile fills, as they stand in the event. Addresses and codes were checked when they
/// were written; checking them again would lock a vault out when a rule is tightened.
struct ProfileColumns {
    VendorId id;
    std::string name;
    std::string kind;
    std::optional<std::string> address;
    std::optional<VendorId> marketplace;
    std::optional<std::string> contact;
    std::optional<std::string> jurisdiction;
    std::int64_t version = 0;
};

Result<ProfileColumns> readProfile(const EventData &data)
{
    ProfileColumns columns;
    PROFFER_TRY(columns.id, data.id<VendorTag>("vendor"));
    PROFFER_TRY(columns.name, data.text("name"));
    PROFFER_TRY(columns.kind, data.word("kind", kindFromText));
    PROFFER_TRY(columns.marketplace, data.optionalId<VendorTag>("marketplace"));
    PROFFER_TRY(columns.address, data.optionalText(columns.marketplace ? "page" : "origin"));
    PROFFER_TRY(columns.contact, data.optionalText("contact"));
    PROFFER_TRY(columns.jurisdiction, data.optionalText("jurisdiction"));
    PROFFER_TRY(columns.version, data.integer("version"));
    if (columns.marketplace && !columns.address)
        return data.malformed("page");
    return columns;
}

} // namespace

Done foldVendorAdded(store::Database &database, const ledger::Event &event)
{
    PROFFER_TRY(const auto columns, readProfile(EventData{event}));
    return database.run("INSERT INTO vendor (vendor, name, kind, address, marketplace, contact, "
                        "jurisdiction, version, version_hash, "
                        "added_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                        columns.id.bytes, columns.name, columns.kind, columns.address,
                        toColumn(columns.marketplace), columns.contact, columns.jurisdiction, columns.version,
                        event.hash, toColumn(event.time));
}

/// The highest version wins, of equal ones the highest hash: the same on every device, in whatever order the
/// events arrive.
Done foldVendorChanged(store::Database &database, const ledger::Event &event)
{
    PROFFER_TRY(const auto columns, readProfile(EventData{event}));
    return database.run(
        "UPDATE vendor SET name = ?2, kind = ?3, address = ?4, marketplace = ?5, contact = ?6, jurisdiction "
        "= ?7, "
        "version = ?8, version_hash = ?9 WHERE vendor = ?1 AND (version, version_hash) < (?8, ?9)",
        columns.id.bytes, columns.name, columns.kind, columns.address, toColumn(columns.marketplace),
        columns.contact, columns.jurisdiction, columns.version, event.hash);
}

Done foldVendorNoted(store::Database &database, const ledger::Event &event)
{
    const EventData data{event};
    PROFFER_TRY(const auto id, data.id<VendorTag>("vendor"));
    PROFFER_TRY(const auto version, data.integer("version"));
    if (!event.hadValues)
        return database.run("UPDATE vendor SET notes = NULL, notes_device = NULL, notes_seq = NULL, "
                            "notes_version = ?2, notes_hash = ?3 "
                            "WHERE vendor = ?1 AND (notes_version, notes_hash) < (?2, ?3)",
                            id.bytes, version, event.hash);
    PROFFER_TRY(const auto notes, data.valueText("notes"));
    return database.run("UPDATE vendor SET notes = ?4, notes_device = ?5, notes_seq = ?6, notes_version = "
                        "?2, notes_hash = ?3 "
                        "WHERE vendor = ?1 AND (notes_version, notes_hash) < (?2, ?3)",
                        id.bytes, version, event.hash, notes, event.ref.device.bytes, event.ref.seq);
}

Done foldVendorRemoved(store::Database &database, const ledger::Event &event)
{
    PROFFER_TRY(const auto id, EventData{event}.id<VendorTag>("vendor"));
    return database.run("UPDATE vendor SET removed_at = ?2 WHERE vendor = ?1 AND removed_at IS NULL",
                        id.bytes, toColumn(event.time));
}

} // namespace proffer::vendors
