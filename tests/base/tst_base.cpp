// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/hex.h"
#include "base/id.h"
#include "base/instant.h"
#include "base/text.h"

using namespace proffer;
using namespace std::chrono_literals;

class BaseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyErrorCodeHasItsOwnStableName();
    void hexIsReadStrictly();
    void idsReadBackAndAreNotConfused();
    void datesThatDoNotExistAreRefused_data();
    void datesThatDoNotExistAreRefused();
    void datesAndTimesReadBack();
    void durationsReadBack_data();
    void durationsReadBack();
    void brokenDurationsAreRefused_data();
    void brokenDurationsAreRefused();
    void aMonthAfterTheThirtyFirstIsTheLastDay();
    void aPeriodIsWithinAnotherWheneverItStarts_data();
    void aPeriodIsWithinAnotherWheneverItStarts();
    void brokenUtf8IsNamed_data();
    void brokenUtf8IsNamed();
    void deceivingCharactersBecomeVisible();
};

void BaseTest::everyErrorCodeHasItsOwnStableName()
{
    std::set<std::string_view> names;
    int count = 0;
#define PROFFER_ERROR(name, stable)                                                                          \
    QCOMPARE(stableName(ErrorCode::name), std::string_view{stable});                                         \
    names.insert(stable);                                                                                    \
    ++count;
#include "base/error_codes.inc"
#undef PROFFER_ERROR
    QCOMPARE(static_cast<int>(names.size()), count);
}

void BaseTest::hexIsReadStrictly()
{
    QCOMPARE(toHex(*fromHex("00fFa1")), std::string{"00ffa1"});
    QVERIFY(!fromHex("0"));
    QVERIFY(!fromHex("0g"));
    QVERIFY(!fromHex("0x"));
}

void BaseTest::idsReadBackAndAreNotConfused()
{
    struct A;
    struct B;
    static_assert(!std::is_convertible_v<Id<A>, Id<B>>);
    const auto id = Id<A>::parse("000102030405060708090a0b0c0d0e0f");
    QVERIFY(id.has_value());
    QCOMPARE(id->text(), std::string{"000102030405060708090a0b0c0d0e0f"});
    QVERIFY(!Id<A>::parse("00"));
    QVERIFY(!Id<A>::parse("000102030405060708090a0b0c0d0e0z"));
}

void BaseTest::datesThatDoNotExistAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const auto *text : {"2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "2026-01-01T",
                             "x026-01-01", "1969-12-31", "2026/01/01", "", "2026-01-0a"})
        QTest::newRow(*text == '\0' ? "empty" : text) << QByteArray{text};
}

void BaseTest::datesThatDoNotExistAreRefused()
{
    QFETCH(QByteArray, text);
    const auto date = parseIsoDate(text.toStdString());
    QVERIFY(!date);
    QCOMPARE(date.error().code, ErrorCode::InvalidDate);
}

void BaseTest::datesAndTimesReadBack()
{
    QCOMPARE(toIsoDate(*parseIsoDate("2028-02-29")), std::string{"2028-02-29"});
    QCOMPARE(toRfc3339(*fromUnixSeconds(1'795'331'091)), std::string{"2026-11-22T07:04:51Z"});
    QCOMPARE(toUnixSeconds(*fromUnixSeconds(1'795'331'091)), 1'795'331'091);
    QVERIFY(!fromUnixSeconds(-1));
    QVERIFY(!fromUnixSeconds(253'402'300'800));
}

void BaseTest::durationsReadBack_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const auto *text : {"P90D", "P1Y6M", "P2W", "PT12H", "P1DT30M", "PT5S", "P0D"})
        QTest::newRow(text) << QByteArray{text};
}

void BaseTest::durationsReadBack()
{
    QFETCH(QByteArray, text);
    const auto duration = Duration::parse(text.toStdString());
    QVERIFY(duration.has_value());
    QCOMPARE(duration->text(), text.toStdString());
}

void BaseTest::brokenDurationsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const auto *text :
         {"P", "PT", "90D", "P90", "P-1D", "P1D1Y", "P1H", "PT1D", "P1.5D", "P99999D", "P1DT", "p1d", "P1D "})
        QTest::newRow(text) << QByteArray{text};
}

void BaseTest::brokenDurationsAreRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!Duration::parse(text.toStdString()));
}

void BaseTest::aMonthAfterTheThirtyFirstIsTheLastDay()
{
    const Instant start{*parseIsoDate("2027-01-31") + 10h};
    QCOMPARE(toRfc3339(Duration::parse("P1M")->after(start)), std::string{"2027-02-28T10:00:00Z"});
    QCOMPARE(toRfc3339(Duration::parse("P90D")->after(start)), std::string{"2027-05-01T10:00:00Z"});
}

void BaseTest::brokenUtf8IsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("wellFormed");
    QTest::newRow("Japanese") << QByteArray{"日本語"} << true;
    QTest::newRow("four bytes") << QByteArray{"\xf0\x9f\x98\x80"} << true;
    QTest::newRow("overlong slash") << QByteArray{"\xc0\xaf"} << false;
    QTest::newRow("overlong three bytes") << QByteArray{"\xe0\x80\xaf"} << false;
    QTest::newRow("surrogate") << QByteArray{"\xed\xa0\x80"} << false;
    QTest::newRow("beyond Unicode") << QByteArray{"\xf4\x90\x80\x80"} << false;
    QTest::newRow("cut off") << QByteArray{"\xe6\x97"} << false;
    QTest::newRow("lone continuation") << QByteArray{"\x80"} << false;
}

void BaseTest::brokenUtf8IsNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, wellFormed);
    QCOMPARE(isUtf8(text.toStdString()), wellFormed);
}

void BaseTest::deceivingCharactersBecomeVisible()
{
    QCOMPARE(visible("a\xe2\x80\xae"
                     "b"),
             std::string{"a<U+202E>b"});
    QCOMPARE(visible("\x1b[31m"), std::string{"<U+001B>[31m"});
    QCOMPARE(visible("a\nb"), std::string{"a<U+000A>b"});
    QCOMPARE(visible("a\nb", true), std::string{"a\nb"});
    QCOMPARE(visible("\xff"), std::string{"<0xFF>"});
    QCOMPARE(visible("山田 สมชาย"), std::string{"山田 สมชาย"});
}

void BaseTest::aPeriodIsWithinAnotherWheneverItStarts_data()
{
    QTest::addColumn<QByteArray>("shorter");
    QTest::addColumn<QByteArray>("longer");
    QTest::addColumn<bool>("within");
    const auto row = [](const char *shorter, const char *longer, bool within) {
        QTest::addRow("%s in %s", shorter, longer) << QByteArray{shorter} << QByteArray{longer} << within;
    };
    row("P1M", "P1M", true);
    row("P28D", "P1M", true);
    row("P30D", "P1M", false);
    row("P1M", "P31D", true);
    row("P1M", "P30D", false);
    row("P2M", "P59D", false);
    row("P2M", "P62D", true);
    row("P1Y", "P365D", false);
    row("P1Y", "P366D", true);
    row("P90D", "P12W", false);
    row("PT24H", "P1D", true);
    row("PT24H1S", "P1D", false);
}

void BaseTest::aPeriodIsWithinAnotherWheneverItStarts()
{
    QFETCH(const QByteArray, shorter);
    QFETCH(const QByteArray, longer);
    QFETCH(const bool, within);
    QCOMPARE(Duration::parse(shorter.toStdString())->isWithin(*Duration::parse(longer.toStdString())),
             within);
}

QTEST_APPLESS_MAIN(BaseTest)
#include "tst_base.moc"
