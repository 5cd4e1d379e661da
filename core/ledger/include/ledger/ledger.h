// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/cancel.h"
#include "crypto/ed25519.h"
#include "crypto/random.h"
#include "ledger/event.h"
#include "ledger/feed.h"
#include "ledger/projection.h"
#include "ledger/shortening.h"
#include "store/transaction.h"

namespace proffer::ledger {

/// What a ledger takes from outside; it must outlive the ledger.
struct Surroundings {
    const Clock &clock;
    crypto::RandomSource &random;
};

class Ledger;
struct LedgerState;

/// Several events and what they change, in one transaction. Left without commit() it leaves no trace.
class Batch {
public:
    Batch(Batch &&) noexcept = default;
    Batch &operator=(Batch &&) = delete;
    Batch(const Batch &) = delete;
    Batch &operator=(const Batch &) = delete;
    ~Batch() = default;

    /// Signs and writes one event, erases what it erases, and folds it into every projection. The tables show
    /// it at once. EventMissing when it erases an event that is not there.
    Result<Event> append(const Draft &draft);
    /// Makes it durable; then the feed is told. Erased bytes are driven out of the write-ahead log, at once
    /// or, while somebody reads, with the next commit.
    Done commit();

private:
    friend class Ledger;
    Batch(LedgerState &state, store::Transaction transaction);

    LedgerState *state_;
    store::Transaction transaction_;
    std::vector<Event> events_{};
    Head head_;
    Bytes seen_;
    bool erased_ = false;
};

/// The append-only signed log that a vault is, in one database, for one device that writes.
///
/// Each event carries the hash of the one before it in its device's chain, commitments to its structure and
/// its values, and a signature with the device's own key. Tables derived from the events (projections) change
/// in the same transaction.
class Ledger {
public:
    /// Lays an empty ledger into an empty database and adds the first device.
    static Result<Ledger> create(store::Database database, const VaultId &vault, Projections projections,
                                 const Surroundings &surroundings);
    /// Opens an existing one; brings an older schema forward. EventForeignVault when the database belongs to
    /// another vault, StoreNewerSchema when a newer program wrote it.
    static Result<Ledger> open(store::Database database, const VaultId &vault, Projections projections,
                               const Surroundings &surroundings, const LongWork &work = {});
    Ledger(Ledger &&) noexcept;
    Ledger &operator=(Ledger &&) = delete;
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;
    ~Ledger();

    const VaultId &vault() const;
    /// For reading the projections' tables.
    store::Database &database();
    const Projections &projections() const;
    const Clock &clock() const;
    crypto::RandomSource &random();

    Result<Batch> begin();
    /// One event in a transaction of its own.
    Result<Event> append(const Draft &draft);

    /// This installation's device and the end of its chain.
    const Head &localHead() const;
    /// The ends of all chains.
    Result<std::vector<Head>> heads();
    /// The hash of an event, if it is there or was dropped.
    Result<std::optional<EventHash>> hashOf(const EventRef &ref);
    /// Starts a chain of a new device, since this copy of the vault was restored or copied; \a reason is kept
    /// in history.
    Done startNewDevice(std::string_view reason);
    /// Erased bytes still stand in the write-ahead log because somebody was reading; tries again to drive
    /// them out.
    Result<bool> erasureComplete();

    /// The position of the newest event; how many there ever were in this copy.
    Result<std::int64_t> size();
    Result<Event> at(std::int64_t position);
    Result<Event> find(const EventRef &ref);
    /// At most \a count events before a position (0: the newest), newest first.
    Result<std::vector<Event>> page(std::int64_t before, std::size_t count);
    /// The same, only those about one thing.
    Result<std::vector<Event>> pageAbout(const AnyId &id, std::int64_t before, std::size_t count);

    /// Writes a signed checkpoint: the heads, and a hash over the structure of all projections at this moment
    /// with their versions; a program with other versions verifies the chain alone there.
    Result<Event> checkpoint();
    /// Drops what is no longer needed of the events before \a before (ledger/shortening.h), for good: the
    /// search index is emptied, to be filled anew, and dropped bytes are driven out as erased ones are.
    /// Cancelled, ProjectionMismatch with "table": nothing is changed.
    Result<Shortened> shorten(Instant before, Shortening mode, const LongWork &work = {});

    Feed &feed();

    Done close();

private:
    explicit Ledger(std::unique_ptr<LedgerState> state);
    Result<json::Object> checkpointData();
    std::unique_ptr<LedgerState> state_;
};

} // namespace proffer::ledger
