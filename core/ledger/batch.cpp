// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "encoding.h"
#include "ledger/ledger.h"
#include "ledger_state.h"
#include "structure.h"
#include "json/write.h"

namespace proffer::ledger {
namespace {

/// The values of a dropped event are gone already.
Result<bool> wasDropped(store::Database &database, const EventRef &ref)
{
    PROFFER_TRY(auto row, database.query("SELECT 1 FROM dropped_event WHERE seq = ?2 AND "
                                         "device = (SELECT number FROM device WHERE id = ?1)",
                                         ref.device.bytes, ref.seq));
    return row.step();
}

Done eraseValues(store::Database &database, const EventRef &ref)
{
    PROFFER_CHECK(database.run("UPDATE event SET payload = NULL, values_salt = NULL WHERE seq = ?2 AND "
                               "values_commitment IS NOT NULL "
                               "AND device = (SELECT number FROM device WHERE id = ?1)",
                               ref.device.bytes, ref.seq));
    if (database.changes() == 1)
        return {};
    PROFFER_TRY(const bool dropped, wasDropped(database, ref));
    if (!dropped)
        return fail(ErrorCode::EventMissing)
            .with("device", ref.device.text())
            .with("seq", std::to_string(ref.seq));
    return {};
}

/// A failure to empty the log is no failure of the act, which is durable by then: it is owed and tried again.
void driveOutErased(LedgerState &state)
{
    state.owesTruncation = !state.database.truncateLog().has_value();
}

} // namespace

Batch::Batch(LedgerState &state, store::Transaction transaction)
    : state_(&state), transaction_(std::move(transaction)), head_(state.local), seen_(state.unseen)
{
}

Result<Event> Batch::append(const Draft &draft)
{
    auto &database = state_->database;
    auto &random = state_->surroundings.random;
    Event event{.ref = {.device = head_.device, .seq = head_.seq + 1},
                .time = state_->surroundings.clock.now(),
                .kind = draft.kind,
                .about = draft.about,
                .data = draft.data,
                .values = draft.values,
                .hadValues = draft.values.has_value(),
                .erases = draft.erases};
    const auto structure = writeStructure(draft);
    const auto structureSalt = random.array<32>();
    std::optional<std::string> values;
    std::optional<Salt> valuesSalt;
    Header header{.vault = state_->vault,
                  .ref = event.ref,
                  .prev = head_.hash,
                  .seen = seen_,
                  .time = event.time,
                  .structure = commitTo(Part::Structure, structureSalt, asBytes(structure))};
    if (draft.values) {
        values = json::write(*draft.values);
        valuesSalt = random.array<32>();
        header.values = commitTo(Part::Values, *valuesSalt, asBytes(*values));
    }
    event.hash = hashOf(header);
    const auto signature = state_->key->sign(signedBytes(event.hash));
    const auto stored =
        database.run("INSERT INTO event (device, seq, time, hash, signature, seen, structure, "
                     "structure_salt, values_commitment, payload, "
                     "values_salt) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                     state_->localNumber, event.ref.seq, event.time.time_since_epoch().count(), event.hash,
                     signature, seen_, asBytes(structure), structureSalt, header.values,
                     values ? std::optional{asBytes(*values)} : std::nullopt, valuesSalt);
    if (values)
        crypto::wipe(*values);
    PROFFER_CHECK(stored);
    event.position = database.lastInsertId();
    for (const auto &ref : draft.erases)
        PROFFER_CHECK(eraseValues(database, ref));
    PROFFER_CHECK(database.run("UPDATE device SET seq = ?2, hash = ?3 WHERE number = ?1", state_->localNumber,
                               event.ref.seq, event.hash));
    for (const auto &projection : state_->projections)
        PROFFER_CHECK(projection->apply(database, event));
    head_ = {.device = event.ref.device, .seq = event.ref.seq, .hash = event.hash};
    seen_.clear();
    erased_ = erased_ || !draft.erases.empty();
    events_.push_back(event);
    return event;
}

Done Batch::commit()
{
    PROFFER_CHECK(transaction_.commit());
    state_->local = head_;
    state_->unseen = seen_;
    if (erased_ || state_->owesTruncation)
        driveOutErased(*state_);
    state_->feed.publish(events_);
    events_.clear();
    return {};
}

} // namespace proffer::ledger
