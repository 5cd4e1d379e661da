// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "agreements/projection.h"

#include "fold.h"
#include "ledger/event_data.h"

#include <algorithm>
#include <array>

namespace proffer::agreements {
namespace {

struct Fold {
    std::string_view kind;
    Done (*apply)(store::Database &database, const ledger::Event &event);
};

constexpr auto folds = std::to_array<Fold>({
    {"offer.made", foldOffer},
    {"offer.answered", foldAnswer},
    {"offer.answered_otherwise", foldConflict},
    {"agreement.said", foldSaid},
    {"agreement.ended", foldEnded},
    {"vendor.owner_changed", foldOwnerChange},
    {"terms.written", foldTermsWritten},
    {"terms.removed", foldTermsRemoved},
});

} // namespace

std::string_view AgreementsProjection::name() const
{
    return "agreements";
}

std::int64_t AgreementsProjection::version() const
{
    return 1;
}

std::string AgreementsProjection::createScript() const
{
    return R"(
CREATE TABLE agreement_offer (
    offer BLOB PRIMARY KEY NOT NULL,
    vendor BLOB NOT NULL,
    relationship BLOB NOT NULL,
    persona BLOB NOT NULL,
    jti TEXT NOT NULL UNIQUE,
    token TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    position INTEGER NOT NULL,
    answer TEXT,
    answer_key TEXT,
    answered_at INTEGER,
    answered_position INTEGER,
    closed_by BLOB,
    ended_at INTEGER,
    end_reason TEXT,
    owner TEXT,
    owner_since TEXT
) WITHOUT ROWID, STRICT;
CREATE INDEX agreement_offer_relationship ON agreement_offer (relationship);
CREATE TABLE agreement_conflict (
    offer BLOB NOT NULL,
    token TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    PRIMARY KEY (offer, token)
) WITHOUT ROWID, STRICT;
CREATE TABLE agreement_said (
    said BLOB PRIMARY KEY NOT NULL,
    vendor BLOB NOT NULL,
    relationship BLOB NOT NULL,
    persona BLOB NOT NULL,
    agreement TEXT NOT NULL,
    texts TEXT NOT NULL,
    date TEXT NOT NULL,
    source TEXT,
    device BLOB NOT NULL,
    seq INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    position INTEGER NOT NULL,
    ended_at INTEGER,
    end_reason TEXT,
    owner TEXT,
    owner_since TEXT
) WITHOUT ROWID, STRICT;
CREATE TABLE agreement_terms (
    terms BLOB NOT NULL,
    version INTEGER NOT NULL,
    version_hash BLOB NOT NULL,
    name TEXT NOT NULL,
    rules TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    removed INTEGER NOT NULL,
    PRIMARY KEY (terms, version)
) WITHOUT ROWID, STRICT;
)";
}

std::vector<ledger::TableSpec> AgreementsProjection::tables() const
{
    return {
        {.name = "agreement_offer",
         .key = {"offer"},
         .structure = {"vendor", "relationship", "persona", "jti", "token", "made_at", "position", "answer",
                       "answer_key", "answered_at", "answered_position", "closed_by", "ended_at",
                       "end_reason", "owner", "owner_since"}},
        {.name = "agreement_conflict", .key = {"offer", "token"}, .structure = {"received_at"}},
        {.name = "agreement_said",
         .key = {"said"},
         .structure = {"vendor", "relationship", "persona", "agreement", "texts", "date", "device", "seq",
                       "recorded_at", "position", "ended_at", "end_reason", "owner", "owner_since"},
         .values = {"source"}},
        {.name = "agreement_terms",
         .key = {"terms", "version"},
         .structure = {"version_hash", "name", "rules", "written_at", "removed"}},
    };
}

Done AgreementsProjection::apply(store::Database &database, const ledger::Event &event) const
{
    if (const auto fold = std::ranges::find(folds, event.kind, &Fold::kind); fold != folds.end())
        PROFFER_CHECK(fold->apply(database, event));
    return foldErasures(database, event);
}

/// What was offered and agreed on may have to be shown.
Result<ledger::Need> AgreementsProjection::need(store::Database &database, const ledger::Event &event,
                                                Instant now) const
{
    static_cast<void>(database);
    static_cast<void>(now);
    return std::ranges::find(folds, event.kind, &Fold::kind) == folds.end() ? ledger::Need::Unsaid
                                                                            : ledger::Need::Kept;
}

std::string AgreementsProjection::searchText(const ledger::Event &event) const
{
    const ledger::EventData data{event};
    if (event.kind == "vendor.owner_changed")
        return data.text("owner").value_or("");
    if (event.kind == "offer.made" || event.kind == "agreement.said")
        return data.text("code").value_or("");
    if (event.kind == "terms.written" || event.kind == "terms.removed")
        return data.text("name").value_or("");
    return event.kind == "agreement.ended" ? data.text("reason").value_or("") : std::string{};
}

} // namespace proffer::agreements
