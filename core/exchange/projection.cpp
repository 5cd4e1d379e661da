// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/projection.h"

#include "exchange/hand_over.h"
#include "ledger/event_data.h"

namespace proffer::exchange {
namespace {

constexpr std::string_view handedOver = "grant.handed_over";

Result<std::optional<std::string>> keyOf(const ledger::EventData &data)
{
    PROFFER_TRY(auto text, data.optionalText("to_key"));
    if (text && !jose::Thumbprint::parse(*text))
        return data.malformed("to_key");
    return text;
}

} // namespace

std::string_view ExchangeProjection::name() const
{
    return "exchange";
}

std::int64_t ExchangeProjection::version() const
{
    return 1;
}

std::string ExchangeProjection::createScript() const
{
    return R"(
CREATE TABLE hand_over (
    position INTEGER PRIMARY KEY,
    grant_id BLOB NOT NULL,
    how TEXT NOT NULL,
    at INTEGER NOT NULL,
    to_key TEXT,
    request TEXT
) STRICT;
CREATE INDEX hand_over_of_grant ON hand_over (grant_id);
)";
}

std::vector<ledger::TableSpec> ExchangeProjection::tables() const
{
    return {{.name = "hand_over",
             .key = {"position"},
             .structure = {"grant_id", "how", "at", "to_key", "request"}}};
}

Done ExchangeProjection::apply(store::Database &database, const ledger::Event &event) const
{
    if (event.kind != handedOver)
        return {};
    const ledger::EventData data{event};
    PROFFER_TRY(const auto grant, data.id<vendors::GrantTag>("grant"));
    PROFFER_TRY(const auto how, data.word("how", howFromText));
    PROFFER_TRY(const auto key, keyOf(data));
    PROFFER_TRY(const auto request, data.optionalText("request"));
    return database.run("INSERT INTO hand_over (position, grant_id, how, at, to_key, request) "
                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                        event.position, grant.bytes, how, event.time.time_since_epoch().count(), key,
                        request);
}

/// To whom a grant went stays known as long as the grant does.
Result<ledger::Need> ExchangeProjection::need(store::Database & /*database*/, const ledger::Event &event,
                                              Instant /*now*/) const
{
    return event.kind == handedOver ? ledger::Need::Kept : ledger::Need::Unsaid;
}

std::string ExchangeProjection::searchText(const ledger::Event &event) const
{
    if (event.kind != handedOver)
        return {};
    return ledger::EventData{event}.text("how").value_or("");
}

} // namespace proffer::exchange
