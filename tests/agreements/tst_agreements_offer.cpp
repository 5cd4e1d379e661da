// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "results.h"

#include "agreements/offer.h"

#include "crypto/hash.h"
#include "crypto/random.h"
#include "jose/did.h"
#include "jose/jwt.h"
#include "json/parse.h"

#include <QTest>

using namespace proffer;
using namespace proffer::agreements;
using namespace proffer::test;

class AgreementsOfferTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offersReadBack();
    void answersReadBack_data();
    void answersReadBack();
    void brokenOffersAreRefused_data();
    void brokenOffersAreRefused();
    void brokenAnswersAreRefused_data();
    void brokenAnswersAreRefused();
    void everyChangedCharacterIsNoticed();
    void anAnswerIsForOneOffer_data();
    void anAnswerIsForOneOffer();
};

namespace {

const Instant now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22}};

crypto::Ed25519PrivateKey newKey()
{
    crypto::SystemRandom random;
    return crypto::Ed25519PrivateKey::generate(random);
}

PinnedAgreement agreement(std::string code)
{
    const auto sha256 = crypto::sha256(asBytes(code));
    return {.code = code, .iri = "https://w3id.org/dpv/standards/ieee/7012#" + code, .sha256 = sha256};
}

struct Parties {
    crypto::Ed25519PrivateKey person = newKey();
    crypto::Ed25519PrivateKey vendor = newKey();

    Offer offer() const
    {
        return {.issuer = jose::didJwk(jose::PublicJwk::of(person)),
                .audience = "https://kinari.example",
                .jti = "o1",
                .issuedAt = now,
                .expires = now + std::chrono::days{14},
                .vendorKey = jose::PublicJwk::of(vendor).thumbprint(),
                .agreements = {agreement("SD-BASE"), agreement("SD-BASE-A")},
                .inReplyTo =
                    TokenReference{.jti = "a0", .sha256 = crypto::sha256(asBytes(std::string_view{"a0"}))}};
    }
    std::string offerToken() const { return signOffer(offer(), person); }
    Answer answer(AnswerWord word) const
    {
        Answer made{.issuer = "https://kinari.example",
                    .audience = offer().issuer,
                    .jti = "a1",
                    .issuedAt = now + std::chrono::days{1},
                    .offer = {.jti = "o1", .sha256 = crypto::sha256(asBytes(offerToken()))},
                    .word = word};
        if (word != AnswerWord::Declined)
            made.agreement = agreement(word == AnswerWord::Accepted ? "SD-BASE-A" : "SD-BASE-AT");
        return made;
    }
};

/// The claims with some in place of the right ones; null takes one away.
json::Object changed(const std::string &token, const QByteArray &change)
{
    auto claims = jose::unverifiedClaims(jose::Jws::parse(token).value()).value();
    const auto changes = json::parseObject(change.toStdString()).value();
    for (const auto &[name, value] : changes) {
        claims.erase(name);
        if (!value.isNull())
            claims.emplace(name, value);
    }
    return claims;
}

} // namespace

void AgreementsOfferTest::offersReadBack()
{
    const Parties parties;
    const auto read = readOffer(parties.offerToken());
    QCOMPARE(codeOf(read), QStringLiteral("no error"));
    QVERIFY(*read == parties.offer());
    auto plain = parties.offer();
    plain.vendorKey.reset();
    plain.inReplyTo.reset();
    QVERIFY(readOffer(signOffer(plain, parties.person)).value() == plain);
}

void AgreementsOfferTest::answersReadBack_data()
{
    QTest::addColumn<AnswerWord>("word");
    QTest::newRow("accepted") << AnswerWord::Accepted;
    QTest::newRow("counter") << AnswerWord::Counter;
    QTest::newRow("declined") << AnswerWord::Declined;
}

void AgreementsOfferTest::answersReadBack()
{
    QFETCH(const AnswerWord, word);
    const Parties parties;
    const auto answer = parties.answer(word);
    const auto token = signAnswer(answer, parties.vendor);
    const auto read = readAnswer(token, jose::PublicJwk::of(parties.vendor));
    QCOMPARE(codeOf(read), QStringLiteral("no error"));
    QVERIFY(*read == answer);
    QCOMPARE(codeOf(checkAnswer(*read, parties.offer(), parties.offerToken())), QStringLiteral("no error"));
    QCOMPARE(codeOf(readAnswer(token, jose::PublicJwk::of(newKey()))), QStringLiteral("token.signature"));
}

void AgreementsOfferTest::brokenOffersAreRefused_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *change, const char *code = "token.claim_invalid") {
        QTest::newRow(name) << QByteArray{change} << QString::fromLatin1(code);
    };
    row("no id", R"({"jti":null})", "token.claim_missing");
    row("no vendor", R"({"aud":null})", "token.claim_missing");
    row("no end", R"({"exp":null})", "token.claim_missing");
    row("over before it begins", R"({"exp":1})");
    row("no agreement", R"({"agreements":[]})");
    row("agreements as text", R"({"agreements":"SD-BASE"})");
    row("an agreement that is not pinned", R"({"agreements":[{"code":"SD-BASE","iri":"i"}]})",
        "token.claim_missing");
    row("a short hash", R"({"agreements":[{"code":"SD-BASE","iri":"i","sha256":"AAAA"}]})");
    row("a broken thumbprint", R"({"vendor_jkt":"AAAA"})");
    row("a reply to nothing", R"({"in_reply_to":{"jti":"x"}})", "token.claim_missing");
}

void AgreementsOfferTest::brokenOffersAreRefused()
{
    QFETCH(const QByteArray, change);
    QFETCH(const QString, code);
    const Parties parties;
    const auto claims = changed(parties.offerToken(), change);
    const auto token =
        jose::signJwt(offerType, jose::didKeyId(parties.offer().issuer), claims, parties.person);
    QCOMPARE(codeOf(readOffer(token)), code);
}

void AgreementsOfferTest::brokenAnswersAreRefused_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *change, const char *code = "token.claim_invalid") {
        QTest::newRow(name) << QByteArray{change} << QString::fromLatin1(code);
    };
    row("no offer", R"({"offer":null})", "token.claim_missing");
    row("no hash of the offer", R"({"offer_sha256":null})", "token.claim_missing");
    row("another word", R"({"answer":"perhaps"})");
    row("an acceptance of nothing", R"({"agreement":null})");
    row("a refusal with an agreement", R"({"answer":"declined"})");
    row("an agreement as text", R"({"agreement":"SD-BASE"})");
}

void AgreementsOfferTest::brokenAnswersAreRefused()
{
    QFETCH(const QByteArray, change);
    QFETCH(const QString, code);
    const Parties parties;
    const auto claims = changed(signAnswer(parties.answer(AnswerWord::Accepted), parties.vendor), change);
    QCOMPARE(codeOf(readAnswer(jose::signJwt(answerType, "k", claims, parties.vendor),
                               jose::PublicJwk::of(parties.vendor))),
             code);
}

void AgreementsOfferTest::everyChangedCharacterIsNoticed()
{
    const Parties parties;
    const auto offer = parties.offerToken();
    const auto answer = signAnswer(parties.answer(AnswerWord::Accepted), parties.vendor);
    const auto with = [](std::string text, std::size_t at) {
        text[at] = text[at] == 'A' ? 'B' : 'A';
        return text;
    };
    for (std::size_t i = 0; i < offer.size(); ++i)
        QVERIFY2(!readOffer(with(offer, i)), qPrintable(QString::number(i)));
    for (std::size_t i = 0; i < answer.size(); ++i)
        QVERIFY2(!readAnswer(with(answer, i), jose::PublicJwk::of(parties.vendor)),
                 qPrintable(QString::number(i)));
}

void AgreementsOfferTest::anAnswerIsForOneOffer_data()
{
    using Change = void (*)(Answer &);
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, Change change, const char *code) {
        QTest::newRow(name) << change << QString::fromLatin1(code);
    };
    row("another offer's id", [](Answer &a) { a.offer.jti = "o2"; }, "answer.for_other_offer");
    row("another offer's text", [](Answer &a) { a.offer.sha256[0] ^= 1U; }, "answer.for_other_offer");
    row("to somebody else", [](Answer &a) { a.audience = "did:jwk:you"; }, "answer.for_other_offer");
    row(
        "from another company", [](Answer &a) { a.issuer = "https://other.example"; },
        "answer.for_other_vendor");
    row(
        "on the day it ended", [](Answer &a) { a.issuedAt = now + std::chrono::days{14}; },
        "answer.too_late");
    row(
        "before it was made", [](Answer &a) { a.issuedAt = now - std::chrono::seconds{1}; },
        "answer.too_late");
    row(
        "accepting what was not offered", [](Answer &a) { a.agreement = agreement("SD-BASE-ATP"); },
        "answer.not_offered");
    row(
        "accepting another text of what was offered", [](Answer &a) { a.agreement->sha256[0] ^= 1U; },
        "answer.not_offered");
    row(
        "countering with what was offered", [](Answer &a) { a.word = AnswerWord::Counter; },
        "answer.not_offered");
}

void AgreementsOfferTest::anAnswerIsForOneOffer()
{
    using Change = void (*)(Answer &);
    QFETCH(const Change, change);
    QFETCH(const QString, code);
    const Parties parties;
    auto answer = parties.answer(AnswerWord::Accepted);
    change(answer);
    QCOMPARE(codeOf(checkAnswer(answer, parties.offer(), parties.offerToken())), code);
}

QTEST_GUILESS_MAIN(AgreementsOfferTest)
#include "tst_agreements_offer.moc"
