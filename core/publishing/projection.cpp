// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "publishing/projection.h"

#include "crypto/base64url.h"
#include "kept_entries.h"
#include "ledger/event_data.h"
#include "ledger/need.h"
#include "publishing/hosts.h"

namespace proffer::publishing {

using ledger::EventData;

namespace {

std::int64_t toColumn(Instant instant)
{
    return instant.time_since_epoch().count();
}

Done foldHost(store::Database &database, const ledger::Event &event)
{
    const EventData data{event};
    PROFFER_TRY(const auto relationship, data.id<vendors::RelationshipTag>("relationship"));
    PROFFER_TRY(const auto way, data.word("way", &wayFromText));
    PROFFER_TRY(const auto target, data.valueText("target"));
    PROFFER_TRY(const auto user, data.optionalValueText("user"));
    PROFFER_TRY(auto text, data.optionalValueText("password"));
    std::optional<crypto::SecretBytes> password;
    if (text) {
        password = crypto::SecretBytes::copyOf(asBytes(*text));
        crypto::wipe(*text);
    }
    return database.run(
        "INSERT INTO list_host (relationship, way, target, user, password, event_device, event_seq, "
        "event_hash) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO UPDATE SET way = ?2, target = ?3, user = ?4, "
        "password = ?5, event_device = ?6, event_seq = ?7, event_hash = ?8",
        relationship.bytes, way, target, user,
        password ? std::optional{ByteView{password->bytes()}} : std::nullopt, event.ref.device.bytes,
        event.ref.seq, event.hash);
}

Done foldPublished(store::Database &database, const ledger::Event &event)
{
    const EventData data{event};
    PROFFER_TRY(const auto relationship, data.id<vendors::RelationshipTag>("relationship"));
    PROFFER_TRY(const auto uri, data.text("uri"));
    PROFFER_TRY(const auto sha256, data.text("sha256"));
    PROFFER_TRY(const auto issued, data.instant("issued"));
    PROFFER_TRY(const auto expires, data.instant("expires"));
    PROFFER_TRY(const auto renew, data.instant("renew"));
    PROFFER_TRY(const auto ended, data.integer("ended"));
    if (ended < 0)
        return data.malformed("ended");
    PROFFER_CHECK(keptOf(event));
    return database.run("INSERT INTO list_publication (relationship, uri, sha256, issued_at, expires_at, "
                        "renew_at, ended, event_hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) "
                        "ON CONFLICT DO UPDATE SET uri = ?2, sha256 = ?3, issued_at = ?4, expires_at = ?5, "
                        "renew_at = ?6, ended = ?7, event_hash = ?8",
                        relationship.bytes, uri, sha256, toColumn(issued), toColumn(expires), toColumn(renew),
                        ended, event.hash);
}

Done foldErasures(store::Database &database, const ledger::Event &event)
{
    for (const auto &ref : event.erases)
        PROFFER_CHECK(database.run("UPDATE list_host SET target = NULL, user = NULL, password = NULL "
                                   "WHERE event_seq = ?1 AND event_device = ?2",
                                   ref.seq, ref.device.bytes));
    return {};
}

} // namespace

std::string_view PublishingProjection::name() const
{
    return "publishing";
}

std::int64_t PublishingProjection::version() const
{
    return 1;
}

std::string PublishingProjection::createScript() const
{
    return R"(
CREATE TABLE list_host (
    relationship BLOB PRIMARY KEY,
    way TEXT NOT NULL,
    target TEXT,
    user TEXT,
    password BLOB,
    event_device BLOB NOT NULL,
    event_seq INTEGER NOT NULL,
    event_hash BLOB NOT NULL
) WITHOUT ROWID, STRICT;
CREATE TABLE list_publication (
    relationship BLOB PRIMARY KEY,
    uri TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    issued_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    renew_at INTEGER NOT NULL,
    ended INTEGER NOT NULL,
    event_hash BLOB NOT NULL
) WITHOUT ROWID, STRICT;
)";
}

std::vector<ledger::TableSpec> PublishingProjection::tables() const
{
    return {{.name = "list_host",
             .key = {"relationship"},
             .structure = {"way", "event_device", "event_seq", "event_hash"},
             .values = {"target", "user", "password"}},
            {.name = "list_publication",
             .key = {"relationship"},
             .structure = {"uri", "sha256", "issued_at", "expires_at", "renew_at", "ended", "event_hash"}}};
}

Done PublishingProjection::apply(store::Database &database, const ledger::Event &event) const
{
    if (event.kind == "list.host_set")
        PROFFER_CHECK(foldHost(database, event));
    else if (event.kind == "list.published")
        PROFFER_CHECK(foldPublished(database, event));
    return foldErasures(database, event);
}

/// Spent is what a newer one has taken the place of.
Result<ledger::Need> PublishingProjection::need(store::Database &database, const ledger::Event &event,
                                                Instant now) const
{
    static_cast<void>(now);
    if (event.kind != "list.host_set" && event.kind != "list.published")
        return ledger::Need::Unsaid;
    PROFFER_TRY(const auto id, EventData{event}.id<vendors::RelationshipTag>("relationship"));
    return ledger::spentIf(database,
                           event.kind == "list.host_set"
                               ? "SELECT event_hash <> ?2 FROM list_host WHERE relationship = ?1"
                               : "SELECT event_hash <> ?2 FROM list_publication WHERE relationship = ?1",
                           id.bytes, event.hash);
}

} // namespace proffer::publishing
