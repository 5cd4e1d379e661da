// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "requests/projection.h"

#include "crypto/base64url.h"
#include "ledger/event_data.h"
#include "requests/requests.h"
#include "json/write.h"

namespace proffer::requests {
namespace {

using ledger::EventData;

std::int64_t toColumn(Instant instant)
{
    return instant.time_since_epoch().count();
}

Done foldReceived(store::Database &database, const ledger::Event &event)
{
    const EventData data{event};
    PROFFER_TRY(const auto id, data.id<RequestTag>("request"));
    PROFFER_TRY(const auto vendor, data.id<vendors::VendorTag>("vendor"));
    PROFFER_TRY(const auto signer, data.text("signer"));
    PROFFER_TRY(const auto jti, data.text("jti"));
    PROFFER_TRY(const auto text, data.text("text"));
    return database.run("INSERT INTO vendor_request (request, vendor, signer, jti, text, received_at) "
                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                        id.bytes, vendor.bytes, signer, jti, text, toColumn(event.time));
}

/// A counter leaves it open; the first other answer stays.
Done foldAnswered(store::Database &database, const ledger::Event &event)
{
    const EventData data{event};
    PROFFER_TRY(const auto id, data.id<RequestTag>("request"));
    PROFFER_TRY(const auto kind, data.word("answer", answerKindFromText));
    const auto granted = json::arrayMember(event.data, "granted");
    if (!granted)
        return data.malformed("granted");
    PROFFER_TRY(const auto grant, data.optionalId<vendors::GrantTag>("grant"));
    PROFFER_TRY(const auto offer, data.optionalId<agreements::OfferTag>("offer"));
    PROFFER_TRY(const auto reason, data.text("reason"));
    return database.run(
        "UPDATE vendor_request SET answer = ?2, granted = ?3, grant_id = ?4, offer = ?5, reason = ?6, "
        "answered_at = ?7 WHERE request = ?1 AND (answer IS NULL OR answer = 'countered')",
        id.bytes, kind, json::write(json::Value{**granted}),
        grant ? std::optional{ByteView{grant->bytes}} : std::nullopt,
        offer ? std::optional{ByteView{offer->bytes}} : std::nullopt, reason, toColumn(event.time));
}

} // namespace

std::string_view RequestsProjection::name() const
{
    return "requests";
}

std::int64_t RequestsProjection::version() const
{
    return 1;
}

std::string RequestsProjection::createScript() const
{
    return R"(
CREATE TABLE vendor_request (
    request BLOB PRIMARY KEY NOT NULL,
    vendor BLOB NOT NULL,
    signer TEXT NOT NULL,
    jti TEXT NOT NULL,
    text TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    answer TEXT,
    granted TEXT,
    grant_id BLOB,
    offer BLOB,
    reason TEXT,
    answered_at INTEGER
) WITHOUT ROWID, STRICT;
CREATE INDEX vendor_request_seen ON vendor_request (signer, jti);
)";
}

std::vector<ledger::TableSpec> RequestsProjection::tables() const
{
    return {{.name = "vendor_request",
             .key = {"request"},
             .structure = {"vendor", "signer", "jti", "text", "received_at", "answer", "granted", "grant_id",
                           "offer", "reason", "answered_at"}}};
}

Done RequestsProjection::apply(store::Database &database, const ledger::Event &event) const
{
    if (event.kind == "request.received")
        return foldReceived(database, event);
    if (event.kind == "request.answered")
        return foldAnswered(database, event);
    return {};
}

/// A token names the request that it answers.
Result<ledger::Need> RequestsProjection::need(store::Database &database, const ledger::Event &event,
                                              Instant now) const
{
    static_cast<void>(database);
    static_cast<void>(now);
    return event.kind.starts_with("request.") ? ledger::Need::Kept : ledger::Need::Unsaid;
}

std::string RequestsProjection::searchText(const ledger::Event &event) const
{
    const EventData data{event};
    if (event.kind == "request.received")
        return data.text("name").value_or("");
    return event.kind == "request.answered" ? data.text("reason").value_or("") : std::string{};
}

} // namespace proffer::requests
