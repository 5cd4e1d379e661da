// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "fixture.h"
#include "store/ngram.h"

#include <openssl/evp.h>

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

constexpr std::size_t reserved =
    80; // initialization vector 16, HMAC-SHA512 64 (SQLCipher design, "Page format")

void decryptPage(ByteView page, std::size_t skipped, ByteView key, Bytes &plain)
{
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context{EVP_CIPHER_CTX_new(),
                                                                                  EVP_CIPHER_CTX_free};
    const auto body = page.first(page.size() - reserved).subspan(skipped);
    const auto start = plain.size();
    plain.resize(start + body.size());
    int written = 0;
    const bool good = EVP_DecryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, key.data(),
                                         page.last(reserved).data()) == 1 &&
                      EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1 &&
                      EVP_DecryptUpdate(context.get(), plain.data() + start, &written, body.data(),
                                        static_cast<int>(body.size())) == 1;
    if (!good || written != static_cast<int>(body.size()))
        qFatal("a page could not be decrypted");
}

/// Every page of a file, decrypted without SQLCipher; the first 16 bytes of the first one are the salt.
Bytes decryptedFile(const std::filesystem::path &file, ByteView key)
{
    const auto content = contentOf(file);
    Bytes plain;
    for (std::size_t at = 0; at + pageSize <= content.size(); at += pageSize)
        decryptPage(ByteView{content}.subspan(at, pageSize), at == 0 ? 16 : 0, key, plain);
    return plain;
}

/// Every frame of a write-ahead log (sqlite.org/fileformat2.html, section 4.1), decrypted. A frame of the
/// first page has its salt at the start, which turns only its first block into noise here.
Bytes decryptedLog(const std::filesystem::path &log, ByteView key)
{
    static constexpr std::size_t header = 32;
    static constexpr std::size_t frameHeader = 24;
    const auto content = contentOf(log);
    Bytes plain;
    for (std::size_t at = header + frameHeader; at + pageSize <= content.size(); at += pageSize + frameHeader)
        decryptPage(ByteView{content}.subspan(at, pageSize), 0, key, plain);
    return plain;
}

bool onDisk(const Folder &folder, std::string_view text)
{
    return holds(decryptedFile(folder / "a.db", keyOf(1)), text) ||
           holds(decryptedLog(folder / "a.db-wal", keyOf(1)), text);
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
    QVERIFY(holds(decryptedLog(folder / "a.db-wal", keyOf(1)), secret));
    must(database.truncateLog());
    QVERIFY(holds(decryptedFile(folder / "a.db", keyOf(1)), secret));
    QVERIFY(holds(decryptedFile(folder / "a.db", keyOf(1)), "its long end"));
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
