// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledger.h"

#include "base/hex.h"
#include "encoding.h"
#include "event_row.h"
#include "ledger_state.h"
#include "links.h"
#include "schema.h"
#include "state_hash.h"

#include <algorithm>
#include <limits>

namespace proffer::ledger {
namespace {

Projections withLinks(Projections projections)
{
    projections.insert(projections.begin(), linksProjection());
    return projections;
}

Result<std::vector<Event>> readEvents(store::Statement &rows)
{
    std::vector<Event> events;
    while (true) {
        PROFFER_TRY(const bool more, rows.step());
        if (!more)
            return events;
        PROFFER_TRY(const auto row, readRow(rows));
        PROFFER_TRY(auto event, row.toEvent());
        events.push_back(std::move(event));
    }
}

Result<Event> readOne(store::Statement &rows)
{
    PROFFER_TRY(auto events, readEvents(rows));
    if (events.empty())
        return fail(ErrorCode::EventMissing);
    return std::move(events.front());
}

/// Where a page starts; a plain bound, so that the rows before it are not read.
std::int64_t orNewest(std::int64_t before)
{
    return before == 0 ? std::numeric_limits<std::int64_t>::max() : before;
}

Result<std::vector<Head>> readHeads(store::Database &database)
{
    PROFFER_TRY(auto rows, database.query("SELECT id, seq, hash FROM device WHERE seq > 0 ORDER BY number"));
    std::vector<Head> heads;
    while (true) {
        PROFFER_TRY(const bool more, rows.step());
        if (!more)
            return heads;
        Head head{.seq = rows.integer(1)};
        PROFFER_TRY(head.device, DeviceId::fromBytes(rows.blob(0)));
        const auto hash = rows.blob(2);
        if (hash.size() != head.hash.size())
            return fail(ErrorCode::StoreDamaged).with("table", "device");
        std::ranges::copy(hash, head.hash.begin());
        heads.push_back(head);
    }
}

/// Adds a device with a fresh key and makes it the one that writes here.
Done addDevice(LedgerState &state)
{
    auto key = crypto::Ed25519PrivateKey::generate(state.surroundings.random);
    const DeviceId device{state.surroundings.random.array<16>()};
    PROFFER_CHECK(
        state.database.run("INSERT INTO device (id, public_key, seq, hash) VALUES (?1, ?2, 0, zeroblob(32))",
                           device.bytes, key.publicKey()));
    state.localNumber = state.database.lastInsertId();
    PROFFER_CHECK(state.database.run(
        "INSERT INTO local_device (only_row, number, seed) VALUES (1, ?1, ?2) "
        "ON CONFLICT (only_row) DO UPDATE SET number = excluded.number, seed = excluded.seed",
        state.localNumber, key.seed().bytes()));
    state.local = {.device = device};
    state.key = std::move(key);
    return {};
}

Draft deviceAdded(const LedgerState &state, std::string_view reason)
{
    return {.kind = "device.added",
            .about = {state.local.device.bytes},
            .data = {{"key", toHex(state.key->publicKey())}, {"reason", reason}}};
}

Done loadLocalDevice(LedgerState &state)
{
    PROFFER_TRY(auto row, state.database.query(
                              "SELECT device.number, id, public_key, seq, hash, seed FROM local_device "
                              "JOIN device ON device.number = local_device.number"));
    PROFFER_TRY(const bool found, row.step());
    if (!found || row.blob(4).size() != state.local.hash.size())
        return fail(ErrorCode::StoreDamaged).with("table", "local_device");
    state.localNumber = row.integer(0);
    PROFFER_TRY(state.local.device, DeviceId::fromBytes(row.blob(1)));
    state.local.seq = row.integer(3);
    std::ranges::copy(row.blob(4), state.local.hash.begin());
    PROFFER_TRY(auto key, crypto::Ed25519PrivateKey::fromSeed(row.blob(5)));
    if (!std::ranges::equal(key.publicKey(), row.blob(2)))
        return fail(ErrorCode::StoreDamaged).with("table", "device");
    state.key = std::move(key);
    return {};
}

Done checkIdentity(store::Database &database, const VaultId &vault)
{
    PROFFER_TRY(auto row, database.query("SELECT vault FROM ledger_identity"));
    PROFFER_TRY(const bool found, row.step());
    if (!found || !std::ranges::equal(row.blob(0), vault.bytes))
        return fail(ErrorCode::EventForeignVault);
    return {};
}

} // namespace

Ledger::Ledger(std::unique_ptr<LedgerState> state) : state_(std::move(state)) {}
Ledger::Ledger(Ledger &&) noexcept = default;
Ledger::~Ledger() = default;

Result<Ledger> Ledger::create(store::Database database, const VaultId &vault, Projections projections,
                              const Surroundings &surroundings)
{
    auto state = std::make_unique<LedgerState>(std::move(database), vault, withLinks(std::move(projections)),
                                               surroundings);
    PROFFER_CHECK(migrateLedger(state->database));
    PROFFER_CHECK(prepareProjections(state->database, state->projections, {}));
    PROFFER_TRY(auto transaction, store::Transaction::begin(state->database));
    PROFFER_CHECK(
        state->database.run("INSERT INTO ledger_identity (only_row, vault) VALUES (1, ?1)", vault.bytes));
    PROFFER_CHECK(addDevice(*state));
    Batch batch{*state, std::move(transaction)};
    PROFFER_CHECK(batch.append(deviceAdded(*state, "created")));
    PROFFER_CHECK(batch.commit());
    return Ledger{std::move(state)};
}

Result<Ledger> Ledger::open(store::Database database, const VaultId &vault, Projections projections,
                            const Surroundings &surroundings, const LongWork &work)
{
    auto state = std::make_unique<LedgerState>(std::move(database), vault, withLinks(std::move(projections)),
                                               surroundings);
    PROFFER_CHECK(migrateLedger(state->database));
    PROFFER_CHECK(checkIdentity(state->database, vault));
    PROFFER_CHECK(prepareProjections(state->database, state->projections, work));
    PROFFER_CHECK(loadLocalDevice(*state));
    return Ledger{std::move(state)};
}

const VaultId &Ledger::vault() const
{
    return state_->vault;
}

store::Database &Ledger::database()
{
    return state_->database;
}

const Projections &Ledger::projections() const
{
    return state_->projections;
}

const Clock &Ledger::clock() const
{
    return state_->surroundings.clock;
}

crypto::RandomSource &Ledger::random()
{
    return state_->surroundings.random;
}

Result<Batch> Ledger::begin()
{
    PROFFER_TRY(auto transaction, store::Transaction::begin(state_->database));
    return Result<Batch>{Batch{*state_, std::move(transaction)}};
}

Result<Event> Ledger::append(const Draft &draft)
{
    PROFFER_TRY(auto batch, begin());
    PROFFER_TRY(auto event, batch.append(draft));
    PROFFER_CHECK(batch.commit());
    return event;
}

const Head &Ledger::localHead() const
{
    return state_->local;
}

Result<std::vector<Head>> Ledger::heads()
{
    return readHeads(state_->database);
}

Result<std::optional<EventHash>> Ledger::hashOf(const EventRef &ref)
{
    PROFFER_TRY(auto row, state_->database.query(
                              "WITH chain AS (SELECT number FROM device WHERE id = ?1) "
                              "SELECT hash FROM event WHERE seq = ?2 AND device = (SELECT number FROM chain) "
                              "UNION ALL SELECT hash FROM dropped_event WHERE seq = ?2 AND "
                              "device = (SELECT number FROM chain)",
                              ref.device.bytes, ref.seq));
    PROFFER_TRY(const bool found, row.step());
    if (!found)
        return std::optional<EventHash>{};
    EventHash hash{};
    if (row.blob(0).size() != hash.size())
        return naming(fail(ErrorCode::EventMalformed), ref);
    std::ranges::copy(row.blob(0), hash.begin());
    return std::optional{hash};
}

Done Ledger::startNewDevice(std::string_view reason)
{
    PROFFER_TRY(const auto others, heads());
    PROFFER_TRY(auto transaction, store::Transaction::begin(state_->database));
    const auto formerNumber = state_->localNumber;
    const auto formerHead = state_->local;
    auto formerKey = std::move(state_->key);
    const auto done = [&]() -> Done {
        PROFFER_CHECK(addDevice(*state_));
        state_->unseen = encodeHeads(others);
        Batch batch{*state_, std::move(transaction)};
        PROFFER_CHECK(batch.append(deviceAdded(*state_, reason)));
        return batch.commit();
    }();
    if (!done) {
        state_->localNumber = formerNumber;
        state_->local = formerHead;
        state_->key = std::move(formerKey);
        state_->unseen.clear();
    }
    return done;
}

Result<bool> Ledger::erasureComplete()
{
    if (state_->owesTruncation)
        state_->owesTruncation = !state_->database.truncateLog().has_value();
    return !state_->owesTruncation;
}

Result<std::int64_t> Ledger::size()
{
    PROFFER_TRY(auto row, state_->database.query("SELECT coalesce(max(position), 0) FROM event"));
    PROFFER_CHECK(row.step());
    return row.integer(0);
}

Result<Event> Ledger::at(std::int64_t position)
{
    PROFFER_TRY(auto rows, state_->database.query(selectEvents("WHERE position = ?1"), position));
    return readOne(rows);
}

Result<Event> Ledger::find(const EventRef &ref)
{
    PROFFER_TRY(auto rows, state_->database.query(selectEvents("WHERE device.id = ?1 AND event.seq = ?2"),
                                                  ref.device.bytes, ref.seq));
    return readOne(rows);
}

Result<std::vector<Event>> Ledger::page(std::int64_t before, std::size_t count)
{
    PROFFER_TRY(auto rows,
                state_->database.query(selectEvents("WHERE position < ?1 ORDER BY position DESC LIMIT ?2"),
                                       orNewest(before), static_cast<std::int64_t>(count)));
    return readEvents(rows);
}

Result<std::vector<Event>> Ledger::pageAbout(const AnyId &id, std::int64_t before, std::size_t count)
{
    PROFFER_TRY(auto rows,
                state_->database.query(
                    selectEvents("WHERE position IN (SELECT position FROM event_about WHERE id = ?1 AND "
                                 "position < ?2 ORDER BY position DESC LIMIT ?3) ORDER BY position DESC"),
                    id, orNewest(before), static_cast<std::int64_t>(count)));
    return readEvents(rows);
}

Result<json::Object> Ledger::checkpointData()
{
    PROFFER_TRY(const auto state, stateHash(state_->database, state_->projections));
    PROFFER_TRY(const auto all, heads());
    json::Array named;
    for (const auto &head : all)
        named.emplace_back(json::Array{head.device.text(), head.seq, toHex(head.hash)});
    return json::Object{{"heads", std::move(named)},
                        {"projections", projectionVersions(state_->projections)},
                        {"state", toHex(state)}};
}

Result<Event> Ledger::checkpoint()
{
    PROFFER_TRY(auto batch, begin());
    PROFFER_TRY(auto data, checkpointData());
    PROFFER_TRY(auto event, batch.append({.kind = std::string{checkpointKind}, .data = std::move(data)}));
    PROFFER_CHECK(batch.commit());
    return event;
}

Feed &Ledger::feed()
{
    return state_->feed;
}

Done Ledger::close()
{
    return state_->database.close();
}

} // namespace proffer::ledger
