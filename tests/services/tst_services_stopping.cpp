// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "place.h"

using namespace proffer;
using namespace proffer::test;
using vendors::HoldingState;

class StoppingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsBehindItEndsInTheSameAct();
    void oneThatCannotFollowLeavesAllAsItWas();
    void theNameOfAStrangerIsMadeVisible();
};

namespace {

std::vector<vendors::HoldingId> idsOf(const std::vector<vendors::Holding> &holdings)
{
    std::vector<vendors::HoldingId> ids;
    for (const auto &holding : holdings)
        ids.push_back(holding.id);
    return ids;
}

} // namespace

void StoppingTest::whatIsBehindItEndsInTheSameAct()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    const auto email = setFact(services, "email", "hanako@example.org");
    const auto phone = setFact(services, "phone_number", "+81 3 1234 5678");
    const auto kinari = addCompany(services, "kinari", place.random);
    const auto one = must(services.grants().issue(requestFor(services, kinari, {email, phone}))).grant.id;
    const auto other = must(services.grants().issue(requestFor(services, kinari, {email}))).grant.id;
    must(services.holdings().record({.vendor = kinari, .claim = "birthdate"}));
    auto commits = 0;
    const auto listening = services.ledger().feed().subscribe([&](const auto &) { ++commits; });
    const auto told = must(services.tellToStop(idsOf(must(services.holdings().whatHas(kinari))), "enough"));
    QCOMPARE(commits, 1);
    QCOMPARE(told.ended.size(), 2U);
    for (const auto &grant : {one, other})
        QVERIFY(must(services.grants().get(grant)).endedAt);
    const auto holdings = must(services.holdings().whatHas(kinari));
    QCOMPARE(holdings.size(), 4U);
    for (const auto &holding : holdings)
        QCOMPARE(holding.state, HoldingState::AskedToStop);
}

void StoppingTest::oneThatCannotFollowLeavesAllAsItWas()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    const auto email = setFact(services, "email", "hanako@example.org");
    const auto kinari = addCompany(services, "kinari", place.random);
    const auto grant = must(services.grants().issue(requestFor(services, kinari, {email}))).grant.id;
    const auto told = must(services.holdings().record({.vendor = kinari, .claim = "birthdate"})).id;
    must(services.holdings().changeState(told, HoldingState::AskedToStop));
    auto holdings = idsOf(must(services.holdings().whatHas(kinari)));
    const auto refused = services.tellToStop(holdings, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::HoldingTransition);
    QVERIFY(!must(services.grants().get(grant)).endedAt);
    const auto after = must(services.holdings().whatHas(kinari));
    QCOMPARE(std::ranges::count(after, HoldingState::AskedToStop, &vendors::Holding::state), 1);
    QVERIFY(must(services.tellToStop({}, {})).holdings.empty());
}

void StoppingTest::theNameOfAStrangerIsMadeVisible()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    requests::ReadRequest read{.request = askingRequest(services, "DeliveryOfGoods", "EmailAddress")};
    read.request.vendor.name = "kinari\u202Eelpmaxe";
    const auto profile = must(requests::claimedVendor(read, vendors::Kind::Shop));
    QCOMPARE(profile.name, "kinari<U+202E>elpmaxe");
    QCOMPARE(profile.kind, vendors::Kind::Shop);
    read.request.vendor.origin = "http://kinari.example/x";
    QVERIFY(!requests::claimedVendor(read, vendors::Kind::Shop));
}

QTEST_GUILESS_MAIN(StoppingTest)
#include "tst_services_stopping.moc"
