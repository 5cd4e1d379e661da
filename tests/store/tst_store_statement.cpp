// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "fixture.h"

#include <latch>
#include <thread>

using namespace proffer;
using namespace proffer::store;
using namespace proffer::store::test;

class StoreStatementTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTypeReadsBack();
    void emptyIsNotNull();
    void anotherNumberOfParametersIsRefused();
    void aStatementIsReusedAndForgetsItsParameters();
    void theSameStatementRunsInsideItself();
    void resetStartsAgain();
    void moreThanOneStatementIsRefused();
    void manyStatementsStayUsable();
    void anUncommittedTransactionIsRolledBack();
    void aCommittedTransactionStays();
    void aFailedStatementLeavesTheTransactionUsable();
    void anotherWriterIsBusy();
    void constraintsAndForeignKeysHold();
    void errorsQuoteNothing();
    void aLongQueryIsInterrupted();
    void aStatementOnLoanKeepsTheDatabaseOpen();
};

namespace {

Database small(const Folder &folder)
{
    return folder.filled("a.db", keyOf(1), 3);
}

} // namespace

void StoreStatementTest::everyTypeReadsBack()
{
    const Folder folder;
    auto database = small(folder);
    must(database.execute("CREATE TABLE t(a, b, c, d, e, f, g, h, i, j)"));
    const Bytes blob{0, 1, 255};
    const ByteArray<2> array{7, 8};
    must(database.run("INSERT INTO t VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                      std::numeric_limits<std::int64_t>::min(), true, 0.1, std::string_view{"a\0b", 3}, blob,
                      std::nullopt, std::optional<std::string>{"x"}, std::optional<int>{}, array,
                      std::optional<Bytes>{blob}));
    auto row = must(database.query("SELECT *, typeof(d), typeof(e) FROM t"));
    QVERIFY(must(row.step()));
    QCOMPARE(row.columnCount(), 12);
    QCOMPARE(row.integer(0), std::numeric_limits<std::int64_t>::min());
    QCOMPARE(row.integer(1), 1);
    QCOMPARE(row.real(2), 0.1);
    QCOMPARE(std::string{row.text(3)}, (std::string{"a\0b", 3}));
    QCOMPARE(toBytes(row.blob(4)), blob);
    QVERIFY(row.isNull(5));
    QCOMPARE(std::string{row.text(6)}, std::string{"x"});
    QVERIFY(row.isNull(7));
    QCOMPARE(toBytes(row.blob(8)), (Bytes{7, 8}));
    QCOMPARE(toBytes(row.blob(9)), blob);
    QCOMPARE(std::string{row.text(10)}, std::string{"text"});
    QCOMPARE(std::string{row.text(11)}, std::string{"blob"});
    QVERIFY(!must(row.step()));
}

void StoreStatementTest::emptyIsNotNull()
{
    const Folder folder;
    auto database = small(folder);
    auto row = must(database.query("SELECT typeof(?1), typeof(?2), typeof(?3), ?1, ?2, ?3",
                                   std::string_view{}, ByteView{}, std::nullopt));
    QVERIFY(must(row.step()));
    QCOMPARE(std::string{row.text(0)}, std::string{"text"});
    QCOMPARE(std::string{row.text(1)}, std::string{"blob"});
    QCOMPARE(std::string{row.text(2)}, std::string{"null"});
    QVERIFY(row.text(3).empty() && !row.isNull(3));
    QVERIFY(row.blob(4).empty() && !row.isNull(4));
    QVERIFY(row.text(5).empty() && row.isNull(5));
}

void StoreStatementTest::anotherNumberOfParametersIsRefused()
{
    const Folder folder;
    auto database = small(folder);
    QCOMPARE(outcome(database.query("SELECT ?1, ?2", 1)), std::string{"internal parameters=2 bound=1"});
    QCOMPARE(outcome(database.query("SELECT ?1", 1, 2)), std::string{"internal parameters=1 bound=2"});
    QCOMPARE(outcome(database.run("DELETE FROM item WHERE id = ?1")),
             std::string{"internal parameters=1 bound=0"});
    QCOMPARE(number(database, "SELECT count(*) FROM item"), 3);
}

void StoreStatementTest::aStatementIsReusedAndForgetsItsParameters()
{
    const Folder folder;
    auto database = small(folder);
    {
        auto first = must(database.query("SELECT id FROM item WHERE id >= ?1", 1));
        QVERIFY(must(first.step()));
        QCOMPARE(first.integer(0), 1);
    }
    // Given back halfway, it begins anew.
    auto again = must(database.query("SELECT id FROM item WHERE id >= ?1", 3));
    QVERIFY(must(again.step()));
    QCOMPARE(again.integer(0), 3);
    QVERIFY(!must(again.step()));
}

void StoreStatementTest::theSameStatementRunsInsideItself()
{
    const Folder folder;
    auto database = small(folder);
    std::vector<std::int64_t> pairs;
    auto outer = must(database.query("SELECT id FROM item ORDER BY id"));
    while (must(outer.step())) {
        auto inner = must(database.query("SELECT id FROM item ORDER BY id"));
        while (must(inner.step()))
            pairs.push_back(outer.integer(0) * 10 + inner.integer(0));
    }
    QCOMPARE(pairs, (std::vector<std::int64_t>{11, 12, 13, 21, 22, 23, 31, 32, 33}));
}

void StoreStatementTest::resetStartsAgain()
{
    const Folder folder;
    auto database = small(folder);
    auto rows = must(database.query("SELECT id FROM item WHERE id > ?1 ORDER BY id", 1));
    QVERIFY(must(rows.step()));
    QVERIFY(must(rows.step()));
    QCOMPARE(rows.integer(0), 3);
    rows.reset();
    QVERIFY(must(rows.step()));
    QCOMPARE(rows.integer(0), 2);
}

void StoreStatementTest::moreThanOneStatementIsRefused()
{
    const Folder folder;
    auto database = small(folder);
    for (const auto *sql : {"", "  ", "DELETE FROM item; DELETE FROM item", "SELECT 1; -- more"})
        QCOMPARE(codeOf(database.run(sql)), std::string{"internal"});
    must(database.run("SELECT 1 ; \n"));
    QCOMPARE(number(database, "SELECT count(*) FROM item"), 3);
}

void StoreStatementTest::manyStatementsStayUsable()
{
    const Folder folder;
    auto database = small(folder);
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 600; ++i)
            QCOMPARE(number(database, "SELECT " + std::to_string(i)), i);
    }
    must(database.close());
}

void StoreStatementTest::anUncommittedTransactionIsRolledBack()
{
    const Folder folder;
    auto database = small(folder);
    {
        auto transaction = must(Transaction::begin(database));
        must(database.run("DELETE FROM item"));
        QCOMPARE(database.changes(), 3);
        auto moved = std::move(transaction);
        QCOMPARE(codeOf(transaction.commit()), std::string{"internal"}); // NOLINT(bugprone-use-after-move)
        QCOMPARE(number(database, "SELECT count(*) FROM item"), 0);
    }
    QCOMPARE(number(database, "SELECT count(*) FROM item"), 3);
}

void StoreStatementTest::aCommittedTransactionStays()
{
    const Folder folder;
    auto database = small(folder);
    {
        auto transaction = must(Transaction::begin(database));
        must(database.run("INSERT INTO item(body) VALUES('x')"));
        QCOMPARE(database.lastInsertId(), 4);
        must(transaction.commit());
        QCOMPARE(codeOf(transaction.commit()), std::string{"internal"});
    }
    must(database.close());
    auto reopened = must(Database::open(folder / "a.db", keyOf(1)));
    QCOMPARE(number(reopened, "SELECT count(*) FROM item"), 4);
}

void StoreStatementTest::aFailedStatementLeavesTheTransactionUsable()
{
    const Folder folder;
    auto database = small(folder);
    auto transaction = must(Transaction::begin(database));
    must(database.run("DELETE FROM item WHERE id = 1"));
    QCOMPARE(codeOf(database.run("INSERT INTO item(id) VALUES(2)")), std::string{"store.constraint"});
    must(transaction.commit());
    QCOMPARE(number(database, "SELECT count(*) FROM item"), 2);
}

void StoreStatementTest::anotherWriterIsBusy()
{
    const Folder folder;
    auto database = small(folder);
    auto other = must(Database::open(folder / "a.db", keyOf(1)));
    must(other.execute("PRAGMA busy_timeout = 0"));
    const auto transaction = must(Transaction::begin(database));
    QCOMPARE(codeOf(Transaction::begin(other)), std::string{"store.busy"});
    QCOMPARE(codeOf(other.run("DELETE FROM item")), std::string{"store.busy"});
    QCOMPARE(number(other, "SELECT count(*) FROM item"), 3);
}

void StoreStatementTest::constraintsAndForeignKeysHold()
{
    const Folder folder;
    auto database = small(folder);
    must(database.execute("CREATE TABLE child(item INTEGER NOT NULL REFERENCES item(id))"));
    QCOMPARE(outcome(database.run("INSERT INTO child VALUES(?1)", 99)),
             std::string{"store.constraint sqlite=787"});
    QCOMPARE(codeOf(database.run("INSERT INTO child VALUES(?1)", std::nullopt)),
             std::string{"store.constraint"});
    must(database.run("INSERT INTO child VALUES(?1)", 3));
}

void StoreStatementTest::errorsQuoteNothing()
{
    const Folder folder;
    auto database = small(folder);
    must(database.execute("CREATE VIRTUAL TABLE s USING fts5(x)"));
    for (const auto &failed : {outcome(database.run("SELECT * FROM s WHERE s MATCH ?1", "\"private words")),
                               outcome(database.run("SELECT json(?1)", "private words")),
                               outcome(database.execute("SELECT 'private words' FROM nowhere"))})
        QCOMPARE(failed, std::string{"store.failed sqlite=1"});
}

void StoreStatementTest::aLongQueryIsInterrupted()
{
    const Folder folder;
    auto database = small(folder);
    {
        // While one statement is under way, an interrupt holds for all that follow, so that it cannot come
        // too early.
        auto underWay = must(database.query("SELECT id FROM item"));
        QVERIFY(must(underWay.step()));
        auto endless = must(database.query(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"));
        std::latch begun{1};
        const std::jthread other{[&] {
            begun.wait();
            database.interrupt();
        }};
        begun.count_down();
        QCOMPARE(codeOf(endless.step()), std::string{"cancelled"});
    }
    QCOMPARE(number(database, "SELECT count(*) FROM item"), 3);
}

void StoreStatementTest::aStatementOnLoanKeepsTheDatabaseOpen()
{
    const Folder folder;
    auto database = small(folder);
    {
        auto row = must(database.query("SELECT count(*) FROM item"));
        QCOMPARE(codeOf(database.close()), std::string{"store.busy"});
        QVERIFY(must(row.step()));
        QCOMPARE(row.integer(0), 3);
    }
    must(database.close());
}

QTEST_APPLESS_MAIN(StoreStatementTest)
#include "tst_store_statement.moc"
