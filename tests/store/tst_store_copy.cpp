// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "fixture.h"
#include "store/faulty_vfs.h"

using namespace proffer;
using namespace proffer::store;
using namespace proffer::store::test;

class StoreCopyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCopyBelongsToOneMomentWhileOthersWrite();
    void theCopyDiffersOnDiskAndOpensWithTheSameKey();
    void aCancelledCopyLeavesNoFile();
    void anExistingFileIsNotTouched();
    void aCopyInsideATransactionIsRefused();
    void aFailingDiskLeavesNoFile_data();
    void aFailingDiskLeavesNoFile();
    void anotherDatabaseIsReadUnderItsOwnKey();
    void anAttachedDatabaseIsReadOnlyIfAsked();
    void attachingTheWrongWayIsRefused();
};

void StoreCopyTest::theCopyBelongsToOneMomentWhileOthersWrite()
{
    const Folder folder;
    auto source = folder.filled("a.db", keyOf(1), 3000);
    auto writer = must(Database::open(folder / "a.db", keyOf(1)));
    std::vector<std::uint64_t> steps;
    const LongWork work{.progress = [&](std::uint64_t done, std::uint64_t total) {
        QVERIFY(done <= total);
        steps.push_back(done);
        must(writer.run("DELETE FROM item WHERE id % 10 = ?1", steps.size()));
        must(writer.run("INSERT INTO item(body) VALUES('late')"));
    }};
    must(source.copyTo(folder / "b.db", work));
    QVERIFY(steps.size() > 2);
    QVERIFY(std::ranges::is_sorted(steps));
    QVERIFY(number(source, "SELECT count(*) FROM item WHERE body = 'late'") > 2);
    auto copy = must(Database::open(folder / "b.db", keyOf(1)));
    must(copy.checkPages());
    QCOMPARE(number(copy, "SELECT count(*) FROM item"), 3000);
    QCOMPARE(number(copy, "SELECT sum(id) FROM item WHERE length(body) = 1000"), 3000 * 3001 / 2);
    must(copy.run("DELETE FROM item"));
}

void StoreCopyTest::theCopyDiffersOnDiskAndOpensWithTheSameKey()
{
    const Folder folder;
    auto source = folder.filled("a.db", keyOf(1), 10);
    must(source.setUserVersion(5));
    must(source.copyTo(folder / "b.db"));
    must(source.close());
    const auto original = contentOf(folder / "a.db");
    const auto copied = contentOf(folder / "b.db");
    QCOMPARE(original.size(), copied.size());
    for (std::size_t at = pageSize; at < original.size(); at += pageSize)
        QVERIFY(!std::ranges::equal(ByteView{original}.subspan(at, pageSize),
                                    ByteView{copied}.subspan(at, pageSize)));
    QVERIFY(!std::filesystem::exists(folder / "b.db-journal"));
    QCOMPARE(codeOf(Database::open(folder / "b.db", keyOf(2))), std::string{"store.wrong_key"});
    auto copy = must(Database::open(folder / "b.db", keyOf(1), {.mode = Mode::ReadOnly}));
    QCOMPARE(must(copy.userVersion()), 5);
}

void StoreCopyTest::aCancelledCopyLeavesNoFile()
{
    const Folder folder;
    auto source = folder.filled("a.db", keyOf(1), 3000);
    std::stop_source stop;
    const LongWork work{.progress = [&](auto, auto) { stop.request_stop(); }, .stop = stop.get_token()};
    QCOMPARE(codeOf(source.copyTo(folder / "b.db", work)), std::string{"cancelled"});
    QVERIFY(!std::filesystem::exists(folder / "b.db"));
    must(source.run("DELETE FROM item"));
    must(source.truncateLog());
}

void StoreCopyTest::anExistingFileIsNotTouched()
{
    const Folder folder;
    auto source = folder.filled("a.db", keyOf(1), 1);
    must(folder.filled("b.db", keyOf(2), 1).close());
    const auto before = contentOf(folder / "b.db");
    QCOMPARE(codeOf(source.copyTo(folder / "b.db")), std::string{"file.exists"});
    QCOMPARE(contentOf(folder / "b.db"), before);
    std::filesystem::create_symlink(folder / "elsewhere.db", folder / "link.db");
    QCOMPARE(codeOf(source.copyTo(folder / "link.db")), std::string{"file.exists"});
    QVERIFY(!std::filesystem::exists(folder / "elsewhere.db"));
}

void StoreCopyTest::aCopyInsideATransactionIsRefused()
{
    const Folder folder;
    auto source = folder.filled("a.db", keyOf(1), 1);
    const auto transaction = must(Transaction::begin(source));
    QCOMPARE(codeOf(source.copyTo(folder / "b.db")), std::string{"store.busy"});
    QVERIFY(!std::filesystem::exists(folder / "b.db"));
}

void StoreCopyTest::aFailingDiskLeavesNoFile_data()
{
    QTest::addColumn<FaultyVfs::Fault>("fault");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("full") << FaultyVfs::Fault::DiskFull << QByteArray{"disk.full"};
    QTest::newRow("write") << FaultyVfs::Fault::WriteError << QByteArray{"file.unwritable"};
    QTest::newRow("sync") << FaultyVfs::Fault::SyncError << QByteArray{"file.unwritable"};
}

void StoreCopyTest::aFailingDiskLeavesNoFile()
{
    QFETCH(const FaultyVfs::Fault, fault);
    QFETCH(const QByteArray, code);
    const Folder folder;
    FaultyVfs vfs{"failing copy"};
    auto source = folder.filled("a.db", keyOf(1), 100, vfs.name());
    must(source.truncateLog());
    int failures = 0;
    for (std::uint64_t n = 1;; ++n) {
        vfs.failAt(n, fault, true);
        const auto copied = source.copyTo(folder / "b.db");
        vfs.heal();
        if (copied)
            break;
        ++failures;
        QCOMPARE(codeOf(copied), code.toStdString());
        QVERIFY(!std::filesystem::exists(folder / "b.db"));
        QVERIFY(!std::filesystem::exists(folder / "b.db-journal"));
    }
    QVERIFY(failures > 0);
    auto copy = must(Database::open(folder / "b.db", keyOf(1)));
    QCOMPARE(number(copy, "SELECT count(*) FROM item"), 100);
}

void StoreCopyTest::anotherDatabaseIsReadUnderItsOwnKey()
{
    const Folder folder;
    auto open = folder.filled("a.db", keyOf(1), 7); // its rows are still in its log
    auto database = folder.filled("b.db", keyOf(2), 2);
    must(database.attach(folder / "a.db", keyOf(1), "other", true));
    QCOMPARE(number(database, "SELECT count(*) FROM other.item"), 7);
    QCOMPARE(number(database, "SELECT count(*) FROM main.item"), 2);
    must(open.run("DELETE FROM item"));
    QCOMPARE(number(database, "SELECT count(*) FROM other.item"), 0);
    must(database.detach("other"));
    QCOMPARE(codeOf(database.run("SELECT count(*) FROM other.item")), std::string{"store.failed"});
    must(database.attach(folder / "a.db", keyOf(1), "other", true));
    must(database.detach("other"));
}

void StoreCopyTest::anAttachedDatabaseIsReadOnlyIfAsked()
{
    const Folder folder;
    must(folder.filled("a.db", keyOf(1), 7).close());
    auto database = folder.filled("b.db", keyOf(2), 2);
    must(database.attach(folder / "a.db", keyOf(1), "other", true));
    QCOMPARE(codeOf(database.run("DELETE FROM other.item")), std::string{"store.read_only"});
    must(database.detach("other"));
    must(database.attach(folder / "a.db", keyOf(1), "strange \"name", false));
    must(database.run("INSERT INTO \"strange \"\"name\".item(body) SELECT body FROM main.item"));
    must(database.close());
    auto other = must(Database::open(folder / "a.db", keyOf(1)));
    QCOMPARE(number(other, "SELECT count(*) FROM item"), 9);
}

void StoreCopyTest::attachingTheWrongWayIsRefused()
{
    const Folder folder;
    must(folder.filled("a.db", keyOf(1), 7).close());
    auto database = folder.filled("b.db", keyOf(2), 2);
    QCOMPARE(codeOf(database.attach(folder / "a.db", keyOf(2), "other", true)),
             std::string{"store.wrong_key"});
    QCOMPARE(codeOf(database.attach(folder / "none.db", keyOf(1), "other", true)),
             std::string{"file.not_found"});
    QCOMPARE(codeOf(database.attach(folder / "a.db", Bytes(31, 1), "other", true)),
             std::string{"crypto.key_invalid"});
    QCOMPARE(codeOf(database.detach("other")), std::string{"store.failed"});
    must(database.attach(folder / "a.db", keyOf(1), "other", true));
    QCOMPARE(codeOf(database.rekey(keyOf(3))), std::string{"store.busy"});
}

QTEST_APPLESS_MAIN(StoreCopyTest)
#include "tst_store_copy.moc"
