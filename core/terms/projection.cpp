// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "terms/projection.h"

#include "ledger/event_data.h"
#include "ledger/need.h"
#include "terms/own_rule.h"
#include "terms/ready_made.h"
#include "json/write.h"

namespace proffer::terms {
namespace {

using ledger::EventData;

Done foldChosen(store::Database &database, const ledger::Event &event)
{
    const EventData data{event};
    PROFFER_TRY(const auto rule, data.text("rule"));
    PROFFER_TRY(const auto on, data.truth("on"));
    PROFFER_TRY(const auto version, data.integer("version"));
    return database.run(
        "INSERT INTO rule_chosen (rule, chosen, changed_at, version, version_hash) VALUES (?1, ?2, ?3, ?4, "
        "?5) "
        "ON CONFLICT (rule) DO UPDATE SET chosen = ?2, changed_at = ?3, version = ?4, version_hash = ?5 "
        "WHERE (version, version_hash) < (?4, ?5)",
        rule, on, event.time.time_since_epoch().count(), version, event.hash);
}

Done foldComfort(store::Database &database, const ledger::Event &event)
{
    const EventData data{event};
    PROFFER_TRY(const auto category, data.text("category"));
    PROFFER_TRY(const auto kind, data.text("kind"));
    PROFFER_TRY(const auto comfort, data.word("comfort", comfortFromText));
    PROFFER_TRY(const auto version, data.integer("version"));
    return database.run(
        "INSERT INTO rule_comfort (category, kind, comfort, changed_at, version, version_hash) VALUES (?1, "
        "?2, ?3, ?4, "
        "?5, ?6) ON CONFLICT (category, kind) DO UPDATE SET comfort = ?3, changed_at = ?4, version = ?5, "
        "version_hash = ?6 WHERE (version, version_hash) < (?5, ?6)",
        category, kind, comfort, event.time.time_since_epoch().count(), version, event.hash);
}

/// The canonical text of the scope; a scope that this program would not have written is malformed.
Result<std::string> scopeOf(const EventData &data, const ledger::Event &event)
{
    const auto object = json::objectMember(event.data, "scope");
    if (!object || !scopeFromJson(**object))
        return data.malformed("scope");
    return json::write(**object);
}

Result<std::optional<std::string>> retentionOf(const EventData &data)
{
    PROFFER_TRY(auto text, data.optionalText("retention"));
    if (text && !Duration::parse(*text))
        return data.malformed("retention");
    return text;
}

Done foldWritten(store::Database &database, const ledger::Event &event)
{
    const EventData data{event};
    PROFFER_TRY(const auto id, data.id<RuleTag>("rule"));
    PROFFER_TRY(const auto effect, data.word("effect", effectFromText));
    PROFFER_TRY(const auto name, data.text("name"));
    PROFFER_TRY(const auto scope, scopeOf(data, event));
    PROFFER_TRY(const auto retention, retentionOf(data));
    PROFFER_TRY(const auto version, data.integer("version"));
    return database.run("INSERT INTO rule_own (rule, effect, name, scope, retention, removed, changed_at, "
                        "version, version_hash) VALUES "
                        "(?1, ?2, ?3, ?4, ?5, 0, ?6, ?7, ?8) ON CONFLICT (rule) DO UPDATE SET effect = ?2, "
                        "name = ?3, scope = ?4, "
                        "retention = ?5, changed_at = ?6, version = ?7, version_hash = ?8 "
                        "WHERE removed = 0 AND (version, version_hash) < (?7, ?8)",
                        id.bytes, effect, name, scope, retention, event.time.time_since_epoch().count(),
                        version, event.hash);
}

/// Removed is removed, whatever else was written at the same time.
Done foldRemoved(store::Database &database, const ledger::Event &event)
{
    const EventData data{event};
    PROFFER_TRY(const auto id, data.id<RuleTag>("rule"));
    return database.run("UPDATE rule_own SET removed = 1, changed_at = ?2 WHERE rule = ?1 AND removed = 0",
                        id.bytes, event.time.time_since_epoch().count());
}

struct Fold {
    std::string_view kind;
    Done (*apply)(store::Database &database, const ledger::Event &event);
};

constexpr auto folds = std::to_array<Fold>({
    {"rule.chosen", foldChosen},
    {"rule.comfort_set", foldComfort},
    {"rule.written", foldWritten},
    {"rule.removed", foldRemoved},
});

} // namespace

std::string_view TermsProjection::name() const
{
    return "terms";
}

std::int64_t TermsProjection::version() const
{
    return 1;
}

std::string TermsProjection::createScript() const
{
    return R"(
CREATE TABLE rule_chosen (
    rule TEXT PRIMARY KEY NOT NULL,
    chosen INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    version_hash BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE rule_comfort (
    category TEXT NOT NULL,
    kind TEXT NOT NULL,
    comfort TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    version_hash BLOB NOT NULL,
    PRIMARY KEY (category, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE rule_own (
    rule BLOB PRIMARY KEY NOT NULL,
    effect TEXT NOT NULL,
    name TEXT NOT NULL,
    scope TEXT NOT NULL,
    retention TEXT,
    removed INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    version_hash BLOB NOT NULL
) STRICT, WITHOUT ROWID;
)";
}

std::vector<ledger::TableSpec> TermsProjection::tables() const
{
    return {
        {.name = "rule_chosen",
         .key = {"rule"},
         .structure = {"chosen", "changed_at", "version", "version_hash"}},
        {.name = "rule_comfort",
         .key = {"category", "kind"},
         .structure = {"comfort", "changed_at", "version", "version_hash"}},
        {.name = "rule_own",
         .key = {"rule"},
         .structure = {"effect", "name", "scope", "retention", "removed", "changed_at", "version",
                       "version_hash"}},
    };
}

Done TermsProjection::apply(store::Database &database, const ledger::Event &event) const
{
    const auto fold = std::ranges::find(folds, event.kind, &Fold::kind);
    return fold == folds.end() ? Done{} : fold->apply(database, event);
}

/// Spent is what a newer one has taken the place of.
Result<ledger::Need> TermsProjection::need(store::Database &database, const ledger::Event &event,
                                           Instant now) const
{
    static_cast<void>(now);
    const EventData data{event};
    if (event.kind == "rule.chosen") {
        PROFFER_TRY(const auto rule, data.text("rule"));
        return ledger::spentIf(database, "SELECT version_hash <> ?2 FROM rule_chosen WHERE rule = ?1", rule,
                               event.hash);
    }
    if (event.kind == "rule.comfort_set") {
        PROFFER_TRY(const auto category, data.text("category"));
        PROFFER_TRY(const auto kind, data.text("kind"));
        return ledger::spentIf(
            database, "SELECT version_hash <> ?3 FROM rule_comfort WHERE category = ?1 AND kind = ?2",
            category, kind, event.hash);
    }
    // An own rule's wording was in force for what was granted under it.
    return event.kind.starts_with("rule.") ? ledger::Need::Kept : ledger::Need::Unsaid;
}

std::string TermsProjection::searchText(const ledger::Event &event) const
{
    if (event.kind != "rule.written")
        return {};
    return json::stringMember(event.data, "name").value_or("");
}

} // namespace proffer::terms
