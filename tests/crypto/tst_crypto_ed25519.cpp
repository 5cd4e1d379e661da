// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/hex.h"
#include "crypto/ed25519.h"
#include "vectors.h"

using namespace proffer;
using namespace proffer::crypto;
using vectors::unhex;

static_assert(!std::is_copy_constructible_v<Ed25519PrivateKey>);

class Ed25519Test : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rfc8032();
    void rfc8037TokenIsReproduced();
    void wycheproof_data();
    void wycheproof();
    void specCheckAcceptsNumberThreeAlone();
    void weakPublicKeysAreRefused_data();
    void weakPublicKeysAreRefused();
    void aKeyIsJudgedAloneHoweverManyCameBefore();
    void aPublicKeyOfMixedOrderIsRefused();
    void aGeneratedKeySignsAndItsSeedBringsItBack();
    void everyChangedBitIsNoticed();
    void seedsOfAnotherLengthAreRefused();
};

void Ed25519Test::rfc8032()
{
    const auto cases = vectors::read("rfc/jose-okp.json")[QStringLiteral("rfc8032_7_1")].toArray();
    QCOMPARE(cases.size(), 3);
    for (const auto &one : cases) {
        const auto key = Ed25519PrivateKey::fromSeed(unhex(one[QStringLiteral("seed")]));
        QVERIFY(key.has_value());
        const auto message = unhex(one[QStringLiteral("message")]);
        QCOMPARE(toHex(key->publicKey()), one[QStringLiteral("public")].toString().toStdString());
        QCOMPARE(toHex(key->sign(message)), one[QStringLiteral("signature")].toString().toStdString());
        QVERIFY(verifyEd25519(key->publicKey(), message, key->sign(message)));
        QVERIFY(isValidEd25519PublicKey(key->publicKey()));
    }
}

void Ed25519Test::rfc8037TokenIsReproduced()
{
    const auto values = vectors::read("rfc/jose-okp.json")[QStringLiteral("rfc8037")];
    const auto jwk = values[QStringLiteral("A1_private_jwk")];
    const auto key = Ed25519PrivateKey::fromSeed(vectors::unbase64(jwk[QStringLiteral("d")]));
    QVERIFY(key.has_value());
    QCOMPARE(toHex(key->publicKey()), toHex(vectors::unbase64(jwk[QStringLiteral("x")])));
    const auto token = values[QStringLiteral("A4_jws")].toString();
    const auto dot = token.lastIndexOf(QLatin1Char('.'));
    const auto signedText = token.left(dot).toStdString();
    QCOMPARE(toHex(key->sign(asBytes(signedText))), toHex(vectors::unbase64(token.mid(dot + 1))));
}

void Ed25519Test::wycheproof_data()
{
    QTest::addColumn<Bytes>("key");
    QTest::addColumn<Bytes>("message");
    QTest::addColumn<Bytes>("signature");
    QTest::addColumn<bool>("valid");
    for (const auto &[group, test, name] : vectors::wycheproof("ed25519_test.json"))
        QTest::newRow(name.constData())
            << unhex(group[QStringLiteral("publicKey")][QStringLiteral("pk")])
            << unhex(test[QStringLiteral("msg")]) << unhex(test[QStringLiteral("sig")])
            << (test[QStringLiteral("result")].toString() == QStringLiteral("valid"));
}

void Ed25519Test::wycheproof()
{
    QFETCH(Bytes, key);
    QFETCH(Bytes, message);
    QFETCH(Bytes, signature);
    QFETCH(bool, valid);
    QCOMPARE(verifyEd25519(vectors::array<32>(key), message, signature), valid);
}

void Ed25519Test::specCheckAcceptsNumberThreeAlone()
{
    const auto cases = vectors::read("ed25519-speccheck/cases.json").toArray();
    QCOMPARE(cases.size(), 12);
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const auto key = vectors::array<32>(unhex(cases[i][QStringLiteral("pub_key")]));
        const auto message = unhex(cases[i][QStringLiteral("message")]);
        QCOMPARE(verifyEd25519(key, message, unhex(cases[i][QStringLiteral("signature")])), i == 3);
    }
}

void Ed25519Test::weakPublicKeysAreRefused_data()
{
    // The points of small order and their other encodings, as RFC 7748's and libsodium's authors list them; p
    // itself and what lies above it; a y that no point has.
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("order 4") << QByteArray{
        "0000000000000000000000000000000000000000000000000000000000000000"};
    QTest::newRow("order 4, negative")
        << QByteArray{"0000000000000000000000000000000000000000000000000000000000000080"};
    QTest::newRow("order 1") << QByteArray{
        "0100000000000000000000000000000000000000000000000000000000000000"};
    QTest::newRow("order 1, negative zero")
        << QByteArray{"0100000000000000000000000000000000000000000000000000000000000080"};
    QTest::newRow("order 2") << QByteArray{
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"};
    QTest::newRow("order 8 a") << QByteArray{
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"};
    QTest::newRow("order 8 b") << QByteArray{
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85"};
    QTest::newRow("order 8 c") << QByteArray{
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"};
    QTest::newRow("order 8 d") << QByteArray{
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa"};
    QTest::newRow("y = p") << QByteArray{"edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"};
    QTest::newRow("y = p + 1") << QByteArray{
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"};
    QTest::newRow("y = p + 3") << QByteArray{
        "f0ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"};
    QTest::newRow("all ones") << QByteArray{
        "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"};
    QTest::newRow("y = 2, no point") << QByteArray{
        "0200000000000000000000000000000000000000000000000000000000000000"};
    QTest::newRow("31 bytes") << QByteArray{"d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f70751"};
    QTest::newRow("33 bytes") << QByteArray{
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a00"};
    QTest::newRow("nothing") << QByteArray{};
}

void Ed25519Test::weakPublicKeysAreRefused()
{
    QFETCH(QByteArray, key);
    for (int again = 0; again < 2; ++again)
        QVERIFY(!isValidEd25519PublicKey(unhex(key.toStdString())));
}

void Ed25519Test::aKeyIsJudgedAloneHoweverManyCameBefore()
{
    SystemRandom random;
    for (int i = 0; i < 600; ++i) {
        auto key = Ed25519PrivateKey::generate(random).publicKey();
        QVERIFY(isValidEd25519PublicKey(key));
        QVERIFY(isValidEd25519PublicKey(key));
        // Half of all encodings are no point, and a point is outside of the main subgroup seven times in
        // eight.
        int refused = 0;
        for (std::uint8_t change = 1; change < 20; ++change) {
            auto other = key;
            other.back() ^= change;
            refused += isValidEd25519PublicKey(other) ? 0 : 1;
        }
        QVERIFY(refused > 0);
    }
}

void Ed25519Test::aPublicKeyOfMixedOrderIsRefused()
{
    // Case 3's signature verifies, but its key has a part of small order: several keys verify it.
    const auto cases = vectors::read("ed25519-speccheck/cases.json").toArray();
    QVERIFY(!isValidEd25519PublicKey(unhex(cases[3][QStringLiteral("pub_key")])));
}

void Ed25519Test::aGeneratedKeySignsAndItsSeedBringsItBack()
{
    SystemRandom random;
    const auto key = Ed25519PrivateKey::generate(random);
    const auto other = Ed25519PrivateKey::generate(random);
    QVERIFY(key.publicKey() != other.publicKey());
    QVERIFY(isValidEd25519PublicKey(key.publicKey()));
    const auto message = vectors::counting(0, 200);
    const auto signature = key.sign(message);
    QVERIFY(verifyEd25519(key.publicKey(), message, signature));
    QVERIFY(!verifyEd25519(other.publicKey(), message, signature));
    const auto seed = key.seed();
    QCOMPARE(seed.size(), std::size_t{32});
    QCOMPARE(toHex(Ed25519PrivateKey::fromSeed(seed.bytes())->sign(message)), toHex(signature));
}

void Ed25519Test::everyChangedBitIsNoticed()
{
    const auto key = Ed25519PrivateKey::fromSeed(vectors::counting(1, 32));
    auto message = vectors::counting(0, 9);
    auto signature = key->sign(message);
    for (std::size_t bit = 0; bit < signature.size() * 8; ++bit) {
        signature[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
        QVERIFY(!verifyEd25519(key->publicKey(), message, signature));
        signature[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
    }
    QVERIFY(verifyEd25519(key->publicKey(), message, signature));
    QVERIFY(!verifyEd25519(key->publicKey(), message, ByteView{signature}.first(63)));
    QVERIFY(!verifyEd25519(key->publicKey(), message, {}));
    message.push_back(0);
    QVERIFY(!verifyEd25519(key->publicKey(), message, signature));
}

void Ed25519Test::seedsOfAnotherLengthAreRefused()
{
    for (const auto size : {0UZ, 31UZ, 33UZ, 64UZ}) {
        const auto key = Ed25519PrivateKey::fromSeed(vectors::repeated(size, 1));
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::KeyInvalid);
    }
}

QTEST_APPLESS_MAIN(Ed25519Test)
#include "tst_crypto_ed25519.moc"
