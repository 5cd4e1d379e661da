// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "fold.h"

#include "agreements/agreement.h"
#include "agreements/own_terms.h"
#include "ledger/event_data.h"
#include "json/write.h"

namespace proffer::agreements {
namespace {

using ledger::EventData;

std::int64_t toColumn(Instant instant)
{
    return instant.time_since_epoch().count();
}

Result<std::string> jsonMember(const EventData &data, const ledger::Event &event, std::string_view member)
{
    const auto found = event.data.find(member);
    if (found == event.data.end())
        return data.malformed(member);
    return json::write(found->second);
}

} // namespace

Done foldOffer(store::Database &database, const ledger::Event &event)
{
    const EventData data{event};
    PROFFER_TRY(const auto id, data.id<OfferTag>("offer"));
    PROFFER_TRY(const auto vendor, data.id<vendors::VendorTag>("vendor"));
    PROFFER_TRY(const auto relationship, data.id<vendors::RelationshipTag>("relationship"));
    PROFFER_TRY(const auto persona, data.id<profile::PersonaTag>("persona"));
    PROFFER_TRY(const auto jti, data.text("jti"));
    PROFFER_TRY(const auto token, data.text("token"));
    PROFFER_TRY(const auto closes, data.optionalId<OfferTag>("closes"));
    PROFFER_CHECK(database.run(
        "INSERT INTO agreement_offer (offer, vendor, relationship, persona, jti, token, made_at, "
        "position) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        id.bytes, vendor.bytes, relationship.bytes, persona.bytes, jti, token, toColumn(event.time),
        event.position));
    if (!closes)
        return {};
    return database.run("UPDATE agreement_offer SET closed_by = ?2 WHERE offer = ?1 AND closed_by IS NULL",
                        closes->bytes, id.bytes);
}

/// The first answer stays.
Done foldAnswer(store::Database &database, const ledger::Event &event)
{
    const EventData data{event};
    PROFFER_TRY(const auto id, data.id<OfferTag>("offer"));
    PROFFER_TRY(const auto token, data.text("token"));
    PROFFER_TRY(const auto key, jsonMember(data, event, "key"));
    return database.run("UPDATE agreement_offer SET answer = ?2, answer_key = ?3, answered_at = ?4, "
                        "answered_position = ?5 WHERE offer = ?1 AND answer IS NULL",
                        id.bytes, token, key, toColumn(event.time), event.position);
}

Done foldConflict(store::Database &database, const ledger::Event &event)
{
    const EventData data{event};
    PROFFER_TRY(const auto id, data.id<OfferTag>("offer"));
    PROFFER_TRY(const auto token, data.text("token"));
    return database.run("INSERT OR IGNORE INTO agreement_conflict (offer, token, received_at) "
                        "VALUES (?1, ?2, ?3)",
                        id.bytes, token, toColumn(event.time));
}

Done foldSaid(store::Database &database, const ledger::Event &event)
{
    const EventData data{event};
    PROFFER_TRY(const auto id, data.id<SaidTag>("said"));
    PROFFER_TRY(const auto vendor, data.id<vendors::VendorTag>("vendor"));
    PROFFER_TRY(const auto relationship, data.id<vendors::RelationshipTag>("relationship"));
    PROFFER_TRY(const auto persona, data.id<profile::PersonaTag>("persona"));
    PROFFER_TRY(const auto agreement, jsonMember(data, event, "agreement"));
    PROFFER_TRY(const auto texts, jsonMember(data, event, "texts"));
    PROFFER_TRY(const auto date, data.optionalDate("date"));
    if (!date)
        return data.malformed("date");
    PROFFER_TRY(const auto source, data.valueText("source"));
    return database.run(
        "INSERT INTO agreement_said (said, vendor, relationship, persona, agreement, texts, date, source, "
        "device, seq, recorded_at, position) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        id.bytes, vendor.bytes, relationship.bytes, persona.bytes, agreement, texts, toIsoDate(*date), source,
        event.ref.device.bytes, event.ref.seq, toColumn(event.time), event.position);
}

Done foldEnded(store::Database &database, const ledger::Event &event)
{
    const EventData data{event};
    PROFFER_TRY(const auto offer, data.optionalId<OfferTag>("offer"));
    PROFFER_TRY(const auto said, data.optionalId<SaidTag>("said"));
    PROFFER_TRY(const auto reason, data.text("reason"));
    if (offer.has_value() == said.has_value())
        return data.malformed("offer");
    if (offer)
        return database.run("UPDATE agreement_offer SET ended_at = ?2, end_reason = ?3 WHERE offer = ?1 AND "
                            "ended_at IS NULL",
                            offer->bytes, toColumn(event.time), reason);
    return database.run("UPDATE agreement_said SET ended_at = ?2, end_reason = ?3 WHERE said = ?1 AND "
                        "ended_at IS NULL",
                        said->bytes, toColumn(event.time), reason);
}

/// What the former owner agreed to needs a new yes, and so does what was agreed on the very day.
Done foldOwnerChange(store::Database &database, const ledger::Event &event)
{
    const EventData data{event};
    PROFFER_TRY(const auto vendor, data.id<vendors::VendorTag>("vendor"));
    PROFFER_TRY(const auto owner, data.text("owner"));
    PROFFER_TRY(const auto since, data.optionalDate("since"));
    if (!since)
        return data.malformed("since");
    const auto dayAfter = toColumn(Instant{*since + std::chrono::days{1}});
    PROFFER_CHECK(
        database.run("UPDATE agreement_offer SET owner = ?2, owner_since = ?3 WHERE vendor = ?1 AND "
                     "answered_at < ?4 AND owner_since IS NULL",
                     vendor.bytes, owner, toIsoDate(*since), dayAfter));
    return database.run("UPDATE agreement_said SET owner = ?2, owner_since = ?3 WHERE vendor = ?1 AND "
                        "date <= ?3 AND owner_since IS NULL",
                        vendor.bytes, owner, toIsoDate(*since));
}

/// Of two versions with one number, written on two devices, the one with the greater hash stays. What was
/// removed stays removed.
Done foldTermsWritten(store::Database &database, const ledger::Event &event)
{
    const EventData data{event};
    PROFFER_TRY(const auto id, data.id<OwnTermsTag>("terms"));
    PROFFER_TRY(const auto name, data.text("name"));
    PROFFER_TRY(const auto version, data.integer("version"));
    const auto rules = json::objectMember(event.data, "rules");
    if (!rules || !rulesFromJson(**rules, ownCode))
        return data.malformed("rules");
    return database.run("INSERT INTO agreement_terms (terms, version, version_hash, name, rules, written_at, "
                        "removed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, (SELECT coalesce(max(removed), 0) FROM "
                        "agreement_terms WHERE terms = ?1)) ON CONFLICT (terms, version) DO UPDATE "
                        "SET version_hash = ?3, name = ?4, rules = ?5, written_at = ?6 "
                        "WHERE version_hash < ?3",
                        id.bytes, version, event.hash, name, json::write(**rules), toColumn(event.time));
}

Done foldTermsRemoved(store::Database &database, const ledger::Event &event)
{
    PROFFER_TRY(const auto id, EventData{event}.id<OwnTermsTag>("terms"));
    return database.run("UPDATE agreement_terms SET removed = 1 WHERE terms = ?1", id.bytes);
}

Done foldErasures(store::Database &database, const ledger::Event &event)
{
    for (const auto &ref : event.erases)
        PROFFER_CHECK(database.run("UPDATE agreement_said SET source = NULL WHERE seq = ?1 AND device = ?2",
                                   ref.seq, ref.device.bytes));
    return {};
}

} // namespace proffer::agreements
