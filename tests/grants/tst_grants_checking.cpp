// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "person.h"

#include "grants/token.h"
#include "jose/key_binding.h"

using namespace proffer;
using namespace proffer::test;
using grants::Verdict;

class GrantsCheckingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theHoldersAnswerIsValidOnce();
    void anotherKeyIsTheWrongPresenterAndUsesNothingUp();
    void aBareGrantSaysNothingOfWhoShowsIt();
    void anEndedGrantIsRevokedAlsoWhenTheTableIsPutBack();
    void anEndNeedsNoKey();
    void anAnswerCountsOnceAlsoWhenTheTableIsPutBack();
    void aKeyThatOnlyTheTableCallsMineIsNotMine();
    void aChallengeLongExpiredIsForgottenAndOthersAreNot();
    void timeDecidesExpiredAndNotYetValid();
    void aStatementCouldBeUsedByAnyone();
    void aStrangersTokenIsNotFromMe();
    void aTokenOfMyKeyThatHistoryDoesNotKnow();
    void eachAlteredCharacterIsNeverValid();
    void droppedDisclosuresAfterBindingAreAltered();
    void useBeyondTheTermsIsNamed();
    void purposeAndDetailAreAllowedByOnePermission();
    void anOldAnswerIsStale();
    void eachPresentationIsInHistory();
    void brokenTextIsAnErrorAndNoVerdict_data();
    void brokenTextIsAnErrorAndNoVerdict();
};

namespace {

/// One grant to one shop, and a checker over its vault.
struct Granted {
    Person person{};
    crypto::Ed25519PrivateKey key = crypto::Ed25519PrivateKey::generate(person.random);
    vendors::VendorId shop = person.vendorWithKey("Kinari", "https://kinari.example", key);
    profile::AttributeId email = person.fact("email", "hanako@example.org");
    grants::Issued issued = must(person.grants.issue(person.request(shop, {email})));
    grants::Checker checker = must(grants::Checker::open(person.vault));

    std::string answer(const crypto::Ed25519PrivateKey &signer)
    {
        const auto challenge = must(person.grants.challenge(issued.grant.id));
        return must(grants::present(issued.token, challenge, signer, person.clock.current));
    }
    grants::CheckResult check(std::string_view token, const grants::IntendedUse &use = {})
    {
        return must(checker.check(token, use));
    }
};

QByteArray words(const grants::CheckResult &result)
{
    const auto verdict = grants::toText(result.verdict);
    auto text = QByteArray{verdict.data(), static_cast<qsizetype>(verdict.size())};
    if (result.reason)
        text += ' ' + QByteArray::fromStdString(std::string{stableName(*result.reason)});
    return text;
}

} // namespace

void GrantsCheckingTest::theHoldersAnswerIsValidOnce()
{
    Granted granted;
    const auto answer = granted.answer(granted.key);
    const auto result = granted.check(answer);
    QCOMPARE(words(result), QByteArray{"valid"});
    QCOMPARE(result.shown, std::vector<std::string>{"email"});
    QCOMPARE(result.terms.permissions.size(), std::size_t{1});
    QCOMPARE(words(granted.check(answer)), QByteArray{"unknown token.replayed"});
}

void GrantsCheckingTest::anotherKeyIsTheWrongPresenterAndUsesNothingUp()
{
    Granted granted;
    const auto thief = crypto::Ed25519PrivateKey::generate(granted.person.random);
    const auto challenge = must(granted.person.grants.challenge(granted.issued.grant.id));
    const auto now = granted.person.clock.current;
    const auto stolen = must(grants::present(granted.issued.token, challenge, thief, now));
    QCOMPARE(granted.check(stolen).verdict, Verdict::WrongPresenter);
    QCOMPARE(granted.check(must(grants::present(granted.issued.token, challenge, granted.key, now))).verdict,
             Verdict::Valid);
}

void GrantsCheckingTest::aBareGrantSaysNothingOfWhoShowsIt()
{
    Granted granted;
    QCOMPARE(words(granted.check(granted.issued.token)), QByteArray{"unknown kbjwt.missing"});
}

void GrantsCheckingTest::anEndedGrantIsRevokedAlsoWhenTheTableIsPutBack()
{
    Granted granted;
    const auto answer = granted.answer(granted.key);
    must(granted.person.grants.end(granted.issued.grant.id, ""));
    // What a database page put back would do to the derived table; the events still say it.
    must(granted.person.vault.ledger().database().run("UPDATE permission_grant SET ended_at = NULL"));
    const auto result = granted.check(answer);
    QCOMPARE(words(result), QByteArray{"revoked"});
    QVERIFY(result.when);
    auto fresh = must(grants::Checker::open(granted.person.vault));
    QCOMPARE(must(fresh.check(answer)).verdict, Verdict::Revoked);
    QCOMPARE(codeOf(granted.person.vault.verify()), QStringLiteral("ledger.projection_mismatch"));
}

void GrantsCheckingTest::anEndNeedsNoKey()
{
    Granted granted;
    auto &person = granted.person;
    const auto other = person.vendorWithKey("Other", "https://other.example", granted.key);
    const auto second = must(person.grants.issue(person.request(other, {granted.email})));
    const auto relationship = granted.issued.grant.relationship;
    must(person.relationships.close(relationship));
    must(person.relationships.eraseKey(relationship));
    const auto ended = must(person.grants.endAll("moved"));
    QCOMPARE(ended.size(), std::size_t{2});
    for (const auto &each : ended)
        QCOMPARE(each.notice.empty(), each.grant.id == granted.issued.grant.id);
    QCOMPARE(must(person.grants.get(granted.issued.grant.id)).endReason, std::string{"moved"});
    QCOMPARE(codeOf(person.grants.notice(granted.issued.grant.id)), QStringLiteral("value.erased"));
    QCOMPARE(codeOf(person.grants.notice(second.grant.id)), QStringLiteral("no error"));
    QCOMPARE(granted.check(granted.issued.token).verdict, Verdict::Revoked);
    QCOMPARE(granted.check(second.token).verdict, Verdict::Revoked);
    person.verified();
}

void GrantsCheckingTest::anAnswerCountsOnceAlsoWhenTheTableIsPutBack()
{
    Granted granted;
    const auto answer = granted.answer(granted.key);
    QCOMPARE(words(granted.check(answer)), QByteArray{"valid"});
    must(granted.person.vault.ledger().database().run("UPDATE challenge SET used = NULL"));
    QCOMPARE(words(granted.check(answer)), QByteArray{"unknown token.replayed"});
    auto fresh = must(grants::Checker::open(granted.person.vault));
    QCOMPARE(words(must(fresh.check(answer))), QByteArray{"unknown token.replayed"});
}

void GrantsCheckingTest::aKeyThatOnlyTheTableCallsMineIsNotMine()
{
    Granted granted;
    Granted stranger;
    auto &database = granted.person.vault.ledger().database();
    const auto theirs =
        must(stranger.person.relationships.issuerKey(stranger.issued.grant.relationship)).publicKey();
    must(database.run("UPDATE relationship SET issuer = ?1", theirs));
    QCOMPARE(granted.check(stranger.answer(stranger.key)).verdict, Verdict::NotFromMe);
}

void GrantsCheckingTest::aChallengeLongExpiredIsForgottenAndOthersAreNot()
{
    grants::VerifiedGrants verified;
    SetClock clock;
    const auto ask = [&](const std::string &nonce) {
        const auto expires = clock.current + 5min;
        verified.see({.time = clock.current,
                      .kind = "challenge.made",
                      .data = {{"grant", vendors::GrantId{}.text()},
                               {"nonce", nonce},
                               {"expires", toUnixSeconds(expires)}}});
    };
    for (int i = 0; i < 100; ++i)
        ask("old " + std::to_string(i));
    QVERIFY(verified.findChallenge("old 0"));
    clock.current += std::chrono::hours{25};
    for (int i = 0; i < 100; ++i)
        ask("new " + std::to_string(i));
    QVERIFY(!verified.findChallenge("old 0"));
    QVERIFY(!verified.findChallenge("old 99"));
    QVERIFY(verified.findChallenge("new 0"));
    QVERIFY(verified.findChallenge("new 99"));
}

void GrantsCheckingTest::timeDecidesExpiredAndNotYetValid()
{
    Granted granted;
    granted.person.clock.current += std::chrono::days{90};
    QCOMPARE(words(granted.check(granted.answer(granted.key))), QByteArray{"expired"});
    granted.person.clock.current -= std::chrono::days{92};
    QCOMPARE(words(granted.check(granted.answer(granted.key))), QByteArray{"not_yet_valid"});
}

void GrantsCheckingTest::aStatementCouldBeUsedByAnyone()
{
    Granted granted;
    auto request = granted.person.request(granted.shop, {});
    request.kind = grants::Kind::Statement;
    request.terms.permissions.front().data = {"pd:EmailAddress"};
    const auto statement = must(granted.person.grants.issue(request));
    QVERIFY(!statement.grant.holder);
    QCOMPARE(words(granted.check(statement.token)), QByteArray{"anyone_could_use"});
}

void GrantsCheckingTest::aStrangersTokenIsNotFromMe()
{
    Granted granted;
    Granted stranger;
    QCOMPARE(granted.check(stranger.answer(stranger.key)).verdict, Verdict::NotFromMe);
}

void GrantsCheckingTest::aTokenOfMyKeyThatHistoryDoesNotKnow()
{
    Granted granted;
    const auto issuer = must(granted.person.relationships.issuerKey(granted.issued.grant.relationship));
    const auto token =
        must(grants::issueToken({.audience = "https://kinari.example",
                                 .holder = jose::PublicJwk::of(granted.key),
                                 .now = granted.person.clock.current,
                                 .validUntil = granted.person.today() + std::chrono::days{9},
                                 .terms = {.permissions = {{.purpose = "https://w3id.org/dpv#Marketing",
                                                            .processing = "https://w3id.org/dpv#Use"}}}},
                                issuer, granted.person.random));
    QCOMPARE(granted.check(token.token.compact()).verdict, Verdict::NotInHistory);
}

void GrantsCheckingTest::eachAlteredCharacterIsNeverValid()
{
    Granted granted;
    const auto whole = granted.answer(granted.key);
    for (std::size_t i = 0; i < whole.size(); ++i) {
        auto altered = whole;
        altered[i] = altered[i] == 'A' ? 'B' : 'A';
        const auto result = granted.checker.check(altered);
        QVERIFY2(!result || result->verdict != Verdict::Valid, qPrintable(QString::number(i)));
    }
    QCOMPARE(granted.check(whole).verdict, Verdict::Valid);
}

void GrantsCheckingTest::droppedDisclosuresAfterBindingAreAltered()
{
    Granted granted;
    const auto answer = granted.answer(granted.key);
    const auto first = answer.find('~');
    const auto second = answer.find('~', first + 1);
    QCOMPARE(words(granted.check(answer.substr(0, first + 1) + answer.substr(second + 1))),
             QByteArray{"altered kbjwt.sd_hash"});
}

void GrantsCheckingTest::useBeyondTheTermsIsNamed()
{
    Granted granted;
    const auto marketing = granted.check(granted.answer(granted.key), {.purpose = "dpv:Marketing"});
    QCOMPARE(marketing.verdict, Verdict::OutsideTerms);
    QCOMPARE(marketing.outside, std::string{"https://w3id.org/dpv#Marketing"});
    const auto phone = granted.check(granted.answer(granted.key), {.claims = {"email", "phone_number"}});
    QCOMPARE(phone.verdict, Verdict::OutsideTerms);
    QCOMPARE(phone.outside, std::string{"phone_number"});
    // What stands in plain is no detail.
    QCOMPARE(granted.check(granted.answer(granted.key), {.claims = {"vct"}}).verdict, Verdict::OutsideTerms);
    QCOMPARE(granted.check(granted.answer(granted.key), {.purpose = "ServiceProvision", .claims = {"email"}})
                 .verdict,
             Verdict::Valid);
    QCOMPARE(codeOf(granted.checker.check(granted.answer(granted.key), {.purpose = "Nonsense"})),
             QStringLiteral("unknown_iri"));
}

void GrantsCheckingTest::purposeAndDetailAreAllowedByOnePermission()
{
    Person person;
    const auto key = crypto::Ed25519PrivateKey::generate(person.random);
    const auto shop = person.vendorWithKey("Kinari", "https://kinari.example", key);
    auto request =
        person.request(shop, {person.fact("email", "hanako@example.org"), person.fact("nickname", "Hana")});
    request.terms.permissions = {{.purpose = "ServiceProvision", .data = {"EmailAddress"}},
                                 {.purpose = "Marketing", .data = {"Name"}}};
    const auto issued = must(person.grants.issue(request));
    auto checker = must(grants::Checker::open(person.vault));
    const auto verdict = [&](const char *purpose, const char *claim) {
        const auto question = must(person.grants.challenge(issued.grant.id));
        const auto shown = must(grants::present(issued.token, question, key, person.clock.now()));
        return must(checker.check(shown, {.purpose = purpose, .claims = {claim}})).verdict;
    };
    QCOMPARE(verdict("ServiceProvision", "email"), Verdict::Valid);
    QCOMPARE(verdict("Marketing", "nickname"), Verdict::Valid);
    QCOMPARE(verdict("Marketing", "email"), Verdict::OutsideTerms);
    QCOMPARE(verdict("ServiceProvision", "nickname"), Verdict::OutsideTerms);
}

void GrantsCheckingTest::anOldAnswerIsStale()
{
    Granted granted;
    const auto answer = granted.answer(granted.key);
    granted.person.clock.current += 6min;
    QCOMPARE(words(granted.check(answer)), QByteArray{"unknown token.stale"});
}

void GrantsCheckingTest::eachPresentationIsInHistory()
{
    Granted granted;
    granted.check(granted.answer(granted.key));
    const auto newest = must(granted.person.vault.ledger().page(0, 1)).front();
    QCOMPARE(newest.kind, std::string{"presentation.checked"});
    QCOMPARE(*newest.data.at("verdict").asString(), std::string{"valid"});
    QCOMPARE(must(granted.person.vault.ledger().pageAbout(granted.issued.grant.id.bytes, 0, 10)).size(),
             std::size_t{3});
    granted.person.verified();
}

void GrantsCheckingTest::brokenTextIsAnErrorAndNoVerdict_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray{} << QStringLiteral("sdjwt.missing_tilde");
    QTest::newRow("words") << QByteArray{"hello~"} << QStringLiteral("token.malformed");
    QTest::newRow("too large") << QByteArray(2 << 20, 'a') << QStringLiteral("token.too_large");
}

void GrantsCheckingTest::brokenTextIsAnErrorAndNoVerdict()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    Granted granted;
    const auto before = must(granted.person.vault.ledger().size());
    QCOMPARE(codeOf(granted.checker.check({text.data(), static_cast<std::size_t>(text.size())})), code);
    QCOMPARE(must(granted.person.vault.ledger().size()), before);
}

QTEST_GUILESS_MAIN(GrantsCheckingTest)
#include "tst_grants_checking.moc"
