// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "asking.h"
#include "requests/key_change.h"
#include "json/parse.h"
#include "json/write.h"

using namespace proffer;
using namespace proffer::requests;
using namespace proffer::test;
using terms::Fit;

class RequestsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatFitsIsGrantedInOneToken();
    void whatThePersonChoosesIsGranted();
    void whatIsAgainstARuleIsNotGranted();
    void tablesThatWerePutBackDecideNothing_data();
    void tablesThatWerePutBackDecideNothing();
    void nothingThatFitsIsNotAGrant();
    void eachItemHasItsVerdict();
    void theAgreementInForceStandsInTheToken();
    void aCounterLeavesTheRequestOpen();
    void aRefusalIsKept();
    void noValueStandsInHistory();
    void aRequestIsTakenInOnce();
    void whatIsWrongWithARequestIsSaidAndChangesNothing();
    void anotherKeyIsAnAlarm();
    void trustIsWhatThePinnedKeyGives();
    void aFingerprintThatDiffersPinsNothing();
    void aKeyThatStandsAtTheOriginIsPinned();
    void aNewKeyIsAcceptedWhenTheOldOneSignedForIt();
    void aNewKeyThatNobodyVouchesForIsRefused();
    void anUnsignedRequestGetsAStatement();
    void onlyNamedDetailsAreHandedOver();
    void aDraftShowsWhatIsSigned();
    void aRequestIsFoundByTheBeginningOfItsId();
    void aNameThatAnotherVendorKnowsIsNobodysHere();
    void anotherFaceDoesNotAnswer();
    void whatThereIsNoDetailForIsLeft();
    void aNewVendorComesWithItsRequestOrNotAtAll();
    void aKeyThatNobodyComparedGetsNothing();
};

void RequestsTest::whatFitsIsGrantedInOneToken()
{
    Asking asking;
    asking.pinShop();
    const auto request = asking.received();
    const auto answered = must(asking.requests.grant(request.id, asking.answer()));
    QCOMPARE(answered.request.answer->kind, AnswerKind::GrantedInPart);
    QCOMPARE(answered.request.answer->granted, std::vector<std::size_t>{0});
    QCOMPARE(answered.request.answer->grant, std::optional{answered.issued->grant.id});
    QCOMPARE(answered.issued->grant.claims, std::vector<std::string>{"email"});
    const auto read = must(grants::verifyOutside(answered.issued->token, {.now = asking.clock.current}));
    QCOMPARE(read.terms.permissions.size(), std::size_t{1});
    QCOMPARE(read.terms.permissions.front(), request.read.request.items.front().use);
    QCOMPARE(read.terms.request->jti, request.read.request.jti);
    QCOMPARE(read.terms.request->sha256, crypto::sha256(asBytes(request.text)));
    QVERIFY(!read.terms.agreement);
    QCOMPARE(codeOf(asking.requests.grant(request.id, asking.answer())), QStringLiteral("request.answered"));
    QCOMPARE(codeOf(asking.requests.decline(request.id, "")), QStringLiteral("request.answered"));
    QVERIFY(asking.vault.verify({}).has_value());
}

void RequestsTest::whatThePersonChoosesIsGranted()
{
    Asking asking;
    asking.pinShop();
    const auto request = asking.received();
    const auto answered = must(asking.requests.grant(request.id, asking.answer({1, 0})));
    QCOMPARE(answered.request.answer->granted, (std::vector<std::size_t>{0, 1}));
    QCOMPARE(answered.issued->grant.claims, (std::vector<std::string>{"email", "phone_number"}));
}

void RequestsTest::whatIsAgainstARuleIsNotGranted()
{
    Asking asking;
    asking.pinShop();
    const auto request = asking.received();
    const auto before = asking.size();
    for (const auto &items : {std::vector<std::size_t>{0, 2}, {3}, {0, 0}})
        QCOMPARE(codeOf(asking.requests.grant(request.id, asking.answer(items))),
                 QStringLiteral("invalid_argument"));
    QCOMPARE(asking.size(), before);
}

void RequestsTest::tablesThatWerePutBackDecideNothing_data()
{
    QTest::addColumn<QString>("change");
    QTest::addRow("a prohibition") << QStringLiteral("UPDATE rule_chosen SET chosen = 0");
    QTest::addRow("an own rule") << QStringLiteral("UPDATE rule_own SET removed = 1");
    QTest::addRow("comfort") << QStringLiteral("UPDATE rule_comfort SET comfort = 'ask'");
    QTest::addRow("the pinned key") << QStringLiteral("UPDATE vendor_key SET trust = 'in_person'");
    QTest::addRow("the kind of company") << QStringLiteral("UPDATE vendor SET kind = 'bank'");
    QTest::addRow("the request") << QStringLiteral("UPDATE vendor_request SET signer = 'another'");
    QTest::addRow("a detail's value")
        << QStringLiteral("UPDATE profile_attribute SET value = '\"old@example.org\"'");
}

/// What a database page put back would do to the derived tables; the events still say it.
void RequestsTest::tablesThatWerePutBackDecideNothing()
{
    QFETCH(QString, change);
    Asking asking;
    asking.pinShop();
    const auto request = asking.received();
    const auto before = asking.size();
    must(asking.requests.verdicts(request, asking.persona));
    must(asking.ledger.database().execute(change.toStdString()));
    QCOMPARE(codeOf(asking.requests.verdicts(request, asking.persona)),
             QStringLiteral("ledger.projection_mismatch"));
    QCOMPARE(codeOf(asking.requests.grant(request.id, asking.answer())),
             QStringLiteral("ledger.projection_mismatch"));
    QCOMPARE(asking.size(), before);
}

void RequestsTest::nothingThatFitsIsNotAGrant()
{
    Asking asking;
    asking.pinShop();
    must(asking.rules.setComfort({.category = "Contact", .kind = "shop", .comfort = terms::Comfort::Ask}));
    const auto request = asking.received();
    const auto before = asking.size();
    const auto nothing = asking.requests.grant(request.id, asking.answer());
    QCOMPARE(codeOf(nothing), QStringLiteral("grant.empty"));
    QCOMPARE(nothing.error().fact("what"), std::string_view{"request"});
    auto asked = asking.asked();
    asked.items = {anItem("BloodType")};
    const auto blood = must(asking.requests.receive(must(signRequest(asked, asking.shopKey)), asking.shop));
    // There is no such detail to hand over.
    QCOMPARE(codeOf(asking.requests.grant(blood.id, asking.answer({0}))), QStringLiteral("not_found"));
    QCOMPARE(asking.size(), before + 1);
}

void RequestsTest::eachItemHasItsVerdict()
{
    Asking asking;
    const auto verdicts = must(asking.requests.verdicts(asking.received(), asking.persona));
    QCOMPARE(verdicts.size(), std::size_t{3});
    QCOMPARE(verdicts[0].fit, Fit::Fits);
    QCOMPARE(verdicts[1].fit, Fit::NeedsPerson);
    QCOMPARE(verdicts[2].fit, Fit::Against);
    QCOMPARE(verdicts[2].reasons.front().rule, std::string{"training-ai"});
    QVERIFY(verdicts[1].excess.empty());
}

void RequestsTest::theAgreementInForceStandsInTheToken()
{
    Asking asking;
    asking.pinShop();
    const auto offered = must(asking.agreements.offer({.vendor = asking.shop,
                                                       .persona = asking.persona,
                                                       .agreements = {{.code = "SD-BASE"}},
                                                       .validUntil = asking.inDays(14)}));
    const auto accepted = agreements::signAnswer(
        {.issuer = "https://kinari.example",
         .audience = offered.offer.issuer,
         .jti = "1",
         .issuedAt = asking.clock.current,
         .offer = {.jti = offered.offer.jti, .sha256 = crypto::sha256(asBytes(offered.offerToken))},
         .word = agreements::AnswerWord::Accepted,
         .agreement = offered.offer.agreements.front()},
        asking.shopKey);
    must(asking.agreements.receive(accepted));
    const auto request = asking.received();
    const auto verdicts = must(asking.requests.verdicts(request, asking.persona));
    QVERIFY(!verdicts[2].excess.empty());
    // Customer care is part of the service that the agreement is for.
    QCOMPARE(verdicts[1].fit, Fit::Fits);
    const auto answered = must(asking.requests.grant(request.id, asking.answer()));
    const auto read = must(grants::verifyOutside(answered.issued->token, {.now = asking.clock.current}));
    QCOMPARE(read.terms.agreement->code, std::string{"SD-BASE"});
    QCOMPARE(read.terms.agreement->offerSha256, std::optional{crypto::sha256(asBytes(offered.offerToken))});
    QCOMPARE(read.terms.agreement->answerSha256, std::optional{crypto::sha256(asBytes(accepted))});
}

void RequestsTest::aCounterLeavesTheRequestOpen()
{
    Asking asking;
    asking.pinShop();
    const auto request = asking.received();
    const agreements::NewOffer offer{
        .persona = asking.persona, .agreements = {{.code = "SD-BASE"}}, .validUntil = asking.inDays(14)};
    const auto countered = must(asking.requests.counter(request.id, offer));
    QCOMPARE(countered.request.answer->kind, AnswerKind::Countered);
    QCOMPARE(countered.request.answer->offer, std::optional{countered.offered->id});
    QCOMPARE(countered.offered->vendor, asking.shop);
    must(asking.requests.grant(request.id, asking.answer()));
    QCOMPARE(must(asking.requests.get(request.id)).answer->kind, AnswerKind::GrantedInPart);
    QVERIFY(asking.vault.verify({}).has_value());
}

void RequestsTest::aRefusalIsKept()
{
    Asking asking;
    const auto request = asking.received();
    const auto declined = must(asking.requests.decline(request.id, "too nosy"));
    QCOMPARE(declined.request.answer->kind, AnswerKind::Declined);
    QCOMPARE(declined.request.answer->reason, std::string{"too nosy"});
    const auto newest = must(asking.ledger.page(0, 1)).front();
    QCOMPARE(newest.kind, std::string{"request.answered"});
    QCOMPARE(must(asking.requests.list(asking.shop)).size(), std::size_t{1});
}

void RequestsTest::noValueStandsInHistory()
{
    Asking asking;
    asking.pinShop();
    must(asking.requests.grant(asking.received().id, asking.answer()));
    for (const auto &event : must(asking.ledger.page(0, 100)))
        QVERIFY2(json::write(event.data).find("hanako@example.org") == std::string::npos, event.kind.c_str());
}

void RequestsTest::aRequestIsTakenInOnce()
{
    Asking asking;
    const auto text = asking.signedRequest();
    const auto first = must(asking.requests.receive(text, asking.shop));
    const auto before = asking.size();
    QCOMPARE(codeOf(asking.requests.receive(text, asking.shop)), QStringLiteral("request.seen_before"));
    QCOMPARE(must(asking.requests.examine(text)).seen, std::optional{first.id});
    QCOMPARE(asking.size(), before);
}

void RequestsTest::whatIsWrongWithARequestIsSaidAndChangesNothing()
{
    Asking asking;
    const auto before = asking.size();
    const auto refused = [&](const std::string &text, const char *code) {
        QCOMPARE(codeOf(asking.requests.examine(text)), QString::fromUtf8(code));
        QCOMPARE(codeOf(asking.requests.receive(text, asking.shop)), QString::fromUtf8(code));
        QCOMPARE(asking.size(), before);
    };
    auto expired = asking.asked();
    expired.issuedAt -= std::chrono::days{20};
    expired.expires -= std::chrono::days{20};
    refused(must(signRequest(expired, asking.shopKey)), "request.expired");
    auto others = asking.asked();
    others.audience = jose::didJwk(jose::PublicJwk::of(asking.shopKey));
    refused(must(signRequest(others, asking.shopKey)), "request.for_somebody_else");
    auto early = asking.asked();
    early.issuedAt += std::chrono::hours{1};
    refused(must(signRequest(early, asking.shopKey)), "token.from_future");
    auto altered = asking.signedRequest();
    const auto claims = jose::unverifiedClaims(jose::Jws::parse(altered).value()).value();
    refused(jose::signJwt(requestType, "k", claims, crypto::Ed25519PrivateKey::generate(asking.random)),
            "request.altered");
    refused("{}", "token.claim_invalid");
    auto elsewhere = asking.asked();
    elsewhere.vendor.origin = "https://other.example";
    const auto other = must(signRequest(elsewhere, asking.shopKey));
    QCOMPARE(codeOf(asking.requests.receive(other, asking.shop)), QStringLiteral("invalid_argument"));
    QCOMPARE(asking.size(), before);
}

void RequestsTest::anotherKeyIsAnAlarm()
{
    Asking asking;
    asking.pinShop();
    const auto thief = crypto::Ed25519PrivateKey::generate(asking.random);
    const auto text = must(signRequest(asking.asked(), thief));
    QCOMPARE(must(asking.requests.examine(text)).other,
             std::optional{jose::PublicJwk::of(asking.shopKey).thumbprint()});
    QCOMPARE(codeOf(asking.requests.receive(text, asking.shop)), QStringLiteral("request.key_changed"));
    QCOMPARE(must(asking.keys.alarms()).size(), std::size_t{1});
    QVERIFY(must(asking.requests.list()).empty());
    // A request from before the key was pinned is not answered to another key either.
    Asking before;
    const auto early = must(before.requests.receive(must(signRequest(before.asked(), thief)), before.shop));
    before.pinShop();
    QCOMPARE(codeOf(before.requests.grant(early.id, before.answer())), QStringLiteral("request.key_changed"));
}

void RequestsTest::trustIsWhatThePinnedKeyGives()
{
    Asking asking;
    const auto request = asking.received();
    QCOMPARE(must(asking.requests.trustIn(request)), Trust::SelfAsserted);
    QVERIFY(!must(asking.keys.inForce(asking.shop)));
    must(asking.requests.confirm(request.id, jose::PublicJwk::of(asking.shopKey).thumbprint()));
    QCOMPARE(must(asking.requests.trustIn(request)), Trust::FingerprintConfirmed);
    Asking other;
    other.pinShop(vendors::KeyTrust::FromOrigin);
    QCOMPARE(must(other.requests.trustIn(other.received())), Trust::DomainVerified);
    const auto plain = must(writeUnsignedRequest(other.asked()));
    QCOMPARE(must(other.requests.trustIn(must(other.requests.receive(plain, other.shop)))), Trust::Unsigned);
}

void RequestsTest::aFingerprintThatDiffersPinsNothing()
{
    Asking asking;
    const auto request = asking.received();
    const auto stranger = crypto::Ed25519PrivateKey::generate(asking.random);
    const auto before = asking.size();
    QCOMPARE(codeOf(asking.requests.confirm(request.id, jose::PublicJwk::of(stranger).thumbprint())),
             QStringLiteral("invalid_argument"));
    QCOMPARE(asking.size(), before);
    QVERIFY(!must(asking.keys.inForce(asking.shop)));
}

void RequestsTest::aKeyThatStandsAtTheOriginIsPinned()
{
    Asking asking;
    const auto request = asking.received();
    QCOMPARE(must(asking.requests.keySetAddress(request.id)),
             std::string{"https://kinari.example/.well-known/jwks.json"});
    const auto setOf = [](const crypto::Ed25519PrivateKey &key) {
        return json::write(json::Object{
            {"keys", json::Array{json::Object{{"kty", "RSA"}}, jose::PublicJwk::of(key).toJson()}}});
    };
    const auto before = asking.size();
    const auto stranger = crypto::Ed25519PrivateKey::generate(asking.random);
    QCOMPARE(codeOf(asking.requests.confirmFromOrigin(request.id, setOf(stranger))),
             QStringLiteral("invalid_argument"));
    QCOMPARE(codeOf(asking.requests.confirmFromOrigin(request.id, "{}")),
             QStringLiteral("json.missing_member"));
    QCOMPARE(asking.size(), before);
    must(asking.requests.confirmFromOrigin(request.id, setOf(asking.shopKey)));
    QCOMPARE(must(asking.requests.trustIn(request)), Trust::DomainVerified);
    const auto plain = must(asking.requests.receive(must(writeUnsignedRequest(asking.asked())), asking.shop));
    QCOMPARE(codeOf(asking.requests.confirmFromOrigin(plain.id, setOf(asking.shopKey))),
             QStringLiteral("invalid_argument"));
}

void RequestsTest::aNewKeyIsAcceptedWhenTheOldOneSignedForIt()
{
    Asking asking;
    asking.pinShop();
    const auto next = crypto::Ed25519PrivateKey::generate(asking.random);
    const auto token = must(signKeyChange(
        {.origin = "https://kinari.example", .jti = "1", .now = asking.clock.current}, asking.shopKey, next));
    const auto key = must(asking.requests.acceptKeyChange(asking.shop, token));
    QCOMPARE(key.thumbprint, jose::PublicJwk::of(next).thumbprint());
    QCOMPARE(key.trust, vendors::KeyTrust::FingerprintCompared);
    QCOMPARE(must(asking.keys.inForce(asking.shop))->thumbprint, key.thumbprint);
    QVERIFY(must(asking.keys.alarms()).empty());
    const auto request = must(asking.requests.receive(must(signRequest(asking.asked(), next)), asking.shop));
    QCOMPARE(must(asking.requests.trustIn(request)), Trust::FingerprintConfirmed);
    // The same word again leads away from a key that is no longer the pinned one.
    QCOMPARE(codeOf(asking.requests.acceptKeyChange(asking.shop, token)),
             QStringLiteral("key_change.invalid"));
}

void RequestsTest::aNewKeyThatNobodyVouchesForIsRefused()
{
    Asking asking;
    const auto next = crypto::Ed25519PrivateKey::generate(asking.random);
    const auto change = [&](const char *origin, const crypto::Ed25519PrivateKey &old) {
        return must(signKeyChange({.origin = origin, .jti = "1", .now = asking.clock.current}, old, next));
    };
    const auto good = change("https://kinari.example", asking.shopKey);
    QCOMPARE(codeOf(asking.requests.acceptKeyChange(asking.shop, good)),
             QStringLiteral("vendor.key_unproven"));
    asking.pinShop();
    const auto before = asking.size();
    const auto thief = crypto::Ed25519PrivateKey::generate(asking.random);
    for (const auto &token :
         {change("https://other.example", asking.shopKey), change("https://kinari.example", thief)})
        QCOMPARE(codeOf(asking.requests.acceptKeyChange(asking.shop, token)),
                 QStringLiteral("key_change.invalid"));
    QCOMPARE(asking.size(), before);
    Asking weak;
    weak.pinShop(vendors::KeyTrust::SelfAsserted);
    const auto weakChange = must(signKeyChange(
        {.origin = "https://kinari.example", .jti = "1", .now = weak.clock.current}, weak.shopKey, next));
    QCOMPARE(codeOf(weak.requests.acceptKeyChange(weak.shop, weakChange)),
             QStringLiteral("vendor.key_unproven"));
}

void RequestsTest::anUnsignedRequestGetsAStatement()
{
    Asking asking;
    const auto request =
        must(asking.requests.receive(must(writeUnsignedRequest(asking.asked())), asking.shop));
    QCOMPARE(codeOf(asking.requests.grant(request.id, asking.answer())),
             QStringLiteral("grant.needs_vendor_key"));
    auto answer = asking.answer();
    answer.statement = true;
    const auto answered = must(asking.requests.grant(request.id, answer));
    QCOMPARE(answered.issued->grant.kind, grants::Kind::Statement);
    QVERIFY(answered.issued->grant.claims.empty());
}

void RequestsTest::onlyNamedDetailsAreHandedOver()
{
    Asking asking;
    // A second one of a name is handed over only by name.
    asking.fact("email/work", "yamada@example.com");
    asking.pinShop();
    auto asked = asking.asked();
    asked.items = {anItem("Contact")};
    const auto request = must(asking.requests.receive(must(signRequest(asked, asking.shopKey)), asking.shop));
    auto answer = asking.answer();
    answer.claims = {must(profile::ClaimKey::parse("phone_number"))};
    const auto answered = must(asking.requests.grant(request.id, answer));
    QCOMPARE(answered.issued->grant.claims, std::vector<std::string>{"phone_number"});
    const auto terms = must(grants::Grants{asking.vault}.terms(answered.issued->grant.id));
    // No wider than what was handed over.
    QCOMPARE(terms.permissions.front().data, std::vector{category("TelephoneNumber")});
    QCOMPARE(answered.request.answer->kind, AnswerKind::Granted);
}

void RequestsTest::aDraftShowsWhatIsSigned()
{
    Asking asking;
    asking.pinShop();
    auto asked = asking.asked();
    asked.items = {anItem("Contact")};
    const auto request = must(asking.requests.receive(must(signRequest(asked, asking.shopKey)), asking.shop));
    auto answer = asking.answer({0});
    const auto draft = must(asking.requests.draft(request.id, answer));
    QVERIFY(must(grants::Grants{asking.vault}.list()).empty());
    std::vector<std::string> shown;
    for (const auto &detail : draft.handedOver) {
        shown.push_back(detail.claim.tokenName());
        answer.claims.push_back(detail.claim);
    }
    const auto issued = must(asking.requests.grant(request.id, answer)).issued->grant;
    auto given = issued.claims;
    std::ranges::sort(given);
    std::ranges::sort(shown);
    QCOMPARE(given, shown);
    QVERIFY(shown.size() > 1);
    QCOMPARE(must(grants::Grants{asking.vault}.terms(issued.id)).permissions.front().data,
             draft.wanted.terms.permissions.front().data);
    QCOMPARE(codeOf(asking.requests.draft(request.id, answer)), QStringLiteral("request.answered"));
}

void RequestsTest::aRequestIsFoundByTheBeginningOfItsId()
{
    Asking asking;
    const auto request = asking.received();
    QCOMPARE(must(asking.requests.resolve(request.id.text().substr(0, 6))).id, request.id);
    QCOMPARE(codeOf(asking.requests.resolve("ab")), QStringLiteral("id_too_short"));
    QCOMPARE(codeOf(asking.requests.resolve("%%%%")), QStringLiteral("not_found"));
}

/// By answering, the second one would learn that the two names are one person's.
void RequestsTest::aNameThatAnotherVendorKnowsIsNobodysHere()
{
    Asking asking;
    const auto other =
        must(asking.vendors.add({.name = "Aoi",
                                 .kind = vendors::Kind::Shop,
                                 .place = must(vendors::Origin::parse("https://aoi.example"))}));
    const auto known = must(vendors::Relationships{asking.ledger}.open(other.id, asking.persona));
    auto asked = asking.asked();
    asked.audience = jose::didJwk(jose::PublicJwk::fromEd25519(known.issuer).value());
    const auto text = must(signRequest(asked, asking.shopKey));
    QCOMPARE(codeOf(asking.requests.examine(text)), QStringLiteral("request.for_somebody_else"));
    QCOMPARE(codeOf(asking.requests.receive(text, asking.shop)), QStringLiteral("request.for_somebody_else"));
    const auto own = must(vendors::Relationships{asking.ledger}.open(asking.shop, asking.persona));
    asked.audience = jose::didJwk(jose::PublicJwk::fromEd25519(own.issuer).value());
    must(asking.requests.receive(must(signRequest(asked, asking.shopKey)), asking.shop));
}

void RequestsTest::anotherFaceDoesNotAnswer()
{
    Asking asking;
    asking.pinShop();
    const auto work = must(asking.profile.people().addPersona(asking.self, "Work")).id;
    const auto known = must(vendors::Relationships{asking.ledger}.open(asking.shop, work));
    auto asked = asking.asked();
    asked.audience = jose::didJwk(jose::PublicJwk::fromEd25519(known.issuer).value());
    const auto request = must(asking.requests.receive(must(signRequest(asked, asking.shopKey)), asking.shop));
    QCOMPARE(codeOf(asking.requests.grant(request.id, asking.answer())),
             QStringLiteral("request.for_somebody_else"));
    QCOMPARE(codeOf(asking.requests.counter(request.id, {.persona = asking.persona,
                                                         .agreements = {{.code = "SD-BASE"}},
                                                         .validUntil = asking.inDays(3)})),
             QStringLiteral("request.for_somebody_else"));
    auto answer = asking.answer();
    answer.persona = work;
    must(asking.requests.grant(request.id, answer));
}

void RequestsTest::whatThereIsNoDetailForIsLeft()
{
    Asking asking;
    asking.pinShop();
    auto asked = asking.asked();
    asked.items = {anItem("PhysicalAddress"), anItem()};
    const auto request = must(asking.requests.receive(must(signRequest(asked, asking.shopKey)), asking.shop));
    QCOMPARE(codeOf(asking.requests.grant(request.id, asking.answer({0, 1}))), QStringLiteral("not_found"));
    const auto answered = must(asking.requests.grant(request.id, asking.answer()));
    QCOMPARE(answered.left, std::vector<std::size_t>{0});
    QCOMPARE(answered.request.answer->granted, std::vector<std::size_t>{1});
    QCOMPARE(answered.request.answer->kind, AnswerKind::GrantedInPart);
}

void RequestsTest::aNewVendorComesWithItsRequestOrNotAtAll()
{
    Asking asking;
    auto asked = asking.asked();
    asked.vendor = {.name = "New", .origin = "https://new.example"};
    const auto text = must(signRequest(asked, asking.shopKey));
    const vendors::VendorProfile profile{.name = "New",
                                         .place = must(vendors::Origin::parse("https://new.example"))};
    const auto request = must(asking.requests.receiveFromNew(text, profile));
    QCOMPARE(must(asking.vendors.get(request.vendor)).profile.name, std::string{"New"});
    const auto before = asking.size();
    auto another = profile;
    another.place = must(vendors::Origin::parse("https://another.example"));
    QCOMPARE(codeOf(asking.requests.receiveFromNew(text, another)), QStringLiteral("request.seen_before"));
    QCOMPARE(asking.size(), before);
}

void RequestsTest::aKeyThatNobodyComparedGetsNothing()
{
    Asking asking;
    asking.pinShop(vendors::KeyTrust::SelfAsserted);
    const auto request = asking.received();
    const auto before = asking.size();
    QCOMPARE(codeOf(asking.requests.grant(request.id, asking.answer())),
             QStringLiteral("vendor.key_unproven"));
    QCOMPARE(asking.size(), before);
}

QTEST_GUILESS_MAIN(RequestsTest)
#include "tst_requests.moc"
