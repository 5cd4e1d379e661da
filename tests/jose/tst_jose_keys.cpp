// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/hex.h"
#include "jose/did.h"
#include "jose/private_jwk.h"
#include "json/parse.h"
#include "json/write.h"

using namespace proffer;
using namespace std::string_literals;

class JoseKeysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theThumbprintIsTheOneOfRfc8037();
    void aKeyReadsBack();
    void aP256KeyReadsBack();
    void keysThatMustNotBeUsedAreRefused_data();
    void keysThatMustNotBeUsedAreRefused();
    void aKeyIsKnownByItsMaterial();
    void thumbprintsAreReadStrictly();
    void aDidJwkIsWrittenInThumbprintOrder();
    void aDidJwkReadsBackInAnyOrder();
    void theDidKeysOfTheSpecificationAreRead();
    void brokenDidsAreRefused_data();
    void brokenDidsAreRefused();
    void aPrivateKeyReadsBack();
    void brokenPrivateKeysAreRefused_data();
    void brokenPrivateKeysAreRefused();
};

namespace {

json::Value readJson(const char *path)
{
    QFile file{QStringLiteral(PROFFER_TEST_DATA "/vectors/") + QString::fromLatin1(path)};
    const auto bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    return json::parse(bytes.toStdString()).value();
}

const json::Object &rfc8037()
{
    static const auto vectors = readJson("rfc/jose-okp.json");
    return *vectors.find("rfc8037")->asObject();
}

std::string rfcText(const char *name)
{
    return *rfc8037().at(name).asString();
}

json::Object rfcPublicJwk()
{
    auto jwk = *rfc8037().at("A1_private_jwk").asObject();
    jwk.erase("d");
    return jwk;
}

json::Object p256Jwk()
{
    return *readJson("spec-text/rfc9901-sd-jwt.json").find("issuer_jwk_ES256")->asObject();
}

crypto::Ed25519PrivateKey rfcKey()
{
    const auto text = json::write(rfc8037().at("A1_private_jwk"));
    return jose::parsePrivateJwk(asBytes(text)).value();
}

} // namespace

void JoseKeysTest::theThumbprintIsTheOneOfRfc8037()
{
    const auto key = jose::PublicJwk::parse(rfcPublicJwk());
    QVERIFY(key.has_value());
    QCOMPARE(key->text(), rfcText("A3_thumbprint_input"));
    QCOMPARE(key->thumbprint().text(), rfcText("A3_thumbprint"));
}

void JoseKeysTest::aKeyReadsBack()
{
    auto jwk = rfcPublicJwk();
    jwk["kid"] = "first";
    jwk["use"] = "sig";
    jwk["alg"] = "EdDSA";
    jwk["key_ops"] = json::Array{"verify"};
    jwk["unknown"] = 1;
    const auto key = jose::PublicJwk::parse(jwk);
    QVERIFY(key.has_value());
    QVERIFY(key->keyId() == "first");
    QVERIFY(key->toJson() == rfcPublicJwk());
    QVERIFY(*jose::PublicJwk::parse(key->text()) == *key);
    QVERIFY(key->allows("Ed25519") && key->allows("EdDSA"));
    QVERIFY(!key->allows("ES256") && !key->allows("none") && !key->allows(""));
}

void JoseKeysTest::aP256KeyReadsBack()
{
    const auto key = jose::PublicJwk::parse(p256Jwk());
    QVERIFY(key.has_value());
    QVERIFY(key->p256() != nullptr);
    QVERIFY(key->toJson() == p256Jwk());
    QVERIFY(json::write(p256Jwk()) == key->text());
    QVERIFY(key->allows("ES256") && !key->allows("Ed25519") && !key->allows("ES384"));
}

void JoseKeysTest::keysThatMustNotBeUsedAreRefused_data()
{
    QTest::addColumn<QByteArray>("jwk");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, json::Object jwk, const char *member, json::Value value,
                        ErrorCode code = ErrorCode::JwkInvalid) {
        jwk[member] = std::move(value);
        QTest::newRow(name) << QByteArray::fromStdString(json::write(jwk)) << code;
    };
    const auto okp = rfcPublicJwk();
    const auto ec = p256Jwk();
    const auto y = *ec.at("y").asString();
    row("private", okp, "d", "x", ErrorCode::JwkPrivate);
    row("private, null", okp, "d", nullptr, ErrorCode::JwkPrivate);
    row("private P-256", ec, "d", "x", ErrorCode::JwkPrivate);
    row("shared secret", {{"kty", "oct"}}, "k", "AAAA", ErrorCode::JwkPrivate);
    row("RSA", {{"n", "AQAB"}, {"e", "AQAB"}}, "kty", "RSA");
    row("no kind", {{"crv", "Ed25519"}}, "x", okp.at("x"));
    row("for encryption", okp, "use", "enc");
    row("use is a number", okp, "use", 1);
    row("operations without verify", okp, "key_ops", json::Array{"deriveKey"});
    row("operations are a text", okp, "key_ops", "verify");
    row("alg of another kind", okp, "alg", "ES256");
    row("alg is null", okp, "alg", nullptr);
    row("kid is a number", okp, "kid", 1, ErrorCode::JsonWrongType);
    row("X25519", okp, "crv", "X25519");
    row("P-256 said to be OKP", ec, "kty", "OKP");
    row("31 bytes", okp, "x", "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHUQ");
    row("padded", okp, "x", *okp.at("x").asString() + "=");
    row("stray bits", okp, "x", "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURp");
    row("standard alphabet", okp, "x", "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo");
    row("order four", okp, "x", std::string(43, 'A'));
    row("order one", okp, "x", "AQ" + std::string(41, 'A'));
    row("order one, not canonical", okp, "x", "7v________________________________________38");
    row("not on the curve", okp, "x", "Ag" + std::string(41, 'A'));
    row("P-384", ec, "crv", "P-384");
    row("off the curve", ec, "y", ec.at("x"));
    row("coordinate with a leading zero byte", ec, "y", "AA" + y);
    row("coordinate missing", ec, "y", nullptr);
    row("at infinity", {{"kty", "EC"}, {"crv", "P-256"}, {"x", std::string(43, 'A')}}, "y",
        std::string(43, 'A'));
}

void JoseKeysTest::keysThatMustNotBeUsedAreRefused()
{
    QFETCH(QByteArray, jwk);
    QFETCH(ErrorCode, code);
    const auto key = jose::PublicJwk::parse(jwk.toStdString());
    QVERIFY(!key.has_value());
    QCOMPARE(stableName(key.error().code), stableName(code));
}

void JoseKeysTest::aKeyIsKnownByItsMaterial()
{
    auto jwk = rfcPublicJwk();
    const auto key = *jose::PublicJwk::parse(jwk);
    QVERIFY(key.isNamedBy(jwk));
    jwk["kid"] = "other";
    QVERIFY(key.isNamedBy(jwk));
    QVERIFY(*jose::PublicJwk::parse(jwk) == key);
    jwk["use"] = "enc";
    QVERIFY(!key.isNamedBy(jwk));
    QVERIFY(!key.isNamedBy(*rfc8037().at("A1_private_jwk").asObject()));
    QVERIFY(!key.isNamedBy(p256Jwk()));
    QVERIFY(!key.isNamedBy({}));
}

void JoseKeysTest::thumbprintsAreReadStrictly()
{
    const auto text = rfcText("A3_thumbprint");
    QCOMPARE(jose::Thumbprint::parse(text)->text(), text);
    QVERIFY(!jose::Thumbprint::parse(text + "A"));
    QVERIFY(!jose::Thumbprint::parse(text + "="));
    QVERIFY(!jose::Thumbprint::parse(text.substr(0, 42)));
    QVERIFY(!jose::Thumbprint::parse(text.substr(0, 42) + "l")); // k and one stray bit
    for (const auto c : {'+', '/', ' ', '\n', '~', '\x80'})
        QVERIFY(!jose::Thumbprint::parse(std::string(1, c) + text.substr(1)));
}

void JoseKeysTest::aDidJwkIsWrittenInThumbprintOrder()
{
    const auto did = jose::didJwk(jose::PublicJwk::of(rfcKey()));
    const auto encoded = QByteArray::fromStdString(did.substr(8));
    QCOMPARE(QByteArray::fromBase64(encoded, QByteArray::Base64UrlEncoding).toStdString(),
             rfcText("A3_thumbprint_input"));
    QCOMPARE(jose::didKeyId(did), did + "#0");
    QVERIFY(jose::isDid(did) && !jose::isDid("https://shop.example"));
    QVERIFY(*jose::parseDid(did) == jose::PublicJwk::of(rfcKey()));
}

void JoseKeysTest::aDidJwkReadsBackInAnyOrder()
{
    // The example of the did:jwk method's specification for P-256.
    const auto key = jose::parseDid(
        "did:jwk:eyJjcnYiOiJQLTI1NiIsImt0eSI6IkVDIiwieCI6ImFjYklRaXVNczNpOF91c3pFakoydHBUdFJNNEVVM3l6OTF"
        "QSDZDZEgyVjAiLCJ5IjoiX0tjeUxqOXZXTXB0bm1LdG00NkdxRHo4d2Y3NEk1TEtncmwyR3pIM25TRSJ9");
    QVERIFY(key.has_value());
    QVERIFY(key->p256() != nullptr);
    const auto reordered =
        R"({"x":")" + *rfcPublicJwk().at("x").asString() + R"(","kty":"OKP","crv":"Ed25519"})";
    const auto encoded = QByteArray::fromStdString(reordered).toBase64(QByteArray::Base64UrlEncoding |
                                                                       QByteArray::OmitTrailingEquals);
    QVERIFY(*jose::parseDid("did:jwk:" + encoded.toStdString()) == jose::PublicJwk::of(rfcKey()));
}

void JoseKeysTest::theDidKeysOfTheSpecificationAreRead()
{
    const auto vectors = readJson("did-key/ed25519-x25519.json");
    int read = 0;
    for (const auto &[did, vector] : *vectors.asObject()) {
        const auto key = crypto::Ed25519PrivateKey::fromSeed(*fromHex(*vector.find("seed")->asString()));
        QVERIFY2(*jose::parseDid(did) == jose::PublicJwk::of(*key), did.c_str());
        ++read;
    }
    QCOMPARE(read, 5);
}

void JoseKeysTest::brokenDidsAreRefused_data()
{
    QTest::addColumn<QByteArray>("did");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const std::string &did, ErrorCode code = ErrorCode::DidInvalid) {
        QTest::newRow(name) << QByteArray::fromStdString(did) << code;
    };
    const auto did = jose::didJwk(jose::PublicJwk::of(rfcKey()));
    const auto key = "did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp"s;
    row("empty", "");
    row("method unknown", "did:web:shop.example");
    row("method in capitals", "did:JWK:" + did.substr(8));
    row("fragment", did + "#0");
    row("padded", did + "=");
    row("line feed", did + "\n");
    row("oversize", did + std::string(5'000, 'A'));
    row("no JSON", "did:jwk:AAAA", ErrorCode::JsonInvalid);
    row("nothing", "did:jwk:", ErrorCode::JsonInvalid);
    row("duplicate member", "did:jwk:eyJrdHkiOiJPS1AiLCJrdHkiOiJPS1AifQ", ErrorCode::JsonDuplicateKey);
    row("X25519 did:key", "did:key:z6LShs9GGnqk85isEBzzshkuVWrVKsRp24GnDuHk8QWkARMW");
    row("P-256 did:key", "did:key:zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169");
    row("did:key of another base", "did:key:u" + key.substr(9));
    row("did:key with a character outside of the alphabet", key.substr(0, 20) + "0" + key.substr(21));
    row("did:key a character short", key.substr(0, key.size() - 1));
    row("did:key with a leading one", "did:key:z1" + key.substr(9));
    row("did:key oversize", key + std::string(64, '2'));
}

void JoseKeysTest::brokenDidsAreRefused()
{
    QFETCH(QByteArray, did);
    QFETCH(ErrorCode, code);
    const auto key = jose::parseDid(did.toStdString());
    QVERIFY(!key.has_value());
    QCOMPARE(stableName(key.error().code), stableName(code));
}

void JoseKeysTest::aPrivateKeyReadsBack()
{
    const auto key = rfcKey();
    QCOMPARE(jose::PublicJwk::of(key).text(), rfcText("A3_thumbprint_input"));
    const auto written = jose::writePrivateJwk(key);
    QCOMPARE(std::string{asText(written.bytes())}, json::write(rfc8037().at("A1_private_jwk")));
    const auto back = jose::parsePrivateJwk(written.bytes());
    QVERIFY(back.has_value());
    QVERIFY(back->sign(asBytes("x")) == key.sign(asBytes("x")));
}

void JoseKeysTest::brokenPrivateKeysAreRefused_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("without d") << QByteArray("d") << QByteArray("null");
    QTest::newRow("d too short") << QByteArray("d") << QByteArray(R"("AAAA")");
    QTest::newRow("d padded") << QByteArray("d")
                              << QByteArray(R"("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=")");
    QTest::newRow("x of another key")
        << QByteArray("x") << QByteArray(R"("O2onvM62pC1io6jQKm8Nc2UyFXcd4kOmOsBIoYtZ2ik")");
    QTest::newRow("for encryption") << QByteArray("use") << QByteArray(R"("enc")");
    QTest::newRow("X25519") << QByteArray("crv") << QByteArray(R"("X25519")");
}

void JoseKeysTest::brokenPrivateKeysAreRefused()
{
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, value);
    auto jwk = *rfc8037().at("A1_private_jwk").asObject();
    jwk[member.toStdString()] = *json::parse(value.toStdString());
    const auto text = json::write(jwk);
    const auto key = jose::parsePrivateJwk(asBytes(text));
    QVERIFY(!key.has_value());
    QCOMPARE(stableName(key.error().code), stableName(ErrorCode::JwkInvalid));
}

QTEST_APPLESS_MAIN(JoseKeysTest)
#include "tst_jose_keys.moc"
