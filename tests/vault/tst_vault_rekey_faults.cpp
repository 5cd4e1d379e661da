// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "rekeying.h"

#include "store/faulty_vfs.h"

using namespace proffer;
using namespace proffer::test;
using store::FaultyVfs;

/// A disk that fails while the master key changes.
class VaultRekeyFaultsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whateverFailsOneKeyOpensAll_data();
    void whateverFailsOneKeyOpensAll();
    void anotherChangeNeverTakesTheOnlyKeyAway();
};

namespace {

struct Rekeying {
    RekeyedVault kept{40};
    FaultyVfs vfs{"failing vault"};

    vault::Surroundings surroundings() const
    {
        auto with = kept.folder.surroundings();
        with.vfs = vfs.name();
        return with;
    }
    vault::Vault open() const
    {
        kept.layAnew();
        return must(
            vault::Vault::open(kept.folder.at("vault"), VaultFolder::password(former), {}, surroundings()));
    }
    bool opensWith(const crypto::SecretBytes &recoveryCode) const
    {
        return vault::Vault::open(kept.folder.at("vault"),
                                  must(vault::Credential::recoveryCode(recoveryCode.bytes())), {},
                                  kept.folder.surroundings())
            .has_value();
    }
    /// Whether the password opens it; then everything must be there.
    bool opensWhole(std::string_view password, std::string_view name) const
    {
        auto vault = kept.folder.open(password, name);
        if (!vault)
            return false;
        kept.checkWhole(*vault);
        must(vault->close());
        return true;
    }
};

} // namespace

void VaultRekeyFaultsTest::whateverFailsOneKeyOpensAll_data()
{
    QTest::addColumn<FaultyVfs::Fault>("fault");
    QTest::addColumn<bool>("lasting");
    QTest::addColumn<bool>("rollsBack");
    QTest::addColumn<bool>("leavesUnsettled");
    QTest::newRow("full once") << FaultyVfs::Fault::DiskFull << false << true << false;
    QTest::newRow("full from then on") << FaultyVfs::Fault::DiskFull << true << false << true;
    QTest::newRow("write once") << FaultyVfs::Fault::WriteError << false << true << false;
    QTest::newRow("write from then on") << FaultyVfs::Fault::WriteError << true << false << true;
    QTest::newRow("sync once") << FaultyVfs::Fault::SyncError << false << true << false;
    // A log in which nothing counts is emptied without a sync.
    QTest::newRow("sync from then on") << FaultyVfs::Fault::SyncError << true << true << false;
}

void VaultRekeyFaultsTest::whateverFailsOneKeyOpensAll()
{
    QFETCH(const FaultyVfs::Fault, fault);
    QFETCH(const bool, lasting);
    QFETCH(const bool, rollsBack);
    QFETCH(const bool, leavesUnsettled);
    Rekeying rekeying;
    const auto &kept = rekeying.kept;
    const auto header = readAll(kept.folder.at("pristine") / "header.json");
    int rolledBack = 0;
    int unsettled = 0;
    int unfinished = 0;
    int succeeded = 0;
    // Three in a row that succeed lie behind the last operation of this kind.
    for (std::uint64_t n = 1; succeeded < 3; ++n) {
        auto vault = rekeying.open();
        rekeying.vfs.failAt(n, fault, lasting);
        const auto changed = changeKey(vault, Change::LeakedPassword);
        const auto code = codeOf(changed);
        const bool untidy = changed && changed->unfinished;
        succeeded = changed && !untidy ? succeeded + 1 : 0;
        unfinished += untidy ? 1 : 0;
        kept.copy("vault", "crashed"); // what a crash now would leave
        rekeying.vfs.heal();
        const bool back = code == QStringLiteral("store.rekey_rolled_back");
        const bool open = code == QStringLiteral("store.rekey_unsettled");
        rolledBack += back ? 1 : 0;
        unsettled += open ? 1 : 0;
        QVERIFY(!back || !kept.hasNext());
        QVERIFY(!open || (kept.hasNext() && readAll(kept.folder.at("vault") / "header.json") == header));
        if (back || open)
            must(vault.rename("Goes on"));
        static_cast<void>(vault.close()); // what was not written any more is the next opening's
        for (const auto *name : {"crashed", "vault"}) {
            const bool old = rekeying.opensWhole(former, name);
            const bool now = rekeying.opensWhole(fresh, name);
            QVERIFY2(old != now, qPrintable(QStringLiteral("%1 %2").arg(n).arg(code)));
            QVERIFY(!back || old);
            QVERIFY(!kept.hasNext(name));
        }
        if (changed)
            QVERIFY(rekeying.opensWith(changed->recoveryCode));
    }
    QCOMPARE(rolledBack > 0, rollsBack);
    QCOMPARE(unsettled > 0, leavesUnsettled);
    QVERIFY(unfinished > 0);
}

/// The disk stays full, and the person tries again with whichever password is taken.
void VaultRekeyFaultsTest::anotherChangeNeverTakesTheOnlyKeyAway()
{
    constexpr std::string_view third = "third";
    Rekeying rekeying;
    const auto &kept = rekeying.kept;
    int refused = 0;
    int succeeded = 0;
    for (std::uint64_t n = 1; succeeded < 3; ++n) {
        auto vault = rekeying.open();
        rekeying.vfs.failAt(n, FaultyVfs::Fault::DiskFull, true);
        const auto first = changeKey(vault, Change::LeakedPassword);
        succeeded = first && !first->unfinished ? succeeded + 1 : 0;
        for (const auto current : {former, fresh}) {
            const auto again =
                vault.replaceLeakedPassword(VaultFolder::password(current), VaultFolder::password(third));
            refused += codeOf(again) == QStringLiteral("store.rekey_unsettled") ? 1 : 0;
        }
        kept.copy("vault", "crashed");
        rekeying.vfs.heal();
        static_cast<void>(vault.close()); // what was not written any more is the next opening's
        for (const auto *name : {"crashed", "vault"}) {
            int opening = 0;
            for (const auto password : {former, fresh, third})
                opening += rekeying.opensWhole(password, name) ? 1 : 0;
            QVERIFY2(opening == 1,
                     qPrintable(QStringLiteral("%1 %2: %3").arg(n).arg(QLatin1String{name}).arg(opening)));
        }
    }
    QVERIFY(refused > 0);
}

QTEST_GUILESS_MAIN(VaultRekeyFaultsTest)
#include "tst_vault_rekey_faults.moc"
