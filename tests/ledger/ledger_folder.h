// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "results.h"

#include "crypto/random.h"
#include "ledger/ledger.h"
#include "ledger/verify.h"

#include <QTemporaryDir>

/// What the ledger's tests share: a folder, a clock that is set, and a projection that keeps one value under
/// each name.
namespace proffer::test {

/// Events "note.set" {name} with the value {text}, and "note.erased" {name}.
class Notes final : public ledger::Projection {
public:
    std::string_view name() const override { return "notes"; }
    std::int64_t version() const override { return 1; }
    std::string createScript() const override
    {
        return "CREATE TABLE note (name TEXT PRIMARY KEY, text TEXT, erased INTEGER NOT NULL, changes "
               "INTEGER NOT NULL) STRICT;";
    }
    std::vector<ledger::TableSpec> tables() const override
    {
        return {{.name = "note", .key = {"name"}, .structure = {"changes"}, .values = {"text", "erased"}}};
    }
    Done apply(store::Database &database, const ledger::Event &event) const override
    {
        if (event.kind == "note.erased") {
            PROFFER_TRY(const auto name, json::stringMember(event.data, "name"));
            return database.run("UPDATE note SET text = NULL, erased = 1 WHERE name = ?1", name);
        }
        if (event.kind != "note.set")
            return {};
        PROFFER_TRY(const auto name, json::stringMember(event.data, "name"));
        std::optional<std::string> text;
        if (event.values) {
            PROFFER_TRY(text, json::stringMember(*event.values, "text"));
        }
        return database.run("INSERT INTO note (name, text, erased, changes) VALUES (?1, ?2, ?3, 1) ON "
                            "CONFLICT (name) DO UPDATE "
                            "SET text = excluded.text, erased = excluded.erased, changes = changes + 1",
                            name, text, event.erased());
    }
    std::string searchText(const ledger::Event &event) const override
    {
        return event.kind == "note.set" ? json::stringMember(event.data, "name").value_or("") : "";
    }
};

struct LedgerFolder {
    QTemporaryDir folder{};
    SetClock clock{};
    crypto::SystemRandom random{};
    crypto::SecretBytes key = random.secret(32);
    ledger::VaultId vault{random.array<16>()};
    ledger::Projections projections{std::make_shared<Notes>()};
    std::string vfs{};

    std::filesystem::path file() const
    {
        return std::filesystem::path{folder.path().toStdString()} / "vault.db";
    }

    Result<ledger::Ledger> create()
    {
        PROFFER_TRY(auto database, store::Database::open(file(), key.bytes(), {.mode = store::Mode::Create}));
        return ledger::Ledger::create(std::move(database), vault, projections,
                                      {.clock = clock, .random = random});
    }
    Result<ledger::Ledger> open()
    {
        PROFFER_TRY(auto database, store::Database::open(file(), key.bytes(), {.vfs = vfs}));
        return ledger::Ledger::open(std::move(database), vault, projections,
                                    {.clock = clock, .random = random});
    }
    Result<ledger::Verified> verify(ledger::Depth depth = ledger::Depth::Full,
                                    std::vector<ledger::Head> kept = {})
    {
        return ledger::verify({.database = file(),
                               .key = key,
                               .vault = vault,
                               .projections = projections,
                               .scratch = folder.path().toStdString(),
                               .random = random,
                               .depth = depth,
                               .kept = std::move(kept)});
    }
};

inline ledger::Draft note(std::string name, std::string text)
{
    return {.kind = "note.set",
            .about = {},
            .data = {{"name", std::move(name)}},
            .values = json::Object{{"text", std::move(text)}}};
}

inline ledger::Draft eraseNote(std::string name, std::vector<ledger::EventRef> refs)
{
    return {.kind = "note.erased", .data = {{"name", std::move(name)}}, .erases = std::move(refs)};
}

} // namespace proffer::test
