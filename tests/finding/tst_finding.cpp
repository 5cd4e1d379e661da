// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "finding/finder.h"
#include "ledger/search.h"
#include "place.h"

using namespace proffer;
using namespace proffer::test;

class FindingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindIsFound();
    void oneCharacterInsideASentenceIsEnough();
    void whatIsSensitiveIsNotFoundByItsValue();
    void aNameThatCameLaterIsFound();
    void nothingTypedFindsNothing();
};

namespace {

finding::Finder finder()
{
    return finding::Finder{[](std::string_view claim) { return "my " + std::string{claim}; }};
}

constexpr std::size_t most = 5;

} // namespace

void FindingTest::everyKindIsFound()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    const auto email = setFact(services, "email", "hanako@example.org");
    const auto kinari = addCompany(services, "kinari", place.random);
    addCompany(services, "akinari", place.random);
    const auto grant = must(services.grants().issue(requestFor(services, kinari, {email}))).grant;
    auto finding = finder();
    auto found = must(finding.find(services, "KINARI", most));
    QCOMPARE(found.companies.size(), 2U);
    QCOMPARE(found.companies[0].profile.name, "kinari");
    QCOMPARE(found.grants.size(), 1U);
    QCOMPARE(found.grants[0].grant.id, grant.id);
    QCOMPARE(found.grants[0].company, "kinari");
    QVERIFY(found.details.empty());
    QCOMPARE(found.events.size(), most);
    QCOMPARE(found.events[0].kind, "grant.issued");
    found = must(finding.find(services, "my email", most));
    QCOMPARE(found.details.size(), 1U);
    found = must(finding.find(services, "hanako@", most));
    QCOMPARE(found.details.size(), 1U);
    found = must(finding.find(services, grant.id.text().substr(0, 8), most));
    QCOMPARE(found.grants.size(), 1U);
    QVERIFY(must(finding.find(services, "nobody at all", most)).empty());
}

void FindingTest::oneCharacterInsideASentenceIsEnough()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    must(services.vendors().add({.name = "楽しい書店"}));
    must(services.vendors().add({.name = "ธนาคารสยาม"}));
    setFact(services, "family_name#ja-Hani-JP", "山田");
    auto finding = finder();
    for (const auto *typed : {"書", "しい", "書店"}) {
        QCOMPARE(must(finding.find(services, typed, most)).companies.size(), 1U);
        QVERIFY(!must(finding.find(services, typed, most)).events.empty());
    }
    for (const auto *typed : {"ย", "สยาม"})
        QCOMPARE(must(finding.find(services, typed, most)).companies.size(), 1U);
    QCOMPARE(must(finding.find(services, "田", most)).details.size(), 1U);
    must(ledger::indexForSearch(services.ledger()));
    QVERIFY(!must(finding.find(services, "書", most)).events.empty());
}

void FindingTest::whatIsSensitiveIsNotFoundByItsValue()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    must(services.profile().attributes().set({.subject = must(services.subject({})).id,
                                              .claim = must(profile::ClaimKey::parse("national_id")),
                                              .value = "1234567890123",
                                              .sensitivity = profile::Sensitivity::Sensitive}));
    auto finding = finder();
    QVERIFY(must(finding.find(services, "12345", most)).details.empty());
    QCOMPARE(must(finding.find(services, "national_id", most)).details.size(), 1U);
}

void FindingTest::aNameThatCameLaterIsFound()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    auto finding = finder();
    QVERIFY(must(finding.find(services, "kinari", most)).companies.empty());
    const auto id = addCompany(services, "kinari", place.random);
    QCOMPARE(must(finding.find(services, "kinari", most)).companies.size(), 1U);
    must(services.vendors().remove(id));
    QVERIFY(must(finding.find(services, "kinari", most)).companies.empty());
}

void FindingTest::nothingTypedFindsNothing()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    addCompany(services, "kinari", place.random);
    auto finding = finder();
    QVERIFY(must(finding.find(services, "", most)).empty());
    QVERIFY(must(finding.find(services, " \t ", most)).empty());
}

QTEST_GUILESS_MAIN(FindingTest)
#include "tst_finding.moc"
