// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "history_needs.h"

#include "grants/projection.h"
#include "ledger/event_data.h"
#include "profile/ids.h"
#include "profile/projection.h"
#include "vendors/holding.h"
#include "vendors/projection.h"

namespace proffer::services {
namespace {

using ledger::Event;
using ledger::EventData;
using ledger::Need;
using store::Database;

struct Opinion {
    Result<Need> (*need)(Database &, const Event &, Instant);
    Done (*forget)(Database &, const Event &);
};

/// A projection as it is, with an opinion.
class Opinionated final : public ledger::Projection {
public:
    Opinionated(std::shared_ptr<const ledger::Projection> tables, Opinion opinion)
        : projection_(std::move(tables)), opinion_(opinion)
    {
    }

    std::string_view name() const override { return projection_->name(); }
    std::int64_t version() const override { return projection_->version(); }
    std::string createScript() const override { return projection_->createScript(); }
    std::vector<ledger::TableSpec> tables() const override { return projection_->tables(); }
    Done apply(Database &database, const Event &event) const override
    {
        return projection_->apply(database, event);
    }
    Result<Need> need(Database &database, const Event &event, Instant now) const override
    {
        return opinion_.need(database, event, now);
    }
    Done forget(Database &database, const Event &event) const override
    {
        return opinion_.forget(database, event);
    }
    std::string searchText(const Event &event) const override { return projection_->searchText(event); }

private:
    std::shared_ptr<const ledger::Projection> projection_;
    Opinion opinion_;
};

/// Spent if a query for it finds a row that says 1.
template <class... Arguments>
Result<Need> spentIf(Database &database, std::string_view sql, const Arguments &...arguments)
{
    PROFFER_TRY(auto row, database.query(sql, arguments...));
    PROFFER_TRY(const bool found, row.step());
    return found && row.integer(0) == 1 ? Need::Spent : Need::Kept;
}

/// An erased row says nothing without the events from which it got its other columns, so that all stay.
Result<Need> profileNeed(Database &database, const Event &event, Instant)
{
    const EventData data{event};
    const auto &[device, seq] = event.ref;
    if (event.kind == "attribute.set") {
        PROFFER_TRY(const auto id, data.id<profile::AttributeTag>("attribute"));
        return spentIf(database,
                       "SELECT value IS NOT NULL AND (device, seq) <> (?2, ?3) FROM profile_attribute WHERE "
                       "id = ?1",
                       id.bytes, device.bytes, seq);
    }
    if (event.kind == "preference.set" || event.kind == "preference.cleared") {
        PROFFER_TRY(const auto id, data.id<profile::PreferenceTag>("preference"));
        return spentIf(database,
                       "SELECT (cleared OR value IS NOT NULL) AND (device, seq) <> (?2, ?3) FROM "
                       "profile_preference WHERE id = ?1",
                       id.bytes, device.bytes, seq);
    }
    if (event.kind == "subject.renamed") {
        PROFFER_TRY(const auto id, data.id<profile::SubjectTag>("subject"));
        return spentIf(
            database,
            "SELECT name IS NOT NULL AND (device, seq) <> (?2, ?3) FROM profile_subject WHERE id = "
            "?1",
            id.bytes, device.bytes, seq);
    }
    if (event.kind == "persona.renamed") {
        PROFFER_TRY(const auto id, data.id<profile::PersonaTag>("persona"));
        return spentIf(database, "SELECT hash <> ?2 FROM profile_persona WHERE id = ?1", id.bytes,
                       event.hash);
    }
    return event.kind == "import.done" ? Need::Spent : Need::Unsaid;
}

Done profileForget(Database &database, const Event &event)
{
    return database.run("DELETE FROM profile_carrier WHERE device = ?1 AND seq = ?2", event.ref.device.bytes,
                        event.ref.seq);
}

Result<Need> vendorsNeed(Database &database, const Event &event, Instant)
{
    const EventData data{event};
    if (event.kind == "vendor.changed" || event.kind == "vendor.noted") {
        PROFFER_TRY(const auto id, data.id<vendors::VendorTag>("vendor"));
        return spentIf(database,
                       event.kind == "vendor.changed"
                           ? "SELECT version_hash <> ?2 FROM vendor WHERE vendor = ?1"
                           : "SELECT notes_hash <> ?2 FROM vendor WHERE vendor = ?1",
                       id.bytes, event.hash);
    }
    if (event.kind == "holding.state_changed") {
        PROFFER_TRY(const auto id, data.id<vendors::HoldingTag>("holding"));
        return spentIf(database, "SELECT state_hash <> ?2 FROM holding WHERE holding = ?1", id.bytes,
                       event.hash);
    }
    return Need::Unsaid;
}

/// An answer is needed as long as its challenge is known, which nobody may answer twice.
Result<Need> grantsNeed(Database &database, const Event &event, Instant now)
{
    const EventData data{event};
    if (event.kind == "challenge.made") {
        PROFFER_TRY(const auto nonce, data.text("nonce"));
        return spentIf(database, "SELECT used IS NOT NULL OR expires <= ?2 FROM challenge WHERE nonce = ?1",
                       nonce, now.time_since_epoch().count());
    }
    if (event.kind == "presentation.checked") {
        PROFFER_TRY(const auto nonce, data.optionalText("nonce"));
        return spentIf(database, "SELECT NOT EXISTS (SELECT 1 FROM challenge WHERE nonce = ?1 AND used = ?2)",
                       nonce, event.position);
    }
    return Need::Unsaid;
}

Done grantsForget(Database &database, const Event &event)
{
    if (event.kind != "challenge.made")
        return {};
    PROFFER_TRY(const auto nonce, EventData{event}.text("nonce"));
    return database.run("DELETE FROM challenge WHERE nonce = ?1", nonce);
}

Done nothingToForget(Database &, const Event &)
{
    return {};
}

} // namespace

ledger::Projections withNeeds()
{
    return {
        std::make_shared<Opinionated>(std::make_shared<profile::ProfileProjection>(),
                                      Opinion{.need = profileNeed, .forget = profileForget}),
        std::make_shared<Opinionated>(std::make_shared<vendors::VendorsProjection>(),
                                      Opinion{.need = vendorsNeed, .forget = nothingToForget}),
        std::make_shared<Opinionated>(std::make_shared<grants::GrantsProjection>(),
                                      Opinion{.need = grantsNeed, .forget = grantsForget}),
    };
}

} // namespace proffer::services
