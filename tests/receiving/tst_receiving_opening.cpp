// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "results.h"

#include "receiving/opening.h"

#include "crypto/base64url.h"
#include "crypto/hash.h"
#include "grants/token.h"
#include "jose/did.h"
#include "jose/jwe.h"
#include "jose/jwt.h"
#include "jose/sd_jwt_verify.h"
#include "requests/form.h"
#include "json/write.h"

#include <QTest>

using namespace proffer;
using namespace proffer::receiving;
using namespace proffer::test;
using grants::Kind;

class ReceivingOpeningTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasHandedOverIsOpenedAndChecked_data();
    void whatWasHandedOverIsOpenedAndChecked();
    void aStatementIsBoundToNobody();
    void whatIsForAnotherKeyIsRefused();
    void itHasToAnswerTheRequest_data();
    void itHasToAnswerTheRequest();
    void whatCannotBeOpenedIsRefused_data();
    void whatCannotBeOpenedIsRefused();
};

namespace {

const Instant now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + std::chrono::hours{9}};

crypto::SystemRandom &systemRandom()
{
    static crypto::SystemRandom random;
    return random;
}

struct Parties {
    static crypto::Ed25519PrivateKey make() { return crypto::Ed25519PrivateKey::generate(systemRandom()); }
    crypto::Ed25519PrivateKey person = make();
    crypto::Ed25519PrivateKey vendor = make();
    jose::DecryptionKey reply = jose::DecryptionKey::generateX25519(systemRandom(), "r1").value();

    std::string token(Kind kind = Kind::Grant) const
    {
        grants::TokenRequest request{
            .kind = kind,
            .audience = "https://kissa.example",
            .now = now,
            .validUntil = std::chrono::floor<std::chrono::days>(now) + std::chrono::days{30},
            .terms = {.permissions = {{.purpose = "https://w3id.org/dpv#ServiceProvision",
                                       .data = {"https://w3id.org/dpv/pd#EmailAddress"},
                                       .processing = "https://w3id.org/dpv#Use"}}}};
        if (kind == Kind::Grant) {
            request.holder = jose::PublicJwk::of(vendor);
            request.disclosed = {{"email", "hanako@example.org"}};
        }
        return grants::issueToken(request, person, systemRandom()).value().token.compact();
    }
    /// The same with one more claim in plain.
    std::string tokenWith(std::string_view name, const json::Value &value) const
    {
        const auto parsed = jose::SdJwt::parse(token()).value();
        auto claims = parsed.unverifiedClaims();
        claims.emplace(name, value);
        const auto jwt =
            jose::signJwt(jose::sdJwtType, jose::didKeyId(*claims.at("iss").asString()), claims, person);
        return jose::joinSdJwt(jwt, parsed.disclosures());
    }
    std::string sealed(std::string_view plain, std::string_view type = jose::sdJwtType) const
    {
        return jose::encryptJwe(asBytes(plain), type, reply.publicKey(), systemRandom()).value();
    }
    Result<Opened> open(std::string_view compact, const Expected &expected = {}, Instant when = now) const
    {
        return openHandOver(compact, reply, expected, when);
    }
};

} // namespace

void ReceivingOpeningTest::whatWasHandedOverIsOpenedAndChecked_data()
{
    QTest::addColumn<bool>("p256");
    QTest::newRow("X25519") << false;
    QTest::newRow("P-256") << true;
}

void ReceivingOpeningTest::whatWasHandedOverIsOpenedAndChecked()
{
    QFETCH(const bool, p256);
    Parties parties;
    if (p256)
        parties.reply = jose::DecryptionKey::generateP256(systemRandom(), "r1").value();
    const auto token = parties.token();
    const auto mine = jose::PublicJwk::of(parties.vendor);
    const auto opened = parties.open(parties.sealed(token), {.key = mine});
    QCOMPARE(codeOf(opened), QStringLiteral("no error"));
    QCOMPARE(opened->token, token);
    QVERIFY(opened->holder == mine.thumbprint());
    QCOMPARE(*opened->verdict.claims.at("email").asString(), std::string{"hanako@example.org"});
    QCOMPARE(opened->verdict.issuer, jose::didJwk(jose::PublicJwk::of(parties.person)));
}

void ReceivingOpeningTest::aStatementIsBoundToNobody()
{
    const Parties parties;
    const auto message = parties.sealed(parties.token(Kind::Statement));
    const auto opened = parties.open(message);
    QCOMPARE(codeOf(opened), QStringLiteral("no error"));
    QVERIFY(!opened->holder);
    QCOMPARE(codeOf(parties.open(message, {.key = jose::PublicJwk::of(parties.vendor)})),
             QStringLiteral("kbjwt.no_holder_key"));
}

void ReceivingOpeningTest::whatIsForAnotherKeyIsRefused()
{
    const Parties parties;
    const auto stranger = jose::PublicJwk::of(Parties::make());
    const auto opened = parties.open(parties.sealed(parties.token()), {.key = stranger});
    QCOMPARE(codeOf(opened), QStringLiteral("kbjwt.wrong_key"));
    QVERIFY(opened.error().fact("expected") == stranger.thumbprint().text());
    QVERIFY(opened.error().fact("holder") == jose::PublicJwk::of(parties.vendor).thumbprint().text());
}

void ReceivingOpeningTest::itHasToAnswerTheRequest_data()
{
    QTest::addColumn<bool>("isSigned");
    QTest::addColumn<QByteArray>("member"); // of the claim `request` that is another one; "-" without claim
    QTest::addColumn<QString>("code");
    QTest::newRow("it does") << true << QByteArray{} << QStringLiteral("no error");
    QTest::newRow("a plain one") << false << QByteArray{} << QStringLiteral("no error");
    QTest::newRow("another id") << true << QByteArray{"jti"} << QStringLiteral("token.nonce");
    QTest::newRow("another text") << true << QByteArray{"sha256"} << QStringLiteral("token.nonce");
    QTest::newRow("none") << true << QByteArray{"-"} << QStringLiteral("token.nonce");
}

void ReceivingOpeningTest::itHasToAnswerTheRequest()
{
    QFETCH(const bool, isSigned);
    QFETCH(const QByteArray, member);
    const Parties parties;
    const auto asked =
        requests::requestFromForm(
            R"({"vendor":{"name":"Kissa"},"ask":[{"data":"Age","purpose":"Marketing","retention":"P1D"}]})",
            {.jti = "q1", .now = now})
            .value();
    const auto request = isSigned ? requests::signRequest(asked, parties.vendor).value()
                                  : requests::writeUnsignedRequest(asked).value();
    json::Object answered{{"jti", "q1"}, {"sha256", crypto::toBase64Url(crypto::sha256(asBytes(request)))}};
    if (answered.contains(member.toStdString()))
        answered.insert_or_assign(member.toStdString(),
                                  crypto::toBase64Url(crypto::sha256(asBytes(std::string_view{"another"}))));
    const auto token = member == "-" ? parties.token() : parties.tokenWith("request", answered);
    QTEST(codeOf(parties.open(parties.sealed(token), {.request = request})), "code");
    QCOMPARE(codeOf(parties.open(parties.sealed(token), {.request = "no request"})),
             QStringLiteral("token.malformed"));
}

void ReceivingOpeningTest::whatCannotBeOpenedIsRefused_data()
{
    using Make = Result<Opened> (*)(const Parties &);
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, Make make, const char *code) {
        QTest::newRow(name) << make << QString::fromLatin1(code);
    };
    row("in plain", [](const Parties &parties) { return parties.open(parties.token()); }, "jwe.malformed");
    row(
        "to another key",
        [](const Parties &parties) {
            const Parties other;
            return parties.open(other.sealed(parties.token()));
        },
        "crypto.decryption_failed");
    row(
        "altered",
        [](const Parties &parties) {
            auto message = parties.sealed(parties.token());
            message[message.size() - 30] = message[message.size() - 30] == 'A' ? 'B' : 'A';
            return parties.open(message);
        },
        "crypto.decryption_failed");
    row(
        "another type",
        [](const Parties &parties) { return parties.open(parties.sealed(parties.token(), "JWT")); },
        "jwe.algorithm");
    row(
        "no token in it", [](const Parties &parties) { return parties.open(parties.sealed("hello")); },
        "sdjwt.missing_tilde");
    row(
        "an altered token",
        [](const Parties &parties) {
            auto token = parties.token();
            token[token.find('~') - 30] = token[token.find('~') - 30] == 'A' ? 'B' : 'A';
            return parties.open(parties.sealed(token));
        },
        "token.signature");
    row(
        "expired",
        [](const Parties &parties) {
            return parties.open(parties.sealed(parties.token()), {}, now + std::chrono::days{40});
        },
        "token.expired");
}

void ReceivingOpeningTest::whatCannotBeOpenedIsRefused()
{
    using Make = Result<Opened> (*)(const Parties &);
    QFETCH(const Make, make);
    const Parties parties;
    QTEST(codeOf(make(parties)), "code");
}

QTEST_GUILESS_MAIN(ReceivingOpeningTest)
#include "tst_receiving_opening.moc"
