// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "crypto/base64url.h"
#include "folds.h"
#include "ledger/event_data.h"
#include "tables.h"
#include "vendors/relationship.h"

namespace proffer::vendors {

using ledger::EventData;

namespace {

Result<Bytes> readKeyBytes(const EventData &data, std::string_view member, std::string_view text)
{
    auto bytes = crypto::fromBase64Url(text);
    if (!bytes || bytes->size() != 32)
        return data.malformed(member);
    return bytes;
}

} // namespace

Done foldRelationshipOpened(store::Database &database, const ledger::Event &event)
{
    const EventData data{event};
    PROFFER_TRY(const auto id, data.id<RelationshipTag>("relationship"));
    PROFFER_TRY(const auto vendor, data.id<VendorTag>("vendor"));
    PROFFER_TRY(const auto persona, data.id<profile::PersonaTag>("persona"));
    PROFFER_TRY(const auto issuerText, data.text("issuer"));
    PROFFER_TRY(const auto issuer, readKeyBytes(data, "issuer", issuerText));
    PROFFER_TRY(auto seedText, data.valueText("issuer_key"));
    std::optional<crypto::SecretBytes> seed;
    if (seedText) {
        auto bytes = readKeyBytes(data, "issuer_key", *seedText);
        crypto::wipe(*seedText);
        PROFFER_CHECK(bytes);
        seed = crypto::SecretBytes::take(*bytes);
    }
    return database.run("INSERT INTO relationship (relationship, vendor, persona, issuer, opened_at, seed, "
                        "seed_device, seed_seq) "
                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                        id.bytes, vendor.bytes, persona.bytes, issuer, toColumn(event.time),
                        seed ? std::optional{ByteView{seed->bytes()}} : std::nullopt, event.ref.device.bytes,
                        event.ref.seq);
}

Done foldRelationshipClosed(store::Database &database, const ledger::Event &event)
{
    PROFFER_TRY(const auto id, EventData{event}.id<RelationshipTag>("relationship"));
    return database.run(
        "UPDATE relationship SET closed_at = ?2 WHERE relationship = ?1 AND closed_at IS NULL", id.bytes,
        toColumn(event.time));
}

} // namespace proffer::vendors
