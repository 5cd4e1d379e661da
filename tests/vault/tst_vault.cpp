// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vault_folder.h"

using namespace proffer;
using namespace proffer::test;

class VaultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aVaultOpensWithItsPasswordAlone();
    void aFolderThatHoldsSomethingIsRefused();
    void aVaultOpenElsewhereIsRefusedWithWhoHoldsIt();
    void whatAKilledProcessLeftInTheLockKeepsNobodyOut();
    void everyFlippedByteOfAHeaderIsRepairedFromTheOther_data();
    void everyFlippedByteOfAHeaderIsRepairedFromTheOther();
    void aHeaderDamagedTwiceIsRefused();
    void aForeignHeaderIsRefused();
    void aNewerFormatIsRefusedUntouched();
    void aHostileKdfCostIsRefused();
    void aCopiedVaultIsNoticed();
    void aVaultThatWasPutBackIsNoticed();
    void renamingIsKeptInHeaderAndHistory();
    void aNameThatIsNoNameIsRefused_data();
    void aNameThatIsNoNameIsRefused();
    void namesInAnyScriptAreTaken();
    void inspectionTellsWhatTheHeaderTells();
    void filesAreReadableByTheOwnerAlone();
};

void VaultTest::aVaultOpensWithItsPasswordAlone()
{
    VaultFolder folder;
    {
        auto vault = folder.create();
        QCOMPARE(codeOf(vault), QStringLiteral("no error"));
        QVERIFY(vault->close());
    }
    QCOMPARE(codeOf(folder.open("wrong")), QStringLiteral("vault.wrong_password"));
    auto vault = folder.open();
    QCOMPARE(codeOf(vault), QStringLiteral("no error"));
    QCOMPARE(vault->openReport().found, vault::Found::AsLeft);
    const auto verified = vault->verify();
    QCOMPARE(codeOf(verified), QStringLiteral("no error"));
    QCOMPARE(verified->events, 2);
}

void VaultTest::aFolderThatHoldsSomethingIsRefused()
{
    VaultFolder folder;
    QVERIFY(QDir{}.mkpath(QString::fromStdString(folder.at("vault").string())));
    writeAll(folder.at("vault") / "letter.txt", "Dear aunt");
    QCOMPARE(codeOf(folder.create()), QStringLiteral("vault.exists"));
    QCOMPARE(readAll(folder.at("vault") / "letter.txt"), std::string{"Dear aunt"});
}

void VaultTest::aVaultOpenElsewhereIsRefusedWithWhoHoldsIt()
{
    VaultFolder folder;
    const auto vault = folder.create();
    QVERIFY(vault);
    const auto second = folder.open();
    QCOMPARE(codeOf(second), QStringLiteral("vault.open_elsewhere"));
    QCOMPARE(second.error().fact("pid"), std::to_string(QCoreApplication::applicationPid()));
}

void VaultTest::whatAKilledProcessLeftInTheLockKeepsNobodyOut()
{
    VaultFolder folder;
    QVERIFY(folder.create());
    for (const auto *left :
         {"", "{\"pid\":", "\xff\xfe", "{\"pid\":1,\"host\":\"elsewhere\",\"program\":\"proffer\"}"}) {
        writeAll(folder.at("vault") / "lock", left);
        QCOMPARE(codeOf(folder.open()), QStringLiteral("no error"));
    }
}

void VaultTest::everyFlippedByteOfAHeaderIsRepairedFromTheOther_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const auto *name : {"header.json", "header.copy.json"})
        QTest::newRow(name) << QByteArray{name};
}

void VaultTest::everyFlippedByteOfAHeaderIsRepairedFromTheOther()
{
    QFETCH(QByteArray, name);
    VaultFolder folder;
    ledger::Head head;
    {
        auto vault = folder.create();
        QVERIFY(vault);
        head = vault->ledger().localHead();
    }
    const auto file = folder.at("vault") / name.toStdString();
    const auto whole = readAll(file);
    for (std::size_t i = 0; i < whole.size(); ++i) {
        auto flipped = whole;
        flipped[i] = static_cast<char>(flipped[i] ^ 1);
        writeAll(file, flipped);
        auto vault = folder.open();
        QVERIFY2(vault, qPrintable(QStringLiteral("byte %1: %2").arg(i).arg(codeOf(vault))));
        QVERIFY(vault->openReport().headerRepaired);
        QCOMPARE(vault->ledger().localHead(), head);
        QCOMPARE(readAll(file), whole);
    }
}

void VaultTest::aHeaderDamagedTwiceIsRefused()
{
    VaultFolder folder;
    QVERIFY(folder.create());
    const auto whole = readAll(folder.at("vault") / "header.json");
    for (const auto *name : {"header.json", "header.copy.json"})
        writeAll(folder.at("vault") / name, whole.substr(0, whole.size() / 2));
    QCOMPARE(codeOf(folder.open()), QStringLiteral("vault.header_damaged"));
}

void VaultTest::aForeignHeaderIsRefused()
{
    VaultFolder folder;
    QVERIFY(folder.create("vault"));
    QVERIFY(folder.create("other"));
    for (const auto *name : {"header.json", "header.copy.json"})
        writeAll(folder.at("vault") / name, readAll(folder.at("other") / name));
    QCOMPARE(codeOf(folder.open()), QStringLiteral("vault.header_foreign"));
}

void VaultTest::aNewerFormatIsRefusedUntouched()
{
    VaultFolder folder;
    QVERIFY(folder.create());
    auto text = readAll(folder.at("vault") / "header.json");
    const std::string version = "\"version\":1";
    QVERIFY(text.find(version) != std::string::npos);
    text.replace(text.find(version), version.size(), "\"version\":2");
    for (const auto *name : {"header.json", "header.copy.json"})
        writeAll(folder.at("vault") / name, text);
    const auto database = readAll(folder.at("vault") / "vault.db");
    QCOMPARE(codeOf(folder.open()), QStringLiteral("vault.newer_format"));
    QCOMPARE(readAll(folder.at("vault") / "header.json"), text);
    QCOMPARE(readAll(folder.at("vault") / "vault.db"), database);
}

void VaultTest::aHostileKdfCostIsRefused()
{
    VaultFolder folder;
    QVERIFY(folder.create());
    auto text = readAll(folder.at("vault") / "header.json");
    const std::string cost = "\"memory_kib\":8";
    QVERIFY(text.find(cost) != std::string::npos);
    text.replace(text.find(cost), cost.size(), "\"memory_kib\":4294967295");
    for (const auto *name : {"header.json", "header.copy.json"})
        writeAll(folder.at("vault") / name, text);
    QCOMPARE(codeOf(folder.open()), QStringLiteral("crypto.kdf_cost_out_of_range"));
}

void VaultTest::aCopiedVaultIsNoticed()
{
    VaultFolder folder;
    {
        auto vault = folder.create();
        QVERIFY(vault);
    }
    auto vault = folder.open("correct horse", "vault", "another machine");
    QVERIFY(vault);
    QCOMPARE(vault->openReport().found, vault::Found::NewHere);
    QCOMPARE(vault->ledger().heads()->size(), std::size_t{2});
    QVERIFY(vault->verify());
}

void VaultTest::aVaultThatWasPutBackIsNoticed()
{
    VaultFolder folder;
    {
        auto vault = folder.create();
        QVERIFY(vault);
        QVERIFY(vault->close());
    }
    const auto earlier = readAll(folder.at("vault") / "vault.db");
    {
        auto vault = folder.open();
        QVERIFY(vault);
        QVERIFY(vault->rename("Later"));
        QVERIFY(vault->close());
    }
    writeAll(folder.at("vault") / "vault.db", earlier);
    auto vault = folder.open();
    QVERIFY(vault);
    QCOMPARE(vault->openReport().found, vault::Found::OlderThanSeen);
    QCOMPARE(vault->ledger().page(0, 1)->front().kind, std::string{"device.added"});
    QVERIFY(vault->verify());
}

void VaultTest::renamingIsKeptInHeaderAndHistory()
{
    VaultFolder folder;
    {
        auto vault = folder.create();
        QVERIFY(vault);
        QVERIFY(vault->rename("山田"));
    }
    const auto vault = folder.open();
    QVERIFY(vault);
    QCOMPARE(vault->header().name, std::string{"山田"});
    QVERIFY(!vault->openReport().headerRepaired);
}

void VaultTest::aNameThatIsNoNameIsRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *what, const QByteArray &name, const char *code) {
        QTest::newRow(what) << name << QString::fromLatin1(code);
    };
    row("nothing", "", "invalid_argument");
    row("blank", "   ", "invalid_argument");
    row("a line feed", "My\nvault", "invalid_argument");
    row("a tab", "My\tvault", "invalid_argument");
    row("a zero byte", QByteArray{"My\0vault", 8}, "invalid_argument");
    row("an escape sequence", "\x1b[2J", "invalid_argument");
    row("delete", "My\x7f", "invalid_argument");
    row("a control character of two bytes", "My\xc2\x9bvault", "invalid_argument");
    row("a byte alone", "caf\xe9", "invalid_utf8");
    row("cut off", "\xe5\xb1", "invalid_utf8");
    row("a surrogate", "\xed\xa0\x80", "invalid_utf8");
    row("too long", QByteArray(201, 'a'), "too_large");
}

void VaultTest::aNameThatIsNoNameIsRefused()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QString, code);
    VaultFolder folder;
    QCOMPARE(codeOf(vault::Vault::create(folder.at("vault"), name.toStdString(),
                                         folder.password("correct horse"), {}, folder.surroundings())),
             code);
    QVERIFY(!std::filesystem::exists(folder.at("vault")));
    auto vault = folder.create();
    QVERIFY(vault);
    const auto before = vault->ledger().size();
    QCOMPARE(codeOf(vault->rename(name.toStdString())), code);
    QCOMPARE(vault->header().name, std::string{"Test"});
    QCOMPARE(*vault->ledger().size(), *before);
}

void VaultTest::namesInAnyScriptAreTaken()
{
    VaultFolder folder;
    auto vault = folder.create();
    QVERIFY(vault);
    for (const std::string &name :
         {std::string(200, 'a'), std::string{"é"}, std::string{"\xc2\xa0x"}, std::string{"ธนาคาร"},
          std::string{"می‌خواهم"}, std::string{"👩‍👧"}}) {
        QCOMPARE(codeOf(vault->rename(name)), QStringLiteral("no error"));
        QCOMPARE(vault->header().name, name);
    }
}

void VaultTest::inspectionTellsWhatTheHeaderTells()
{
    VaultFolder folder;
    QCOMPARE(codeOf(vault::Vault::inspect(folder.at("vault"))), QStringLiteral("vault.not_found"));
    const auto vault = folder.create();
    QVERIFY(vault);
    const auto seen = vault::Vault::inspect(folder.at("vault"));
    QVERIFY(seen);
    QCOMPARE(seen->header, vault->header());
    QVERIFY(!seen->openedBy.empty());
    QVERIFY(!seen->copyDiffers);
}

void VaultTest::filesAreReadableByTheOwnerAlone()
{
    VaultFolder folder;
    const auto vault = folder.create();
    QVERIFY(vault);
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder.at("vault"))) {
        const auto others = std::filesystem::perms::group_all | std::filesystem::perms::others_all;
        if (entry.path().filename() != "lock")
            QCOMPARE(entry.status().permissions() & others, std::filesystem::perms::none);
    }
}

QTEST_GUILESS_MAIN(VaultTest)
#include "tst_vault.moc"
