// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/hex.h"
#include "crypto/x25519.h"
#include "vectors.h"

using namespace proffer;
using namespace proffer::crypto;
using vectors::unhex;

class X25519Test : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rfc7748Exchange();
    void rfc7748Iterated();
    void wycheproof_data();
    void wycheproof();
    void wrongLengthsAreRefused();
};

/// RFC 7748, section 6.1, as RFC 8037, appendix A.6, uses it.
void X25519Test::rfc7748Exchange()
{
    const auto values = vectors::read("rfc/jose-okp.json")[QStringLiteral("rfc8037")][QStringLiteral("A6")];
    const auto bob = vectors::unbase64(values[QStringLiteral("bob_private_rfc7748")]);
    const auto alice = unhex(values[QStringLiteral("ephemeral_private_hex")]);
    const auto bobPublic = x25519PublicKey(bob);
    const auto alicePublic = x25519PublicKey(alice);
    QVERIFY(bobPublic.has_value() && alicePublic.has_value());
    QCOMPARE(toHex(*bobPublic), toHex(vectors::unbase64(values[QStringLiteral("bob_public")])));
    QCOMPARE(toHex(*alicePublic), toHex(vectors::unbase64(values[QStringLiteral("epk_x")])));
    const auto expected = values[QStringLiteral("Z_hex")].toString().toStdString();
    QCOMPARE(toHex(x25519(alice, *bobPublic)->bytes()), expected);
    QCOMPARE(toHex(x25519(bob, *alicePublic)->bytes()), expected);
}

/// RFC 7748, section 5.2.
void X25519Test::rfc7748Iterated()
{
    auto scalar = vectors::repeated(32, 0);
    scalar[0] = 9;
    auto point = scalar;
    for (int i = 1; i <= 1000; ++i) {
        const auto next = x25519(scalar, point);
        QVERIFY(next.has_value());
        point = std::exchange(scalar, toBytes(next->bytes()));
        if (i == 1)
            QCOMPARE(toHex(scalar),
                     std::string{"422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079"});
    }
    QCOMPARE(toHex(scalar), std::string{"684cf59ba83309552800ef566f2f4d3c1c3887c49360e3875f2eb94d99532c51"});
}

void X25519Test::wycheproof_data()
{
    QTest::addColumn<Bytes>("privateKey");
    QTest::addColumn<Bytes>("publicKey");
    QTest::addColumn<Bytes>("shared");
    QTest::addColumn<bool>("zero");
    for (const auto &[group, test, name] : vectors::wycheproof("x25519_test.json"))
        QTest::newRow(name.constData())
            << unhex(test[QStringLiteral("private")]) << unhex(test[QStringLiteral("public")])
            << unhex(test[QStringLiteral("shared")])
            << test[QStringLiteral("flags")].toArray().contains(QStringLiteral("ZeroSharedSecret"));
}

void X25519Test::wycheproof()
{
    QFETCH(Bytes, privateKey);
    QFETCH(Bytes, publicKey);
    QFETCH(Bytes, shared);
    QFETCH(bool, zero);
    const auto secret = x25519(privateKey, publicKey);
    QCOMPARE(secret.has_value(), !zero);
    if (zero)
        QCOMPARE(secret.error().code, ErrorCode::SharedSecretInvalid);
    else
        QCOMPARE(toHex(secret->bytes()), toHex(shared));
}

void X25519Test::wrongLengthsAreRefused()
{
    const auto key = vectors::counting(1, 32);
    for (const auto size : {0UZ, 31UZ, 33UZ, 64UZ}) {
        const auto wrong = vectors::repeated(size, 9);
        QCOMPARE(x25519(wrong, key).error().code, ErrorCode::KeyInvalid);
        QCOMPARE(x25519(key, wrong).error().code, ErrorCode::KeyInvalid);
        QCOMPARE(x25519PublicKey(wrong).error().code, ErrorCode::KeyInvalid);
    }
}

QTEST_APPLESS_MAIN(X25519Test)
#include "tst_crypto_x25519.moc"
