// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/search.h"
#include "vault/vault.h"

#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

/// Vaults with many events, for the benchmarks.
namespace proffer::bench {

/// The benchmark cannot go on without it.
template <class T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "benchmark: %s\n", stableName(result.error().code).data());
        std::abort();
    }
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// Events "bench.entry" {name}: a sentence as history would be searched for, in three scripts, kept in a
/// table.
class Entries final : public ledger::Projection {
public:
    std::string_view name() const override { return "entries"; }
    std::int64_t version() const override { return 1; }
    std::string createScript() const override
    {
        return "CREATE TABLE entry (position INTEGER PRIMARY KEY, name TEXT NOT NULL, text TEXT) STRICT;";
    }
    std::vector<ledger::TableSpec> tables() const override
    {
        return {{.name = "entry", .key = {"position"}, .structure = {"name"}, .values = {"text"}}};
    }
    Done apply(store::Database &database, const ledger::Event &event) const override
    {
        if (event.kind != "bench.entry")
            return {};
        PROFFER_TRY(const auto name, json::stringMember(event.data, "name"));
        std::optional<std::string> text;
        if (event.values) {
            PROFFER_TRY(text, json::stringMember(*event.values, "text"));
        }
        return database.run("INSERT INTO entry (position, name, text) VALUES (?1, ?2, ?3)", event.position,
                            name, text);
    }
    std::string searchText(const ledger::Event &event) const override
    {
        return event.kind == "bench.entry" ? json::stringMember(event.data, "name").value_or("") : "";
    }
};

inline std::string entryName(std::int64_t number)
{
    static constexpr auto english =
        std::to_array<std::string_view>({"Aurora Books", "Northwind Traders", "Fjord Bank", "Lumen Gym",
                                         "Kinari Studio", "Spotless Laundry", "Harbour Clinic"});
    static constexpr auto japanese =
        std::to_array<std::string_view>({"株式会社山田商店", "東京電力", "京都の和菓子屋さん", "ヤマト運輸",
                                         "日本郵便株式会社", "さくら銀行", "大阪ガス"});
    static constexpr auto thai = std::to_array<std::string_view>(
        {"ร้านหนังสือออโรรา", "ธนาคารกรุงเทพ", "โรงพยาบาลศิริราช", "บริษัทขนส่งจำกัด", "ตลาดนัดสวนจตุจักร"});
    static constexpr auto acts = std::to_array<std::string_view>(
        {"permit for email and phone", "メールアドレスの利用許可", "ใบอนุญาตใช้ข้อมูล", "asked to stop",
         "削除のお願い", "presentation checked"});
    const auto at = [number](const auto &list, std::int64_t step) {
        return std::string{list[static_cast<std::size_t>(number / step) % list.size()]};
    };
    const auto vendor = number % 3 == 0 ? at(english, 3) : number % 3 == 1 ? at(japanese, 3) : at(thai, 3);
    return vendor + " " + std::to_string(number % 9973) + " " + at(acts, 7);
}

struct Machine {
    QTemporaryDir root{};
    SystemClock clock{};
    crypto::SystemRandom random{};
    ledger::Projections projections{std::make_shared<Entries>()};

    std::filesystem::path folder() const
    {
        return std::filesystem::path{root.path().toStdString()} / "vault";
    }
    vault::Surroundings surroundings() { return surroundingsIn(root.path().toStdString()); }
    vault::Surroundings surroundingsIn(const std::filesystem::path &place)
    {
        return {.clock = clock,
                .random = random,
                .stateFolder = place / "state",
                .cost = {.memoryKib = 8, .passes = 1}};
    }
    static vault::Credential password() { return must(vault::Credential::password(asBytes("benchmark"))); }

    vault::Vault create()
    {
        return must(vault::Vault::create(folder(), "Benchmark", password(), projections, surroundings()));
    }
    vault::Vault open(const std::filesystem::path &place)
    {
        return must(vault::Vault::open(place / "vault", password(), projections, surroundingsIn(place)));
    }
};

/// Appends events in batches of their own transactions, as an import does.
inline void fill(ledger::Ledger &ledger, std::int64_t first, std::int64_t count)
{
    constexpr std::int64_t batchSize = 2000;
    for (std::int64_t done = 0; done < count;) {
        auto batch = must(ledger.begin());
        for (std::int64_t i = 0; i < batchSize && done < count; ++i, ++done)
            must(batch.append({.kind = "bench.entry",
                               .about = {ledger.random().array<16>()},
                               .data = {{"name", entryName(first + done)}},
                               .values = json::Object{{"text", "value " + std::to_string(first + done)}}}));
        must(batch.commit());
    }
}

} // namespace proffer::bench
