// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vault_folder.h"

#include "vault/backup.h"

using namespace proffer;
using namespace proffer::test;

class VaultBackupTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBackupRestoresToTheSameHistory();
    void aBackupOpensWithThePasswordOfItsDay();
    void aBackupDoesNotReplaceAFile();
    void everyDamagedBackupIsRefusedAndLeavesNothing_data();
    void everyDamagedBackupIsRefusedAndLeavesNothing();
    void aBackupOfAHistoryThatIsNotWholeIsNotRestored_data();
    void aBackupOfAHistoryThatIsNotWholeIsNotRestored();
    void aFileThatIsNoBackupIsNamed();
    void backupsThatHoldAnErasedValueAreListed();
    void aCancelledBackupLeavesNothing();
    void aBackupDoesNotLieInTheVaultItself_data();
    void aBackupDoesNotLieInTheVaultItself();
    void anErrorNamesTheFileThatWasAskedFor();
    void aBackupIsInspectedWithoutItsPassword();
};

void VaultBackupTest::aBackupRestoresToTheSameHistory()
{
    VaultFolder folder;
    auto vault = folder.create();
    QVERIFY(vault);
    const auto head = vault->ledger().localHead();
    QCOMPARE(codeOf(vault->backup(folder.at("backup.proffer"))), QStringLiteral("no error"));
    auto restored = vault::Vault::restore(folder.at("backup.proffer"), folder.at("restored"),
                                          folder.password("correct horse"), {}, folder.surroundings());
    QCOMPARE(codeOf(restored), QStringLiteral("no error"));
    QCOMPARE(restored->ledger().hashOf({.device = head.device, .seq = head.seq})->value(), head.hash);
    QVERIFY(restored->ledger().localHead().device != head.device);
    QCOMPARE(restored->openReport().found, vault::Found::OlderThanSeen);
    QVERIFY(restored->verify());
    QVERIFY(vault->verify());
}

void VaultBackupTest::aBackupOpensWithThePasswordOfItsDay()
{
    VaultFolder folder;
    auto vault = folder.create();
    QVERIFY(vault);
    QVERIFY(vault->backup(folder.at("backup.proffer")));
    QVERIFY(vault->changePassword(folder.password("correct horse"), folder.password("later")));
    const auto restore = [&](std::string_view secret) {
        return vault::Vault::restore(folder.at("backup.proffer"), folder.at("restored"),
                                     folder.password(secret), {}, folder.surroundings());
    };
    QCOMPARE(codeOf(restore("later")), QStringLiteral("vault.wrong_password"));
    QVERIFY(!std::filesystem::exists(folder.at("restored")));
    QVERIFY(restore("correct horse"));
}

void VaultBackupTest::aBackupDoesNotReplaceAFile()
{
    VaultFolder folder;
    auto vault = folder.create();
    QVERIFY(vault);
    writeAll(folder.at("letter.txt"), "Dear aunt");
    QCOMPARE(codeOf(vault->backup(folder.at("letter.txt"))), QStringLiteral("file.exists"));
    QCOMPARE(readAll(folder.at("letter.txt")), std::string{"Dear aunt"});
}

void VaultBackupTest::everyDamagedBackupIsRefusedAndLeavesNothing_data()
{
    QTest::addColumn<double>("flipAt");
    QTest::addColumn<double>("keep");
    for (const auto place : {0.0001, 0.001, 0.01, 0.1, 0.5, 0.9, 0.9999})
        QTest::addRow("flipped at %g", place) << place << 1.0;
    for (const auto part : {0.0005, 0.01, 0.5, 0.9999})
        QTest::addRow("cut off at %g", part) << -1.0 << part;
    QTest::newRow("something after its end") << -1.0 << 1.01;
}

void VaultBackupTest::everyDamagedBackupIsRefusedAndLeavesNothing()
{
    QFETCH(double, flipAt);
    QFETCH(double, keep);
    VaultFolder folder;
    auto vault = folder.create();
    QVERIFY(vault);
    QVERIFY(vault->backup(folder.at("backup.proffer")));
    auto bytes = readAll(folder.at("backup.proffer"));
    if (flipAt >= 0)
        bytes[static_cast<std::size_t>(flipAt * static_cast<double>(bytes.size()))] ^= 1;
    bytes.resize(static_cast<std::size_t>(keep * static_cast<double>(bytes.size())));
    writeAll(folder.at("damaged.proffer"), bytes);
    const auto restored = vault::Vault::restore(folder.at("damaged.proffer"), folder.at("restored"),
                                                folder.password("correct horse"), {}, folder.surroundings());
    QVERIFY(!restored);
    const std::set<std::string> named{"backup.damaged", "backup.foreign", "vault.wrong_password",
                                      "crypto.kdf_cost_out_of_range", "vault.newer_format"};
    QVERIFY2(named.contains(codeOf(restored).toStdString()), qPrintable(codeOf(restored)));
    QVERIFY(!std::filesystem::exists(folder.at("restored")));
}

void VaultBackupTest::aBackupOfAHistoryThatIsNotWholeIsNotRestored_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("code");
    QTest::newRow("an event's time") << "UPDATE event SET time = time + 1 WHERE seq = 2"
                                     << "ledger.chain_broken";
    QTest::newRow("a signature within") << "UPDATE event SET signature = zeroblob(64) WHERE seq = 2"
                                        << "ledger.event_signature_invalid";
    QTest::newRow("a table") << "INSERT INTO backup (made, file, holds, position) VALUES (1, 'x', 1, 1)"
                             << "ledger.projection_mismatch";
}

/// Its seal is the vault's own; what lies in it was altered before.
void VaultBackupTest::aBackupOfAHistoryThatIsNotWholeIsNotRestored()
{
    QFETCH(QString, script);
    QFETCH(QString, code);
    VaultFolder folder;
    auto vault = folder.create();
    QVERIFY(vault);
    QVERIFY(vault->ledger().database().execute(script.toStdString()));
    QVERIFY(vault->backup(folder.at("backup.proffer")));
    const auto restored = vault::Vault::restore(folder.at("backup.proffer"), folder.at("restored"),
                                                folder.password("correct horse"), {}, folder.surroundings());
    QCOMPARE(codeOf(restored), code);
    QVERIFY(!std::filesystem::exists(folder.at("restored")));
}

void VaultBackupTest::aFileThatIsNoBackupIsNamed()
{
    VaultFolder folder;
    writeAll(folder.at("letter.txt"), "Dear aunt");
    const auto restore = [&](std::string_view name) {
        return vault::Vault::restore(folder.at(name), folder.at("restored"), folder.password("x"), {},
                                     folder.surroundings());
    };
    QCOMPARE(codeOf(restore("letter.txt")), QStringLiteral("backup.foreign"));
    QCOMPARE(codeOf(restore("missing")), QStringLiteral("file.not_found"));
    QVERIFY(!std::filesystem::exists(folder.at("restored")));
}

void VaultBackupTest::backupsThatHoldAnErasedValueAreListed()
{
    VaultFolder folder;
    auto vault = folder.create();
    QVERIFY(vault);
    QVERIFY(vault->backup(folder.at("before.proffer")));
    const auto written =
        vault->ledger().append({.kind = "test.value", .values = json::Object{{"text", "secret"}}});
    QVERIFY(written);
    QVERIFY(vault->backup(folder.at("between.proffer")));
    const auto erased = vault->ledger().append({.kind = "test.erased", .erases = {written->ref}});
    QVERIFY(erased);
    QVERIFY(vault->backup(folder.at("after.proffer")));
    const auto holding = vault->backupsHolding(written->position, erased->position);
    QVERIFY(holding);
    QCOMPARE(holding->size(), std::size_t{1});
    QCOMPARE(std::filesystem::path{holding->front().file}.filename(),
             std::filesystem::path{"between.proffer"});
}

void VaultBackupTest::aCancelledBackupLeavesNothing()
{
    VaultFolder folder;
    auto vault = folder.create();
    QVERIFY(vault);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(codeOf(vault->backup(folder.at("backup.proffer"), {.stop = stop.get_token()})),
             QStringLiteral("cancelled"));
    QCOMPARE(
        QDir{QString::fromStdString(folder.at("").string())}.entryList(QDir::Files | QDir::Hidden).size(), 0);
}

void VaultBackupTest::aBackupDoesNotLieInTheVaultItself_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("in it") << "vault/b.proffer";
    QTest::newRow("below it") << "vault/below/b.proffer";
    QTest::newRow("by a way around") << "vault/below/../../vault/b.proffer";
    QTest::newRow("by a link") << "link/b.proffer";
}

void VaultBackupTest::aBackupDoesNotLieInTheVaultItself()
{
    QFETCH(QString, place);
    VaultFolder folder;
    auto vault = folder.create();
    QVERIFY(vault);
    QVERIFY(std::filesystem::create_directory(vault->folder() / "below"));
    std::filesystem::create_directory_symlink(vault->folder(), folder.at("link"));
    auto file = place.toStdString();
    if (place.startsWith(QStringLiteral("vault")))
        file.replace(0, 5, vault->folder().filename().string());
    const auto before = vault->ledger().localHead();
    const auto refused = vault->backup(folder.at(file));
    QCOMPARE(codeOf(refused), QStringLiteral("invalid_argument"));
    QCOMPARE(refused.error().fact("reason"), std::string_view{"inside_vault"});
    QCOMPARE(refused.error().fact("path"), std::string_view{folder.at(file).native()});
    QVERIFY(!std::filesystem::exists(folder.at(file)));
    QCOMPARE(vault->ledger().localHead().seq, before.seq);
    QVERIFY(vault->backup(folder.at("vaulted.proffer")));
}

void VaultBackupTest::anErrorNamesTheFileThatWasAskedFor()
{
    VaultFolder folder;
    auto vault = folder.create();
    QVERIFY(vault);
    const auto file = folder.at("nowhere/b.proffer");
    const auto refused = vault->backup(file);
    QCOMPARE(codeOf(refused), QStringLiteral("file.unwritable"));
    QCOMPARE(refused.error().fact("path"), std::string_view{file.native()});
    // A folder stands where the file beside the backup is to be written.
    QVERIFY(std::filesystem::create_directories(folder.at("b.proffer.part/x")));
    const auto hindered = vault->backup(folder.at("b.proffer"));
    QVERIFY(!hindered);
    QCOMPARE(hindered.error().fact("path"), std::string_view{folder.at("b.proffer").native()});
}

void VaultBackupTest::aBackupIsInspectedWithoutItsPassword()
{
    VaultFolder folder;
    auto vault = folder.create();
    QVERIFY(vault);
    QVERIFY(vault->backup(folder.at("backup.proffer")));
    const auto seen = vault::inspectBackup(folder.at("backup.proffer"));
    QVERIFY(seen);
    QCOMPARE(seen->vault, vault->header().vault);
    writeAll(folder.at("letter.txt"), "Dear aunt");
    QCOMPARE(codeOf(vault::inspectBackup(folder.at("letter.txt"))), QStringLiteral("backup.foreign"));
    QCOMPARE(codeOf(vault::inspectBackup(folder.at("missing"))), QStringLiteral("file.not_found"));
    writeAll(folder.at("cut.proffer"), readAll(folder.at("backup.proffer")).substr(0, 100));
    QCOMPARE(codeOf(vault::inspectBackup(folder.at("cut.proffer"))), QStringLiteral("backup.damaged"));
}

QTEST_GUILESS_MAIN(VaultBackupTest)
#include "tst_vault_backup.moc"
