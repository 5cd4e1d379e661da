// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "fold.h"

#include "crypto/base64url.h"
#include "grant_rows.h"
#include "grants/list_place.h"
#include "ledger/event_data.h"
#include "json/write.h"

#include <algorithm>

namespace proffer::grants {
namespace {

using ledger::EventData;

std::int64_t toColumn(Instant instant)
{
    return instant.time_since_epoch().count();
}

Result<Bytes> hashMember(const EventData &data)
{
    PROFFER_TRY(const auto text, data.text("sha256"));
    auto bytes = crypto::fromBase64Url(text);
    if (!bytes || bytes->size() != 32)
        return data.malformed("sha256");
    return bytes;
}

std::string toColumn(const std::vector<std::string> &texts)
{
    json::Array array;
    for (const auto &text : texts)
        array.emplace_back(text);
    return json::write(array);
}

/// The ids one behind the other.
Result<Bytes> attributesMember(const EventData &data)
{
    PROFFER_TRY(const auto texts, data.texts("attributes"));
    Bytes ids;
    for (const auto &text : texts) {
        const auto attribute = profile::AttributeId::parse(text);
        if (!attribute)
            return data.malformed("attributes");
        ids.insert(ids.end(), attribute->bytes.begin(), attribute->bytes.end());
    }
    return ids;
}

/// An entry of a list, if the grant has one.
struct Entry {
    std::optional<std::string> uri{};
    std::optional<std::int64_t> index{};
};

Result<Entry> entryMember(const EventData &data)
{
    Entry entry;
    PROFFER_TRY(entry.uri, data.optionalText("list_uri"));
    if (entry.uri) {
        PROFFER_TRY(entry.index, data.integer("list_index"));
        if (*entry.index < 0 || static_cast<std::size_t>(*entry.index) >= listEntries)
            return data.malformed("list_index");
    }
    return entry;
}

/// An end names the token it ends, for verdicts go by that and never by the id alone.
Done checkNamesToken(store::Database &database, const EventData &data, const vendors::GrantId &grant)
{
    PROFFER_TRY(const auto sha256, hashMember(data));
    PROFFER_TRY(auto row, database.query("SELECT sha256 FROM permission_grant WHERE grant_id = ?1 AND " +
                                             std::string{foundByLinks},
                                         grant.bytes));
    PROFFER_TRY(const bool found, row.step());
    if (!found)
        return data.malformed("grant");
    if (!std::ranges::equal(row.blob(0), sha256))
        return data.malformed("sha256");
    return {};
}

} // namespace

Done foldIssued(store::Database &database, const ledger::Event &event)
{
    const EventData data{event};
    PROFFER_TRY(const auto grant, data.id<vendors::GrantTag>("grant"));
    PROFFER_TRY(const auto kind, data.text("kind"));
    if (!kindFromText(kind))
        return data.malformed("kind");
    PROFFER_TRY(const auto vendor, data.id<vendors::VendorTag>("vendor"));
    PROFFER_TRY(const auto relationship, data.id<vendors::RelationshipTag>("relationship"));
    PROFFER_TRY(const auto persona, data.id<profile::PersonaTag>("persona"));
    PROFFER_TRY(const auto sha256, hashMember(data));
    PROFFER_TRY(const auto holder, data.optionalText("holder"));
    PROFFER_TRY(const auto claims, data.texts("claims"));
    PROFFER_TRY(const auto attributes, attributesMember(data));
    PROFFER_TRY(const auto from, data.instant("from"));
    PROFFER_TRY(const auto until, data.instant("until"));
    PROFFER_TRY(const auto entry, entryMember(data));
    return database.run(
        "INSERT INTO permission_grant (position, grant_id, kind, vendor, relationship, persona, "
        "sha256, holder, claims, attributes, issued_at, valid_from, valid_until, event_device, "
        "event_seq, values_erased, list_uri, list_index) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, "
        "?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)",
        event.position, grant.bytes, kind, vendor.bytes, relationship.bytes, persona.bytes, sha256, holder,
        toColumn(claims), attributes, toColumn(event.time), toColumn(from), toColumn(until),
        event.ref.device.bytes, event.ref.seq, event.erased(), entry.uri, entry.index);
}

/// The first end stays: a revocation is permanent.
Done foldEnded(store::Database &database, const ledger::Event &event)
{
    const EventData data{event};
    PROFFER_TRY(const auto grant, data.id<vendors::GrantTag>("grant"));
    PROFFER_TRY(const auto reason, data.text("reason"));
    PROFFER_TRY(const auto next, data.optionalId<vendors::GrantTag>("superseded_by"));
    PROFFER_CHECK(checkNamesToken(database, data, grant));
    return database.run(
        "UPDATE permission_grant SET ended_at = ?2, end_reason = ?3, end_position = ?4, superseded_by = ?5 "
        "WHERE ended_at IS NULL AND grant_id = ?1 AND " +
            std::string{foundByLinks},
        grant.bytes, toColumn(event.time), reason, event.position,
        next ? std::optional{ByteView{next->bytes}} : std::nullopt);
}

/// The first place stays: tokens name it.
Done foldListPlaced(store::Database &database, const ledger::Event &event)
{
    const EventData data{event};
    PROFFER_TRY(const auto relationship, data.id<vendors::RelationshipTag>("relationship"));
    PROFFER_TRY(const auto uri, data.text("uri"));
    return database.run(
        "INSERT INTO list_place (relationship, uri, placed_at, published) VALUES (?1, ?2, ?3, 0) "
        "ON CONFLICT DO NOTHING",
        relationship.bytes, uri, toColumn(event.time));
}

/// The newest publication of a list stays in history, however much of it is dropped.
Done foldListPublished(store::Database &database, const ledger::Event &event)
{
    const EventData data{event};
    PROFFER_TRY(const auto relationship, data.id<vendors::RelationshipTag>("relationship"));
    PROFFER_TRY(const auto uri, data.text("uri"));
    return database.run("UPDATE list_place SET published = 1 WHERE relationship = ?1 AND uri = ?2",
                        relationship.bytes, uri);
}

Done foldChallenge(store::Database &database, const ledger::Event &event)
{
    const EventData data{event};
    PROFFER_TRY(const auto grant, data.id<vendors::GrantTag>("grant"));
    PROFFER_TRY(const auto nonce, data.text("nonce"));
    PROFFER_TRY(const auto expires, data.instant("expires"));
    return database.run("INSERT INTO challenge (nonce, grant_id, expires) VALUES (?1, ?2, ?3)", nonce,
                        grant.bytes, toColumn(expires));
}

Done foldPresentation(store::Database &database, const ledger::Event &event)
{
    const EventData data{event};
    PROFFER_TRY(const auto nonce, data.optionalText("nonce"));
    if (!nonce)
        return {};
    return database.run("UPDATE challenge SET used = ?2 WHERE nonce = ?1 AND used IS NULL", *nonce,
                        event.position);
}

Done foldErasures(store::Database &database, const ledger::Event &event)
{
    for (const auto &ref : event.erases)
        PROFFER_CHECK(database.run("UPDATE permission_grant SET values_erased = 1 WHERE position = (SELECT "
                                   "position FROM event JOIN device ON "
                                   "device.number = event.device WHERE event.seq = ?1 AND device.id = ?2)",
                                   ref.seq, ref.device.bytes));
    return {};
}

} // namespace proffer::grants
