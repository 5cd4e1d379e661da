// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "results.h"

#include "agreements/answering.h"

#include "crypto/hash.h"
#include "crypto/random.h"
#include "jose/did.h"
#include "jose/jwt.h"

#include <QTest>

using namespace proffer;
using namespace proffer::agreements;
using namespace proffer::test;

class AgreementsAnsweringTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersAreThoseThatThePersonTakes_data();
    void answersAreThoseThatThePersonTakes();
    void answersThatCannotBeAreRefused_data();
    void answersThatCannotBeAreRefused();
    void aVendorWithoutAnOriginAnswersByItsKey();
    void aClockThatIsALittleBehindStillAnswers();
    void somethingElseIsNoOffer();
    void counterAgreementsAreOnTheRosterOrHaveAnAddress();
};

namespace {

const Instant now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22}};

crypto::Ed25519PrivateKey newKey()
{
    crypto::SystemRandom random;
    return crypto::Ed25519PrivateKey::generate(random);
}

ByteArray<32> hashOf(std::string_view text)
{
    return crypto::sha256(asBytes(text));
}

PinnedAgreement agreement(std::string code)
{
    return pinAgreement(code, {}, hashOf(code)).value();
}

struct Parties {
    crypto::Ed25519PrivateKey person = newKey();
    crypto::Ed25519PrivateKey vendor = newKey();

    Offer offer() const
    {
        return {.issuer = jose::didJwk(jose::PublicJwk::of(person)),
                .audience = "https://kissa.example",
                .jti = "o1",
                .issuedAt = now,
                .expires = now + std::chrono::days{14},
                .vendorKey = jose::PublicJwk::of(vendor).thumbprint(),
                .agreements = {agreement("SD-BASE"), agreement("SD-BASE-A")}};
    }
};

const Answerer kissa{.vendor = "https://kissa.example", .jti = "a1", .now = now + std::chrono::days{1}};

} // namespace

Q_DECLARE_METATYPE(Reply)

void AgreementsAnsweringTest::answersAreThoseThatThePersonTakes_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<QString>("agreed");
    QTest::newRow("the preferred one") << Reply{.word = AnswerWord::Accepted} << QStringLiteral("SD-BASE");
    QTest::newRow("another one") << Reply{.word = AnswerWord::Accepted, .code = "SD-BASE-A"}
                                 << QStringLiteral("SD-BASE-A");
    QTest::newRow("a counter") << Reply{.word = AnswerWord::Counter, .agreement = agreement("SD-BASE-AT")}
                               << QStringLiteral("SD-BASE-AT");
    auto other = agreement("SD-BASE");
    other.sha256 = hashOf("our text");
    QTest::newRow("the same code with another text")
        << Reply{.word = AnswerWord::Counter, .agreement = other} << QStringLiteral("SD-BASE");
    QTest::newRow("no") << Reply{} << QString{};
}

void AgreementsAnsweringTest::answersAreThoseThatThePersonTakes()
{
    QFETCH(const Reply, reply);
    QFETCH(const QString, agreed);
    const Parties parties;
    const auto offered = signOffer(parties.offer(), parties.person);
    const auto token = answerOffer(offered, reply, kissa, parties.vendor);
    QCOMPARE(codeOf(token), QStringLiteral("no error"));
    const auto answer = readAnswer(*token, jose::PublicJwk::of(parties.vendor)).value();
    QCOMPARE(codeOf(checkAnswer(answer, parties.offer(), offered)), QStringLiteral("no error"));
    QCOMPARE(answer.word, reply.word);
    QCOMPARE(QString::fromStdString(answer.agreement ? answer.agreement->code : ""), agreed);
}

void AgreementsAnsweringTest::answersThatCannotBeAreRefused_data()
{
    using Change = void (*)(Offer &, Reply &, Answerer &);
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, Change change, const char *code) {
        QTest::newRow(name) << change << QString::fromLatin1(code);
    };
    row("nothing wrong", [](Offer &, Reply &, Answerer &) {}, "no error");
    row(
        "to another company", [](Offer &offer, Reply &, Answerer &) { offer.audience = "https://b.example"; },
        "token.audience");
    row(
        "by somebody who does not say who it is",
        [](Offer &, Reply &, Answerer &answerer) { answerer.vendor.clear(); }, "token.audience");
    row(
        "with another key",
        [](Offer &offer, Reply &, Answerer &) {
            offer.vendorKey = jose::PublicJwk::of(newKey()).thumbprint();
        },
        "token.audience");
    row("with any key", [](Offer &offer, Reply &, Answerer &) { offer.vendorKey.reset(); }, "no error");
    row(
        "at its end", [](Offer &offer, Reply &, Answerer &answerer) { answerer.now = offer.expires; },
        "answer.too_late");
    row(
        "long before it",
        [](Offer &offer, Reply &, Answerer &answerer) {
            answerer.now = offer.issuedAt - std::chrono::seconds{301};
        },
        "token.from_future");
    row(
        "accepting what is not in it", [](Offer &, Reply &reply, Answerer &) { reply.code = "SD-BASE-AT"; },
        "answer.not_offered");
    row(
        "countering with what is in it",
        [](Offer &offer, Reply &reply, Answerer &) {
            reply = {.word = AnswerWord::Counter, .agreement = offer.agreements.back()};
        },
        "answer.not_offered");
    row(
        "countering with nothing",
        [](Offer &, Reply &reply, Answerer &) { reply.word = AnswerWord::Counter; }, "invalid_argument");
}

void AgreementsAnsweringTest::answersThatCannotBeAreRefused()
{
    using Change = void (*)(Offer &, Reply &, Answerer &);
    QFETCH(const Change, change);
    const Parties parties;
    auto offer = parties.offer();
    Reply reply{.word = AnswerWord::Accepted};
    auto answerer = kissa;
    change(offer, reply, answerer);
    QTEST(codeOf(answerOffer(signOffer(offer, parties.person), reply, answerer, parties.vendor)), "code");
}

void AgreementsAnsweringTest::aVendorWithoutAnOriginAnswersByItsKey()
{
    const Parties parties;
    auto offer = parties.offer();
    offer.audience = jose::didJwk(jose::PublicJwk::of(parties.vendor));
    const auto offered = signOffer(offer, parties.person);
    const auto token = answerOffer(offered, {}, {.jti = "a1", .now = now}, parties.vendor);
    QCOMPARE(codeOf(token), QStringLiteral("no error"));
    const auto answer = readAnswer(*token, jose::PublicJwk::of(parties.vendor)).value();
    QCOMPARE(answer.issuer, offer.audience);
}

void AgreementsAnsweringTest::aClockThatIsALittleBehindStillAnswers()
{
    const Parties parties;
    const auto offered = signOffer(parties.offer(), parties.person);
    auto answerer = kissa;
    answerer.now = now - std::chrono::seconds{300};
    const auto token = answerOffer(offered, {}, answerer, parties.vendor);
    QCOMPARE(codeOf(token), QStringLiteral("no error"));
    const auto answer = readAnswer(*token, jose::PublicJwk::of(parties.vendor)).value();
    QVERIFY(answer.issuedAt == parties.offer().issuedAt);
}

void AgreementsAnsweringTest::somethingElseIsNoOffer()
{
    const Parties parties;
    const auto token = jose::signJwt("proffer-request+jwt", "k", {{"v", 1}}, parties.vendor);
    QCOMPARE(codeOf(openOffer(token)), QStringLiteral("token.type"));
    QCOMPARE(codeOf(answerOffer(token, {}, kissa, parties.vendor)), QStringLiteral("token.type"));
    QCOMPARE(codeOf(openOffer("no token")), QStringLiteral("token.malformed"));
    QVERIFY(openOffer(signOffer(parties.offer(), parties.person)).value() == parties.offer());
}

void AgreementsAnsweringTest::counterAgreementsAreOnTheRosterOrHaveAnAddress()
{
    const auto hash = hashOf("x");
    QCOMPARE(pinAgreement("SD-BASE", "", hash).value().iri,
             std::string{"https://w3id.org/dpv/standards/ieee/7012#SD-BASE"});
    QCOMPARE(pinAgreement("X-1", "https://kissa.example/x-1", hash).value().iri,
             std::string{"https://kissa.example/x-1"});
    const auto unknown = pinAgreement("X-1", "", hash);
    QCOMPARE(codeOf(unknown), QStringLiteral("unknown_iri"));
    QVERIFY(unknown.error().fact("kind") == "agreement");
}

QTEST_GUILESS_MAIN(AgreementsAnsweringTest)
#include "tst_agreements_answering.moc"
