// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "altered.h"

#include "encoding.h"
#include "ledger/filter.h"
#include "ledger/kept_end.h"
#include "ledger/proof.h"
#include "json/write.h"

using namespace proffer;
using namespace proffer::test;

/// What stands behind one event, what is kept of the end of a history, and which events are looked for.
class LedgerProof : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aProofIsCheckedWithoutTheVault();
    void whatWasDroppedBeforeStaysInTheProof();
    void anAlterationIsNamed_data();
    void anAlterationIsNamed();
    void aKeptEndIsReadBack();
    void whatIsNoKeptEndIsRefused_data();
    void whatIsNoKeptEndIsRefused();
    void eventsAreFiltered();
};

namespace {

/// As somebody else would do who has the proof alone.
bool holds(const ledger::Proof &proof)
{
    const auto hash =
        ledger::hashOf({.vault = proof.vault,
                        .ref = proof.ref,
                        .prev = proof.prev,
                        .seen = proof.seen,
                        .time = proof.time,
                        .structure = ledger::commitTo(ledger::Part::Structure, proof.structureSalt,
                                                      asBytes(proof.structure)),
                        .values = proof.valuesCommitment});
    return hash == proof.hash &&
           crypto::verifyEd25519(proof.key, ledger::signedBytes(proof.hash), proof.signature);
}

} // namespace

void LedgerProof::aProofIsCheckedWithoutTheVault()
{
    FactsFolder vault;
    auto ledger = must(vault.create());
    fill(ledger);
    ledger::EventHash before{};
    for (std::int64_t position = 1; position <= must(ledger.size()); ++position) {
        const auto event = must(ledger.at(position));
        const auto proof = must(ledger::prove(ledger, event.ref));
        QVERIFY(holds(proof));
        QCOMPARE(proof.prev, before);
        QCOMPARE(proof.time, event.time);
        before = proof.hash;
        auto altered = proof;
        altered.structure += ' ';
        QVERIFY(!holds(altered));
        const auto written = json::write(ledger::toJson(proof));
        QVERIFY(written.contains("\"prev\"") && !written.contains("\"text\""));
    }
    const auto head = ledger.localHead();
    QCOMPARE(codeOf(ledger::prove(ledger, {.device = head.device, .seq = head.seq + 1})),
             QStringLiteral("ledger.event_missing"));
}

void LedgerProof::whatWasDroppedBeforeStaysInTheProof()
{
    FactsFolder vault;
    auto ledger = must(vault.create());
    fill(ledger);
    const auto fourth = must(ledger.at(4));
    const auto third = must(ledger.at(3));
    must(ledger.shorten(vault.later(), ledger::Shortening::Done));
    QCOMPARE(codeOf(ledger::prove(ledger, third.ref)), QStringLiteral("ledger.event_missing"));
    const auto proof = must(ledger::prove(ledger, fourth.ref));
    QCOMPARE(proof.prev, third.hash);
    QVERIFY(holds(proof));
}

void LedgerProof::anAlterationIsNamed_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("code");
    QTest::newRow("time") << "UPDATE event SET time = time + 1 WHERE position = 4" << "ledger.chain_broken";
    QTest::newRow("before") << "UPDATE event SET hash = zeroblob(32) WHERE position = 3"
                            << "ledger.chain_broken";
    QTest::newRow("gone") << "DELETE FROM event WHERE position = 3" << "ledger.event_missing";
    QTest::newRow("signature") << "UPDATE event SET signature = zeroblob(64) WHERE position = 4"
                               << "ledger.event_signature_invalid";
    QTest::newRow("key") << "UPDATE event SET structure = (SELECT structure FROM event WHERE position = 2) "
                            "WHERE position = 1"
                         << "ledger.unknown_device";
}

void LedgerProof::anAlterationIsNamed()
{
    QFETCH(QString, script);
    QFETCH(QString, code);
    FactsFolder vault;
    auto ledger = must(vault.create());
    fill(ledger);
    const auto ref = must(ledger.at(4)).ref;
    must(ledger.database().execute(script.toStdString()));
    const auto proof = ledger::prove(ledger, ref);
    QCOMPARE(codeOf(proof), code);
    QVERIFY(!factOf(proof, "seq").isEmpty());
}

void LedgerProof::aKeptEndIsReadBack()
{
    FactsFolder vault;
    auto ledger = must(vault.create());
    fill(ledger);
    const auto heads = must(ledger.heads());
    const auto text = json::write(ledger::keptEndJson(vault.vault, vault.clock.now(), heads));
    const auto end = must(ledger::readKeptEnd(text));
    QCOMPARE(end.vault, vault.vault);
    QCOMPARE(end.heads, heads);
    QCOMPARE(*end.day, must(parseIsoDate("2026-11-22")));
}

void LedgerProof::whatIsNoKeptEndIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    const QByteArray vault = R"("vault": "0123456789abcdef0123456789abcdef")";
    const QByteArray device = R"("device": "0123456789abcdef0123456789abcdef")";
    QTest::newRow("words") << QByteArray{"an end"} << "json.invalid";
    QTest::newRow("no vault") << QByteArray{R"({"heads": []})"} << "json.missing_member";
    QTest::newRow("no heads") << "{" + vault + "}" << "json.missing_member";
    QTest::newRow("a number") << "{" + vault + R"(, "heads": [1]})" << "json.wrong_type";
    QTest::newRow("short hash") << "{" + vault + R"(, "heads": [{)" + device +
                                       R"(, "seq": 1, "hash": "00"}]})"
                                << "encoding.hex_invalid";
    QTest::newRow("no day") << "{" + vault + R"(, "heads": [], "time": "soon"})" << "invalid_date";
}

void LedgerProof::whatIsNoKeptEndIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    QCOMPARE(codeOf(ledger::readKeptEnd(text.toStdString())), code);
}

void LedgerProof::eventsAreFiltered()
{
    FactsFolder vault;
    auto ledger = must(vault.create());
    const ledger::AnyId kinari{1};
    auto visit = named("visit.made", "noodles");
    visit.about = {kinari};
    const auto start = vault.clock.current;
    for (int hour = 0; hour < 1200; ++hour) {
        vault.clock.current = start + std::chrono::hours{hour};
        must(ledger.append(hour % 2 == 0 ? visit : named("permit.given", std::to_string(hour))));
    }
    const auto count = [&](const ledger::Filter &filter, std::size_t most = 5000) {
        return must(ledger::page(ledger, filter, 0, most)).size();
    };
    QCOMPARE(count({}), 1201U);
    QCOMPARE(count({}, 3), 3U);
    QCOMPARE(count({.about = kinari}), 600U);
    QCOMPARE(count({.about = ledger::AnyId{2}}), 0U);
    QCOMPARE(count({.kinds = {"permit."}}), 600U);
    QCOMPARE(count({.kinds = {"permit.ended"}}), 0U);
    QCOMPARE(count({.kinds = {"permit.given", "visit."}}), 1200U);
    QCOMPARE(count({.from = start + std::chrono::hours{1100}}), 100U);
    QCOMPARE(count({.about = kinari, .from = start, .until = start + std::chrono::hours{10}}), 5U);
    const auto newest = must(ledger::page(ledger, {.about = kinari}, 0, 2));
    QVERIFY(newest[0].position > newest[1].position);
    QCOMPARE(must(ledger::page(ledger, {.about = kinari}, newest[1].position, 1))[0].position,
             newest[1].position - 2);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(codeOf(ledger::page(ledger, {.kinds = {"none."}}, 0, 1, {.stop = stop.get_token()})),
             QStringLiteral("cancelled"));
}

QTEST_APPLESS_MAIN(LedgerProof)
#include "tst_ledger_proof.moc"
