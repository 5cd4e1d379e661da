// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "fixture.h"
#include "raw_pages.h"
#include "store/ngram.h"

using namespace proffer;
using namespace proffer::store;
using namespace proffer::store::test;

class StoreErasureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anErasedValueIsNowhereOnDisk();
    void anOverwrittenValueIsNowhereOnDisk();
    void whatLeavesTheSearchIndexIsNowhereOnDisk();
    void aReaderKeepsTheLogAndIsNamed();
};

namespace {

bool onDisk(const Folder &folder, std::string_view text)
{
    return holds(proffer::test::decryptedFile(contentOf(folder / "a.db"), keyOf(1)), text) ||
           holds(proffer::test::decryptedLog(contentOf(folder / "a.db-wal"), keyOf(1)), text);
}

} // namespace

void StoreErasureTest::anErasedValueIsNowhereOnDisk()
{
    const Folder folder;
    auto database = folder.filled("a.db", keyOf(1), 50);
    const std::string secret = "what nobody may read again";
    const std::string longSecret = std::string(9000, '.') + "its long end";
    must(database.run("INSERT INTO item(id, body) VALUES(1000, ?1)", secret));
    must(database.run("INSERT INTO item(id, body) VALUES(1001, ?1)", longSecret));
    QVERIFY(holds(proffer::test::decryptedLog(contentOf(folder / "a.db-wal"), keyOf(1)), secret));
    must(database.truncateLog());
    QVERIFY(holds(proffer::test::decryptedFile(contentOf(folder / "a.db"), keyOf(1)), secret));
    QVERIFY(holds(proffer::test::decryptedFile(contentOf(folder / "a.db"), keyOf(1)), "its long end"));
    must(database.run("DELETE FROM item WHERE id = 1000"));
    must(database.run("UPDATE item SET body = NULL WHERE id = 1001"));
    must(database.truncateLog());
    QVERIFY(!onDisk(folder, secret));
    QVERIFY(!onDisk(folder, "its long end"));
    QCOMPARE(std::filesystem::file_size(folder / "a.db-wal"), std::uintmax_t{0});
}

void StoreErasureTest::anOverwrittenValueIsNowhereOnDisk()
{
    const Folder folder;
    auto database = folder.filled("a.db", keyOf(1), 0);
    must(database.execute(
        "CREATE TABLE word(id INTEGER PRIMARY KEY, text TEXT); CREATE INDEX by_text ON word(text)"));
    for (int i = 0; i < 500; ++i)
        must(database.run("INSERT INTO word(text) VALUES(?1)", "secret word number " + std::to_string(i)));
    must(database.truncateLog());
    QVERIFY(onDisk(folder, "secret word number 77"));
    {
        auto transaction = must(Transaction::begin(database));
        must(database.run("UPDATE word SET text = 'other' WHERE id % 2 = 0"));
        must(database.run("DELETE FROM word WHERE id % 2 = 1"));
        must(transaction.commit());
    }
    must(database.truncateLog());
    QVERIFY(!onDisk(folder, "secret word"));
}

void StoreErasureTest::whatLeavesTheSearchIndexIsNowhereOnDisk()
{
    const Folder folder;
    auto database = folder.filled("a.db", keyOf(1), 0);
    must(database.execute("CREATE VIRTUAL TABLE s USING fts5(x, content='', detail=none, tokenize='ngram');"
                          "INSERT INTO s(s, rank) VALUES('secure-delete', 1)"));
    for (int i = 1; i <= 50; ++i)
        must(database.run("INSERT INTO s(rowid, x) VALUES(?1, ?2)", i,
                          foldForSearch("row " + std::to_string(i))));
    // No other term begins with its first byte, so that the index cannot share part of it with a neighbour.
    const std::string letter = "\xf0\x90\x8c\x80";
    must(database.run("INSERT INTO s(rowid, x) VALUES(99, ?1)", letter));
    must(database.truncateLog());
    QVERIFY(onDisk(folder, letter));
    must(database.run("INSERT INTO s(s, rowid, x) VALUES('delete', 99, ?1)", letter));
    must(database.truncateLog());
    QVERIFY(!onDisk(folder, letter));
    auto hit = must(database.query("SELECT rowid FROM s WHERE s MATCH ?1", ngramQuery(letter)));
    QVERIFY(!must(hit.step()));
}

void StoreErasureTest::aReaderKeepsTheLogAndIsNamed()
{
    const Folder folder;
    auto database = folder.filled("a.db", keyOf(1), 5);
    must(database.execute("PRAGMA busy_timeout = 0"));
    auto reader = must(Database::open(folder / "a.db", keyOf(1), {.mode = Mode::ReadOnly}));
    {
        const auto moment = must(ReadTransaction::begin(reader));
        must(database.run("DELETE FROM item"));
        QCOMPARE(codeOf(database.truncateLog()), std::string{"store.busy"});
    }
    must(database.truncateLog());
    QCOMPARE(std::filesystem::file_size(folder / "a.db-wal"), std::uintmax_t{0});
}

QTEST_APPLESS_MAIN(StoreErasureTest)
#include "tst_store_erasure.moc"
