// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/hex.h"
#include "crypto/p256_agreement.h"
#include "vectors.h"

using namespace proffer;
using namespace proffer::crypto;
using vectors::unhex;

class P256AgreementTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knownAnswers();
    void scalarsAtTheEdgeAreTaken_data();
    void scalarsAtTheEdgeAreTaken();
    void scalarsOutOfRangeAreRefused_data();
    void scalarsOutOfRangeAreRefused();
    void bothSidesAgree();
    void aSourceOfZerosGivesNoKey();
};

namespace {

const std::string_view order = "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551";

class Zeros final : public RandomSource {
public:
    void fill(std::span<std::uint8_t> bytes) override { std::ranges::fill(bytes, std::uint8_t{0}); }
};

} // namespace

/// RFC 5903, section 8.1.
void P256AgreementTest::knownAnswers()
{
    const auto i =
        P256PrivateKey::fromScalar(unhex("c88f01f510d9ac3f70a292daa2316de544e9aab8afe84049c62a9c57862d1433"));
    const auto r =
        P256PrivateKey::fromScalar(unhex("c6ef9c5d78ae012a011164acb397ce2088685d8f06bf9be0b283ab46476bee53"));
    QVERIFY(i && r);
    QCOMPARE(toHex(i->publicKey().x()),
             std::string{"dad0b65394221cf9b051e1feca5787d098dfe637fc90b9ef945d0c3772581180"});
    QCOMPARE(toHex(i->publicKey().y()),
             std::string{"5271a0461cdb8252d61f1c456fa3e59ab1f45b33accf5f58389e0577b8990bb3"});
    QCOMPARE(toHex(r->publicKey().x()),
             std::string{"d12dfb5289c8d4f81208b70270398c342296970a0bccb74c736fc7554494bf63"});
    const std::string shared{"d6840f6b42f6edafd13116e0e12565202fef8e9ece7dce03812464d04b9442de"};
    QCOMPARE(toHex(i->agree(r->publicKey())->bytes()), shared);
    QCOMPARE(toHex(r->agree(i->publicKey())->bytes()), shared);
}

void P256AgreementTest::scalarsAtTheEdgeAreTaken_data()
{
    QTest::addColumn<QByteArray>("scalar");
    QTest::newRow("one") << QByteArray(62, '0') + "01";
    QTest::newRow("the order less one") << QByteArray{order.data(), 62} + "50";
}

void P256AgreementTest::scalarsAtTheEdgeAreTaken()
{
    QFETCH(const QByteArray, scalar);
    const auto key = P256PrivateKey::fromScalar(unhex(scalar.toStdString()));
    QVERIFY(key);
    // Both are the base point, or its mirror image.
    QCOMPARE(toHex(key->publicKey().x()),
             std::string{"6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"});
}

void P256AgreementTest::scalarsOutOfRangeAreRefused_data()
{
    QTest::addColumn<QByteArray>("scalar");
    const QByteArray whole{order.data(), qsizetype(order.size())};
    QTest::newRow("zero") << QByteArray(64, '0');
    QTest::newRow("the order") << whole;
    QTest::newRow("the order and one") << whole.left(62) + "52";
    QTest::newRow("the greatest") << QByteArray(64, 'f');
    QTest::newRow("31 bytes") << QByteArray(62, '1');
    QTest::newRow("33 bytes") << QByteArray(66, '1');
    QTest::newRow("nothing") << QByteArray{};
}

void P256AgreementTest::scalarsOutOfRangeAreRefused()
{
    QFETCH(const QByteArray, scalar);
    const auto key = P256PrivateKey::fromScalar(unhex(scalar.toStdString()));
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::KeyInvalid);
}

void P256AgreementTest::bothSidesAgree()
{
    SystemRandom random;
    const auto a = P256PrivateKey::generate(random);
    const auto b = P256PrivateKey::generate(random);
    QVERIFY(a && b);
    QVERIFY(a->publicKey() != b->publicKey());
    QCOMPARE(toHex(a->agree(b->publicKey())->bytes()), toHex(b->agree(a->publicKey())->bytes()));
    QCOMPARE(P256PrivateKey::fromScalar(a->scalar())->publicKey(), a->publicKey());
}

void P256AgreementTest::aSourceOfZerosGivesNoKey()
{
    Zeros zeros;
    QCOMPARE(P256PrivateKey::generate(zeros).error().code, ErrorCode::RandomUnavailable);
}

QTEST_GUILESS_MAIN(P256AgreementTest)
#include "tst_crypto_p256_agreement.moc"
