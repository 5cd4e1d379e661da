// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "author.h"

#include <QTest>

using namespace proffer;
using namespace proffer::test;

/// When nothing is signed because a clock is wrong.
class PublishingClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClockFarFromTheHostsIsRefused_data();
    void aClockFarFromTheHostsIsRefused();
    void aClockBehindHistoryIsRefused();
    void aHostWithoutAClockIsRefused();
};

void PublishingClock::aClockFarFromTheHostsIsRefused_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("minutes");
    QTest::newRow("the same") << 0 << QString{};
    QTest::newRow("host ahead by ten minutes") << 600 << QString{};
    QTest::newRow("host behind by ten minutes") << -600 << QString{};
    QTest::newRow("host ahead by more") << 661 << QStringLiteral("11");
    QTest::newRow("host behind by more") << -601 << QStringLiteral("10");
    QTest::newRow("host ahead by a day") << 86'400 << QStringLiteral("1440");
}

void PublishingClock::aClockFarFromTheHostsIsRefused()
{
    QFETCH(const int, seconds);
    QFETCH(const QString, minutes);
    Author person;
    person.issue();
    person.host.ahead = std::chrono::seconds{seconds};
    const auto published = person.publish();
    QCOMPARE(published.has_value(), minutes.isEmpty());
    QCOMPARE(person.publications(), std::size_t{published ? 1U : 0U});
    if (!published) {
        QCOMPARE(codeOf(published), QStringLiteral("publish.clock_off"));
        QCOMPARE(QString::fromStdString(std::string{published.error().fact("minutes")}), minutes);
        QVERIFY(person.host.files.empty());
    }
}

void PublishingClock::aClockBehindHistoryIsRefused()
{
    Author person;
    person.issue();
    const auto newest = person.clock.current;
    person.wait(-1min);
    const auto published = person.publish();
    QCOMPARE(codeOf(published), QStringLiteral("publish.clock_behind_history"));
    QVERIFY(published.error().fact("when") == toRfc3339(newest));
    QVERIFY(person.host.files.empty());
    person.wait(1min);
    must(person.publish());
}

void PublishingClock::aHostWithoutAClockIsRefused()
{
    Author person;
    person.issue();
    person.host.tellsDate = false;
    QCOMPARE(codeOf(person.publish()), QStringLiteral("net.status"));
    QVERIFY(person.host.files.empty());
}

QTEST_GUILESS_MAIN(PublishingClock)
#include "tst_publishing_clock.moc"
