// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vault_folder.h"

#include "crypto/crockford.h"

using namespace proffer;
using namespace proffer::test;

class VaultKeysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aChangedPasswordOpensAndTheFormerDoesNot();
    void everyPasswordThatWasAddedOpens();
    void aPasswordThatOpensTheVaultIsNoNewOne();
    void theSamePasswordMayBecomeHarderToGuess();
    void theRecoveryCodeOpensAndCanBeProven();
    void aRemovedSlotAndAnOldHeaderOpenNothing();
    void theLastSlotCannotBeRemoved();
    void aLeakedPasswordAndAnOldHeaderOpenNothing();
    void aRekeyThatWasCutOffIsFinishedOrUndone_data();
    void aRekeyThatWasCutOffIsFinishedOrUndone();
    void theSameLettersTypedAnotherWayOpen();
};

namespace {

vault::Credential recovery(const crypto::SecretBytes &code)
{
    return *vault::Credential::recoveryCode(code.bytes());
}

} // namespace

void VaultKeysTest::aChangedPasswordOpensAndTheFormerDoesNot()
{
    VaultFolder folder;
    {
        auto vault = folder.create();
        QVERIFY(vault);
        QCOMPARE(codeOf(vault->changePassword(folder.password("wrong"), folder.password("next"))),
                 QStringLiteral("vault.wrong_password"));
        QCOMPARE(codeOf(vault->changePassword(folder.password("correct horse"), folder.password("next"))),
                 QStringLiteral("no error"));
    }
    QCOMPARE(codeOf(folder.open("correct horse")), QStringLiteral("vault.wrong_password"));
    QVERIFY(folder.open("next"));
}

void VaultKeysTest::everyPasswordThatWasAddedOpens()
{
    VaultFolder folder;
    {
        auto vault = folder.create();
        QVERIFY(vault);
        QVERIFY(vault->addPassword(folder.password("second")));
    }
    QVERIFY(folder.open("correct horse"));
    QVERIFY(folder.open("second"));
}

void VaultKeysTest::aPasswordThatOpensTheVaultIsNoNewOne()
{
    VaultFolder folder;
    auto vault = folder.create();
    QVERIFY(vault);
    QVERIFY(vault->addPassword(folder.password("second")));
    const auto first = folder.password("correct horse");
    for (const auto *known : {"correct horse", "second"}) {
        const auto next = folder.password(known);
        QCOMPARE(vault->addPassword(next).error().code, ErrorCode::PasswordInUse);
        QCOMPARE(vault->changePassword(first, next).error().code, ErrorCode::PasswordInUse);
        QCOMPARE(vault->replaceLeakedPassword(first, next).error().code, ErrorCode::PasswordInUse);
    }
    QCOMPARE(vault->header().slots.size(), std::size_t{2});
}

void VaultKeysTest::theSamePasswordMayBecomeHarderToGuess()
{
    VaultFolder folder;
    QVERIFY(folder.create()->close());
    auto costly = folder.surroundings();
    costly.cost.passes += 1;
    const auto password = folder.password("correct horse");
    {
        auto vault = vault::Vault::open(folder.at("vault"), password, {}, costly);
        QVERIFY(vault);
        QVERIFY(vault->changePassword(password, password));
        QCOMPARE(vault->header().slots.front().cost, costly.cost);
        QCOMPARE(vault->changePassword(password, password).error().code, ErrorCode::PasswordInUse);
    }
    auto vault = folder.open("correct horse");
    QVERIFY(vault);
    QCOMPARE(vault->changePassword(password, password).error().code, ErrorCode::PasswordInUse);
}

void VaultKeysTest::theRecoveryCodeOpensAndCanBeProven()
{
    VaultFolder folder;
    crypto::SecretBytes former;
    crypto::SecretBytes code;
    {
        auto vault = folder.create();
        QVERIFY(vault);
        former = *vault->replaceRecoveryCode();
        code = *vault->replaceRecoveryCode();
        QVERIFY(*vault->proveRecoveryCode(recovery(code)));
        QVERIFY(!*vault->proveRecoveryCode(recovery(former)));
    }
    QCOMPARE(codeOf(vault::Vault::open(folder.at("vault"), recovery(former), {}, folder.surroundings())),
             QStringLiteral("vault.wrong_password"));
    QVERIFY(vault::Vault::open(folder.at("vault"), recovery(code), {}, folder.surroundings()));
}

void VaultKeysTest::aRemovedSlotAndAnOldHeaderOpenNothing()
{
    VaultFolder folder;
    std::string oldHeader;
    {
        auto vault = folder.create();
        QVERIFY(vault);
        const auto second = vault->addPassword(folder.password("second"));
        QVERIFY(second);
        oldHeader = readAll(folder.at("vault") / "header.json");
        QCOMPARE(codeOf(vault->removeSlot(*second, folder.password("second"))),
                 QStringLiteral("vault.last_slot"));
        const auto code = vault->removeSlot(*second, folder.password("correct horse"));
        QCOMPARE(codeOf(code), QStringLiteral("no error"));
        QVERIFY(*vault->proveRecoveryCode(recovery(code->recoveryCode)));
        QCOMPARE(codeOf(vault->verify()), QStringLiteral("no error"));
    }
    QCOMPARE(codeOf(folder.open("second")), QStringLiteral("vault.wrong_password"));
    QVERIFY(folder.open("correct horse"));
    for (const auto *name : {"header.json", "header.copy.json"})
        writeAll(folder.at("vault") / name, oldHeader);
    QCOMPARE(codeOf(folder.open("second")), QStringLiteral("vault.header_foreign"));
}

void VaultKeysTest::theLastSlotCannotBeRemoved()
{
    VaultFolder folder;
    auto vault = folder.create();
    QVERIFY(vault);
    const auto only = vault->header().slots.front().id;
    QCOMPARE(codeOf(vault->removeSlot(only, folder.password("correct horse"))),
             QStringLiteral("vault.last_slot"));
    QCOMPARE(codeOf(vault->removeSlot(vault::SlotId{}, folder.password("correct horse"))),
             QStringLiteral("vault.slot_not_found"));
}

void VaultKeysTest::aLeakedPasswordAndAnOldHeaderOpenNothing()
{
    VaultFolder folder;
    std::string oldHeader;
    {
        auto vault = folder.create();
        QVERIFY(vault);
        oldHeader = readAll(folder.at("vault") / "header.json");
        QVERIFY(vault->replaceLeakedPassword(folder.password("correct horse"), folder.password("fresh")));
        QVERIFY(vault->rename("After"));
        QCOMPARE(codeOf(vault->verify()), QStringLiteral("no error"));
        QCOMPARE(vault->header().epoch, 2);
    }
    QCOMPARE(codeOf(folder.open("correct horse")), QStringLiteral("vault.wrong_password"));
    QVERIFY(folder.open("fresh"));
    for (const auto *name : {"header.json", "header.copy.json"})
        writeAll(folder.at("vault") / name, oldHeader);
    QCOMPARE(codeOf(folder.open("correct horse")), QStringLiteral("vault.header_foreign"));
}

void VaultKeysTest::aRekeyThatWasCutOffIsFinishedOrUndone_data()
{
    QTest::addColumn<bool>("databaseRekeyed");
    QTest::newRow("before the database was encrypted anew") << false;
    QTest::newRow("after the database was encrypted anew") << true;
}

void VaultKeysTest::aRekeyThatWasCutOffIsFinishedOrUndone()
{
    QFETCH(bool, databaseRekeyed);
    VaultFolder folder;
    std::string oldHeader;
    std::string oldDatabase;
    {
        auto vault = folder.create();
        QVERIFY(vault);
        QVERIFY(vault->close());
        oldHeader = readAll(folder.at("vault") / "header.json");
        oldDatabase = readAll(folder.at("vault") / "vault.db");
    }
    {
        auto vault = folder.open();
        QVERIFY(vault->replaceLeakedPassword(folder.password("correct horse"), folder.password("fresh")));
        QVERIFY(vault->close());
    }
    writeAll(folder.at("vault") / "header.next.json", readAll(folder.at("vault") / "header.json"));
    for (const auto *name : {"header.json", "header.copy.json"})
        writeAll(folder.at("vault") / name, oldHeader);
    if (!databaseRekeyed)
        writeAll(folder.at("vault") / "vault.db", oldDatabase);
    QVERIFY(!folder.open(databaseRekeyed ? "correct horse" : "fresh"));
    auto vault = folder.open(databaseRekeyed ? "fresh" : "correct horse");
    QCOMPARE(codeOf(vault), QStringLiteral("no error"));
    QCOMPARE(vault->openReport().rekeyFinished, databaseRekeyed);
    QVERIFY(!std::filesystem::exists(folder.at("vault") / "header.next.json"));
    QCOMPARE(vault->ledger().page(0, 1)->front().kind == "vault.rekeyed", databaseRekeyed);
    QVERIFY(vault->verify());
}

void VaultKeysTest::theSameLettersTypedAnotherWayOpen()
{
    VaultFolder folder;
    QVERIFY(vault::Vault::create(folder.at("vault"), "Test", folder.password("caf\xc3\xa9"), {},
                                 folder.surroundings()));
    QVERIFY(folder.open("cafe\xcc\x81"));
}

QTEST_GUILESS_MAIN(VaultKeysTest)
#include "tst_vault_keys.moc"
