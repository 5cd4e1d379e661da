// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vendors/relationships.h"

#include "crypto/base64url.h"
#include "lookup.h"
#include "profile/people.h"
#include "rows.h"

#include <algorithm>

namespace proffer::vendors {
namespace {

Result<std::optional<Relationship>> findOpen(store::Database &database, const VendorId &vendor,
                                             const profile::PersonaId &persona)
{
    PROFFER_TRY(auto rows, database.query(select(relationshipColumns,
                                                 "FROM relationship WHERE vendor = ?1 AND persona = ?2 "
                                                 "AND closed_at IS NULL ORDER BY opened_at LIMIT 1"),
                                          vendor.bytes, persona.bytes));
    return readFirst(std::move(rows), readRelationship);
}

Done checkPersona(ledger::Ledger &ledger, const profile::PersonaId &id)
{
    PROFFER_TRY(const auto persona, profile::People{ledger}.persona(id));
    if (persona.retired)
        return fail(ErrorCode::InvalidArgument).with("member", "persona").with("reason", "retired");
    return {};
}

/// The private key is a value, so that it can be erased; the public one is structure and stays.
ledger::Draft openedDraft(const RelationshipId &id, const VendorId &vendor, const profile::PersonaId &persona,
                          const crypto::Ed25519PrivateKey &key)
{
    // An initializer list would keep a copy that nobody wipes.
    json::Object values;
    values.emplace("issuer_key", crypto::toBase64Url(key.seed().bytes()));
    return {.kind = "relationship.opened",
            .about = {id.bytes, vendor.bytes},
            .data = {{"relationship", id.text()},
                     {"vendor", vendor.text()},
                     {"persona", persona.text()},
                     {"issuer", crypto::toBase64Url(key.publicKey())}},
            .values = std::move(values)};
}

} // namespace

Result<Relationship> Relationships::open(const VendorId &vendor, const profile::PersonaId &persona)
{
    return inBatch(ledger_, [&](ledger::Batch &batch) { return open(batch, vendor, persona); });
}

Result<Relationship> Relationships::open(ledger::Batch &batch, const VendorId &vendor,
                                         const profile::PersonaId &persona)
{
    auto &database = ledger_.database();
    PROFFER_TRY(auto existing, findOpen(database, vendor, persona));
    if (existing)
        return *std::move(existing);
    PROFFER_CHECK(findPresentVendor(database, vendor));
    PROFFER_CHECK(checkPersona(ledger_, persona));
    const RelationshipId id{ledger_.random().array<16>()};
    const auto key = crypto::Ed25519PrivateKey::generate(ledger_.random());
    PROFFER_CHECK(batch.append(openedDraft(id, vendor, persona, key)));
    return get(id);
}

Done Relationships::close(const RelationshipId &id)
{
    return inBatch(ledger_, [&](ledger::Batch &batch) -> Done {
        PROFFER_TRY(const auto relationship, get(id));
        if (!relationship.open())
            return fail(ErrorCode::RelationshipClosed);
        PROFFER_CHECK(batch.append({.kind = "relationship.closed",
                                    .about = {id.bytes, relationship.vendor.bytes},
                                    .data = {{"relationship", id.text()}}}));
        return {};
    });
}

Done Relationships::eraseKey(const RelationshipId &id)
{
    return inBatch(ledger_, [&](ledger::Batch &batch) -> Done {
        PROFFER_TRY(const auto relationship, get(id));
        if (relationship.open())
            return fail(ErrorCode::InvalidArgument).with("member", "relationship").with("reason", "open");
        PROFFER_TRY(auto erases, valuesAbout(ledger_, id.bytes, {"relationship.opened"}));
        if (erases.empty())
            return {};
        PROFFER_CHECK(batch.append({.kind = "relationship.key_erased",
                                    .about = {id.bytes, relationship.vendor.bytes},
                                    .data = {{"relationship", id.text()}},
                                    .erases = std::move(erases)}));
        return {};
    });
}

Result<crypto::Ed25519PrivateKey> Relationships::issuerKey(const RelationshipId &id) const
{
    // Straight from the row into secret memory: as text, or in an event, the key would leave copies behind.
    PROFFER_TRY(auto row, ledger_.database().query(
                              "SELECT seed, issuer FROM relationship WHERE relationship = ?1", id.bytes));
    PROFFER_TRY(const bool found, row.step());
    if (!found)
        return fail(ErrorCode::NotFound).with("relationship", id.text());
    if (row.isNull(0))
        return fail(ErrorCode::ValueErased).with("relationship", id.text());
    PROFFER_TRY(auto key, crypto::Ed25519PrivateKey::fromSeed(row.blob(0)));
    if (!std::ranges::equal(key.publicKey(), row.blob(1)))
        return fail(ErrorCode::KeyInvalid).with("relationship", id.text());
    return Result<crypto::Ed25519PrivateKey>{std::move(key)};
}

Result<Relationship> Relationships::get(const RelationshipId &id) const
{
    PROFFER_TRY(auto rows,
                ledger_.database().query(
                    select(relationshipColumns, "FROM relationship WHERE relationship = ?1"), id.bytes));
    PROFFER_TRY(auto found, readFirst(std::move(rows), readRelationship));
    if (!found)
        return fail(ErrorCode::NotFound).with("relationship", id.text());
    return *std::move(found);
}

Result<std::optional<Relationship>> Relationships::find(const VendorId &vendor,
                                                        const profile::PersonaId &persona) const
{
    return findOpen(ledger_.database(), vendor, persona);
}

Result<std::optional<Relationship>> Relationships::byIssuer(const crypto::Ed25519PublicKey &issuer) const
{
    PROFFER_TRY(auto rows, ledger_.database().query(
                               select(relationshipColumns, "FROM relationship WHERE issuer = ?1"), issuer));
    return readFirst(std::move(rows), readRelationship);
}

Result<std::vector<Relationship>> Relationships::ofVendor(const VendorId &vendor) const
{
    PROFFER_TRY(auto rows,
                ledger_.database().query(select(relationshipColumns, "FROM relationship WHERE vendor = ?1 "
                                                                     "ORDER BY opened_at, relationship"),
                                         vendor.bytes));
    return readAll(std::move(rows), readRelationship);
}

Result<std::vector<Relationship>> Relationships::all() const
{
    PROFFER_TRY(auto rows, ledger_.database().query(select(
                               relationshipColumns, "FROM relationship ORDER BY opened_at, relationship")));
    return readAll(std::move(rows), readRelationship);
}

} // namespace proffer::vendors
