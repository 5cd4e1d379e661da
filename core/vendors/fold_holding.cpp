// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "folds.h"
#include "ledger/event_data.h"
#include "tables.h"
#include "vendors/holding.h"

namespace proffer::vendors {

using ledger::EventData;

namespace {

/// A piece of evidence stands in the values of the event that brought it, and is named by that event.
Done foldEvidence(store::Database &database, const EventData &data, const ledger::Event &event,
                  const HoldingId &holding)
{
    PROFFER_TRY(const auto date, data.optionalDate("evidence_date"));
    if (!date)
        return data.malformed("evidence_date");
    PROFFER_TRY(const auto text, data.valueText("evidence"));
    return database.run(
        "INSERT INTO holding_evidence (holding, device, seq, date, text) VALUES (?1, ?2, ?3, ?4, ?5)",
        holding.bytes, event.ref.device.bytes, event.ref.seq, toIsoDate(*date), text);
}

} // namespace

Done foldHoldingRecorded(store::Database &database, const ledger::Event &event)
{
    const EventData data{event};
    PROFFER_TRY(const auto id, data.id<HoldingTag>("holding"));
    PROFFER_TRY(const auto vendor, data.id<VendorTag>("vendor"));
    PROFFER_TRY(const auto claim, data.text("claim"));
    PROFFER_TRY(const auto persona, data.optionalId<profile::PersonaTag>("persona"));
    PROFFER_TRY(const auto attribute, data.optionalId<profile::AttributeTag>("attribute"));
    PROFFER_TRY(const auto how, data.word("how", howKnownFromText));
    PROFFER_TRY(const auto since, data.optionalDate("since"));
    PROFFER_CHECK(database.run(
        "INSERT INTO holding (vendor, claim, holding, persona, attribute, how, since, recorded_at, state, "
        "state_since) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'held', ?8)",
        vendor.bytes, claim, id.bytes, toColumn(persona), toColumn(attribute), how,
        since ? toColumn(Instant{*since}) : toColumn(event.time), toColumn(event.time)));
    return event.hadValues ? foldEvidence(database, data, event, id) : Done{};
}

/// The highest version wins, as with vendors.
Done foldHoldingStateChanged(store::Database &database, const ledger::Event &event)
{
    const EventData data{event};
    PROFFER_TRY(const auto id, data.id<HoldingTag>("holding"));
    PROFFER_TRY(const auto state, data.word("state", holdingStateFromText));
    PROFFER_TRY(const auto version, data.integer("version"));
    return database.run(
        "UPDATE holding SET state = ?2, state_since = ?3, state_version = ?4, state_hash = ?5 "
        "WHERE holding = ?1 AND (state_version, state_hash) < (?4, ?5)",
        id.bytes, state, toColumn(event.time), version, event.hash);
}

Done foldEvidenceAdded(store::Database &database, const ledger::Event &event)
{
    const EventData data{event};
    PROFFER_TRY(const auto id, data.id<HoldingTag>("holding"));
    return foldEvidence(database, data, event, id);
}

Done foldHoldingErased(store::Database &database, const ledger::Event &event)
{
    PROFFER_TRY(const auto id, EventData{event}.id<HoldingTag>("holding"));
    PROFFER_CHECK(database.run("DELETE FROM holding_evidence WHERE holding = ?1", id.bytes));
    return database.run("DELETE FROM holding WHERE holding = ?1", id.bytes);
}

} // namespace proffer::vendors
