// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "overview/attention.h"
#include "place.h"

using namespace proffer;
using namespace proffer::test;
using overview::Matter;

class AttentionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRequestWaitsUntilItIsAnsweredOrOver();
    void aPermitThatEndsIsToldOnce();
    void whoDoesNotAnswerIsTold();
};

namespace {

std::vector<overview::Attention> read(services::Services &services)
{
    return must(overview::attention(services, services.ledger().clock().now()));
}

requests::RequestId receive(services::Services &services)
{
    const auto text =
        must(requests::writeUnsignedRequest(askingRequest(services, "DeliveryOfGoods", "EmailAddress")));
    const auto examined = must(services.requests().examine(text));
    return must(services.requests().receiveFromNew(
                    text, must(requests::claimedVendor(examined.read, vendors::Kind::Shop))))
        .id;
}

} // namespace

void AttentionTest::aRequestWaitsUntilItIsAnsweredOrOver()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    QVERIFY(read(services).empty());
    const auto id = receive(services);
    const auto all = read(services);
    QCOMPARE(all.size(), 1U);
    QCOMPARE(all[0].matter, Matter::RequestWaits);
    QCOMPARE(all[0].request, id);
    QCOMPARE(all[0].name, "kinari");
    QCOMPARE(all[0].details, 1U);
    place.clock.current += std::chrono::days{15};
    QVERIFY(read(services).empty());
    place.clock.current -= std::chrono::days{15};
    QCOMPARE(read(services).size(), 1U);
    must(services.requests().decline(id, "no"));
    QVERIFY(read(services).empty());
}

void AttentionTest::aPermitThatEndsIsToldOnce()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    const auto email = setFact(services, "email", "hanako@example.org");
    const auto phone = setFact(services, "phone_number", "+81 3 1234 5678");
    const auto kinari = addCompany(services, "kinari", place.random);
    const auto grant = must(services.grants().issue(requestFor(services, kinari, {email, phone}))).grant;
    QVERIFY(read(services).empty());
    const auto next = must(overview::nextDue(services, place.clock.current));
    QCOMPARE(next.value().grant, grant.id);
    QCOMPARE(next->when, grant.validUntil);
    QCOMPARE(next->name, "kinari");
    place.clock.current += std::chrono::days{50};
    const auto all = read(services);
    QCOMPARE(all.size(), 1U);
    QCOMPARE(all[0].matter, Matter::PermitEnds);
    QCOMPARE(all[0].grant, grant.id);
    QCOMPARE(all[0].details, 2U);
    QCOMPARE(all[0].when, grant.validUntil);
    must(services.grants().end(grant.id, ""));
    QVERIFY(read(services).empty());
    QVERIFY(!must(overview::nextDue(services, place.clock.current)));
}

void AttentionTest::whoDoesNotAnswerIsTold()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    const auto vendor = must(services.vendors().add({.name = "Acme"})).id;
    const auto held = must(services.holdings().record({.vendor = vendor, .claim = "email"})).id;
    must(services.holdings().changeState(held, vendors::HoldingState::AskedToDelete));
    const auto asked = place.clock.current;
    place.clock.current += std::chrono::days{3};
    const auto all = read(services);
    QCOMPARE(all.size(), 1U);
    QCOMPARE(all[0].matter, Matter::NoAnswer);
    QCOMPARE(all[0].when, asked);
    must(services.holdings().changeState(held, vendors::HoldingState::SaidDeleted));
    QVERIFY(read(services).empty());
}

QTEST_GUILESS_MAIN(AttentionTest)
#include "tst_overview_attention.moc"
