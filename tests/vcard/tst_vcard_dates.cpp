// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vcard/date.h"

#include <QTest>

using namespace proffer;

class VCardDatesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void datesAreReadAsFarAsTheyAreKnown_data();
    void datesAreReadAsFarAsTheyAreKnown();
    void whatIsNoDateIsNotRead_data();
    void whatIsNoDateIsNotRead();
    void theTimeOfABirthIsKeptAsWritten();
};

void VCardDatesTest::datesAreReadAsFarAsTheyAreKnown_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<bool>("complete");
    QTest::newRow("basic") << QByteArray{"19850412"} << QByteArray{"1985-04-12"} << true;
    QTest::newRow("extended") << QByteArray{"1985-04-12"} << QByteArray{"1985-04-12"} << true;
    QTest::newRow("with a time") << QByteArray{"19850412T102200Z"} << QByteArray{"1985-04-12"} << true;
    QTest::newRow("leap day") << QByteArray{"2000-02-29"} << QByteArray{"2000-02-29"} << true;
    QTest::newRow("year and month") << QByteArray{"1985-04"} << QByteArray{"1985-04"} << false;
    QTest::newRow("year") << QByteArray{"1985"} << QByteArray{"1985"} << false;
    QTest::newRow("month and day") << QByteArray{"--0412"} << QByteArray{"--04-12"} << false;
    QTest::newRow("month and day, extended") << QByteArray{"--04-12"} << QByteArray{"--04-12"} << false;
    QTest::newRow("leap day of no year") << QByteArray{"--0229"} << QByteArray{"--02-29"} << false;
    QTest::newRow("month") << QByteArray{"--04"} << QByteArray{"--04"} << false;
    QTest::newRow("day") << QByteArray{"---31"} << QByteArray{"---31"} << false;
}

void VCardDatesTest::datesAreReadAsFarAsTheyAreKnown()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, date);
    QFETCH(bool, complete);
    const auto read = vcard::parsePartialDate(text.toStdString());
    QVERIFY(read.has_value());
    QCOMPARE(read->text(), date.toStdString());
    QCOMPARE(read->complete(), complete);
    auto again = vcard::parsePartialDate(read->text());
    QVERIFY(again.has_value());
    again->time = read->time;
    QVERIFY(*again == *read);
}

void VCardDatesTest::whatIsNoDateIsNotRead_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const auto *text : {"1985-02-29", "1985-13-01", "1985-00-01", "--0230", "---32", "---00",
                             "0000-01-01", "85-04-12", "1985-4-12", "1985/04/12", "circa 1800", "T102200",
                             "-", "--", "198504", "1985-04-1x", "1985-04-123"})
        QTest::newRow(text) << QByteArray{text};
    QTest::newRow("empty") << QByteArray{};
}

void VCardDatesTest::whatIsNoDateIsNotRead()
{
    QFETCH(QByteArray, text);
    QVERIFY(!vcard::parsePartialDate(text.toStdString()));
}

void VCardDatesTest::theTimeOfABirthIsKeptAsWritten()
{
    QCOMPARE(vcard::parsePartialDate("19850412T1022Z")->time, std::string{"1022Z"});
    QCOMPARE(vcard::parsePartialDate("1985-04-12 10:22")->time, std::string{"10:22"});
    QVERIFY(vcard::parsePartialDate("1985-04-12")->time.empty());
}

QTEST_APPLESS_MAIN(VCardDatesTest)
#include "tst_vcard_dates.moc"
