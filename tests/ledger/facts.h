// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger_folder.h"
#include "results.h"

#include "ledger/event_data.h"

namespace proffer::test {

/// A projection that knows what it needs. "fact.set" {name} with the value {text}: the last one counts;
/// "permit.given" and "permit.ended" {name} stay; "visit.made" leaves no trace in the tables.
class Facts : public ledger::Projection {
public:
    std::string_view name() const override { return "facts"; }
    std::int64_t version() const override { return 1; }
    std::string createScript() const override
    {
        return "CREATE TABLE fact (name TEXT PRIMARY KEY, device BLOB NOT NULL, seq INTEGER NOT NULL, text "
               "TEXT) STRICT;"
               "CREATE TABLE fact_carrier (device BLOB NOT NULL, seq INTEGER NOT NULL, held INTEGER NOT "
               "NULL, "
               "PRIMARY KEY (device, seq)) STRICT;"
               "CREATE TABLE permit (name TEXT PRIMARY KEY, given INTEGER NOT NULL, ended INTEGER) STRICT;";
    }
    std::vector<ledger::TableSpec> tables() const override
    {
        return {{.name = "fact", .key = {"name"}, .structure = {"device", "seq"}, .values = {"text"}},
                {.name = "fact_carrier", .key = {"device", "seq"}, .structure = {}, .values = {"held"}},
                {.name = "permit", .key = {"name"}, .structure = {"given", "ended"}}};
    }
    Done apply(store::Database &database, const ledger::Event &event) const override
    {
        for (const auto &ref : event.erases) {
            PROFFER_CHECK(database.run("UPDATE fact SET text = NULL WHERE device = ?1 AND seq = ?2",
                                       ref.device.bytes, ref.seq));
            PROFFER_CHECK(database.run("UPDATE fact_carrier SET held = 0 WHERE device = ?1 AND seq = ?2",
                                       ref.device.bytes, ref.seq));
        }
        const auto name = ledger::EventData{event}.text("name").value_or("");
        if (event.kind == "permit.given")
            return database.run("INSERT INTO permit (name, given) VALUES (?1, ?2)", name, event.position);
        if (event.kind == "permit.ended")
            return database.run("UPDATE permit SET ended = ?2 WHERE name = ?1 AND ended IS NULL", name,
                                event.position);
        return event.kind == "fact.set" ? set(database, event, name) : Done{};
    }
    Result<ledger::Need> need(store::Database &database, const ledger::Event &event, Instant) const override
    {
        using enum ledger::Need;
        if (event.kind == "visit.made")
            return Spent;
        if (event.kind.starts_with("permit."))
            return Kept;
        if (event.kind != "fact.set")
            return Unsaid;
        PROFFER_TRY(auto row, database.query("SELECT device = ?2 AND seq = ?3, text IS NULL FROM fact WHERE "
                                             "name = ?1",
                                             ledger::EventData{event}.text("name").value_or(""),
                                             event.ref.device.bytes, event.ref.seq));
        PROFFER_TRY(const bool found, row.step());
        return !found || row.integer(0) != 0 || row.integer(1) != 0 ? Kept : Spent;
    }
    Done forget(store::Database &database, const ledger::Event &event) const override
    {
        return database.run("DELETE FROM fact_carrier WHERE device = ?1 AND seq = ?2", event.ref.device.bytes,
                            event.ref.seq);
    }
    std::string searchText(const ledger::Event &event) const override
    {
        return ledger::EventData{event}.text("name").value_or("");
    }

private:
    static Done set(store::Database &database, const ledger::Event &event, const std::string &name)
    {
        PROFFER_TRY(const auto text, ledger::EventData{event}.valueText("text"));
        PROFFER_CHECK(database.run("INSERT INTO fact_carrier (device, seq, held) VALUES (?1, ?2, ?3)",
                                   event.ref.device.bytes, event.ref.seq, event.values.has_value()));
        return database.run("INSERT INTO fact (name, device, seq, text) VALUES (?1, ?2, ?3, ?4) ON CONFLICT "
                            "(name) DO UPDATE SET device = excluded.device, seq = excluded.seq, text = "
                            "excluded.text",
                            name, event.ref.device.bytes, event.ref.seq, text);
    }
};

inline const ledger::AnyId factsId{7};

inline ledger::Draft fact(std::string name, std::string text)
{
    return {.kind = "fact.set",
            .about = {factsId},
            .data = {{"name", std::move(name)}},
            .values = json::Object{{"text", std::move(text)}}};
}

inline ledger::Draft named(std::string kind, std::string name)
{
    return {.kind = std::move(kind), .about = {factsId}, .data = {{"name", std::move(name)}}};
}

/// What a table holds, as one text.
inline std::string rowsOf(ledger::Ledger &ledger, const std::string &sql)
{
    auto rows = must(ledger.database().query(sql));
    std::string all;
    while (must(rows.step())) {
        for (int column = 0; column < rows.columnCount(); ++column)
            all += (rows.isNull(column) ? "-" : std::string{rows.text(column)}) + " ";
        all += "\n";
    }
    return all;
}

inline constexpr auto facts = "SELECT name, text FROM fact ORDER BY name";
inline constexpr auto permits = "SELECT name, given, ended FROM permit ORDER BY name";

struct FactsFolder : LedgerFolder {
    FactsFolder() { projections = {std::make_shared<Facts>()}; }
    Instant later() const { return clock.current + std::chrono::hours{1}; }
};

/// In an empty ledger these come to stand at 2 to 8; 2, 3 and 6 are spent.
inline void fill(ledger::Ledger &ledger)
{
    must(ledger.append(fact("shoe", "41")));
    must(ledger.append(named("visit.made", "noodles")));
    must(ledger.append(named("permit.given", "email")));
    must(ledger.append(fact("shoe", "42")));
    must(ledger.append(named("visit.made", "tea")));
    must(ledger.append(named("permit.ended", "email")));
    must(ledger.append(fact("hat", "57")));
}

} // namespace proffer::test
