// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger_folder.h"

using namespace proffer;
using namespace proffer::test;

class LedgerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsAppendedReadsBackAndVerifies();
    void erasingKeepsTheChainAndNeverShowsAnOlderValue();
    void aBatchThatIsNotCommittedLeavesNoTrace();
    void aNewDeviceStartsItsOwnChain();
    void aKeptHeadMustBeInTheChain();
    void aCheckpointIsVerified();
};

void LedgerTest::whatIsAppendedReadsBackAndVerifies()
{
    LedgerFolder vault;
    auto ledger = vault.create();
    QVERIFY(ledger);
    const auto first = ledger->append(note("shoe", "42"));
    QVERIFY(first);
    QCOMPARE(first->ref.seq, 2);
    const auto page = ledger->page(0, 10);
    QVERIFY(page);
    QCOMPARE(page->size(), std::size_t{2});
    QCOMPARE(page->front().kind, std::string{"note.set"});
    QCOMPARE(*page->front().values, (json::Object{{"text", "42"}}));
    for (const auto depth : {ledger::Depth::Chain, ledger::Depth::Full}) {
        const auto verified = vault.verify(depth);
        QVERIFY2(verified, verified ? "" : stableName(verified.error().code).data());
        QCOMPARE(verified->events, 2);
        QCOMPARE(verified->heads.front(), ledger->localHead());
    }
}

void LedgerTest::erasingKeepsTheChainAndNeverShowsAnOlderValue()
{
    LedgerFolder vault;
    auto ledger = vault.create();
    QVERIFY(ledger);
    const auto older = ledger->append(note("shoe", "41"));
    const auto newer = ledger->append(note("shoe", "42"));
    QVERIFY(older && newer);
    QVERIFY(ledger->append(eraseNote("shoe", {newer->ref})));
    QVERIFY(ledger->find(newer->ref)->erased());
    auto row = ledger->database().query("SELECT text, erased FROM note");
    QVERIFY(row && *row->step());
    QVERIFY(row->isNull(0));
    QCOMPARE(row->integer(1), 1);
    row->reset();
    const auto verified = vault.verify();
    QVERIFY2(verified, verified ? "" : stableName(verified.error().code).data());
    QCOMPARE(verified->erased, 1);
}

void LedgerTest::aBatchThatIsNotCommittedLeavesNoTrace()
{
    LedgerFolder vault;
    auto ledger = vault.create();
    QVERIFY(ledger);
    {
        auto batch = ledger->begin();
        QVERIFY(batch);
        QVERIFY(batch->append(note("shoe", "42")));
    }
    QCOMPARE(*ledger->size(), 1);
    const auto next = ledger->append(note("shoe", "43"));
    QVERIFY(next);
    QCOMPARE(next->ref.seq, 2);
    QVERIFY(vault.verify());
}

void LedgerTest::aNewDeviceStartsItsOwnChain()
{
    LedgerFolder vault;
    {
        auto ledger = vault.create();
        QVERIFY(ledger);
        QVERIFY(ledger->append(note("shoe", "42")));
        QVERIFY(ledger->close());
    }
    auto ledger = vault.open();
    QVERIFY(ledger);
    const auto former = ledger->localHead();
    QVERIFY(ledger->startNewDevice("restored"));
    QVERIFY(ledger->localHead().device != former.device);
    QVERIFY(ledger->append(note("shoe", "43")));
    const auto verified = vault.verify();
    QVERIFY2(verified, verified ? "" : stableName(verified.error().code).data());
    QCOMPARE(verified->heads.size(), std::size_t{2});
}

void LedgerTest::aKeptHeadMustBeInTheChain()
{
    LedgerFolder vault;
    auto ledger = vault.create();
    QVERIFY(ledger);
    QVERIFY(ledger->append(note("shoe", "42")));
    auto kept = ledger->localHead();
    QVERIFY(ledger->append(note("shoe", "43")));
    QVERIFY(vault.verify(ledger::Depth::Full, {kept}));
    kept.hash[0] ^= 1;
    QCOMPARE(vault.verify(ledger::Depth::Full, {kept}).error().code, ErrorCode::HeadMismatch);
    kept.seq = 9;
    QCOMPARE(vault.verify(ledger::Depth::Full, {kept}).error().code, ErrorCode::HeadMissing);
}

void LedgerTest::aCheckpointIsVerified()
{
    LedgerFolder vault;
    auto ledger = vault.create();
    QVERIFY(ledger);
    const auto first = ledger->append(note("shoe", "42"));
    QVERIFY(first);
    QVERIFY(ledger->checkpoint());
    QVERIFY(vault.verify());
    QVERIFY(ledger->append(eraseNote("shoe", {first->ref})));
    const auto verified = vault.verify();
    QVERIFY2(verified, verified ? "" : stableName(verified.error().code).data());
}

QTEST_APPLESS_MAIN(LedgerTest)
#include "tst_ledger.moc"
