// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vendors_folder.h"

using namespace proffer;
using namespace proffer::vendors;
using namespace proffer::test;

class GrantedHoldingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        folder = std::make_unique<VendorsFolder>();
        vendor = folder->shop().id;
        relationship = must(folder->relationships().open(vendor, folder->everyday)).id;
    }
    void cleanup() { folder.reset(); }

    void aGrantMakesOneHoldingForEachClaim();
    void twoGrantsOfOneFactStandApart();
    void whatWasRecordedByHandStandsBesideTheGrant();
    void anEndedGrantLeavesTheFactWithTheVendor();
    void endingTwiceKeepsTheFirstTime();
    void permissionRunsOut();
    void aGrantWithoutEndIsPermittedUntilItIsEnded();
    void aStatementWithoutValuesMakesNoHolding();
    void whatWasGivenIsKnownByItsAttribute();
    void aProfilePermitsNothing();
    void aHoldingUnderAGrantInForceIsNotErased();
    void anErasedHoldingDoesNotComeBackWithTheEndOfItsGrant();
    void brokenGrantEventsAreRefusedAndChangeNothing_data();
    void brokenGrantEventsAreRefusedAndChangeNothing();

private:
    ledger::Draft issued(const GrantId &grant, const std::vector<std::string> &claims);
    void issue(const GrantId &grant, const std::vector<std::string> &claims)
    {
        must(folder->ledger().append(issued(grant, claims)));
    }
    void end(const GrantId &grant)
    {
        must(folder->ledger().append(
            {.kind = "grant.ended", .about = {grant.bytes}, .data = {{"grant", grant.text()}}}));
    }
    GrantId newGrant() { return {folder->random.array<16>()}; }
    Instant until() const { return *fromUnixSeconds(1'795'331'091 + 90 * 86'400); }

    std::unique_ptr<VendorsFolder> folder;
    VendorId vendor;
    RelationshipId relationship;
};

ledger::Draft GrantedHoldingsTest::issued(const GrantId &grant, const std::vector<std::string> &claims)
{
    json::Array names;
    for (const auto &claim : claims)
        names.emplace_back(claim);
    return {.kind = "grant.issued",
            .about = {grant.bytes, vendor.bytes},
            .data = {{"grant", grant.text()},
                     {"vendor", vendor.text()},
                     {"kind", "grant"},
                     {"relationship", relationship.text()},
                     {"claims", std::move(names)},
                     {"attributes", json::Array{}},
                     {"until", toUnixSeconds(until())},
                     {"something_of_grants_own", true}},
            .values = json::Object{{"disclosures", "secret"}}};
}

void GrantedHoldingsTest::aGrantMakesOneHoldingForEachClaim()
{
    const auto grant = newGrant();
    issue(grant, {"phone_number", "email"});
    const auto made = must(folder->holdings().ofGrant(grant));
    QCOMPARE(made.size(), std::size_t{2});
    QCOMPARE(made.front().claim, std::string{"phone_number"});
    QCOMPARE(made.front().how, HowKnown::Granted);
    QCOMPARE(made.front().persona, std::optional{folder->everyday});
    QCOMPARE(made.front().since, folder->clock.current);
    QCOMPARE(made.front().permission, (std::optional{Permission{.grant = grant, .until = until()}}));
    QCOMPARE(must(folder->holdings().whoHas("email")).front().holding, made.back());
    QVERIFY(made.front().id != made.back().id);
    QVERIFY(folder->verify());
    folder->reopen();
    QCOMPARE(must(folder->holdings().ofGrant(grant)), made);
}

void GrantedHoldingsTest::twoGrantsOfOneFactStandApart()
{
    const auto first = newGrant();
    const auto second = newGrant();
    issue(first, {"email"});
    issue(second, {"email"});
    end(first);
    const auto now = folder->clock.current;
    QVERIFY(!must(folder->holdings().ofGrant(first)).front().permission->inForce(now));
    QVERIFY(must(folder->holdings().ofGrant(second)).front().permission->inForce(now));
    QCOMPARE(must(folder->holdings().countByClaim()).front().vendors, 1);
}

void GrantedHoldingsTest::whatWasRecordedByHandStandsBesideTheGrant()
{
    must(folder->holdings().record(
        {.vendor = vendor, .claim = "email", .persona = folder->everyday, .how = HowKnown::TheyWrote}));
    issue(newGrant(), {"email"});
    QCOMPARE(must(folder->holdings().whatHas(vendor)).size(), std::size_t{2});
}

void GrantedHoldingsTest::anEndedGrantLeavesTheFactWithTheVendor()
{
    const auto grant = newGrant();
    issue(grant, {"email", "phone_number"});
    folder->clock.current += std::chrono::hours{1};
    end(grant);
    for (const auto &holding : must(folder->holdings().ofGrant(grant))) {
        QCOMPARE(holding.state, HoldingState::Held);
        QCOMPARE(holding.permission->endedAt, std::optional{folder->clock.current});
        QVERIFY(!holding.permission->inForce(folder->clock.current));
        QCOMPARE(must(folder->holdings().changeState(holding.id, HoldingState::AskedToDelete)).state,
                 HoldingState::AskedToDelete);
    }
    QVERIFY(folder->verify());
}

void GrantedHoldingsTest::endingTwiceKeepsTheFirstTime()
{
    const auto grant = newGrant();
    issue(grant, {"email"});
    end(grant);
    const auto ended = folder->clock.current;
    folder->clock.current += std::chrono::hours{1};
    end(grant);
    QCOMPARE(must(folder->holdings().ofGrant(grant)).front().permission->endedAt, std::optional{ended});
    QVERIFY(folder->verify());
}

void GrantedHoldingsTest::permissionRunsOut()
{
    const auto grant = newGrant();
    issue(grant, {"email"});
    const auto permission = *must(folder->holdings().ofGrant(grant)).front().permission;
    QVERIFY(permission.inForce(until() - std::chrono::milliseconds{1}));
    QVERIFY(!permission.inForce(until()));
}

void GrantedHoldingsTest::aGrantWithoutEndIsPermittedUntilItIsEnded()
{
    const auto grant = newGrant();
    auto draft = issued(grant, {"email"});
    draft.data.erase("until");
    must(folder->ledger().append(draft));
    const auto permission = *must(folder->holdings().ofGrant(grant)).front().permission;
    QVERIFY(!permission.until);
    QVERIFY(permission.inForce(*fromUnixSeconds(250'000'000'000)));
}

void GrantedHoldingsTest::aStatementWithoutValuesMakesNoHolding()
{
    const auto grant = newGrant();
    issue(grant, {});
    end(grant);
    QVERIFY(must(folder->holdings().whatHas(vendor)).empty());
    QVERIFY(folder->verify());
}

void GrantedHoldingsTest::whatWasGivenIsKnownByItsAttribute()
{
    const auto grant = newGrant();
    const profile::AttributeId email{folder->random.array<16>()};
    auto draft = issued(grant, {"email", "preferences.channels"});
    draft.data.insert_or_assign("attributes", json::Array{email.text()});
    must(folder->ledger().append(draft));
    const auto holdings = must(folder->holdings().ofGrant(grant));
    QCOMPARE(holdings.front().attribute, std::optional{email});
    QVERIFY(!holdings.back().attribute);
    QVERIFY(folder->verify());
}

void GrantedHoldingsTest::aProfilePermitsNothing()
{
    const auto grant = newGrant();
    auto draft = issued(grant, {"preferences.channels"});
    draft.data.insert_or_assign("kind", "profile");
    must(folder->ledger().append(draft));
    const auto holdings = must(folder->holdings().whatHas(vendor));
    QCOMPARE(holdings.size(), std::size_t{1});
    QVERIFY(!holdings.front().permission);
    QCOMPARE(holdings.front().how, HowKnown::IGaveIt);
    must(folder->holdings().erase(holdings.front().id));
    QVERIFY(folder->verify());
}

void GrantedHoldingsTest::aHoldingUnderAGrantInForceIsNotErased()
{
    const auto grant = newGrant();
    issue(grant, {"email"});
    const auto id = must(folder->holdings().ofGrant(grant)).front().id;
    const auto refused = folder->holdings().erase(id);
    QCOMPARE(errorOf(refused), ErrorCode::HoldingGranted);
    QCOMPARE(refused.error().fact("grant"), std::string_view{grant.text()});
    folder->clock.current = until();
    QVERIFY(folder->holdings().erase(id));
    QVERIFY(must(folder->holdings().ofGrant(grant)).empty());
    QVERIFY(folder->verify());
}

void GrantedHoldingsTest::anErasedHoldingDoesNotComeBackWithTheEndOfItsGrant()
{
    const auto grant = newGrant();
    issue(grant, {"email"});
    folder->clock.current = until();
    must(folder->holdings().erase(must(folder->holdings().ofGrant(grant)).front().id));
    end(grant);
    QVERIFY(must(folder->holdings().whatHas(vendor)).empty());
    QVERIFY(folder->verify());
}

void GrantedHoldingsTest::brokenGrantEventsAreRefusedAndChangeNothing_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<int>("breakage");
    for (const auto *member : {"grant", "vendor", "relationship", "claims", "attributes", "until"}) {
        QTest::addRow("%s is true", member) << QByteArray{member} << 0;
        QTest::addRow("%s is a word", member) << QByteArray{member} << 1;
        QTest::addRow("%s is negative", member) << QByteArray{member} << 2;
        QTest::addRow("%s is a list of a number", member) << QByteArray{member} << 3;
        if (std::string_view{member} != "until")
            QTest::addRow("%s is missing", member) << QByteArray{member} << 4;
    }
}

void GrantedHoldingsTest::brokenGrantEventsAreRefusedAndChangeNothing()
{
    QFETCH(QByteArray, member);
    QFETCH(int, breakage);
    auto draft = issued(newGrant(), {"email"});
    const std::array<json::Value, 4> wrong{json::Value{true}, json::Value{"word"}, json::Value{-1},
                                           json::Value{json::Array{1}}};
    if (breakage == 4)
        draft.data.erase(member.toStdString());
    else
        draft.data.insert_or_assign(member.toStdString(), wrong.at(static_cast<std::size_t>(breakage)));
    const auto before = folder->size();
    const auto appended = folder->ledger().append(draft);
    QCOMPARE(errorOf(appended), ErrorCode::EventMalformed);
    QCOMPARE(appended.error().fact("member"), std::string_view{member.toStdString()});
    QCOMPARE(folder->size(), before);
    QVERIFY(must(folder->holdings().whatHas(vendor)).empty());
}

QTEST_APPLESS_MAIN(GrantedHoldingsTest)
#include "tst_granted_holdings.moc"
