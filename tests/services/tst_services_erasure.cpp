// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "../store/raw_pages.h"
#include "crypto/base64url.h"
#include "ledger/search.h"
#include "place.h"

using namespace proffer;
using namespace proffer::test;

class ErasureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anErasedValueIsNowhereInTheFiles();
    void theBackupThatAVaultCameFromIsListed();
    void everyOlderValueGoesWithIt();
    void whatWasDroppedIsNowhereInTheFiles();
};

namespace {

Bytes key(const vault::Header &header)
{
    const auto master = must(vault::unwrapMaster(header, password()));
    return toBytes(vault::databaseKey(master, header.vault).bytes());
}

/// Every form in which a text could lie in the file: as it is, in a disclosure, and parts of it.
bool holds(ByteView plain, std::string_view text)
{
    const auto within = [plain](std::string_view part) {
        return asText(plain).find(part) != std::string_view::npos;
    };
    // Base64url at each of the three offsets that it can have; the ends depend on what stands beside it.
    for (std::size_t offset = 0; offset < 3; ++offset) {
        const auto encoded = crypto::toBase64Url(asBytes(std::string(offset, ' ') + std::string{text}));
        if (within(std::string_view{encoded}.substr(4, encoded.size() - 8)))
            return true;
    }
    return within(text) || within(text.substr(0, text.size() / 2)) || within(text.substr(text.size() / 2));
}

bool onDisk(const std::filesystem::path &folder, ByteView databaseKey, std::string_view text)
{
    const auto database = readAll(folder / "vault.db");
    const auto log = readAll(folder / "vault.db-wal");
    return holds(decryptedFile(asBytes(database), databaseKey), text) ||
           holds(decryptedLog(asBytes(log), databaseKey), text);
}

} // namespace

void ErasureTest::anErasedValueIsNowhereInTheFiles()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    const std::string mark = "zq7XMARKvalue-8642-hanako@example.org";
    const auto email = setFact(services, "email", mark);
    const auto vendor = addCompany(services, "kinari", place.random);
    must(services.grants().issue(requestFor(services, vendor, {email})));
    must(ledger::indexForSearch(services.ledger()));
    must(services.vault().backup(place.root / "before.proffer"));
    const auto databaseKey = key(services.vault().header());
    QVERIFY(onDisk(place.folder(), databaseKey, mark));
    const auto erased = must(services.eraseAttribute(email, true));
    QCOMPARE(erased.tokens, std::size_t{1});
    QCOMPARE(erased.backups.size(), std::size_t{1});
    QVERIFY(!onDisk(place.folder(), databaseKey, mark));
    QCOMPARE(codeOf(services.vault().verify()), QStringLiteral("no error"));
    must(services.close());
    QVERIFY(!onDisk(place.folder(), databaseKey, mark));
}

/// The snapshot in a backup was taken before the event that tells of it.
void ErasureTest::theBackupThatAVaultCameFromIsListed()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    const auto backup = place.root / "once.proffer";
    profile::AttributeId email;
    {
        auto services = place.create();
        email = setFact(services, "email", "hanako@example.org");
        must(services.vault().backup(backup));
        must(services.close());
    }
    auto restored =
        must(services::Services::restore(backup, place.root / "restored", password(), place.surroundings()));
    const auto erased = must(restored.eraseAttribute(email, true));
    QCOMPARE(erased.backups.size(), std::size_t{1});
    QCOMPARE(std::filesystem::path{erased.backups.front().file}.filename(), backup.filename());
    setFact(restored, "email", "later@example.org");
    QVERIFY(must(restored.eraseAttribute(email, true)).backups.empty());
    must(restored.close());
}

void ErasureTest::everyOlderValueGoesWithIt()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    const std::vector<std::string> marks{"first8642mark@example.org", "second8642mark@example.org",
                                         "third8642mark@example.org"};
    profile::AttributeId email;
    for (const auto &mark : marks)
        email = setFact(services, "email", mark);
    const auto databaseKey = key(services.vault().header());
    must(services.eraseAttribute(email, false));
    for (const auto &mark : marks)
        QVERIFY(!onDisk(place.folder(), databaseKey, mark));
    QVERIFY(must(services.profile().attributes().attribute(email)).erased());
    must(services.close());
}

/// Values, names, and what was indexed of them.
void ErasureTest::whatWasDroppedIsNowhereInTheFiles()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    const std::vector<std::string> marks{"first8642mark@example.org", "Label9753MARKed face"};
    const auto persona = must(services.persona({})).id;
    setFact(services, "email", marks.front());
    must(services.profile().people().renamePersona(persona, marks.back()));
    must(ledger::indexForSearch(services.ledger()));
    setFact(services, "email", "second@example.org");
    must(services.profile().people().renamePersona(persona, "Errands"));
    const auto databaseKey = key(services.vault().header());
    for (const auto &mark : marks)
        QVERIFY(onDisk(place.folder(), databaseKey, mark));
    place.clock.current += std::chrono::hours{1};
    const auto done = must(services.shortenHistory(place.clock.current, ledger::Shortening::Done));
    QCOMPARE(done.history.dropped, 2);
    for (const auto &mark : marks)
        QVERIFY(!onDisk(place.folder(), databaseKey, mark));
    must(services.close());
    for (const auto &mark : marks)
        QVERIFY(!onDisk(place.folder(), databaseKey, mark));
}

QTEST_GUILESS_MAIN(ErasureTest)
#include "tst_services_erasure.moc"
