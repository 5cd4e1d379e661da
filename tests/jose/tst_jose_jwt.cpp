// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "draft.h"

#include "jose/did.h"
#include "jose/jwt.h"
#include "jose/private_jwk.h"
#include "json/parse.h"
#include "json/write.h"

using namespace proffer;
using namespace std::string_literals;

class JoseJwtTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSignatureIsTheOneOfRfc8037();
    void theCookbookTokenVerifies();
    void aTokenReadsBack();
    void ownTypesNeedTheirVersion_data();
    void ownTypesNeedTheirVersion();
    void oneTypeIsNotTakenForAnother();
    void anotherKeyDoesNotVerify();
    void malformedTokensAreRefused_data();
    void malformedTokensAreRefused();
    void timesAreReadAsWholeSeconds();
};

namespace {

json::Value readJson(const char *path)
{
    QFile file{QStringLiteral(PROFFER_TEST_DATA "/vectors/") + QString::fromLatin1(path)};
    const auto bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    return json::parse(bytes.toStdString()).value();
}

const jose::PublicJwk &personKey()
{
    static const auto key = jose::PublicJwk::of(draft::person());
    return key;
}

constexpr std::string_view type = "proffer-request+jwt";

} // namespace

void JoseJwtTest::theSignatureIsTheOneOfRfc8037()
{
    const auto vectors = readJson("rfc/jose-okp.json");
    const auto &rfc = *vectors.find("rfc8037");
    const auto jwk = json::write(*rfc.find("A1_private_jwk"));
    const auto key = jose::parsePrivateJwk(asBytes(jwk));
    QVERIFY(key.has_value());
    QCOMPARE(jose::signJws({}, "Example of Ed25519 signing", *key),
             *vectors.find("same_payload_alg_Ed25519_ours")->asString());
    // Its own example says EdDSA and has no type, which nobody here accepts, but its signature is right.
    const auto jws = jose::Jws::parse(*rfc.find("A4_jws")->asString());
    QVERIFY(jws.has_value());
    QCOMPARE(jws->verify(jose::PublicJwk::of(*key), type).error().code, ErrorCode::TokenType);
    const auto dot = jws->text().rfind('.');
    const auto signature = QByteArray::fromBase64(QByteArray::fromStdString(jws->text().substr(dot + 1)),
                                                  QByteArray::Base64UrlEncoding);
    QVERIFY(jose::PublicJwk::of(*key).verify(asBytes(jws->text().substr(0, dot)),
                                             asBytes(signature.toStdString())));
}

void JoseJwtTest::theCookbookTokenVerifies()
{
    const auto vector = readJson("jose-cookbook/jws.json");
    const auto jws = jose::Jws::parse(*vector.find("output")->find("compact")->asString());
    QVERIFY(jws.has_value());
    QCOMPARE(std::string{asText(jws->payload())}, *vector.find("input")->find("payload")->asString());
    auto jwk = *vector.find("input")->find("key")->asObject();
    QCOMPARE(jose::PublicJwk::parse(jwk).error().code, ErrorCode::JwkPrivate);
    jwk.erase("d");
    const auto key = jose::PublicJwk::parse(jwk);
    const auto &signing = *vector.find("signing");
    const auto signature = QByteArray::fromBase64(QByteArray::fromStdString(*signing.find("sig")->asString()),
                                                  QByteArray::Base64UrlEncoding);
    QVERIFY(key->verify(asBytes(*signing.find("sig-input")->asString()), asBytes(signature.toStdString())));
}

void JoseJwtTest::aTokenReadsBack()
{
    const json::Object claims{{"v", 1}, {"iss", draft::personDid()}, {"note", "é\n"}};
    const auto compact = jose::signJwt(type, draft::personDid() + "#0", claims, draft::person());
    const auto jws = jose::Jws::parse(compact);
    QVERIFY(jws.has_value());
    QCOMPARE(jws->text(), compact);
    QVERIFY((jws->header() ==
             json::Object{{"alg", "Ed25519"}, {"kid", draft::personDid() + "#0"}, {"typ", type}}));
    QVERIFY(*jose::unverifiedClaims(*jws) == claims);
    QVERIFY(*jose::verifyJwt(compact, personKey(), type) == claims);
    const auto unnamed = jose::signJwt(type, {}, claims, draft::person());
    QVERIFY(!jose::Jws::parse(unnamed)->header().contains("kid"));
}

void JoseJwtTest::ownTypesNeedTheirVersion_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << QByteArray("{}") << ErrorCode::TokenClaimMissing;
    QTest::newRow("newer") << QByteArray(R"({"v":2})") << ErrorCode::TokenClaimInvalid;
    QTest::newRow("text") << QByteArray(R"({"v":"1"})") << ErrorCode::TokenClaimInvalid;
    QTest::newRow("double") << QByteArray(R"({"v":1.0})") << ErrorCode::TokenClaimInvalid;
    QTest::newRow("no object") << QByteArray("1") << ErrorCode::JsonWrongType;
}

void JoseJwtTest::ownTypesNeedTheirVersion()
{
    QFETCH(QByteArray, claims);
    QFETCH(ErrorCode, code);
    const auto compact = jose::signJws({{"typ", type}}, claims.toStdString(), draft::person());
    QCOMPARE(jose::verifyJwt(compact, personKey(), type).error().code, code);
}

void JoseJwtTest::oneTypeIsNotTakenForAnother()
{
    const auto compact = jose::signJwt("proffer-offer+jwt", {}, {{"v", 1}}, draft::person());
    QVERIFY(jose::verifyJwt(compact, personKey(), "proffer-offer+jwt").has_value());
    QCOMPARE(jose::verifyJwt(compact, personKey(), "proffer-answer+jwt").error().code, ErrorCode::TokenType);
}

void JoseJwtTest::anotherKeyDoesNotVerify()
{
    const auto compact = jose::signJwt(type, {}, {{"v", 1}}, draft::stranger());
    QCOMPARE(jose::verifyJwt(compact, personKey(), type).error().code, ErrorCode::TokenSignature);
}

void JoseJwtTest::malformedTokensAreRefused_data()
{
    QTest::addColumn<QByteArray>("compact");
    QTest::addColumn<ErrorCode>("code");
    const auto good = jose::signJwt(type, {}, {{"v", 1}}, draft::person());
    const auto row = [](const char *name, const std::string &compact,
                        ErrorCode code = ErrorCode::TokenMalformed) {
        QTest::newRow(name) << QByteArray::fromStdString(compact) << code;
    };
    row("empty", "");
    row("one part", "e30");
    row("two parts", "e30.e30");
    row("four parts", good + ".AAAA");
    row("dots alone", "..", ErrorCode::JsonInvalid);
    row("padded", good + "==");
    row("line feed", good + "\n");
    row("space", " " + good);
    row("zero byte", good + '\0');
    row("header is no object", "W10" + good.substr(good.find('.')), ErrorCode::JsonWrongType);
    row("oversize", good + std::string(jose::maxJwsSize, 'A'), ErrorCode::TokenTooLarge);
}

void JoseJwtTest::malformedTokensAreRefused()
{
    QFETCH(QByteArray, compact);
    QFETCH(ErrorCode, code);
    const auto jws = jose::Jws::parse(compact.toStdString());
    QVERIFY(!jws.has_value());
    QCOMPARE(stableName(jws.error().code), stableName(code));
}

void JoseJwtTest::timesAreReadAsWholeSeconds()
{
    const json::Object claims{{"iat", draft::today}, {"exp", 1.5}, {"nbf", nullptr}, {"name", "x"}};
    QCOMPARE(toUnixSeconds(*jose::timeClaim(claims, "iat")), draft::today);
    QCOMPARE(jose::timeClaim(claims, "exp").error(), fail(ErrorCode::TokenClaimInvalid).with("claim", "exp"));
    QCOMPARE(jose::timeClaim(claims, "nbf").error().code, ErrorCode::TokenClaimInvalid);
    QCOMPARE(jose::timeClaim(claims, "absent").error(),
             fail(ErrorCode::TokenClaimMissing).with("claim", "absent"));
    QVERIFY(!jose::optionalTimeClaim(claims, "absent")->has_value());
    QCOMPARE(*jose::textClaim(claims, "name"), "x"s);
    QCOMPARE(jose::textClaim(claims, "iat").error().code, ErrorCode::TokenClaimInvalid);
}

QTEST_APPLESS_MAIN(JoseJwtTest)
#include "tst_jose_jwt.moc"
