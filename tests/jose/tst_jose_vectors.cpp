// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "jose/key_binding.h"
#include "jose/sd_jwt_verify.h"
#include "json/parse.h"

using namespace proffer;

/// Every token that RFC 9901, SD-JWT VC and OpenID4VP print, from text to processed payload.
class JoseVectorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void printedTokensAreProcessedAsTheSpecificationSays_data();
    void printedTokensAreProcessedAsTheSpecificationSays();
    void everyDisclosureHasItsPlace_data();
    void everyDisclosureHasItsPlace();
    void anIssuersTokenAloneIsNoSdJwt();
    void theOpenId4VpPresentationVerifies();
};

namespace {

QByteArray readFile(const char *path)
{
    QFile file{QStringLiteral(PROFFER_TEST_DATA "/vectors/") + QString::fromLatin1(path)};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

json::Value readJson(const char *path)
{
    return json::parse(readFile(path).toStdString()).value();
}

const json::Value &specification(const QByteArray &name)
{
    static const auto rfc9901 = readJson("spec-text/rfc9901-sd-jwt.json");
    static const auto sdJwtVc = readJson("spec-text/sd-jwt-vc.json");
    return name == "rfc9901" ? rfc9901 : sdJwtVc;
}

const json::Value &vector(const QByteArray &name, int index)
{
    return specification(name).find("vectors")->asArray()->at(static_cast<std::size_t>(index));
}

jose::PublicJwk issuerOf(const QByteArray &name)
{
    return jose::PublicJwk::parse(*specification(name).find("issuer_jwk_ES256")->asObject()).value();
}

void addPrintedTokens()
{
    QTest::addColumn<QByteArray>("specification");
    QTest::addColumn<int>("index");
    for (const auto *name : {"rfc9901", "sd-jwt-vc"}) {
        const auto &vectors = *specification(name).find("vectors")->asArray();
        for (int i = 0; i < static_cast<int>(vectors.size()); ++i) {
            const auto &section = *vector(name, i).find("section")->asString();
            if (vector(name, i).find("processed_payload_computed"))
                QTest::addRow("%s %s (%d)", name, section.c_str(), i) << QByteArray(name) << i;
        }
    }
}

jose::SdJwtPolicy policyFor(const jose::SdJwt &token)
{
    // The examples come in two types; which one is expected is not for a verifier to take from the token, but
    // here both are right. Their issuers are no DIDs, and one does not expire.
    const bool example = token.issuerJwt().header().at("typ") == json::Value{"example+sd-jwt"};
    return {.type = example ? "example+sd-jwt" : jose::sdJwtType,
            .vcts = {},
            .issuerIsDid = false,
            .expiry = jose::Expiry::Optional};
}

} // namespace

void JoseVectorsTest::printedTokensAreProcessedAsTheSpecificationSays_data()
{
    addPrintedTokens();
}

void JoseVectorsTest::printedTokensAreProcessedAsTheSpecificationSays()
{
    QFETCH(QByteArray, specification);
    QFETCH(int, index);
    const auto &expected = vector(specification, index);
    const auto token = jose::SdJwt::parse(*expected.find("token")->asString());
    QVERIFY(token.has_value());
    const auto now = fromUnixSeconds(1'790'000'000).value();
    const auto verified = jose::verifySdJwt(*token, issuerOf(specification), policyFor(*token), now);
    QVERIFY2(verified.has_value(), verified ? "" : stableName(verified.error().code).data());
    QVERIFY(verified->payload == *expected.find("processed_payload_computed")->asObject());

    const auto *said = expected.find("kb_payload");
    QCOMPARE(token->keyBinding().has_value(), said != nullptr);
    if (!said)
        return;
    const auto issuedAt = fromUnixSeconds(*said->find("iat")->asInteger()).value();
    const jose::KeyBindingPolicy policy{.audience = *said->find("aud")->asString(),
                                        .nonce = *said->find("nonce")->asString(),
                                        .now = issuedAt};
    const auto binding = jose::verifyKeyBinding(*token, verified->payload, policy);
    QVERIFY2(binding.has_value(), binding ? "" : stableName(binding.error().code).data());
    QVERIFY(binding->issuedAt == issuedAt);
}

void JoseVectorsTest::everyDisclosureHasItsPlace_data()
{
    addPrintedTokens();
}

void JoseVectorsTest::everyDisclosureHasItsPlace()
{
    QFETCH(QByteArray, specification);
    QFETCH(int, index);
    const auto &expected = vector(specification, index);
    const auto token = jose::SdJwt::parse(*expected.find("token")->asString());
    const auto processed = jose::processSdJwt(*token);
    QVERIFY(processed.has_value());
    const auto &printed = *expected.find("disclosures")->asArray();
    QCOMPARE(processed->disclosed.size(), printed.size());
    for (std::size_t i = 0; i < printed.size(); ++i) {
        const auto &disclosed = processed->disclosed[i];
        const auto &decoded = *printed[i].find("decoded")->asArray();
        QCOMPARE(disclosed.encoded, *printed[i].find("encoded")->asString());
        QCOMPARE(disclosed.salt, *decoded.front().asString());
        QVERIFY(disclosed.value == decoded.back());
        const auto last = disclosed.pointer.substr(disclosed.pointer.rfind('/') + 1);
        if (decoded.size() == 3)
            QCOMPARE(last, *decoded[1].asString());
        else
            QVERIFY(!last.empty() && last.find_first_not_of("0123456789") == std::string::npos);
    }
}

void JoseVectorsTest::anIssuersTokenAloneIsNoSdJwt()
{
    const auto &text = *vector("rfc9901", 0).find("token")->asString();
    QCOMPARE(jose::SdJwt::parse(text).error().code, ErrorCode::SdJwtMissingTilde);
    const auto jws = jose::Jws::parse(text);
    QVERIFY(jws.has_value());
    QVERIFY(jws->verify(issuerOf("rfc9901"), "example+sd-jwt").has_value());
}

void JoseVectorsTest::theOpenId4VpPresentationVerifies()
{
    const auto text = readFile("openid4vp-1.0-examples/sd_jwt_vcld_01_sd_jwt_presentation.txt");
    const auto said = readJson("openid4vp-1.0-examples/sd_jwt_vcld_01_kb_jwt_payload.json");
    const auto token = jose::SdJwt::parse(QByteArray{text}.replace('\n', "").toStdString());
    QVERIFY(token.has_value());
    const auto issuedAt = fromUnixSeconds(*said.find("iat")->asInteger()).value();
    const auto verified = jose::verifySdJwt(*token, issuerOf("rfc9901"), policyFor(*token), issuedAt);
    QVERIFY(verified.has_value());
    const auto *subject = verified->payload.at("ld").find("credentialSubject");
    QVERIFY(*subject == json::Value(json::Object{{"givenName", "John"}}));
    QCOMPARE(verified->disclosed.front().pointer, std::string{"/ld/credentialSubject/givenName"});
    const jose::KeyBindingPolicy policy{
        .audience = "https://verifier.example.org", .nonce = "1234567890", .now = issuedAt};
    QVERIFY(jose::verifyKeyBinding(*token, verified->payload, policy).has_value());
}

QTEST_APPLESS_MAIN(JoseVectorsTest)
#include "tst_jose_vectors.moc"
