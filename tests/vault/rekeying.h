// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "results.h"
#include "vault_folder.h"

/// A vault with a history, to be given another master key as often as it takes: what the tests of failing and
/// of killed changes share.
namespace proffer::test {

constexpr std::string_view former = "correct horse";
constexpr std::string_view fresh = "fresh";

/// How the vault gets its new master key.
enum class Change { LeakedPassword, RemovedSlot };

/// The password that opens the vault under the former key only, and one that opens it under the new one.
struct Passwords {
    std::string_view before;
    std::string_view after;
};

inline Passwords passwordsOf(Change change)
{
    return change == Change::LeakedPassword ? Passwords{.before = former, .after = fresh}
                                            : Passwords{.before = "second", .after = former};
}

struct RekeyedVault {
    VaultFolder folder{};
    std::int64_t values;

    /// Lays a vault with so many values beside the one that is tried.
    explicit RekeyedVault(std::int64_t count) : values(count)
    {
        auto vault = must(folder.create("pristine"));
        must(vault.addPassword(VaultFolder::password("second")));
        auto batch = must(vault.ledger().begin());
        for (std::int64_t i = 0; i < count; ++i)
            must(batch.append(
                {.kind = "test.value", .values = json::Object{{"text", "value " + std::to_string(i)}}}));
        must(batch.commit());
        must(vault.close());
        copy("state", "pristine-state");
    }

    /// The vault "vault" as it was in the beginning, and what the machine remembers of it.
    void layAnew() const
    {
        copy("pristine", "vault");
        copy("pristine-state", "state");
    }
    /// All files but the shared memory, which no crash leaves.
    void copy(std::string_view from, std::string_view to) const
    {
        std::filesystem::remove_all(folder.at(to));
        std::filesystem::copy(folder.at(from), folder.at(to), std::filesystem::copy_options::recursive);
        std::filesystem::remove(folder.at(to) / "vault.db-shm");
    }
    bool hasNext(std::string_view name = "vault") const
    {
        return std::filesystem::exists(folder.at(name) / "header.next.json");
    }

    /// The whole history is there and true, with every value in its order; it tells of the key that is in
    /// force.
    void checkWhole(vault::Vault &vault) const
    {
        must(vault.verify());
        std::int64_t found = 0;
        bool told = vault.header().epoch == vault::Header{}.epoch;
        must(vault.readVerified([&](const ledger::Event &event) {
            if (event.kind == "vault.rekeyed")
                told |= event.data.find("epoch")->second == json::Value{vault.header().epoch};
            if (event.kind != "test.value")
                return;
            if (!event.values ||
                *event.values->find("text")->second.asString() != "value " + std::to_string(found))
                qFatal("value %lld is lost", static_cast<long long>(found));
            ++found;
        }));
        QCOMPARE(found, values);
        QVERIFY(told);
    }
};

/// Does what gives the vault a new master key.
inline Result<vault::Rekeyed> changeKey(vault::Vault &vault, Change change)
{
    if (change == Change::LeakedPassword)
        return vault.replaceLeakedPassword(VaultFolder::password(former), VaultFolder::password(fresh));
    const auto &slots = vault.header().slots;
    return vault.removeSlot(slots.back().id, VaultFolder::password(former));
}

} // namespace proffer::test
