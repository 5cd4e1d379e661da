// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <QJsonArray>
#include <QTest>

using proffer::test::Program;

/// What shows that a company has something can be erased piece by piece.
class CliHoldings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneIsErasedAndTheOthersStay();
    void aNumberStaysWhenAnEarlierDayIsAdded();
    void aNumberThatNobodyHasIsRefused_data();
    void aNumberThatNobodyHasIsRefused();
    void erasingTwiceChangesNothingMore();
    void theRecordGoesWithAllOfIt();
    void whoIsToldToStopIsWaitedFor();

private:
    QStringList erase(const QString &number = {}) const;
    QJsonArray pieces() const;
    qsizetype events() const;

    std::unique_ptr<Program> program_;
    QString holding_;
};

static QStringList words(const QString &line)
{
    return line.split(QLatin1Char(' '));
}

void CliHoldings::init()
{
    program_ = std::make_unique<Program>();
    QCOMPARE(program_->create().exit, 0);
    QCOMPARE(program_->run(words(QStringLiteral("vendor add Kissa"))).exit, 0);
    holding_ = program_
                   ->json(words(QStringLiteral("holding add Kissa email --how they_wrote --evidence "
                                               "newsletter --evidence-date 2026-03-02")))
                   .value(QStringLiteral("id"))
                   .toString();
    const auto second = program_->json(words(
        QStringLiteral("holding evidence %1 --evidence letter --evidence-date 2026-03-01").arg(holding_)));
    QCOMPARE(second.value(QStringLiteral("number")).toInt(), 2);
}

QStringList CliHoldings::erase(const QString &number) const
{
    QStringList line{QStringLiteral("holding"), QStringLiteral("erase"), holding_};
    return number.isEmpty() ? line : line + QStringList{QStringLiteral("--evidence"), number};
}

QJsonArray CliHoldings::pieces() const
{
    return program_->json({QStringLiteral("holding"), QStringLiteral("show"), holding_})
        .value(QStringLiteral("evidence"))
        .toArray();
}

qsizetype CliHoldings::events() const
{
    return program_->json(words(QStringLiteral("history list")))
        .value(QStringLiteral("events"))
        .toArray()
        .size();
}

void CliHoldings::oneIsErasedAndTheOthersStay()
{
    // By day, as they are shown; the numbers are those in which they were kept.
    QCOMPARE(pieces().at(0).toObject().value(QStringLiteral("number")).toInt(), 2);
    QCOMPARE(pieces().at(1).toObject().value(QStringLiteral("number")).toInt(), 1);

    const auto erased = program_->json(erase(QStringLiteral("1")));
    QCOMPARE(erased.value(QStringLiteral("id")).toString(), holding_);
    QCOMPARE(erased.value(QStringLiteral("evidence")).toInt(), 1);
    QCOMPARE(erased.value(QStringLiteral("erased")).toBool(), true);

    const auto letter = pieces().at(0).toObject();
    QCOMPARE(letter.value(QStringLiteral("text")).toString(), QStringLiteral("letter"));
    QCOMPARE(letter.value(QStringLiteral("erased")).toBool(), false);
    const auto newsletter = pieces().at(1).toObject();
    QVERIFY(!newsletter.contains(QStringLiteral("text")));
    QCOMPARE(newsletter.value(QStringLiteral("erased")).toBool(), true);
    QCOMPARE(newsletter.value(QStringLiteral("date")).toString(), QStringLiteral("2026-03-02"));
    QCOMPARE(newsletter.value(QStringLiteral("number")).toInt(), 1);

    const auto shown = program_->run({QStringLiteral("holding"), QStringLiteral("show"), holding_}).out;
    QVERIFY2(shown.contains("2    2026-03-01  letter"), shown.constData());
    QVERIFY2(shown.contains("1    2026-03-02  (erased)"), shown.constData());
    QCOMPARE(program_->run(words(QStringLiteral("history verify"))).exit, 0);
}

void CliHoldings::aNumberStaysWhenAnEarlierDayIsAdded()
{
    const auto third = program_->json(words(
        QStringLiteral("holding evidence %1 --evidence account --evidence-date 2020-01-01").arg(holding_)));
    QCOMPARE(third.value(QStringLiteral("number")).toInt(), 3);
    QCOMPARE(program_->run(erase(QStringLiteral("2"))).exit, 0);
    const auto all = pieces();
    QCOMPARE(all.at(0).toObject().value(QStringLiteral("text")).toString(), QStringLiteral("account"));
    QCOMPARE(all.at(1).toObject().value(QStringLiteral("erased")).toBool(), true);
    QCOMPARE(all.at(2).toObject().value(QStringLiteral("text")).toString(), QStringLiteral("newsletter"));
}

void CliHoldings::aNumberThatNobodyHasIsRefused_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << "0" << 3 << "not_found";
    QTest::newRow("one too many") << "3" << 3 << "not_found";
    QTest::newRow("a word") << "first" << 7 << "invalid_argument";
    QTest::newRow("below nothing") << "-1" << 7 << "invalid_argument";
}

void CliHoldings::aNumberThatNobodyHasIsRefused()
{
    QFETCH(QString, number);
    const auto before = program_->fingerprint();
    const auto refused = program_->run(erase(number));
    QTEST(refused.exit, "exit");
    QVERIFY2(proffer::test::isOneLine(refused.err), refused.err.constData());
    const auto code =
        program_->json(erase(number)).value(QStringLiteral("error")).toObject().value(QStringLiteral("code"));
    QTEST(code.toString(), "code");
    QCOMPARE(program_->fingerprint(), before);
}

void CliHoldings::erasingTwiceChangesNothingMore()
{
    QVERIFY(program_->run(erase(QStringLiteral("1"))).out.startsWith("Evidence 1 is erased here"));
    const auto before = events();
    const auto again = program_->run(erase(QStringLiteral("1")));
    QCOMPARE(again.exit, 0);
    QCOMPARE(again.out, QByteArray{"Evidence 1 was erased before.\n"});
    QCOMPARE(program_->json(erase(QStringLiteral("1"))).value(QStringLiteral("erased")).toBool(), true);
    QCOMPARE(events(), before);
}

void CliHoldings::theRecordGoesWithAllOfIt()
{
    QCOMPARE(program_->run(erase(QStringLiteral("1"))).exit, 0);
    const auto erased = program_->json(erase());
    QCOMPARE(erased.value(QStringLiteral("erased")).toBool(), true);
    QVERIFY(!erased.contains(QStringLiteral("evidence")));
    QCOMPARE(program_->run({QStringLiteral("holding"), QStringLiteral("show"), holding_}).exit, 3);
    QCOMPARE(program_->run(erase(QStringLiteral("1"))).exit, 3);
}

void CliHoldings::whoIsToldToStopIsWaitedFor()
{
    const auto before = program_->json(words(QStringLiteral("overview show")));
    const auto company = before.value(QStringLiteral("companies")).toArray().at(0).toObject();
    QCOMPARE(company.value(QStringLiteral("standing")).toString(), QStringLiteral("no_permit"));
    QVERIFY(program_->run(words(QStringLiteral("overview waiting"))).out.contains("Nothing waits for you."));
    QVERIFY(program_->run(words(QStringLiteral("overview stop Kissa phone_number"))).exit != 0);
    const auto told = program_->json(words(QStringLiteral("overview stop Kissa email")));
    QCOMPARE(told.value(QStringLiteral("holdings")).toArray().size(), 1);
    const auto waiting = program_->json(words(QStringLiteral("overview waiting")));
    const auto matter = waiting.value(QStringLiteral("matters")).toArray().at(0).toObject();
    QCOMPARE(matter.value(QStringLiteral("matter")).toString(), QStringLiteral("no_answer"));
    QVERIFY(program_->run(words(QStringLiteral("overview stop Kissa"))).exit != 0);
}

QTEST_GUILESS_MAIN(CliHoldings)
#include "tst_cli_holdings.moc"
