// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "fold.h"

#include <array>

namespace proffer::profile {
namespace {

/// Tables with a value, and how a row of each is made an erased one by a newer event.
struct Erasable {
    std::string_view member;
    std::string_view tombstone;
    std::string_view forget;
};

constexpr std::array<Erasable, 3> erasables{{
    {"subjects",
     "UPDATE profile_subject SET version = ?2, hash = ?3, device = ?4, seq = ?5, name = NULL, relation = "
     "NULL "
     "WHERE id = ?1 AND (?2, ?3) > (version, hash)",
     "UPDATE profile_subject SET name = NULL, relation = NULL WHERE id = ?1 AND device = ?2 AND seq = ?3"},
    {"attributes",
     "UPDATE profile_attribute SET version = ?2, hash = ?3, device = ?4, seq = ?5, value = NULL "
     "WHERE id = ?1 AND (?2, ?3) > (version, hash)",
     "UPDATE profile_attribute SET value = NULL WHERE id = ?1 AND device = ?2 AND seq = ?3"},
    {"preferences",
     "UPDATE profile_preference SET version = ?2, hash = ?3, device = ?4, seq = ?5, cleared = 0, value = "
     "NULL "
     "WHERE id = ?1 AND (?2, ?3) > (version, hash)",
     "UPDATE profile_preference SET value = NULL WHERE id = ?1 AND device = ?2 AND seq = ?3"},
}};

struct Tombstone {
    ledger::AnyId id;
    std::int64_t version;
};

Result<std::vector<Tombstone>> tombstones(const ledger::Event &event, std::string_view member)
{
    std::vector<Tombstone> read;
    const auto found = event.data.find(member);
    if (found == event.data.end())
        return read;
    const auto *list = found->second.asArray();
    if (!list)
        return ledger::EventData{event}.malformed(member);
    for (const auto &element : *list) {
        const auto *pair = element.asArray();
        if (!pair || pair->size() != 2 || !pair->front().asString() || !pair->back().asInteger())
            return ledger::EventData{event}.malformed(member);
        const auto id = Id<void>::parse(*pair->front().asString());
        if (!id)
            return ledger::EventData{event}.malformed(member);
        read.push_back({.id = id->bytes, .version = *pair->back().asInteger()});
    }
    return read;
}

/// What an event carried a value of; nothing for an event of another part of the vault.
Result<std::optional<ledger::AnyId>> carried(store::Database &database, const ledger::EventRef &ref)
{
    PROFFER_TRY(auto row, database.query("SELECT thing FROM profile_carrier WHERE device = ?1 AND seq = ?2",
                                         ref.device.bytes, ref.seq));
    PROFFER_TRY(const bool found, row.step());
    if (!found)
        return std::optional<ledger::AnyId>{};
    PROFFER_TRY(const auto thing, Id<void>::fromBytes(row.blob(0)));
    return std::optional{thing.bytes};
}

} // namespace

Done foldErased(store::Database &database, const ledger::Event &event)
{
    for (const auto &erasable : erasables) {
        PROFFER_TRY(const auto rows, tombstones(event, erasable.member));
        for (const auto &row : rows)
            PROFFER_CHECK(database.run(erasable.tombstone, row.id, row.version, event.hash,
                                       event.ref.device.bytes, event.ref.seq));
    }
    return {};
}

Done foldCarrier(store::Database &database, const ledger::Event &event, const ledger::AnyId &thing)
{
    return database.run("INSERT INTO profile_carrier (device, seq, thing, held) VALUES (?1, ?2, ?3, ?4)",
                        event.ref.device.bytes, event.ref.seq, thing, event.values.has_value());
}

Done foldErasures(store::Database &database, const ledger::Event &event)
{
    for (const auto &ref : event.erases) {
        PROFFER_TRY(const auto thing, carried(database, ref));
        if (!thing)
            continue;
        PROFFER_CHECK(database.run("UPDATE profile_carrier SET held = 0 WHERE device = ?1 AND seq = ?2",
                                   ref.device.bytes, ref.seq));
        for (const auto &erasable : erasables)
            PROFFER_CHECK(database.run(erasable.forget, *thing, ref.device.bytes, ref.seq));
    }
    return {};
}

} // namespace proffer::profile
