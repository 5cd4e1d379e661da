// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "fixture.h"
#include "store/faulty_vfs.h"

using namespace proffer;
using namespace proffer::store;
using namespace proffer::store::test;

class StoreRekeyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNewKeyOpensAndTheOldOneDoesNot();
    void theConnectionGoesOnAfterwards();
    void noPageStaysUnderTheOldKey();
    void rekeyingInUseIsRefused();
    void aCrashLeavesOneKeyValid_data();
    void aCrashLeavesOneKeyValid();
    void afterAFailureTheConnectionWritesUnderTheOldKey_data();
    void afterAFailureTheConnectionWritesUnderTheOldKey();
};

namespace {

void addFaults()
{
    QTest::addColumn<FaultyVfs::Fault>("fault");
    QTest::addColumn<bool>("lasting");
    for (const bool lasting : {false, true}) {
        const auto row = [&](const char *name) -> QTestData & {
            return QTest::addRow("%s %s", name, lasting ? "from then on" : "once");
        };
        row("full") << FaultyVfs::Fault::DiskFull << lasting;
        row("write") << FaultyVfs::Fault::WriteError << lasting;
        row("sync") << FaultyVfs::Fault::SyncError << lasting;
    }
}

/// What a crash at this moment would leave: the file and its log, without the shared memory.
void copyAfterCrash(const Folder &folder)
{
    for (const auto *suffix : {"", "-wal", "-shm"})
        std::filesystem::remove(folder / (std::string{"crashed.db"} + suffix));
    for (const auto *suffix : {"", "-wal"})
        std::filesystem::copy_file(folder / (std::string{"a.db"} + suffix),
                                   folder / (std::string{"crashed.db"} + suffix));
}

} // namespace

void StoreRekeyTest::theNewKeyOpensAndTheOldOneDoesNot()
{
    const Folder folder;
    auto database = folder.filled("a.db", keyOf(1), 200);
    must(database.rekey(keyOf(2)));
    copyAfterCrash(folder); // before the log is moved
    must(database.close());
    for (const auto *name : {"crashed.db", "a.db"}) {
        QCOMPARE(codeOf(Database::open(folder / name, keyOf(1), {.mode = Mode::ReadOnly})),
                 std::string{"store.wrong_key"});
        auto reopened = must(Database::open(folder / name, keyOf(2)));
        must(reopened.checkPages());
        QCOMPARE(number(reopened, "SELECT count(*) FROM item WHERE length(body) = 1000"), 200);
    }
}

void StoreRekeyTest::theConnectionGoesOnAfterwards()
{
    const Folder folder;
    auto database = folder.filled("a.db", keyOf(1), 20);
    for (std::uint8_t key = 2; key < 6; ++key) {
        must(database.rekey(keyOf(key)));
        must(database.run("INSERT INTO item(body) VALUES('after')"));
        must(database.copyTo(folder / ("copy" + std::to_string(key))));
        auto copy = must(Database::open(folder / ("copy" + std::to_string(key)), keyOf(key)));
        QCOMPARE(number(copy, "SELECT count(*) FROM item WHERE body = 'after'"), key - 1);
    }
    QCOMPARE(number(database, "PRAGMA foreign_keys"), 1);
}

void StoreRekeyTest::noPageStaysUnderTheOldKey()
{
    const Folder folder;
    auto database = folder.filled("a.db", keyOf(1), 200);
    must(database.run("DELETE FROM item WHERE id > 100")); // free pages too
    must(database.truncateLog());
    const auto before = contentOf(folder / "a.db");
    must(database.rekey(keyOf(2)));
    must(database.truncateLog());
    QCOMPARE(std::filesystem::file_size(folder / "a.db-wal"), std::uintmax_t{0});
    const auto after = contentOf(folder / "a.db");
    QCOMPARE(after.size(), before.size());
    for (std::size_t at = pageSize; at < after.size(); at += pageSize)
        QVERIFY(!std::ranges::equal(ByteView{before}.subspan(at, pageSize),
                                    ByteView{after}.subspan(at, pageSize)));
}

void StoreRekeyTest::rekeyingInUseIsRefused()
{
    const Folder folder;
    auto database = folder.filled("a.db", keyOf(1), 3);
    {
        const auto row = must(database.query("SELECT id FROM item"));
        QCOMPARE(codeOf(database.rekey(keyOf(2))), std::string{"store.busy"});
    }
    {
        const auto transaction = must(Transaction::begin(database));
        QCOMPARE(codeOf(database.rekey(keyOf(2))), std::string{"store.busy"});
    }
    QCOMPARE(codeOf(database.rekey(Bytes(5, 2))), std::string{"crypto.key_invalid"});
    must(database.rekey(keyOf(2)));
}

void StoreRekeyTest::aCrashLeavesOneKeyValid_data()
{
    addFaults();
}

void StoreRekeyTest::aCrashLeavesOneKeyValid()
{
    QFETCH(const FaultyVfs::Fault, fault);
    QFETCH(const bool, lasting);
    const Folder folder;
    FaultyVfs vfs{"crashing rekey"};
    auto database = folder.filled("a.db", keyOf(1), 30, vfs.name());
    must(database.truncateLog());
    int crashes = 0;
    for (std::uint64_t n = 1;; ++n) {
        vfs.failAt(n, fault, lasting);
        const auto rekeyed = database.rekey(keyOf(2));
        if (rekeyed)
            break;
        ++crashes;
        copyAfterCrash(folder);
        vfs.heal();
        const auto underOldKey = Database::open(folder / "crashed.db", keyOf(1));
        const auto underNewKey = Database::open(folder / "crashed.db", keyOf(2));
        QVERIFY(underOldKey.has_value() != underNewKey.has_value());
        // A log that could be emptied afterwards leaves no doubt.
        const bool doubt = rekeyed.error().code == ErrorCode::StoreRekeyUnsettled;
        QVERIFY(underOldKey || doubt);
        QVERIFY(!doubt || lasting);
        auto crashed = must(Database::open(folder / "crashed.db", underOldKey ? keyOf(1) : keyOf(2)));
        must(crashed.checkPages());
        QCOMPARE(number(crashed, "SELECT count(*) FROM item WHERE length(body) = 1000"), 30);
    }
    QVERIFY(crashes > 0);
    copyAfterCrash(folder);
    auto crashed = must(Database::open(folder / "crashed.db", keyOf(2)));
    QCOMPARE(number(crashed, "SELECT count(*) FROM item"), 30);
}

void StoreRekeyTest::afterAFailureTheConnectionWritesUnderTheOldKey_data()
{
    addFaults();
}

void StoreRekeyTest::afterAFailureTheConnectionWritesUnderTheOldKey()
{
    QFETCH(const FaultyVfs::Fault, fault);
    QFETCH(const bool, lasting);
    const Folder folder;
    FaultyVfs vfs{"failing rekey"};
    auto database = folder.filled("a.db", keyOf(1), 30, vfs.name());
    int failures = 0;
    for (std::uint64_t n = 1;; ++n) {
        vfs.failAt(n, fault, lasting);
        const auto rekeyed = database.rekey(keyOf(2));
        vfs.heal();
        if (rekeyed)
            break;
        ++failures;
        must(database.run("INSERT INTO item(body) VALUES('after')"));
        QCOMPARE(number(database, "SELECT count(*) FROM item"), 30 + failures);
        must(database.truncateLog());
        must(database.checkPages());
        QCOMPARE(codeOf(Database::open(folder / "a.db", keyOf(2))), std::string{"store.wrong_key"});
    }
    QVERIFY(failures > 0);
    must(database.close());
    auto reopened = must(Database::open(folder / "a.db", keyOf(2)));
    QCOMPARE(number(reopened, "SELECT count(*) FROM item"), 30 + failures);
}

QTEST_APPLESS_MAIN(StoreRekeyTest)
#include "tst_store_rekey.moc"
