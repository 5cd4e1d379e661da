// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/hex.h"
#include "dropped.h"
#include "event_row.h"
#include "ledger/ledger.h"
#include "ledger_state.h"
#include "schema.h"
#include "state_hash.h"

#include <set>

namespace proffer::ledger {
namespace {

/// Drops spent events inside a transaction of the caller's.
class Shortener {
public:
    Shortener(LedgerState &state, Instant before, const LongWork &work)
        : state_(state), database_(state.database), before_(before), now_(state.surroundings.clock.now()),
          work_(work)
    {
    }

    Result<Shortened> run()
    {
        PROFFER_CHECK(findEnd());
        PROFFER_CHECK(findSeen());
        // What is forgotten with one event can make another one spent.
        while (true) {
            PROFFER_TRY(const auto spent, spentPositions());
            if (spent.empty())
                break;
            for (const auto position : spent)
                PROFFER_CHECK(dropOne(position));
        }
        PROFFER_TRY(auto row, database_.query("SELECT count(*) FROM event WHERE position < ?1", end_));
        PROFFER_CHECK(row.step());
        done_.kept = row.integer(0);
        return done_;
    }

private:
    /// By position, since a clock that was wrong must not tear apart what belongs together.
    Done findEnd()
    {
        PROFFER_TRY(auto row,
                    database_.query("SELECT coalesce(min(position), (SELECT max(position) + 1 FROM event)) "
                                    "FROM event WHERE time >= ?1",
                                    before_.time_since_epoch().count()));
        PROFFER_CHECK(row.step());
        end_ = row.integer(0);
        return {};
    }

    Done findSeen()
    {
        PROFFER_TRY(auto rows, database_.query("SELECT seen FROM event WHERE length(seen) > 0"));
        while (true) {
            PROFFER_TRY(const bool more, rows.step());
            if (!more)
                return {};
            PROFFER_TRY(const auto heads, decodeHeads(rows.blob(0)));
            for (const auto &head : heads)
                seen_.insert({.device = head.device, .seq = head.seq});
        }
    }

    Result<std::vector<std::int64_t>> spentPositions()
    {
        std::vector<std::int64_t> spent;
        PROFFER_TRY(auto rows, database_.query(selectEvents("WHERE position < ?1 AND event.seq > 1 AND "
                                                            "event.seq < device.seq ORDER BY position"),
                                               end_));
        while (true) {
            PROFFER_TRY(const bool more, rows.step());
            if (!more)
                return spent;
            if (work_.cancelled())
                return fail(ErrorCode::Cancelled);
            PROFFER_TRY(const auto row, readRow(rows));
            PROFFER_TRY(const auto event, row.toEvent());
            PROFFER_TRY(const bool isSpent, spentBy(event));
            if (isSpent)
                spent.push_back(event.position);
        }
    }

    Result<bool> spentBy(const Event &event)
    {
        if (!event.erases.empty() || seen_.contains(event.ref))
            return false;
        bool spent = false;
        for (const auto &projection : state_.projections) {
            PROFFER_TRY(const auto need, projection->need(database_, event, now_));
            if (need == Need::Kept)
                return false;
            spent = spent || need == Need::Spent;
        }
        return spent;
    }

    Done dropOne(std::int64_t position)
    {
        if (work_.cancelled())
            return fail(ErrorCode::Cancelled);
        PROFFER_TRY(const auto event, read(position));
        for (const auto &projection : state_.projections)
            PROFFER_CHECK(projection->forget(database_, event));
        PROFFER_CHECK(database_.run("INSERT INTO dropped_event (device, seq, hash) "
                                    "SELECT device, seq, hash FROM event WHERE position = ?1",
                                    position));
        PROFFER_CHECK(database_.run("DELETE FROM event WHERE position = ?1", position));
        if (done_.firstPosition == 0 || position < done_.firstPosition)
            done_.firstPosition = position;
        ++done_.dropped;
        return {};
    }

    Result<Event> read(std::int64_t position)
    {
        PROFFER_TRY(auto rows, database_.query(selectEvents("WHERE position = ?1"), position));
        PROFFER_CHECK(rows.step());
        PROFFER_TRY(const auto row, readRow(rows));
        return row.toEvent();
    }

    LedgerState &state_;
    store::Database &database_;
    Instant before_;
    Instant now_;
    const LongWork &work_;
    std::int64_t end_ = 0;
    std::set<EventRef> seen_{};
    Shortened done_{};
};

/// What is left gives the same tables.
Done proveTables(store::Database &database, const Projections &projections, const LongWork &work)
{
    PROFFER_TRY(const auto before, tableHashes(database, projections, Columns::All));
    PROFFER_CHECK(deriveAnew(database, projections, work));
    PROFFER_TRY(const auto after, tableHashes(database, projections, Columns::All));
    for (std::size_t table = 0; table < before.size(); ++table) {
        if (before[table].hash != after[table].hash)
            return fail(ErrorCode::ProjectionMismatch).with("table", before[table].name);
    }
    return {};
}

/// The index holds names of what was dropped and takes nothing out by position alone.
Done emptySearch(store::Database &database)
{
    PROFFER_CHECK(database.run("INSERT INTO event_search (event_search) VALUES ('delete-all')"));
    return database.run("UPDATE event_search_mark SET position = 0");
}

Result<crypto::Sha256> keptPin(store::Database &database)
{
    PROFFER_TRY(auto rows, database.query("SELECT device.id, event.seq, event.hash FROM event JOIN device ON "
                                          "device.number = event.device ORDER BY position"));
    Pin pin{keptDomain};
    while (true) {
        PROFFER_TRY(const bool more, rows.step());
        if (!more)
            return pin.value();
        PROFFER_TRY(const auto device, DeviceId::fromBytes(rows.blob(0)));
        EventHash hash{};
        if (rows.blob(2).size() != hash.size())
            return naming(fail(ErrorCode::EventMalformed), {.device = device, .seq = rows.integer(1)});
        std::ranges::copy(rows.blob(2), hash.begin());
        pin.add(device, rows.integer(1), hash);
    }
}

} // namespace

Result<Shortened> Ledger::shorten(Instant before, Shortening mode, const LongWork &work)
{
    auto &database = state_->database;
    PROFFER_TRY(auto batch, begin());
    PROFFER_TRY(auto done, (Shortener{*state_, before, work}.run()));
    if (done.dropped == 0)
        return done;
    PROFFER_CHECK(proveTables(database, state_->projections, work));
    if (mode == Shortening::Rehearsed)
        return done;
    PROFFER_CHECK(emptySearch(database));
    PROFFER_TRY(auto data, checkpointData());
    PROFFER_TRY(const auto kept, keptPin(database));
    PROFFER_TRY(const auto dropped, Dropped::read(database, "main"));
    data.emplace("kept", toHex(kept));
    data.emplace("dropped", toHex(dropped.pin()));
    data.emplace("count", done.dropped);
    PROFFER_TRY(done.checkpoint,
                batch.append({.kind = std::string{checkpointKind}, .data = std::move(data)}));
    batch.erased_ = true;
    PROFFER_CHECK(batch.commit());
    return done;
}

} // namespace proffer::ledger
