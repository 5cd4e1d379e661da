// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "fixture.h"
#include "store/faulty_vfs.h"

using namespace proffer;
using namespace proffer::store;
using namespace proffer::store::test;

using Fault = FaultyVfs::Fault;

class StoreFaultsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutAFaultEverythingIsCounted();
    void theChosenOperationFailsAndOnlyThat();
    void aTransactionIsWholeOrNotAtAll_data();
    void aTransactionIsWholeOrNotAtAll();
    void aFailedLogTruncationLosesNothing_data();
    void aFailedLogTruncationLosesNothing();
    void aFailedCreationLeavesNoFile_data();
    void aFailedCreationLeavesNoFile();
};

namespace {

void addFaults()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("lasting");
    QTest::addColumn<QByteArray>("code");
    for (const bool lasting : {false, true}) {
        const auto row = [&](const char *name) -> QTestData & {
            return QTest::addRow("%s %s", name, lasting ? "from then on" : "once");
        };
        row("full") << Fault::DiskFull << lasting << QByteArray{"disk.full"};
        row("write") << Fault::WriteError << lasting << QByteArray{"file.unwritable"};
        row("sync") << Fault::SyncError << lasting << QByteArray{"file.unwritable"};
    }
}

/// Ten more rows, each old one changed, in one transaction.
Done change(Database &database)
{
    PROFFER_TRY(auto transaction, Transaction::begin(database));
    for (int i = 0; i < 10; ++i)
        PROFFER_CHECK(database.run("INSERT INTO item(body) VALUES(?1)", Bytes(1000, 9)));
    PROFFER_CHECK(database.run("UPDATE item SET body = zeroblob(1000)"));
    return transaction.commit();
}

std::pair<std::int64_t, std::int64_t> stateOf(Database &database)
{
    return {number(database, "SELECT count(*) FROM item"),
            number(database, "SELECT count(*) FROM item WHERE body = zeroblob(1000)")};
}

} // namespace

void StoreFaultsTest::withoutAFaultEverythingIsCounted()
{
    const Folder folder;
    FaultyVfs vfs{"counting"};
    auto database = folder.filled("a.db", keyOf(1), 5, vfs.name());
    vfs.heal();
    QCOMPARE(vfs.operations(), std::uint64_t{0});
    QCOMPARE(number(database, "SELECT count(*) FROM item"), 5);
    QCOMPARE(vfs.operations(), std::uint64_t{0});
    must(change(database));
    QVERIFY(vfs.operations() >= 2);
}

void StoreFaultsTest::theChosenOperationFailsAndOnlyThat()
{
    const Folder folder;
    FaultyVfs vfs{"once"};
    auto database = folder.filled("a.db", keyOf(1), 5, vfs.name());
    vfs.failAt(1, Fault::DiskFull, false);
    QCOMPARE(codeOf(change(database)), std::string{"disk.full"});
    must(change(database));
    vfs.failAt(1, Fault::DiskFull, true);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(codeOf(change(database)), std::string{"disk.full"});
    vfs.heal();
    must(change(database));
    QCOMPARE(number(database, "SELECT count(*) FROM item"), 25);
}

void StoreFaultsTest::aTransactionIsWholeOrNotAtAll_data()
{
    addFaults();
}

void StoreFaultsTest::aTransactionIsWholeOrNotAtAll()
{
    QFETCH(const Fault, fault);
    QFETCH(const bool, lasting);
    QFETCH(const QByteArray, code);
    const Folder folder;
    FaultyVfs vfs{"transaction"};
    auto database = folder.filled("a.db", keyOf(1), 30, vfs.name());
    int failures = 0;
    for (std::uint64_t n = 1;; ++n) {
        vfs.failAt(n, fault, lasting);
        const auto changed = change(database);
        vfs.heal();
        if (changed)
            break;
        ++failures;
        QCOMPARE(codeOf(changed), code.toStdString());
        QCOMPARE(stateOf(database),
                 (std::pair<std::int64_t, std::int64_t>{30, 1})); // row 0 is zeros from the start
        auto other = must(Database::open(folder / "a.db", keyOf(1), {.mode = Mode::ReadOnly}));
        QCOMPARE(stateOf(other), (std::pair<std::int64_t, std::int64_t>{30, 1}));
    }
    QVERIFY(failures > 0);
    must(database.close());
    auto reopened = must(Database::open(folder / "a.db", keyOf(1)));
    must(reopened.checkPages());
    QCOMPARE(stateOf(reopened), (std::pair<std::int64_t, std::int64_t>{40, 40}));
}

void StoreFaultsTest::aFailedLogTruncationLosesNothing_data()
{
    addFaults();
}

void StoreFaultsTest::aFailedLogTruncationLosesNothing()
{
    QFETCH(const Fault, fault);
    QFETCH(const bool, lasting);
    const Folder folder;
    FaultyVfs vfs{"truncation"};
    auto database = folder.filled("a.db", keyOf(1), 30, vfs.name());
    int failures = 0;
    for (std::uint64_t n = 1;; ++n) {
        must(database.run("UPDATE item SET body = ?1", Bytes(1000, static_cast<std::uint8_t>(n))));
        vfs.failAt(n, fault, lasting);
        const auto truncated = database.truncateLog();
        const auto done = vfs.operations();
        vfs.heal();
        QCOMPARE(number(database, "SELECT count(DISTINCT body) FROM item"), 1);
        if (truncated && done < n)
            break;
        failures += truncated ? 0 : 1;
    }
    QVERIFY(failures > 0);
    QCOMPARE(std::filesystem::file_size(folder / "a.db-wal"), std::uintmax_t{0});
    must(database.checkPages());
    QCOMPARE(number(database, "SELECT count(*) FROM item"), 30);
}

void StoreFaultsTest::aFailedCreationLeavesNoFile_data()
{
    addFaults();
}

void StoreFaultsTest::aFailedCreationLeavesNoFile()
{
    QFETCH(const Fault, fault);
    QFETCH(const bool, lasting);
    const Folder folder;
    FaultyVfs vfs{"creation"};
    int failures = 0;
    for (std::uint64_t n = 1;; ++n) {
        vfs.failAt(n, fault, lasting);
        const auto created =
            Database::open(folder / "a.db", keyOf(1), {.mode = Mode::Create, .vfs = vfs.name()});
        vfs.heal();
        if (created)
            break;
        ++failures;
        QVERIFY(std::filesystem::is_empty(folder / "."));
    }
    QVERIFY(failures > 0);
    must(must(Database::open(folder / "a.db", keyOf(1))).checkPages());
}

QTEST_APPLESS_MAIN(StoreFaultsTest)
#include "tst_store_faults.moc"
