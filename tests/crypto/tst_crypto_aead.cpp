// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/hex.h"
#include "child.h"
#include "crypto/aead.h"
#include "vectors.h"

#include <csignal>

using namespace proffer;
using namespace proffer::crypto;
using vectors::unhex;

namespace {

struct AeadCase {
    Bytes key;
    Bytes nonce;
    Bytes associated;
    Bytes plain;
    Bytes sealed;
    bool valid = false;
};

void addRows(const char *file)
{
    QTest::addColumn<AeadCase>("vector");
    for (const auto &[group, test, name] : vectors::wycheproof(file)) {
        auto sealed = unhex(test[QStringLiteral("ct")]);
        const auto tag = unhex(test[QStringLiteral("tag")]);
        sealed.insert(sealed.end(), tag.begin(), tag.end());
        QTest::newRow(name.constData())
            << AeadCase{unhex(test[QStringLiteral("key")]),
                        unhex(test[QStringLiteral("iv")]),
                        unhex(test[QStringLiteral("aad")]),
                        unhex(test[QStringLiteral("msg")]),
                        sealed,
                        test[QStringLiteral("result")].toString() == QStringLiteral("valid")};
    }
}

const Bytes key = vectors::counting(1, 32);
const Bytes plain = vectors::counting(0, 99);
const Bytes associated = vectors::counting(7, 20);

} // namespace

class AeadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wycheproofAesGcm_data() { addRows("aes_gcm_test.json"); }
    void wycheproofAesGcm();
    void wycheproofXChaCha_data() { addRows("xchacha20_poly1305_test.json"); }
    void wycheproofXChaCha();
    void everyChangedBitIsNoticed();
    void anythingShorterThanATagIsRefused();
    void wrongLengthsAreRefused_data();
    void wrongLengthsAreRefused();
    void sealingWithAWrongLengthEndsTheProcess();
};

void AeadTest::wycheproofAesGcm()
{
    QFETCH(AeadCase, vector);
    const auto opened = openAesGcm(vector.key, vector.nonce, vector.associated, vector.sealed);
    if (vector.nonce.size() != 12) {
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::KeyInvalid);
        QVERIFY(!sealAesGcm(vector.key, vector.nonce, vector.associated, vector.plain));
        return;
    }
    QCOMPARE(opened.has_value(), vector.valid);
    const auto sealed = sealAesGcm(vector.key, vector.nonce, vector.associated, vector.plain);
    QVERIFY(sealed.has_value());
    QCOMPARE(toHex(*sealed) == toHex(vector.sealed), vector.valid);
    if (vector.valid)
        QCOMPARE(toHex(opened->bytes()), toHex(vector.plain));
    else
        QCOMPARE(opened.error().code, ErrorCode::DecryptionFailed);
}

void AeadTest::wycheproofXChaCha()
{
    QFETCH(AeadCase, vector);
    const auto opened = openXChaCha(vector.key, vector.nonce, vector.associated, vector.sealed);
    if (vector.nonce.size() != xchachaNonceSize) {
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::KeyInvalid);
        return;
    }
    QCOMPARE(opened.has_value(), vector.valid);
    const auto sealed = sealXChaCha(vector.key, vector.nonce, vector.associated, vector.plain);
    QCOMPARE(toHex(sealed) == toHex(vector.sealed), vector.valid);
    if (vector.valid)
        QCOMPARE(toHex(opened->bytes()), toHex(vector.plain));
    else
        QCOMPARE(opened.error().code, ErrorCode::DecryptionFailed);
}

void AeadTest::everyChangedBitIsNoticed()
{
    const auto longNonce = vectors::counting(1, 24);
    const auto shortNonce = vectors::counting(1, 12);
    auto chacha = sealXChaCha(key, longNonce, associated, plain);
    auto gcm = *sealAesGcm(key, shortNonce, associated, plain);
    QCOMPARE(chacha.size(), plain.size() + aeadTagSize);
    QCOMPARE(gcm.size(), plain.size() + aeadTagSize);
    for (std::size_t bit = 0; bit < chacha.size() * 8; ++bit) {
        const auto mask = static_cast<std::uint8_t>(1U << bit % 8);
        chacha[bit / 8] ^= mask;
        gcm[bit / 8] ^= mask;
        QVERIFY(!openXChaCha(key, longNonce, associated, chacha));
        QVERIFY(!openAesGcm(key, shortNonce, associated, gcm));
        chacha[bit / 8] ^= mask;
        gcm[bit / 8] ^= mask;
    }
    const auto other = ByteView{associated}.first(associated.size() - 1);
    QVERIFY(!openXChaCha(key, longNonce, other, chacha));
    QVERIFY(!openAesGcm(key, shortNonce, other, gcm));
    QVERIFY(openXChaCha(key, longNonce, associated, chacha).has_value());
    QVERIFY(openAesGcm(key, shortNonce, associated, gcm).has_value());
}

void AeadTest::anythingShorterThanATagIsRefused()
{
    const auto longNonce = vectors::counting(1, 24);
    const auto shortNonce = vectors::counting(1, 12);
    for (std::size_t size = 0; size < aeadTagSize; ++size) {
        const auto sealed = vectors::repeated(size, 0x5a);
        QCOMPARE(openXChaCha(key, longNonce, {}, sealed).error().code, ErrorCode::DecryptionFailed);
        QCOMPARE(openAesGcm(key, shortNonce, {}, sealed).error().code, ErrorCode::DecryptionFailed);
    }
    QVERIFY(openXChaCha(key, longNonce, {}, sealXChaCha(key, longNonce, {}, {}))->empty());
    QVERIFY(openAesGcm(key, shortNonce, {}, *sealAesGcm(key, shortNonce, {}, {}))->empty());
}

void AeadTest::wrongLengthsAreRefused_data()
{
    QTest::addColumn<int>("keySize");
    QTest::addColumn<int>("nonceSize");
    QTest::addColumn<bool>("gcm");
    for (const int size : {0, 16, 24, 31, 33, 64})
        QTest::addRow("XChaCha key of %d", size) << size << 24 << false;
    for (const int size : {0, 8, 12, 23, 25})
        QTest::addRow("XChaCha nonce of %d", size) << 32 << size << false;
    for (const int size : {0, 8, 15, 17, 31, 33, 64})
        QTest::addRow("GCM key of %d", size) << size << 12 << true;
    for (const int size : {0, 8, 11, 13, 16, 24})
        QTest::addRow("GCM nonce of %d", size) << 32 << size << true;
}

void AeadTest::wrongLengthsAreRefused()
{
    QFETCH(int, keySize);
    QFETCH(int, nonceSize);
    QFETCH(bool, gcm);
    const auto wrongKey = vectors::repeated(static_cast<std::size_t>(keySize), 1);
    const auto wrongNonce = vectors::repeated(static_cast<std::size_t>(nonceSize), 2);
    const auto sealed = vectors::repeated(40, 3);
    const auto opened =
        gcm ? openAesGcm(wrongKey, wrongNonce, {}, sealed) : openXChaCha(wrongKey, wrongNonce, {}, sealed);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::KeyInvalid);
    if (gcm)
        QCOMPARE(sealAesGcm(wrongKey, wrongNonce, {}, plain).error().code, ErrorCode::KeyInvalid);
}

void AeadTest::sealingWithAWrongLengthEndsTheProcess()
{
    const auto seal = [](std::size_t keySize, std::size_t nonceSize) {
        return inChild([=] {
            return static_cast<int>(
                sealXChaCha(vectors::repeated(keySize, 1), vectors::repeated(nonceSize, 2), {}, plain)
                    .size() &
                1U);
        });
    };
    QCOMPARE(seal(32, 24).signal, 0);
    QCOMPARE(seal(31, 24).signal, SIGABRT);
    QCOMPARE(seal(32, 12).signal, SIGABRT);
}

QTEST_APPLESS_MAIN(AeadTest)
#include "tst_crypto_aead.moc"
