// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "place.h"

using namespace proffer;
using namespace proffer::test;

/// A backup is tried without touching the vault; and what was backed up last is known.
class TryingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGoodBackupIsRestoredAndLeavesNothing();
    void whatCannotBeRestoredSaysWhy();
    void theLastBackupIsKnown();
};

namespace {

/// What lies in the folder for temporary files and is of a trial.
int trials()
{
    auto count = 0;
    for (const auto &entry : std::filesystem::directory_iterator{std::filesystem::temp_directory_path()})
        count += entry.path().filename().string().starts_with("proffer-trial-") ? 1 : 0;
    return count;
}

/// Where no other program makes any.
struct OwnTemporaryFolder {
    OwnTemporaryFolder() { qputenv("TMPDIR", folder.path().toUtf8()); }
    ~OwnTemporaryFolder() { qunsetenv("TMPDIR"); }
    OwnTemporaryFolder(const OwnTemporaryFolder &) = delete;
    OwnTemporaryFolder &operator=(const OwnTemporaryFolder &) = delete;
    QTemporaryDir folder;
};

} // namespace

void TryingTest::aGoodBackupIsRestoredAndLeavesNothing()
{
    QTemporaryDir root;
    const OwnTemporaryFolder temporary;
    Place place{root.path().toStdString()};
    auto services = place.create();
    setFact(services, "email", "hanako@example.org");
    const auto backedUp = place.clock.current;
    must(services.vault().backup(place.root / "backup.proffer"));
    place.clock.current += std::chrono::hours{1};
    setFact(services, "email", "aoi@example.org");
    const auto size = must(services.ledger().size());
    const auto tried = must(services.tryBackup(place.root / "backup.proffer", password()));
    QVERIFY(tried.ofThisVault);
    QCOMPARE(tried.newest, backedUp);
    QCOMPARE(trials(), 0);
    QCOMPARE(must(services.ledger().size()), size);
    must(services.close());
    QCOMPARE(must(place.open()).vault().openReport().found, vault::Found::AsLeft);
}

void TryingTest::whatCannotBeRestoredSaysWhy()
{
    QTemporaryDir root;
    const OwnTemporaryFolder temporary;
    Place place{root.path().toStdString()};
    auto services = place.create();
    const auto file = place.root / "backup.proffer";
    QCOMPARE(codeOf(services.tryBackup(file, password())), QStringLiteral("file.not_found"));
    must(services.vault().backup(file));
    const auto other = must(vault::Credential::password(asBytes("another")));
    QCOMPARE(codeOf(services.tryBackup(file, other)), QStringLiteral("vault.wrong_password"));
    auto bytes = readAll(file);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    writeAll(file, bytes);
    QCOMPARE(codeOf(services.tryBackup(file, password())), QStringLiteral("backup.damaged"));
    writeAll(file, "words");
    QCOMPARE(codeOf(services.tryBackup(file, password())), QStringLiteral("backup.foreign"));
    QCOMPARE(trials(), 0);
    must(services.close());
}

void TryingTest::theLastBackupIsKnown()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    {
        auto services = place.create();
        QVERIFY(!must(services.vault().lastBackup()));
        must(services.vault().backup(place.root / "first.proffer"));
        place.clock.current += std::chrono::hours{1};
        must(services.vault().backup(place.root / "second.proffer"));
        const auto last = must(services.vault().lastBackup());
        QVERIFY(last && last->file.ends_with("second.proffer"));
        QCOMPARE(last->made, place.clock.current);
        must(services.close());
    }
    auto restored = must(services::Services::restore(place.root / "second.proffer", place.root / "restored",
                                                     password(), place.surroundings()));
    // The event that tells of the second backup came after what is in it.
    QVERIFY(must(restored.vault().lastBackup())->file.ends_with("first.proffer"));
    must(restored.close());
}

QTEST_GUILESS_MAIN(TryingTest)
#include "tst_services_trying.moc"
