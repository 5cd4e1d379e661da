// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "person.h"

#include "crypto/base64url.h"
#include "grants/revocation.h"
#include "jose/sd_jwt_process.h"
#include "vendors/holdings.h"

using namespace proffer;
using namespace proffer::test;
using grants::State;

class GrantsIssuingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGrantIsKeptAndMakesHoldings();
    void restrictivePreferencesStandInPlain();
    void whatCannotBeGrantedChangesNothing();
    void anEndIsForGoodAndItsNoticeVerifies();
    void anEndThatNamesAnotherTokenIsRefused_data();
    void anEndThatNamesAnotherTokenIsRefused();
    void grantsAndTheirEndsAreNeverSpent();
    void endingAllEndsWhatIsInForceInOneAct();
    void noticesOfOneActDoNotShareTheirTime();
    void onlyANarrowerGrantSupersedes();
    void expiryIsComputed();
    void anErasedValueLeavesTheTokenAndTheGrantStays();
    void anErasedGrantNeverUnrevokes();
    void aSellerInsideAMarketplaceIsNamedByItsPage();
    void grantsAreFoundByTheBeginningOfTheirId();
};

void GrantsIssuingTest::aGrantIsKeptAndMakesHoldings()
{
    Person person;
    const auto key = crypto::Ed25519PrivateKey::generate(person.random);
    const auto shop = person.vendorWithKey("Kinari", "https://kinari.example", key);
    const auto email = person.fact("email", "hanako@example.org");
    const auto name = person.fact("family_name", "Yamada");
    const auto issued = must(person.grants.issue(person.request(shop, {email, name})));
    QCOMPARE(must(person.grants.get(issued.grant.id)), issued.grant);
    QCOMPARE(must(person.grants.token(issued.grant.id)), issued.token);
    QCOMPARE(must(person.grants.list()).size(), std::size_t{1});
    const auto holdings = must(vendors::Holdings{person.vault.ledger()}.ofGrant(issued.grant.id));
    QCOMPARE(holdings.size(), std::size_t{2});
    const auto terms = must(person.grants.terms(issued.grant.id));
    QCOMPARE(terms.permissions.front().data.size(), std::size_t{2});
    person.verified();
}

void GrantsIssuingTest::restrictivePreferencesStandInPlain()
{
    Person person;
    const auto shop = person.vendor("Kinari", "https://kinari.example");
    must(person.profile.preferences().set(person.persona, "channel.phone", "no"));
    must(person.profile.preferences().set(person.persona, "channel.email", "yes"));
    const auto issued = must(person.grants.issue({.kind = grants::Kind::Profile,
                                                  .vendor = shop,
                                                  .persona = person.persona,
                                                  .preferences = {"channel.phone", "channel.email"},
                                                  .validUntil = person.today() + std::chrono::days{30}}));
    const auto token = must(jose::SdJwt::parse(issued.token));
    const json::Array plain{json::Object{{"preference", "channel.phone"}, {"value", "no"}}};
    QCOMPARE(*token.unverifiedClaims().at("prohibition").asArray(), plain);
    const auto read = must(grants::verifyOutside(issued.token, {.now = person.clock.current}));
    QCOMPARE(*read.claims.at("preferences").asObject(), (json::Object{{"channel.email", "yes"}}));
}

void GrantsIssuingTest::whatCannotBeGrantedChangesNothing()
{
    Person person;
    const auto key = crypto::Ed25519PrivateKey::generate(person.random);
    const auto shop = person.vendorWithKey("Kinari", "https://kinari.example", key);
    const auto keyless = person.vendor("Keyless", "https://keyless.example");
    const auto email = person.fact("email", "hanako@example.org");
    const auto work = person.fact("email/work", "yamada@example.com");
    const auto before = must(person.vault.ledger().size());
    const auto refused = [&](grants::GrantRequest request, const char *code) {
        QCOMPARE(codeOf(person.grants.issue(request)), QString::fromUtf8(code));
        QCOMPARE(must(person.vault.ledger().size()), before);
        QVERIFY(must(person.grants.list()).empty());
        QVERIFY(must(person.relationships.all()).empty());
    };
    refused(person.request(keyless, {email}), "grant.needs_vendor_key");
    refused(person.request(vendors::VendorId{}, {email}), "not_found");
    refused(person.request(shop, {email, work}), "ambiguous");
    refused(person.request(shop, {profile::AttributeId{}}), "not_found");
    auto request = person.request(shop, {email});
    request.terms.permissions.front().purpose = "WorldDomination";
    refused(request, "unknown_iri");
    request = person.request(shop, {email});
    request.terms.permissions.front().collection = {"telepathy"};
    refused(request, "unknown_iri");
    request = person.request(shop, {email});
    request.terms.permissions.front().data = {"Name"};
    refused(request, "grant.data_not_covered");
    request = person.request(shop, {email});
    request.terms.jurisdiction = "Atlantis";
    refused(request, "invalid_argument");
    request = person.request(shop, {email});
    request.terms.withdrawal = "nonsense";
    refused(request, "invalid_argument");
    request = person.request(shop, {email});
    request.validUntil = person.today();
    refused(request, "date_in_past");
    request = person.request(shop, {email});
    request.preferences = {"channel.phone"};
    refused(request, "not_found");
}

void GrantsIssuingTest::anEndIsForGoodAndItsNoticeVerifies()
{
    Person person;
    const auto key = crypto::Ed25519PrivateKey::generate(person.random);
    const auto shop = person.vendorWithKey("Kinari", "https://kinari.example", key);
    const auto issued =
        must(person.grants.issue(person.request(shop, {person.fact("email", "hanako@example.org")})));
    QCOMPARE(codeOf(person.grants.notice(issued.grant.id)), QStringLiteral("not_found"));
    const auto ended = must(person.grants.end(issued.grant.id, "moved"));
    const auto notice = must(grants::readNotice(ended.notice));
    QCOMPARE(notice.reason, std::string{"moved"});
    QCOMPARE(notice.audience, std::string{"https://kinari.example"});
    QCOMPARE(must(person.grants.notice(issued.grant.id)), ended.notice);
    QCOMPARE(codeOf(person.grants.end(issued.grant.id, "again")), QStringLiteral("grant.already_ended"));
    QCOMPARE(grants::stateAt(must(person.grants.get(issued.grant.id)), person.clock.current), State::Ended);
    person.verified();
}

void GrantsIssuingTest::anEndThatNamesAnotherTokenIsRefused_data()
{
    QTest::addColumn<bool>("ofThisGrant");
    QTest::addColumn<QByteArray>("sha256");
    QTest::addColumn<QByteArray>("member");
    const auto other = QByteArray::fromStdString(crypto::toBase64Url(crypto::sha256(asBytes("other"))));
    QTest::newRow("none") << true << QByteArray{} << QByteArray{"sha256"};
    QTest::newRow("no hash") << true << QByteArray{"AAAA"} << QByteArray{"sha256"};
    QTest::newRow("another") << true << other << QByteArray{"sha256"};
    QTest::newRow("of no grant") << false << other << QByteArray{"grant"};
}

void GrantsIssuingTest::anEndThatNamesAnotherTokenIsRefused()
{
    QFETCH(bool, ofThisGrant);
    QFETCH(QByteArray, sha256);
    QFETCH(QByteArray, member);
    Person person;
    const auto key = crypto::Ed25519PrivateKey::generate(person.random);
    const auto shop = person.vendorWithKey("Kinari", "https://kinari.example", key);
    const auto issued =
        must(person.grants.issue(person.request(shop, {person.fact("email", "a@b.example")})));
    const auto grant = ofThisGrant ? issued.grant.id : vendors::GrantId{};
    json::Object data{{"grant", grant.text()}, {"reason", "moved"}};
    if (!sha256.isEmpty())
        data.emplace("sha256", sha256.toStdString());
    const auto before = must(person.vault.ledger().size());
    const auto appended = person.vault.ledger().append(
        {.kind = "grant.ended", .about = {grant.bytes}, .data = std::move(data)});
    QCOMPARE(codeOf(appended), QStringLiteral("ledger.event_malformed"));
    const auto &facts = appended.error().facts;
    QVERIFY(std::ranges::any_of(facts, [&](const auto &fact) {
        return fact.name == "member" && fact.value == member.toStdString();
    }));
    QCOMPARE(must(person.vault.ledger().size()), before);
    QVERIFY(!must(person.grants.get(issued.grant.id)).endedAt);
    person.verified();
}

void GrantsIssuingTest::grantsAndTheirEndsAreNeverSpent()
{
    Person person;
    const auto key = crypto::Ed25519PrivateKey::generate(person.random);
    const auto shop = person.vendorWithKey("Kinari", "https://kinari.example", key);
    const auto issued =
        must(person.grants.issue(person.request(shop, {person.fact("email", "a@b.example")})));
    must(person.grants.end(issued.grant.id, ""));
    const grants::GrantsProjection projection;
    std::vector<std::string> kinds;
    for (const auto &event : must(person.vault.ledger().pageAbout(issued.grant.id.bytes, 0, 10))) {
        kinds.push_back(event.kind);
        QVERIFY(must(projection.need(person.vault.ledger().database(), event,
                                     person.clock.current + std::chrono::years{9})) == ledger::Need::Kept);
    }
    QCOMPARE(kinds, (std::vector<std::string>{"grant.ended", "grant.issued"}));
}

void GrantsIssuingTest::endingAllEndsWhatIsInForceInOneAct()
{
    Person person;
    const auto email = person.fact("email", "hanako@example.org");
    std::vector<vendors::VendorId> shops;
    for (const auto *name : {"a", "b", "c"}) {
        const auto key = crypto::Ed25519PrivateKey::generate(person.random);
        shops.push_back(person.vendorWithKey(name, std::string{"https://"} + name + ".example", key));
        must(person.grants.issue(person.request(shops.back(), {email})));
        must(person.grants.issue(person.request(shops.back(), {email})));
    }
    QCOMPARE(must(person.grants.endAllOf(shops[0], "")).size(), std::size_t{2});
    QCOMPARE(must(person.grants.endAllOf(shops[0], "")).size(), std::size_t{0});
    QCOMPARE(must(person.grants.endAll("")).size(), std::size_t{4});
    for (const auto &grant : must(person.grants.list()))
        QVERIFY(grant.endedAt);
}

/// So that two companies that compare them cannot tell by it that they come from the same person.
void GrantsIssuingTest::noticesOfOneActDoNotShareTheirTime()
{
    Person person;
    const auto email = person.fact("email", "hanako@example.org");
    constexpr std::size_t count = 8;
    std::vector<vendors::VendorId> shops;
    for (std::size_t i = 0; i < count; ++i) {
        const auto name = "shop" + std::to_string(i);
        const auto key = crypto::Ed25519PrivateKey::generate(person.random);
        shops.push_back(person.vendorWithKey(name, "https://" + name + ".example", key));
        must(person.grants.issue(person.request(shops.back(), {email})));
    }
    person.clock.current += 10h;
    const auto late = must(person.grants.issue(person.request(shops.front(), {email}))).grant;
    person.clock.current += 1min;
    const auto now = person.clock.current;
    std::set<Instant> times;
    for (const auto &ended : must(person.grants.endAll(""))) {
        const auto notice = must(grants::readNotice(ended.notice));
        QVERIFY(notice.issuedAt == notice.effective);
        QVERIFY(notice.effective <= now && now - notice.effective < 6h + 1s);
        QVERIFY(ended.grant.id != late.id || notice.effective >= late.issuedAt);
        QVERIFY(*ended.grant.endedAt == now); // history knows better
        if (ended.grant.id != late.id)
            times.insert(notice.effective);
    }
    // Two of eight in the same second of 21,601 are rare, three more so.
    QVERIFY(times.size() >= count - 1);
    person.verified();
    // What ends for one company alone ended now.
    must(person.grants.issue(person.request(shops.front(), {email})));
    must(person.grants.issue(person.request(shops.front(), {email})));
    for (const auto &ended : must(person.grants.endAllOf(shops.front(), "")))
        QVERIFY(must(grants::readNotice(ended.notice)).effective ==
                std::chrono::floor<std::chrono::seconds>(now));
}

void GrantsIssuingTest::onlyANarrowerGrantSupersedes()
{
    Person person;
    const auto key = crypto::Ed25519PrivateKey::generate(person.random);
    const auto shop = person.vendorWithKey("Kinari", "https://kinari.example", key);
    const auto email = person.fact("email", "hanako@example.org");
    const auto name = person.fact("family_name", "Yamada");
    auto request = person.request(shop, {email});
    const auto former = must(person.grants.issue(request));
    QCOMPARE(codeOf(person.grants.supersede(former.grant.id, person.request(shop, {email, name}))),
             QStringLiteral("grant.not_narrower"));
    request.terms.permissions.front().recipients = {"https://broker.example"};
    QCOMPARE(codeOf(person.grants.supersede(former.grant.id, request)), QStringLiteral("grant.not_narrower"));
    QVERIFY(!must(person.grants.get(former.grant.id)).endedAt);
    auto narrower = person.request(shop, {email});
    narrower.validUntil -= std::chrono::days{30};
    narrower.terms.permissions.front().retention = {.days = 30};
    const auto next = must(person.grants.supersede(former.grant.id, narrower));
    QCOMPARE(must(person.grants.get(former.grant.id)).supersededBy, std::optional{next.grant.id});
    QCOMPARE(codeOf(person.grants.supersede(former.grant.id, narrower)),
             QStringLiteral("grant.already_ended"));
    person.verified();
}

void GrantsIssuingTest::expiryIsComputed()
{
    Person person;
    const auto key = crypto::Ed25519PrivateKey::generate(person.random);
    const auto shop = person.vendorWithKey("Kinari", "https://kinari.example", key);
    const auto grant =
        must(person.grants.issue(person.request(shop, {person.fact("email", "hanako@example.org")}))).grant;
    const auto stateIn = [&](int days) {
        return grants::stateAt(grant, person.clock.current + std::chrono::days{days});
    };
    QCOMPARE(stateIn(0), State::InForce);
    QCOMPARE(stateIn(80), State::EndsSoon);
    QCOMPARE(stateIn(90), State::Expired);
    QCOMPARE(stateIn(-1), State::NotYetValid);
}

void GrantsIssuingTest::anErasedValueLeavesTheTokenAndTheGrantStays()
{
    Person person;
    const auto key = crypto::Ed25519PrivateKey::generate(person.random);
    const auto shop = person.vendorWithKey("Kinari", "https://kinari.example", key);
    const auto email = person.fact("email", "hanako@example.org");
    const auto issued = must(person.grants.issue(person.request(shop, {email})));
    const auto carriers = must(person.grants.carriers(email));
    QCOMPARE(carriers.size(), std::size_t{1});
    must(person.profile.attributes().erase(email, {.alsoIn = carriers}));
    QCOMPARE(codeOf(person.grants.token(issued.grant.id)), QStringLiteral("value.erased"));
    QVERIFY(must(person.grants.get(issued.grant.id)).valuesErased);
    QVERIFY(must(person.grants.carriers(email)).empty());
    QVERIFY(must(person.grants.terms(issued.grant.id)).permissions.size() == 1);
    person.verified();
}

void GrantsIssuingTest::anErasedGrantNeverUnrevokes()
{
    Person person;
    const auto key = crypto::Ed25519PrivateKey::generate(person.random);
    const auto shop = person.vendorWithKey("Kinari", "https://kinari.example", key);
    const auto email = person.fact("email", "hanako@example.org");
    const auto issued = must(person.grants.issue(person.request(shop, {email})));
    must(person.grants.end(issued.grant.id, ""));
    must(person.profile.attributes().erase(email, {.alsoIn = must(person.grants.carriers(email))}));
    QVERIFY(must(person.grants.get(issued.grant.id)).endedAt);
    auto checker = must(grants::Checker::open(person.vault));
    QCOMPARE(must(checker.check(issued.token)).verdict, grants::Verdict::Revoked);
    person.verified();
}

void GrantsIssuingTest::aSellerInsideAMarketplaceIsNamedByItsPage()
{
    Person person;
    const auto market =
        must(person.vendors.add({.name = "Ichiba",
                                 .kind = vendors::Kind::Marketplace,
                                 .place = must(vendors::Origin::parse("https://ichiba.example"))}));
    const auto page = must(vendors::PageAddress::parse("https://ichiba.example/shops/kinari"));
    const auto seller =
        must(person.vendors.add({.name = "Kinari",
                                 .kind = vendors::Kind::MarketplaceSeller,
                                 .place = vendors::SellerPage{.marketplace = market.id, .page = page}}));
    const auto key = crypto::Ed25519PrivateKey::generate(person.random);
    must(person.keys.pin(seller.id, jose::PublicJwk::of(key), vendors::KeyTrust::InPerson));
    const auto issued =
        must(person.grants.issue(person.request(seller.id, {person.fact("email", "hanako@example.org")})));
    const auto read = must(grants::verifyOutside(issued.token, {.now = person.clock.current}));
    QCOMPARE(read.audience, std::string{"https://ichiba.example/shops/kinari"});
}

void GrantsIssuingTest::grantsAreFoundByTheBeginningOfTheirId()
{
    Person person;
    const auto key = crypto::Ed25519PrivateKey::generate(person.random);
    const auto shop = person.vendorWithKey("Kinari", "https://kinari.example", key);
    const auto grant =
        must(person.grants.issue(person.request(shop, {person.fact("email", "hanako@example.org")}))).grant;
    QCOMPARE(must(person.grants.resolve(grant.id.text())).id, grant.id);
    QCOMPARE(must(person.grants.resolve(grant.id.text().substr(0, 8))).id, grant.id);
    QCOMPARE(codeOf(person.grants.resolve("zzzz")), QStringLiteral("not_found"));
    QCOMPARE(codeOf(person.grants.resolve("%%%%")), QStringLiteral("not_found"));
    QCOMPARE(codeOf(person.grants.resolve("%")), QStringLiteral("id_too_short"));
}

QTEST_GUILESS_MAIN(GrantsIssuingTest)
#include "tst_grants_issuing.moc"
