// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "tables.h"

namespace proffer::vendors {

// Every index is one more page that a durable act has to write. Holdings lie in the order in which they come,
// and the ids of a grant's holdings are neighbours (holding_id.h), so that a grant of many claims touches one
// leaf of each tree.
std::string createTables()
{
    return R"(
CREATE TABLE vendor (
    vendor BLOB PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    address TEXT,
    marketplace BLOB,
    contact TEXT,
    jurisdiction TEXT,
    version INTEGER NOT NULL,
    version_hash BLOB NOT NULL,
    added_at INTEGER NOT NULL,
    removed_at INTEGER,
    notes TEXT,
    notes_device BLOB,
    notes_seq INTEGER,
    notes_version INTEGER NOT NULL DEFAULT 0,
    notes_hash BLOB NOT NULL DEFAULT x''
) STRICT, WITHOUT ROWID;
CREATE INDEX vendor_by_address ON vendor (address) WHERE address IS NOT NULL;
CREATE INDEX vendor_by_notes ON vendor (notes_seq, notes_device) WHERE notes_seq IS NOT NULL;
CREATE TABLE vendor_key (
    vendor BLOB NOT NULL,
    thumbprint BLOB NOT NULL,
    jwk TEXT NOT NULL,
    trust TEXT NOT NULL,
    state TEXT NOT NULL,
    seen_at INTEGER NOT NULL,
    pinned_at INTEGER,
    replaced_at INTEGER,
    PRIMARY KEY (vendor, thumbprint)
) STRICT, WITHOUT ROWID;
CREATE TABLE relationship (
    relationship BLOB PRIMARY KEY NOT NULL,
    vendor BLOB NOT NULL,
    persona BLOB NOT NULL,
    issuer BLOB NOT NULL,
    opened_at INTEGER NOT NULL,
    closed_at INTEGER,
    seed BLOB,
    seed_device BLOB NOT NULL,
    seed_seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX relationship_by_pair ON relationship (vendor, persona);
CREATE INDEX relationship_by_issuer ON relationship (issuer);
CREATE INDEX relationship_by_seed ON relationship (seed_seq, seed_device);
CREATE TABLE holding (
    holding BLOB NOT NULL UNIQUE,
    vendor BLOB NOT NULL,
    claim TEXT NOT NULL,
    persona BLOB,
    attribute BLOB,
    how TEXT NOT NULL,
    since INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    state_since INTEGER NOT NULL,
    state_version INTEGER NOT NULL DEFAULT 1,
    state_hash BLOB NOT NULL DEFAULT x'',
    permission BLOB,
    permitted_until INTEGER,
    permission_ended_at INTEGER
) STRICT;
CREATE INDEX holding_by_vendor ON holding (vendor);
CREATE TABLE holding_evidence (
    holding BLOB NOT NULL,
    device BLOB NOT NULL,
    seq INTEGER NOT NULL,
    date TEXT NOT NULL,
    text TEXT,
    PRIMARY KEY (holding, device, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX holding_evidence_by_source ON holding_evidence (seq, device);
)";
}

std::vector<ledger::TableSpec> tableSpecs()
{
    return {
        {.name = "vendor",
         .key = {"vendor"},
         .structure = {"name", "kind", "address", "marketplace", "contact", "jurisdiction", "version",
                       "version_hash", "added_at", "removed_at", "notes_device", "notes_seq", "notes_version",
                       "notes_hash"},
         .values = {"notes"}},
        {.name = "vendor_key",
         .key = {"vendor", "thumbprint"},
         .structure = {"jwk", "trust", "state", "seen_at", "pinned_at", "replaced_at"}},
        {.name = "relationship",
         .key = {"relationship"},
         .structure = {"vendor", "persona", "issuer", "opened_at", "closed_at", "seed_device", "seed_seq"},
         .values = {"seed"}},
        {.name = "holding",
         .key = {"holding"},
         .structure = {"vendor", "claim", "persona", "attribute", "how", "since", "recorded_at", "state",
                       "state_since", "state_version", "state_hash", "permission", "permitted_until",
                       "permission_ended_at"}},
        {.name = "holding_evidence",
         .key = {"holding", "device", "seq"},
         .structure = {"date"},
         .values = {"text"}},
    };
}

} // namespace proffer::vendors
