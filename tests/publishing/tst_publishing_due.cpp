// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "author.h"

#include <QTest>

using namespace proffer;
using namespace proffer::test;

/// When a list is published again.
class PublishingDue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsNewChangedOrWornIsDue();
    void noListIsOlderThanOthersBelieve();
    void eachListHasAScheduleOfItsOwn();
    void aListWithUnderTwentyDaysLeftIsDue();
    void whatNobodyCanUseAnyMoreIsNotRenewed();
};

void PublishingDue::onlyWhatIsNewChangedOrWornIsDue()
{
    Author person;
    const auto id = person.relationship.id;
    QVERIFY(person.publisher().due() == (std::map<publishing::RelationshipId, Due>{{id, Due::First}}));
    const auto grant = person.issue();
    auto publisher = person.publisher();
    must(publisher.publish(id));
    QVERIFY(publisher.due().empty()); // it knows of what it did itself
    QVERIFY(person.publisher().due().empty());
    person.issue();
    QVERIFY(person.publisher().due().empty()); // nothing that others would see differently
    person.end(grant);
    QVERIFY(person.publisher().due().at(id) == Due::Changed);
    must(person.publish());
    person.wait(std::chrono::days{7});
    QVERIFY(person.publisher().due().at(id) == Due::Renewal);
}

void PublishingDue::noListIsOlderThanOthersBelieve()
{
    Author person;
    person.issue();
    const auto published = must(person.publish()).publication;
    QVERIFY(published.renewAt >= published.issuedAt + std::chrono::days{3});
    QVERIFY(published.renewAt < published.issuedAt + std::chrono::days{6});
    person.clock.current = published.renewAt - 1ms;
    QVERIFY(person.publisher().due().empty());
    person.wait(1ms);
    QVERIFY(person.publisher().due().at(person.relationship.id) == Due::Renewal);
}

void PublishingDue::eachListHasAScheduleOfItsOwn()
{
    Author person;
    std::set<Instant> moments;
    constexpr std::size_t count = 12;
    auto publisher = person.publisher();
    for (std::size_t i = 0; i < count; ++i)
        moments.insert(must(publisher.publish(person.relationship.id)).publication.renewAt);
    QVERIFY(moments.size() + 2 > count); // two of twelve may meet by chance, among 259,200
    QVERIFY(*moments.rbegin() - *moments.begin() > std::chrono::hours{1});
}

void PublishingDue::aListWithUnderTwentyDaysLeftIsDue()
{
    publishing::List list{.neededUntil = Instant{std::chrono::days{1000}}};
    list.published = {.expires = Instant{std::chrono::days{30}}, .renewAt = Instant{std::chrono::days{29}}};
    const Instant tenth{std::chrono::days{10}};
    QVERIFY(publishing::dueAt(list, tenth) == Due::No);
    QVERIFY(publishing::dueAt(list, tenth + 1ms) == Due::Renewal);
}

void PublishingDue::whatNobodyCanUseAnyMoreIsNotRenewed()
{
    Author person;
    const auto grant = person.issue(std::chrono::days{10});
    must(person.publish());
    person.clock.current = grant.validUntil;
    QVERIFY(person.publisher().due().empty());
}

QTEST_GUILESS_MAIN(PublishingDue)
#include "tst_publishing_due.moc"
