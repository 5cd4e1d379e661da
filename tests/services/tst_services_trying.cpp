// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "place.h"
#include "services/backing_up.h"
#include "services/restoring.h"

using namespace proffer;
using namespace proffer::test;

/// A backup is tried without touching the vault; and what was backed up last is known.
class TryingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGoodBackupIsRestoredAndLeavesNothing();
    void whatCannotBeRestoredSaysWhy();
    void theLastBackupIsKnown();
    void aBackupIsRestoredBesideTheOpenVault();
    void whatIsThereStaysWhenRestoringFails();
    void aBackupIsRestoredWhereNoVaultIs();
    void anOlderBackupGoesOnlyForAWholeOne();
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

void TryingTest::aBackupIsRestoredBesideTheOpenVault()
{
    QTemporaryDir root;
    const OwnTemporaryFolder temporary;
    Place place{root.path().toStdString()};
    auto services = place.create();
    setFact(services, "email", "hanako@example.org");
    const auto file = place.root / "backup.proffer";
    const auto backedUp = place.clock.current;
    must(services.vault().backup(file));
    place.clock.current += std::chrono::hours{1};
    const auto beside = place.root / "restored";
    const auto restored = must(services::restoreBeside(services, file, beside, password()));
    QVERIFY(restored.ofThisVault);
    QCOMPARE(restored.newest, backedUp);
    QCOMPARE(trials(), 0);
    must(services.close());
    auto again = must(place.open());
    QCOMPARE(again.vault().openReport().found, vault::Found::AsLeft);
    must(again.close());
    auto other = must(services::Services::open(beside, password(), place.surroundings()));
    QCOMPARE(must(other.profile().attributes().allOf(must(other.subject({})).id)).size(), 1U);
    must(other.close());
}

void TryingTest::whatIsThereStaysWhenRestoringFails()
{
    QTemporaryDir root;
    const OwnTemporaryFolder temporary;
    Place place{root.path().toStdString()};
    auto services = place.create();
    const auto file = place.root / "backup.proffer";
    must(services.vault().backup(file));
    const auto restore = [&](const std::filesystem::path &folder) {
        return codeOf(services::restoreBeside(services, file, folder, password()));
    };
    std::filesystem::create_directory(place.root / "full");
    writeAll(place.root / "full" / "letter", "words");
    QCOMPARE(restore(place.root / "full"), QStringLiteral("vault.exists"));
    QCOMPARE(readAll(place.root / "full" / "letter"), std::string{"words"});
    QCOMPARE(restore(place.folder()), QStringLiteral("invalid_argument"));
    QCOMPARE(restore(place.folder() / "inside"), QStringLiteral("invalid_argument"));
    QVERIFY(!std::filesystem::exists(place.folder() / "inside"));
    QCOMPARE(restore(place.root / "none" / "new"), QStringLiteral("file.unwritable"));
    writeAll(file, "words");
    QCOMPARE(restore(place.root / "new"), QStringLiteral("backup.foreign"));
    QVERIFY(!std::filesystem::exists(place.root / "new"));
    must(services.close());
    must(must(place.open()).close());
}

void TryingTest::aBackupIsRestoredWhereNoVaultIs()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    const auto file = place.root / "backup.proffer";
    {
        auto services = place.create();
        must(services.vault().backup(file));
        must(services.close());
    }
    const auto folder = place.root / "home" / "proffer" / "vault";
    const auto other = must(vault::Credential::password(asBytes("another")));
    QCOMPARE(codeOf(services::restoreAlone(file, folder, other, place.surroundings())),
             QStringLiteral("vault.wrong_password"));
    QVERIFY(!std::filesystem::exists(folder));
    must(services::restoreAlone(file, folder, password(), place.surroundings()));
    auto opened = must(services::Services::open(folder, password(), place.surroundings()));
    QCOMPARE(opened.vault().openReport().found, vault::Found::AsLeft);
    must(opened.close());
}

void TryingTest::anOlderBackupGoesOnlyForAWholeOne()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    const auto folder = place.root / "backups";
    std::filesystem::create_directory(folder);
    const auto file = folder / "backup.proffer";
    writeAll(file, "an older one");
    const LongWork stopped{.stop = [] {
        std::stop_source source;
        source.request_stop();
        return source.get_token();
    }()};
    QCOMPARE(codeOf(services::backUpOver(services, file, stopped)), QStringLiteral("cancelled"));
    QCOMPARE(readAll(file), std::string{"an older one"});
    must(services::backUpOver(services, file));
    QVERIFY(must(services.tryBackup(file, password())).ofThisVault);
    QCOMPARE(std::distance(std::filesystem::directory_iterator{folder}, {}), 1);
    QCOMPARE(codeOf(services::backUpOver(services, place.folder() / "vault.db")),
             QStringLiteral("file.exists"));
    must(services.close());
}

QTEST_GUILESS_MAIN(TryingTest)
#include "tst_services_trying.moc"
