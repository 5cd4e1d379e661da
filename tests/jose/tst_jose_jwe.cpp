// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "results.h"

#include "crypto/base64url.h"
#include "crypto/random.h"
#include "jose/jwe.h"
#include "json/parse.h"
#include "json/write.h"

#include <QTest>

using namespace proffer;
using namespace proffer::jose;
using namespace proffer::test;

/// Against the examples of RFC 7518 and the JOSE cookbook, and what a stranger may send.
class JoseJweTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void concatKdfGivesTheKnownAnswer();
    void theCookbooksAgreementOnP256GivesItsKey();
    void theCookbooksMessageToX25519IsRead();
    void whatIsEncryptedIsDecrypted_data();
    void whatIsEncryptedIsDecrypted();
    void nothingOfTwoMessagesIsTheSame();
    void everyChangedCharacterIsNoticed();
    void foreignMessagesAreRefused_data();
    void foreignMessagesAreRefused();
    void aPointThatGivesNothingIsRefused();
    void aPointOffTheCurveIsRefused();
    void aWrappedKeyIsRefused();
    void whatCouldNotBeReadIsNotWritten();
    void brokenKeysAreRefused_data();
    void brokenKeysAreRefused();
    void privateKeysReadBack_data();
    void privateKeysReadBack();
};

namespace {

constexpr std::string_view contentType = "dc+sd-jwt";

json::Object vectors(const char *name)
{
    QFile file{QStringLiteral(PROFFER_TEST_DATA "/vectors/") + QString::fromLatin1(name)};
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", name);
    return json::parseObject(file.readAll().toStdString()).value();
}

json::Object member(const json::Object &object, std::string_view name)
{
    return *json::objectMember(object, name).value();
}

Bytes decoded(const json::Object &object, std::string_view name)
{
    return crypto::fromBase64Url(json::stringMember(object, name).value()).value();
}

crypto::SystemRandom &systemRandom()
{
    static crypto::SystemRandom random;
    return random;
}

DecryptionKey newKey(bool p256)
{
    return (p256 ? DecryptionKey::generateP256(systemRandom(), "k1")
                 : DecryptionKey::generateX25519(systemRandom(), "k1"))
        .value();
}

std::string encrypted(const DecryptionKey &key, std::string_view text = "hello")
{
    return encryptJwe(asBytes(text), contentType, key.publicKey(), systemRandom()).value();
}

/// The message with another header, which its tag then does not fit, or with another part.
std::string withHeader(const std::string &compact, const json::Object &change, std::string_view without = {})
{
    const auto dot = compact.find('.');
    const auto text = crypto::fromBase64Url(compact.substr(0, dot)).value();
    auto header = json::parseObject(asText(text)).value();
    for (const auto &[name, value] : change)
        header.insert_or_assign(name, value);
    header.erase(std::string{without});
    return crypto::toBase64Url(asBytes(json::write(header))) + compact.substr(dot);
}

} // namespace

void JoseJweTest::concatKdfGivesTheKnownAnswer()
{
    const auto all = vectors("rfc/jose-okp.json");
    const auto example = member(all, "rfc7518_appendix_C");
    Bytes shared;
    for (const auto &octet : *json::arrayMember(example, "Z_octets").value())
        shared.push_back(static_cast<std::uint8_t>(*octet.asInteger()));
    const auto key = concatKdf(shared, json::stringMember(example, "enc").value(), 16,
                               decoded(example, "apu"), decoded(example, "apv"));
    QCOMPARE(crypto::toBase64Url(key.bytes()), json::stringMember(example, "derived").value());
}

void JoseJweTest::theCookbooksAgreementOnP256GivesItsKey()
{
    const auto all = vectors("jose-cookbook/5_5.key_agreement_using_ecdh-es_with_aes-cbc-hmac-sha2.json");
    const auto key = DecryptionKey::parse(asBytes(json::write(member(member(all, "input"), "key")))).value();
    const auto agreed = member(all, "encrypting_key");
    const auto ephemeral =
        pointFromJson(member(member(member(all, "encrypting_content"), "protected"), "epk"));
    QVERIFY(ephemeral);
    const auto shared = key.agree(*ephemeral);
    QVERIFY(shared);
    QCOMPARE(crypto::toBase64Url(concatKdf(shared->bytes(), "A128CBC-HS256", 32).bytes()),
             json::stringMember(agreed, "cek").value());
}

void JoseJweTest::theCookbooksMessageToX25519IsRead()
{
    const auto all = vectors("jose-cookbook/ecdh-es.json");
    const auto input = member(all, "input");
    const auto key = DecryptionKey::parse(asBytes(json::write(member(input, "key")))).value();
    const auto compact = json::stringMember(member(all, "output"), "compact").value();
    const auto plain = decryptJwe(compact, key, "");
    QCOMPARE(codeOf(plain), QStringLiteral("no error"));
    QCOMPARE(std::string{asText(plain->bytes())}, json::stringMember(input, "plaintext").value());
}

void JoseJweTest::whatIsEncryptedIsDecrypted_data()
{
    QTest::addColumn<bool>("p256");
    QTest::addColumn<int>("size");
    for (const bool p256 : {false, true})
        for (const int size : {0, 1, 4000, 100'000})
            QTest::addRow("%s, %d bytes", p256 ? "P-256" : "X25519", size) << p256 << size;
}

void JoseJweTest::whatIsEncryptedIsDecrypted()
{
    QFETCH(const bool, p256);
    QFETCH(const int, size);
    const auto key = newKey(p256);
    const std::string text(static_cast<std::size_t>(size), 'x');
    const auto plain = decryptJwe(encrypted(key, text), key, contentType);
    QCOMPARE(codeOf(plain), QStringLiteral("no error"));
    QCOMPARE(std::string{asText(plain->bytes())}, text);
    QCOMPARE(codeOf(decryptJwe(encrypted(key, text), newKey(p256), contentType)),
             QStringLiteral("crypto.decryption_failed"));
    QCOMPARE(codeOf(decryptJwe(encrypted(key, text), newKey(!p256), contentType)),
             QStringLiteral("jwe.other_key"));
}

void JoseJweTest::nothingOfTwoMessagesIsTheSame()
{
    const auto key = newKey(false);
    const auto header = [](const std::string &compact) {
        return json::parseObject(asText(crypto::fromBase64Url(compact.substr(0, compact.find('.'))).value()))
            .value();
    };
    const auto one = encrypted(key);
    const auto two = encrypted(key);
    QVERIFY(header(one).at("epk") != header(two).at("epk"));
    QVERIFY(one.substr(one.find("..")) != two.substr(two.find("..")));
    const auto names = header(one);
    QCOMPARE(names.size(), std::size_t{5});
    for (const auto *name : {"alg", "cty", "enc", "epk", "kid"})
        QVERIFY(names.contains(name));
}

void JoseJweTest::everyChangedCharacterIsNoticed()
{
    for (const bool p256 : {false, true}) {
        const auto key = newKey(p256);
        const auto compact = encrypted(key);
        for (std::size_t i = 0; i < compact.size(); ++i) {
            auto changed = compact;
            changed[i] = changed[i] == 'A' ? 'B' : 'A';
            QVERIFY2(!decryptJwe(changed, key, contentType), qPrintable(QString::number(i)));
        }
        for (std::size_t length = 0; length < compact.size(); ++length)
            QVERIFY(!decryptJwe(compact.substr(0, length), key, contentType));
        QCOMPARE(codeOf(decryptJwe(compact + ".", key, contentType)), QStringLiteral("jwe.malformed"));
    }
}

void JoseJweTest::foreignMessagesAreRefused_data()
{
    QTest::addColumn<json::Object>("change");
    QTest::addColumn<QByteArray>("without");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, json::Object change, const char *without, const char *code) {
        QTest::newRow(name) << std::move(change) << QByteArray{without} << QString::fromLatin1(code);
    };
    row("another agreement", {{"alg", "ECDH-ES+A256KW"}}, "", "jwe.algorithm");
    row("a direct key", {{"alg", "dir"}}, "", "jwe.algorithm");
    row("no alg", {}, "alg", "jwe.algorithm");
    row("another cipher", {{"enc", "A256CBC-HS512"}}, "", "jwe.algorithm");
    row("no enc", {}, "enc", "jwe.algorithm");
    row("compressed", {{"zip", "DEF"}}, "", "jwe.algorithm");
    row("critical", {{"crit", json::Array{"x"}}}, "", "jwe.algorithm");
    row("party u", {{"apu", "QQ"}}, "", "jwe.algorithm");
    row("party v", {{"apv", "QQ"}}, "", "jwe.algorithm");
    row("another content", {{"cty", "JWT"}}, "", "jwe.algorithm");
    row("another key", {{"kid", "k2"}}, "", "jwe.other_key");
    row("no ephemeral key", {}, "epk", "jwe.malformed");
    row("a private ephemeral key",
        {{"epk", json::Object{{"kty", "OKP"}, {"crv", "X25519"}, {"x", std::string(43, 'A')}, {"d", "A"}}}},
        "", "jwe.malformed");
    row("a cipher of another length", {{"enc", "A128GCM"}}, "", "crypto.decryption_failed");
    row("without its key's name", {}, "kid", "crypto.decryption_failed");
}

void JoseJweTest::foreignMessagesAreRefused()
{
    QFETCH(const json::Object, change);
    QFETCH(const QByteArray, without);
    QFETCH(const QString, code);
    const auto key = newKey(false);
    QCOMPARE(codeOf(decryptJwe(withHeader(encrypted(key), change, without.toStdString()), key, contentType)),
             code);
}

void JoseJweTest::aPointThatGivesNothingIsRefused()
{
    const EncryptionKey nothing{X25519Point{}, std::nullopt};
    QCOMPARE(codeOf(encryptJwe(asBytes("hello"), contentType, nothing, systemRandom())),
             QStringLiteral("crypto.shared_secret_invalid"));
    const auto key = newKey(false);
    const json::Object epk{{"kty", "OKP"}, {"crv", "X25519"}, {"x", std::string(43, 'A')}};
    QCOMPARE(codeOf(decryptJwe(withHeader(encrypted(key), {{"epk", epk}}), key, contentType)),
             QStringLiteral("crypto.shared_secret_invalid"));
}

void JoseJweTest::aPointOffTheCurveIsRefused()
{
    const auto key = newKey(true);
    const std::string zero(43, 'A');
    auto epk = newKey(true).publicKey().toJson();
    for (const auto *member : {"x", "y"}) {
        auto off = epk;
        off.insert_or_assign(member, zero);
        QCOMPARE(codeOf(decryptJwe(withHeader(encrypted(key), {{"epk", off}}), key, contentType)),
                 QStringLiteral("jwe.malformed"));
    }
    epk.insert_or_assign("x", zero);
    epk.insert_or_assign("y", zero);
    QCOMPARE(codeOf(decryptJwe(withHeader(encrypted(key), {{"epk", epk}}), key, contentType)),
             QStringLiteral("jwe.malformed"));
}

void JoseJweTest::aWrappedKeyIsRefused()
{
    const auto key = newKey(false);
    auto compact = encrypted(key);
    compact.insert(compact.find("..") + 1, "AAAA");
    QCOMPARE(codeOf(decryptJwe(compact, key, contentType)), QStringLiteral("jwe.malformed"));
}

void JoseJweTest::whatCouldNotBeReadIsNotWritten()
{
    const std::string large(200'000, 'x');
    QCOMPARE(codeOf(encryptJwe(asBytes(large), contentType, newKey(false).publicKey(), systemRandom())),
             QStringLiteral("token.too_large"));
}

void JoseJweTest::brokenKeysAreRefused_data()
{
    QTest::addColumn<json::Object>("change");
    QTest::addColumn<bool>("p256");
    const auto row = [](const char *name, json::Object change, bool p256 = false) {
        QTest::newRow(name) << std::move(change) << p256;
    };
    row("for signing", {{"use", "sig"}});
    row("no use", {{"use", nullptr}});
    row("another algorithm", {{"alg", "ECDH-ES+A128KW"}});
    row("an Ed25519 key", {{"crv", "Ed25519"}});
    row("another kind", {{"kty", "oct"}});
    row("too short", {{"x", std::string(42, 'A')}});
    row("too long", {{"x", std::string(44, 'A')}});
    row("private", {{"d", std::string(43, 'A')}});
    row("a number as its name", {{"kid", 1}});
    row("off the curve", {{"y", std::string(43, 'A')}}, true);
    row("no y", {{"y", nullptr}}, true);
    row("another curve", {{"crv", "P-384"}}, true);
}

void JoseJweTest::brokenKeysAreRefused()
{
    QFETCH(const json::Object, change);
    QFETCH(const bool, p256);
    auto jwk = newKey(p256).publicKey().toJson();
    QVERIFY(EncryptionKey::parse(jwk));
    for (const auto &[name, value] : change)
        jwk.insert_or_assign(name, value);
    const auto code = codeOf(EncryptionKey::parse(jwk));
    QVERIFY2(code == QStringLiteral("jwk.invalid") || code == QStringLiteral("jwk.private"),
             qPrintable(code));
}

void JoseJweTest::privateKeysReadBack_data()
{
    QTest::addColumn<bool>("p256");
    QTest::newRow("X25519") << false;
    QTest::newRow("P-256") << true;
}

void JoseJweTest::privateKeysReadBack()
{
    QFETCH(const bool, p256);
    const auto key = newKey(p256);
    const auto compact = encrypted(key);
    const auto written = key.write();
    const auto read = DecryptionKey::parse(written.bytes());
    QVERIFY(read);
    QCOMPARE(read->publicKey(), key.publicKey());
    QVERIFY(decryptJwe(compact, *read, contentType));
    auto other = json::parseObject(asText(written.bytes())).value();
    other.insert_or_assign("x", newKey(p256).publicKey().toJson().at("x"));
    QCOMPARE(codeOf(DecryptionKey::parse(asBytes(json::write(other)))), QStringLiteral("jwk.invalid"));
    other = json::parseObject(asText(written.bytes())).value();
    other.erase("d");
    QCOMPARE(codeOf(DecryptionKey::parse(asBytes(json::write(other)))), QStringLiteral("jwk.invalid"));
}

QTEST_GUILESS_MAIN(JoseJweTest)
#include "tst_jose_jwe.moc"
