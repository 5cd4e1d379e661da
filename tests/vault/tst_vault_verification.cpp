// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vault/background.h"
#include "vault_folder.h"

#include <future>

using namespace proffer;
using namespace proffer::test;

/// Verifying a vault that is open.
class VaultVerificationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOlderFileInItsPlaceIsNoOlderTruth();
    void itGoesOnBesideTheWork();
    void itEndsWithItsOwner();
    void aVaultOpensWithoutAPlaceForItsHead();
};

namespace {

Done append(vault::Vault &vault, int count)
{
    for (int i = 0; i < count; ++i)
        PROFFER_CHECK(vault.ledger().append({.kind = "test.value", .data = {{"number", i}}}));
    return {};
}

} // namespace

void VaultVerificationTest::anOlderFileInItsPlaceIsNoOlderTruth()
{
    VaultFolder folder;
    {
        auto vault = folder.create();
        QVERIFY(vault && append(*vault, 3) && vault->close());
    }
    const auto file = folder.at("vault") / "vault.db";
    const auto older = readAll(file);
    auto vault = folder.open();
    QVERIFY(vault && append(*vault, 1));
    QVERIFY(vault->verify());
    // As a synchronizing program puts a file in place; this connection goes on with the one it has open.
    writeAll(folder.at("older"), older);
    for (const auto *suffix : {"-wal", "-shm"})
        std::filesystem::remove(file.string() + suffix);
    std::filesystem::rename(folder.at("older"), file);
    int seen = 0;
    QCOMPARE(codeOf(vault->readVerified([&seen](const ledger::Event &) { ++seen; })),
             QStringLiteral("ledger.head_missing"));
    QVERIFY(seen > 0);
    QCOMPARE(codeOf(vault->verify()), QStringLiteral("ledger.head_missing"));
}

void VaultVerificationTest::itGoesOnBesideTheWork()
{
    VaultFolder folder;
    auto vault = folder.create();
    QVERIFY(vault && append(*vault, 200));
    std::promise<Result<ledger::Verified>> promise;
    auto verified = promise.get_future();
    {
        const vault::BackgroundVerification background{
            *vault, [&promise](Result<ledger::Verified> result) { promise.set_value(std::move(result)); }};
        QVERIFY(vault->rename("Another name"));
        QVERIFY(vault->changePassword(folder.password("correct horse"), folder.password("fresh")));
        QVERIFY(append(*vault, 50));
        verified.wait();
    }
    const auto result = verified.get();
    QCOMPARE(codeOf(result), QStringLiteral("no error"));
    QVERIFY(result->events >= 202);
}

void VaultVerificationTest::itEndsWithItsOwner()
{
    VaultFolder folder;
    auto vault = folder.create();
    QVERIFY(vault && append(*vault, 200));
    std::promise<void> begun;
    std::promise<Result<ledger::Verified>> promise;
    auto verified = promise.get_future();
    bool first = true;
    {
        const vault::BackgroundVerification background{
            *vault, [&promise](Result<ledger::Verified> result) { promise.set_value(std::move(result)); },
            [&](std::uint64_t, std::uint64_t) {
                if (std::exchange(first, false))
                    begun.set_value();
            }};
        begun.get_future().wait();
    }
    QCOMPARE(verified.wait_for(std::chrono::seconds{0}), std::future_status::ready);
}

void VaultVerificationTest::aVaultOpensWithoutAPlaceForItsHead()
{
    VaultFolder folder;
    {
        auto vault = folder.create();
        QVERIFY(vault && vault->close());
    }
    std::filesystem::remove_all(folder.surroundings().stateFolder);
    writeAll(folder.surroundings().stateFolder, "in the way");
    auto vault = folder.open();
    QVERIFY(vault);
    QVERIFY(append(*vault, 1));
    QVERIFY(!vault->close());
    QVERIFY(folder.open());
}

QTEST_GUILESS_MAIN(VaultVerificationTest)
#include "tst_vault_verification.moc"
