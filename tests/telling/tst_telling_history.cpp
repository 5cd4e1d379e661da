// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "all_dealings.h"

#include "base/hex.h"
#include "ledger/kept_end.h"
#include "ledger/proof.h"
#include "telling/event_group.h"
#include "telling/history_file.h"
#include "json/write.h"

using namespace proffer;
using namespace proffer::test;
using telling::Proofs;

/// What a person takes out of the history.
class HistoryFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyEventIsInOneGroup();
    void eachEventHasItsProof();
    void anEventThatIsNotWholeIsNotExported();
    void aTableHasALineForEachEvent();
    void noCellIsAFormula_data();
    void noCellIsAFormula();
};

namespace {

const wording::Language &english()
{
    static const wording::Language language{wording::Tongue::English};
    return language;
}

std::vector<ledger::Event> everything(services::Services &services)
{
    return must(services.ledger().page(0, 1000));
}

} // namespace

void HistoryFiles::everyEventIsInOneGroup()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    dealOnce(services, place, "kinari");
    must(services.ledger().checkpoint());
    std::set<telling::EventGroup> met;
    for (const auto &event : everything(services)) {
        auto groups = 0;
        for (const auto group : telling::eventGroups())
            if (ledger::passes({.kinds = telling::kindsOf(group)}, event)) {
                met.insert(group);
                ++groups;
            }
        QVERIFY2(groups == 1, event.kind.c_str());
    }
    QCOMPARE(met.size(), telling::eventGroups().size());
    must(services.close());
}

void HistoryFiles::eachEventHasItsProof()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    setFact(services, "email", "hanako@example.org");
    const auto plain = must(telling::historyJson(services, english(), Proofs::Left));
    const auto proven = must(telling::historyJson(services, english(), Proofs::Included));
    const auto &without = *plain.at("events").asArray();
    const auto &with = *proven.at("events").asArray();
    QCOMPARE(with.size(), everything(services).size());
    QCOMPARE(without.size(), with.size());
    std::string prev(64, '0');
    for (const auto &event : with) {
        const auto &proof = *event.find("proof");
        QCOMPARE(*proof.find("prev")->asString(), prev);
        prev = *event.find("hash")->asString();
        QCOMPARE(proof.find("signature")->asString()->size(), 128U);
        QVERIFY(!proof.find("structure")->asString()->empty());
    }
    QVERIFY(!without[0].find("proof"));
    QVERIFY(!json::write(proven).contains("hanako@example.org"));
    // An exported history is a kept end too.
    QCOMPARE(must(ledger::readKeptEnd(json::write(proven))).heads, must(services.ledger().heads()));
    must(services.close());
}

void HistoryFiles::anEventThatIsNotWholeIsNotExported()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    must(services.ledger().database().run("UPDATE event SET time = time + 1 WHERE position = 2"));
    QCOMPARE(codeOf(telling::historyJson(services, english(), Proofs::Included)),
             QStringLiteral("ledger.chain_broken"));
    must(services.close());
}

void HistoryFiles::aTableHasALineForEachEvent()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    const auto told = must(telling::EventSentences(services, english()).tell(everything(services)));
    const auto table = telling::historyCsv(told);
    QVERIFY(table.starts_with("\xEF\xBB\xBF\"number\",\"time\",\"kind\",\"sentence\",\"hash\"\r\n"));
    QCOMPARE(static_cast<std::size_t>(std::ranges::count(table, '\n')), told.size() + 1);
    QVERIFY(table.contains("\"1\",\"2026-11-22T07:04:51Z\",\"device.added\",\"The history began.\",\"" +
                           toHex(told.back().event.hash) + "\""));
    must(services.close());
}

void HistoryFiles::noCellIsAFormula_data()
{
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("words") << QByteArray{"You ended it."} << QByteArray{"\"You ended it.\""};
    QTest::newRow("quoted") << QByteArray{"a \"b\", c"} << QByteArray{R"("a ""b"", c")"};
    QTest::newRow("=") << QByteArray{"=1+1"} << QByteArray{"\"'=1+1\""};
    QTest::newRow("+") << QByteArray{"+1"} << QByteArray{"\"'+1\""};
    QTest::newRow("-") << QByteArray{"-1"} << QByteArray{"\"'-1\""};
    QTest::newRow("@") << QByteArray{"@SUM(A1)"} << QByteArray{"\"'@SUM(A1)\""};
    QTest::newRow("tab") << QByteArray{"\t=1"} << QByteArray{"\"'\t=1\""};
    QTest::newRow("within") << QByteArray{"1=1"} << QByteArray{"\"1=1\""};
}

void HistoryFiles::noCellIsAFormula()
{
    QFETCH(QByteArray, sentence);
    QFETCH(QByteArray, cell);
    const auto table = telling::historyCsv({{.event = {.kind = "x"}, .sentence = sentence.toStdString()}});
    QVERIFY2(table.contains(",\"x\"," + cell.toStdString() + ","), table.c_str());
}

QTEST_GUILESS_MAIN(HistoryFiles)
#include "tst_telling_history.moc"
