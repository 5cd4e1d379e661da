// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "folds.h"
#include "holding_id.h"
#include "ledger/event_data.h"
#include "tables.h"
#include "vendors/holding.h"

#include <limits>

namespace proffer::vendors {

using ledger::EventData;

namespace {

constexpr auto lastIndex = std::numeric_limits<std::uint16_t>::max();

/// Whose face the relationship is; nothing if it is not there.
Result<std::optional<Bytes>> personaOf(store::Database &database, const RelationshipId &relationship)
{
    PROFFER_TRY(auto row, database.query("SELECT persona FROM relationship WHERE relationship = ?1",
                                         relationship.bytes));
    PROFFER_TRY(const bool found, row.step());
    return found ? std::optional{toBytes(row.blob(0))} : std::nullopt;
}

/// What the first of the claims were taken from; claims that come behind are preferences.
Result<std::vector<profile::AttributeId>> attributesOf(const EventData &data)
{
    PROFFER_TRY(const auto texts, data.texts("attributes"));
    std::vector<profile::AttributeId> attributes;
    for (const auto &text : texts) {
        const auto attribute = profile::AttributeId::parse(text);
        if (!attribute)
            return data.malformed("attributes");
        attributes.push_back(*attribute);
    }
    return attributes;
}

} // namespace

/// What a profile tells is known to the vendor, but permitted for nothing.
Done foldGrantIssued(store::Database &database, const ledger::Event &event)
{
    const EventData data{event};
    PROFFER_TRY(const auto grant, data.id<GrantTag>("grant"));
    PROFFER_TRY(const auto kind, data.text("kind"));
    PROFFER_TRY(const auto vendor, data.id<VendorTag>("vendor"));
    PROFFER_TRY(const auto relationship, data.id<RelationshipTag>("relationship"));
    PROFFER_TRY(const auto claims, data.texts("claims"));
    PROFFER_TRY(const auto attributes, attributesOf(data));
    PROFFER_TRY(const auto until, data.optionalInstant("until"));
    PROFFER_TRY(const auto persona, personaOf(database, relationship));
    if (claims.size() > lastIndex || attributes.size() > claims.size())
        return data.malformed("claims");
    const bool permits = kind != "profile";
    for (std::size_t index = 0; index < claims.size(); ++index)
        PROFFER_CHECK(database.run(
            "INSERT INTO holding (vendor, claim, holding, persona, attribute, how, since, recorded_at, "
            "state, "
            "state_since, permission, permitted_until) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7, 'held', ?7, "
            "?8, ?9)",
            vendor.bytes, claims[index], grantedHoldingId(grant, static_cast<std::uint16_t>(index)).bytes,
            persona, index < attributes.size() ? std::optional{attributes[index].bytes} : std::nullopt,
            toText(permits ? HowKnown::Granted : HowKnown::IGaveIt), toColumn(event.time),
            permits ? std::optional{grant.bytes} : std::nullopt, permits ? toColumn(until) : std::nullopt));
    return {};
}

/// The vendor still has what it was given; only the permission is over.
Done foldGrantEnded(store::Database &database, const ledger::Event &event)
{
    PROFFER_TRY(const auto grant, EventData{event}.id<GrantTag>("grant"));
    return database.run("UPDATE holding SET permission_ended_at = ?4 "
                        "WHERE holding BETWEEN ?1 AND ?2 AND permission = ?3 AND permission_ended_at IS NULL",
                        grantedHoldingId(grant, 0).bytes, grantedHoldingId(grant, lastIndex).bytes,
                        grant.bytes, toColumn(event.time));
}

} // namespace proffer::vendors
