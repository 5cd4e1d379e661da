// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "grants/projection.h"

#include "fold.h"
#include "ledger/event_data.h"

namespace proffer::grants {

std::string_view GrantsProjection::name() const
{
    return "grants";
}

std::int64_t GrantsProjection::version() const
{
    return 4;
}

// Every index is one more page that a durable act has to write. Rows lie in the order in which they come, so
// that one more touches the last page; the ledger knows which events are about a grant or a vendor, and at
// which position an event lies. The attributes of a grant are their ids one behind the other: which grants
// carry one is asked when it is erased, which is rare.
std::string GrantsProjection::createScript() const
{
    return R"(
CREATE TABLE permission_grant (
    position INTEGER PRIMARY KEY,
    grant_id BLOB NOT NULL,
    kind TEXT NOT NULL,
    vendor BLOB NOT NULL,
    relationship BLOB NOT NULL,
    persona BLOB NOT NULL,
    sha256 BLOB NOT NULL,
    holder TEXT,
    claims TEXT NOT NULL,
    attributes BLOB NOT NULL,
    issued_at INTEGER NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_until INTEGER NOT NULL,
    ended_at INTEGER,
    end_reason TEXT,
    end_position INTEGER,
    superseded_by BLOB,
    event_device BLOB NOT NULL,
    event_seq INTEGER NOT NULL,
    values_erased INTEGER NOT NULL,
    list_uri TEXT,
    list_index INTEGER
) STRICT;
CREATE TABLE challenge (
    nonce TEXT PRIMARY KEY,
    grant_id BLOB NOT NULL,
    expires INTEGER NOT NULL,
    used INTEGER
) WITHOUT ROWID, STRICT;
CREATE TABLE list_place (
    relationship BLOB PRIMARY KEY,
    uri TEXT NOT NULL,
    placed_at INTEGER NOT NULL,
    published INTEGER NOT NULL
) WITHOUT ROWID, STRICT;
)";
}

std::vector<ledger::TableSpec> GrantsProjection::tables() const
{
    return {{.name = "permission_grant",
             .key = {"position"},
             .structure = {"grant_id",      "kind",         "vendor",    "relationship", "persona",
                           "sha256",        "holder",       "claims",    "attributes",   "issued_at",
                           "valid_from",    "valid_until",  "ended_at",  "end_reason",   "end_position",
                           "superseded_by", "event_device", "event_seq", "list_uri",     "list_index"},
             .values = {"values_erased"}},
            {.name = "challenge", .key = {"nonce"}, .structure = {"grant_id", "expires", "used"}},
            {.name = "list_place", .key = {"relationship"}, .structure = {"uri", "placed_at", "published"}}};
}

Done GrantsProjection::apply(store::Database &database, const ledger::Event &event) const
{
    if (event.kind == "grant.issued")
        PROFFER_CHECK(foldIssued(database, event));
    else if (event.kind == "grant.ended")
        PROFFER_CHECK(foldEnded(database, event));
    else if (event.kind == "list.placed")
        PROFFER_CHECK(foldListPlaced(database, event));
    else if (event.kind == "list.published")
        PROFFER_CHECK(foldListPublished(database, event));
    else if (event.kind == "challenge.made")
        PROFFER_CHECK(foldChallenge(database, event));
    else if (event.kind == "presentation.checked")
        PROFFER_CHECK(foldPresentation(database, event));
    return foldErasures(database, event);
}

std::string GrantsProjection::searchText(const ledger::Event &event) const
{
    const ledger::EventData data{event};
    if (event.kind == "grant.issued") {
        std::string names = data.text("kind").value_or("");
        for (const auto &claim : data.texts("claims").value_or(std::vector<std::string>{}))
            names += " " + claim;
        return names;
    }
    if (event.kind == "grant.ended")
        return data.text("reason").value_or("");
    if (event.kind == "presentation.checked")
        return data.text("verdict").value_or("");
    return {};
}

} // namespace proffer::grants
