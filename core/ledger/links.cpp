// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "links.h"

#include "state_hash.h"

namespace proffer::ledger {
namespace {

class Links final : public Projection {
public:
    std::string_view name() const override { return "links"; }
    std::int64_t version() const override { return 1; }
    std::string createScript() const override
    {
        return "CREATE TABLE event_about (id BLOB NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (id, "
               "position)) "
               "WITHOUT ROWID, STRICT;";
    }
    std::vector<TableSpec> tables() const override
    {
        return {{.name = "event_about", .key = {"id", "position"}, .structure = {}}};
    }
    Done apply(store::Database &database, const Event &event) const override
    {
        for (const auto &id : event.about)
            PROFFER_CHECK(database.run("INSERT OR IGNORE INTO event_about (id, position) VALUES (?1, ?2)", id,
                                       event.position));
        return {};
    }
    /// An older checkpoint describes tables that what is left no longer gives.
    Result<Need> need(store::Database &, const Event &event, Instant) const override
    {
        return event.kind == checkpointKind ? Need::Spent : Need::Unsaid;
    }
    Done forget(store::Database &database, const Event &event) const override
    {
        for (const auto &id : event.about)
            PROFFER_CHECK(
                database.run("DELETE FROM event_about WHERE id = ?1 AND position = ?2", id, event.position));
        return {};
    }
};

} // namespace

std::shared_ptr<const Projection> linksProjection()
{
    return std::make_shared<Links>();
}

} // namespace proffer::ledger
