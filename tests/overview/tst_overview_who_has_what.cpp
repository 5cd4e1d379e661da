// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "overview/who_has_what.h"
#include "place.h"

using namespace proffer;
using namespace proffer::test;
using overview::Group;
using overview::Standing;

class WhoHasWhatTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyVaultHasNobody();
    void eachStandingIsTold();
    void aPermitStandsBeforeWhatTheyHaveAnyway();
    void whatTheySaidIsDeletedIsNotCounted();
    void theRiskiestComeFirstAndTheRestIsCounted();
    void everyClaimOfTheCatalogueHasItsGroup();
};

namespace {

vendors::VendorId company(services::Services &services, const std::string &name,
                          vendors::Kind kind = vendors::Kind::Shop)
{
    return must(services.vendors().add({.name = name, .kind = kind})).id;
}

vendors::HoldingId has(services::Services &services, const vendors::VendorId &vendor,
                       const std::string &claim)
{
    return must(services.holdings().record({.vendor = vendor, .claim = claim})).id;
}

overview::WhoHasWhat read(services::Services &services, overview::OneByOne shown = {})
{
    return must(overview::whoHasWhat(services, services.ledger().clock().now(), shown));
}

} // namespace

void WhoHasWhatTest::anEmptyVaultHasNobody()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    company(services, "Kinari");
    const auto all = read(services);
    QVERIFY(all.companies.empty() && all.groups.empty() && all.others.empty());
    QCOMPARE(all.allCompanies, 0U);
}

void WhoHasWhatTest::eachStandingIsTold()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    const auto email = setFact(services, "email", "hanako@example.org");
    const auto kinari = addCompany(services, "kinari", place.random);
    must(services.grants().issue(requestFor(services, kinari, {email})));
    QCOMPARE(read(services).companies.at(0).standing, Standing::Permitted);
    QCOMPARE(read(services).companies.at(0).shares,
             (std::vector<overview::Share>{{Group::Email, 1, Standing::Permitted}}));
    QCOMPARE(read(services).companies.at(0).since, place.clock.current);
    place.clock.current += std::chrono::days{50};
    QCOMPARE(read(services).companies.at(0).standing, Standing::EndsSoon);
    QCOMPARE(read(services).endingSoon, 1U);
    place.clock.current += std::chrono::days{20};
    QCOMPARE(read(services).companies.at(0).standing, Standing::NoPermit);
    QVERIFY(!read(services).companies.at(0).until);
    const auto held = must(services.holdings().whatHas(kinari)).at(0).id;
    must(services.holdings().changeState(held, vendors::HoldingState::AskedToStop));
    QCOMPARE(read(services).companies.at(0).standing, Standing::NoAnswer);
    QCOMPARE(read(services).unanswered, 1U);
}

void WhoHasWhatTest::aPermitStandsBeforeWhatTheyHaveAnyway()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    const auto email = setFact(services, "email", "hanako@example.org");
    const auto kinari = addCompany(services, "kinari", place.random);
    const auto wrote = has(services, kinari, "email");
    QCOMPARE(read(services).companies.at(0).standing, Standing::NoPermit);
    must(services.grants().issue(requestFor(services, kinari, {email})));
    QCOMPARE(read(services).companies.at(0).standing, Standing::Permitted);
    QCOMPARE(read(services).companies.at(0).facts, 1U);
    must(services.holdings().changeState(wrote, vendors::HoldingState::AskedToStop));
    QCOMPARE(read(services).companies.at(0).standing, Standing::NoAnswer);
}

void WhoHasWhatTest::whatTheySaidIsDeletedIsNotCounted()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    const auto kinari = company(services, "Kinari");
    const auto email = has(services, kinari, "email");
    has(services, kinari, "birthdate");
    must(services.holdings().changeState(email, vendors::HoldingState::SaidDeleted));
    const auto all = read(services);
    QCOMPARE(all.allFacts, 1U);
    QCOMPARE(all.groups, (std::vector<overview::GroupCount>{{Group::Birthday, 1}}));
}

void WhoHasWhatTest::theRiskiestComeFirstAndTheRestIsCounted()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    for (const auto *name : {"Anna", "Berta"})
        has(services, company(services, name, vendors::Kind::Bank), "email");
    const auto silent = company(services, "Silent");
    must(services.holdings().changeState(has(services, silent, "email"), vendors::HoldingState::AskedToStop));
    const auto many = company(services, "Many");
    has(services, many, "email");
    has(services, many, "phone_number");
    has(services, company(services, "Zoll"), "national_id");
    QCOMPARE(read(services, {.most = 5, .whenMore = 3}).companies.size(), 5U);
    const auto all = read(services, {.most = 4, .whenMore = 3});
    QStringList names;
    for (const auto &each : all.companies)
        names.append(QString::fromStdString(each.name));
    QCOMPARE(names, (QStringList{QStringLiteral("Zoll"), QStringLiteral("Silent"), QStringLiteral("Many")}));
    QVERIFY(all.companies.at(0).sensitive);
    QCOMPARE(all.others, (std::vector<overview::KindCount>{{vendors::Kind::Bank, 2}}));
    QCOMPARE(all.allCompanies, 5U);
    QCOMPARE(all.groups.at(0), (overview::GroupCount{Group::Email, 4}));
}

void WhoHasWhatTest::everyClaimOfTheCatalogueHasItsGroup()
{
    QCOMPARE(overview::groupOf("family_name#ja-Kana-JP"), Group::Name);
    QCOMPARE(overview::groupOf("preferences.topic.coffee"), Group::Taste);
    QCOMPARE(overview::groupOf("age_over_18"), Group::Birthday);
    QCOMPARE(overview::groupOf("email/work"), Group::Email);
    QCOMPARE(overview::groupOf("something_own"), Group::Other);
    QCOMPARE(overview::askedGroup(overview::asked(Group::Email)), std::optional{Group::Email});
    QCOMPARE(overview::askedGroup("email"), std::nullopt);
}

QTEST_GUILESS_MAIN(WhoHasWhatTest)
#include "tst_overview_who_has_what.moc"
