// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "results.h"

#include "requests/request.h"

#include "crypto/random.h"
#include "jose/did.h"
#include "jose/jwt.h"
#include "terms/collection.h"
#include "json/parse.h"
#include "json/write.h"

#include <QTest>

using namespace proffer;
using namespace proffer::requests;
using namespace proffer::test;

class RequestsRequestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSignedRequestReadsBack();
    void anUnsignedRequestReadsBack();
    void aRequestWithoutAnOriginIsFromItsKey();
    void whatIsNotAskedProperlyIsRefused_data();
    void whatIsNotAskedProperlyIsRefused();
    void anotherKeyThanItsOwnIsAnAlteredRequest();
    void everyChangedCharacterIsNoticed();
    void anUnsignedRequestClaimsNoKey();
    void whatNobodyCouldReadIsNotWritten();
    void timesAndAudienceAreChecked_data();
    void timesAndAudienceAreChecked();
};

namespace {

const Instant now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22}};

crypto::SystemRandom &systemRandom()
{
    static crypto::SystemRandom random;
    return random;
}

crypto::Ed25519PrivateKey newKey()
{
    return crypto::Ed25519PrivateKey::generate(systemRandom());
}

Request wholeRequest()
{
    return {
        .audience = std::string{anyPerson},
        .jti = "5f3c9a",
        .issuedAt = now,
        .expires = now + std::chrono::days{14},
        .vendor = {.name = "Kinari",
                   .origin = "https://kinari.example",
                   .contact = "privacy@kinari.example",
                   .privacyPolicy = "https://kinari.example/privacy"},
        .items = {{.use = {.purpose = "https://w3id.org/dpv#DeliveryOfGoods",
                           .data = {"https://w3id.org/dpv/pd#EmailAddress"},
                           .processing = "https://w3id.org/dpv#Consult",
                           .collection = {std::string{channelIri(terms::Channel::AskedDirectly)}},
                           .retention = {.days = 30}},
                   .required = true,
                   .why = "to tell you when the parcel comes",
                   .ifWithheld = "you have to look yourself"}},
        .agreement =
            RequestedAgreement{.code = "SD-BASE", .iri = "https://w3id.org/dpv/standards/ieee/7012#SD-BASE"},
        .assurances = {{.scheme = "ISO/IEC 27701", .id = "JP-123", .until = Date{std::chrono::days{21000}}}},
        .encryptionKeys = {jose::DecryptionKey::generateX25519(systemRandom(), "e1").value().publicKey()},
        .replyMethod = "post",
        .replyUri = "https://kinari.example/answer"};
}

json::Object claimsOf(const std::string &token)
{
    return jose::unverifiedClaims(jose::Jws::parse(token).value()).value();
}

} // namespace

void RequestsRequestTest::aSignedRequestReadsBack()
{
    const auto key = newKey();
    const auto token = signRequest(wholeRequest(), key);
    QCOMPARE(codeOf(token), QStringLiteral("no error"));
    const auto read = readRequest(*token);
    QCOMPARE(codeOf(read), QStringLiteral("no error"));
    QCOMPARE(read->trust, Trust::SelfAsserted);
    auto expected = wholeRequest();
    expected.issuer = "https://kinari.example";
    expected.key = jose::PublicJwk::of(key);
    expected.encryptionKeys = read->request.encryptionKeys;
    QVERIFY(read->request == expected);
    QCOMPARE(read->request.encryptionKeys.size(), std::size_t{1});
}

void RequestsRequestTest::anUnsignedRequestReadsBack()
{
    const auto text = writeUnsignedRequest(wholeRequest());
    QVERIFY(text);
    const auto read = readRequest("\n " + *text);
    QCOMPARE(codeOf(read), QStringLiteral("no error"));
    QCOMPARE(read->trust, Trust::Unsigned);
    QVERIFY(!read->request.key);
    QCOMPARE(read->request.items, wholeRequest().items);
}

void RequestsRequestTest::aRequestWithoutAnOriginIsFromItsKey()
{
    auto request = wholeRequest();
    request.vendor.origin.clear();
    const auto key = newKey();
    const auto read = readRequest(signRequest(request, key).value());
    QVERIFY(read);
    QCOMPARE(read->request.issuer, jose::didJwk(jose::PublicJwk::of(key)));
}

void RequestsRequestTest::whatIsNotAskedProperlyIsRefused_data()
{
    QTest::addColumn<QByteArray>("change"); // members put in place of the right ones; null takes one away
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *change, const char *code = "token.claim_invalid") {
        QTest::newRow(name) << QByteArray{change} << QString::fromLatin1(code);
    };
    row("no id", R"({"jti":null})", "token.claim_missing");
    row("no audience", R"({"aud":null})", "token.claim_missing");
    row("no end", R"({"exp":null})", "token.claim_missing");
    row("too long", R"({"exp":4000000000})");
    row("over before it begins", R"({"exp":1000})");
    row("nobody asks", R"({"vendor":null})");
    row("nobody's name", R"({"vendor":{"origin":"https://kinari.example"}})", "token.claim_missing");
    row("an origin in another spelling", R"({"vendor":{"name":"K","origin":"HTTPS://Kinari.example/"}})");
    row("a policy that is no page",
        R"({"vendor":{"name":"K","origin":"https://kinari.example","privacy_policy":"javascript:1"}})");
    row("nothing asked", R"({"ask":[]})");
    row("asks that are no objects", R"({"ask":["everything"]})");
    row("a foreign member",
        R"({"ask":[{"data":[],"purpose":"p","processing":"q","retention":"P1D","all":true}]})");
    row("no purpose", R"({"ask":[{"data":[],"processing":"q","retention":"P1D"}]})");
    row("a period that is none",
        R"({"ask":[{"data":[],"purpose":"p","processing":"q","retention":"forever"}]})");
    row("required as text",
        R"({"ask":[{"data":[],"purpose":"p","processing":"q","retention":"P1D","required":"yes"}]})");
    row("an agreement without a place", R"({"agreement":{"code":"SD-BASE"}})", "token.claim_missing");
    row("an assurance without a scheme", R"({"assurances":[{"id":"1"}]})", "token.claim_missing");
    row("an assurance until never", R"({"assurances":[{"scheme":"s","until":"2026-02-30"}]})");
    row("keys that are no set", R"({"jwks":[]})");
    row("a key for signing",
        R"({"jwks":{"keys":[{"kty":"OKP","crv":"X25519","use":"sig","x":"3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08"}]}})",
        "jwk.invalid");
    row("a reply without a way", R"({"reply":{"uri":"https://kinari.example"}})", "token.claim_missing");
    row("another's origin as issuer", R"({"iss":"https://other.example"})");
    row("another version", R"({"v":2})");
    row("no version", R"({"v":null})", "token.claim_missing");
}

void RequestsRequestTest::whatIsNotAskedProperlyIsRefused()
{
    QFETCH(const QByteArray, change);
    QFETCH(const QString, code);
    const auto key = newKey();
    auto claims = claimsOf(signRequest(wholeRequest(), key).value());
    const auto changes = json::parseObject(change.toStdString()).value();
    for (const auto &[name, value] : changes) {
        claims.erase(name);
        if (!value.isNull())
            claims.emplace(name, value);
    }
    QCOMPARE(codeOf(readRequest(jose::signJwt(requestType, "k", claims, key))), code);
}

void RequestsRequestTest::anotherKeyThanItsOwnIsAnAlteredRequest()
{
    const auto claims = claimsOf(signRequest(wholeRequest(), newKey()).value());
    QCOMPARE(codeOf(readRequest(jose::signJwt(requestType, "k", claims, newKey()))),
             QStringLiteral("request.altered"));
    auto keyless = claims;
    keyless.erase("cnf");
    QCOMPARE(codeOf(readRequest(jose::signJwt(requestType, "k", keyless, newKey()))),
             QStringLiteral("token.claim_missing"));
}

void RequestsRequestTest::everyChangedCharacterIsNoticed()
{
    const auto token = signRequest(wholeRequest(), newKey()).value();
    for (std::size_t i = 0; i < token.size(); ++i) {
        auto changed = token;
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        QVERIFY2(!readRequest(changed), qPrintable(QString::number(i)));
    }
}

void RequestsRequestTest::anUnsignedRequestClaimsNoKey()
{
    auto claims = claimsOf(signRequest(wholeRequest(), newKey()).value());
    QCOMPARE(codeOf(readRequest(json::write(claims))), QStringLiteral("token.claim_invalid"));
    claims.erase("cnf");
    QVERIFY(readRequest(json::write(claims)));
}

void RequestsRequestTest::whatNobodyCouldReadIsNotWritten()
{
    auto request = wholeRequest();
    request.items.front().why = std::string(1'900, 'x');
    request.items.assign(20, request.items.front());
    QVERIFY(readRequest(signRequest(request, newKey()).value()));
    QVERIFY(readRequest(writeUnsignedRequest(request).value()));
    request.items.assign(40, request.items.front());
    QCOMPARE(codeOf(signRequest(request, newKey())), QStringLiteral("token.too_large"));
    QCOMPARE(codeOf(writeUnsignedRequest(request)), QStringLiteral("token.too_large"));
}

void RequestsRequestTest::timesAndAudienceAreChecked_data()
{
    QTest::addColumn<int>("daysLater");
    QTest::addColumn<QByteArray>("audience");
    QTest::addColumn<QString>("code");
    const QByteArray anyone{anyPerson.data(), static_cast<qsizetype>(anyPerson.size())};
    QTest::newRow("for anybody") << 1 << anyone << QStringLiteral("no error");
    QTest::newRow("for me") << 1 << QByteArray{"did:jwk:me"} << QStringLiteral("no error");
    QTest::newRow("for somebody else")
        << 1 << QByteArray{"did:jwk:you"} << QStringLiteral("request.for_somebody_else");
    QTest::newRow("on its last day") << 14 << anyone << QStringLiteral("request.expired");
    QTest::newRow("from the future") << -1 << anyone << QStringLiteral("token.from_future");
}

void RequestsRequestTest::timesAndAudienceAreChecked()
{
    QFETCH(const int, daysLater);
    QFETCH(const QByteArray, audience);
    QFETCH(const QString, code);
    auto request = wholeRequest();
    request.audience = audience.toStdString();
    QCOMPARE(codeOf(checkRequest(request, now + std::chrono::days{daysLater}, {"did:jwk:me"})), code);
}

QTEST_GUILESS_MAIN(RequestsRequestTest)
#include "tst_requests_request.moc"
