// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/hex.h"
#include "child.h"
#include "crypto/hash.h"
#include "vectors.h"

#include <csignal>

using namespace proffer;
using namespace proffer::crypto;
using vectors::counting;
using vectors::repeated;

class HashTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fips180_data();
    void fips180();
    void aStreamHashesLikeTheWhole();
    void aStreamStartsAnewWhenFinished();
    void rfc4231_data();
    void rfc4231();
    void aChangedMacIsRefused();
    void rfc5869_data();
    void rfc5869();
    void hkdfOfAnyLengthIsAPrefixOfTheLongest();
    void hkdfOfMoreThanItCanGiveEndsTheProcess();
};

/// The examples that NIST publishes with FIPS 180-4.
void HashTest::fips180_data()
{
    QTest::addColumn<Bytes>("message");
    QTest::addColumn<std::string>("digest");
    const auto add = [](const char *name, Bytes message, std::string digest) {
        QTest::newRow(name) << std::move(message) << std::move(digest);
    };
    add("nothing", {}, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    add("abc", toBytes(asBytes("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    add("448 bits", toBytes(asBytes("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")),
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    add("a million a", repeated(1'000'000, 'a'),
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void HashTest::fips180()
{
    QFETCH(Bytes, message);
    QFETCH(std::string, digest);
    QCOMPARE(toHex(sha256(message)), digest);
}

void HashTest::aStreamHashesLikeTheWhole()
{
    const auto message = counting(0, 199);
    for (std::size_t piece = 1; piece <= message.size(); ++piece) {
        Sha256Stream stream;
        for (auto rest = ByteView{message}; !rest.empty(); rest = rest.subspan(std::min(piece, rest.size())))
            stream.add(rest.first(std::min(piece, rest.size())));
        stream.add({});
        QCOMPARE(toHex(stream.finish()), toHex(sha256(message)));
    }
}

void HashTest::aStreamStartsAnewWhenFinished()
{
    Sha256Stream stream;
    QCOMPARE(stream.finish(), sha256({}));
    stream.add(asBytes("abc"));
    QCOMPARE(stream.finish(), sha256(asBytes("abc")));
    stream.add(asBytes("d"));
    QCOMPARE(stream.finish(), sha256(asBytes("d")));
}

/// RFC 4231, section 4, but for case 5, which cuts the result short.
void HashTest::rfc4231_data()
{
    QTest::addColumn<Bytes>("key");
    QTest::addColumn<Bytes>("message");
    QTest::addColumn<std::string>("mac");
    const auto add = [](const char *name, Bytes key, Bytes message, std::string mac) {
        QTest::newRow(name) << std::move(key) << std::move(message) << std::move(mac);
    };
    const auto text = [](std::string_view t) { return toBytes(asBytes(t)); };
    add("case 1", repeated(20, 0x0b), text("Hi There"),
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    add("case 2", text("Jefe"), text("what do ya want for nothing?"),
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    add("case 3", repeated(20, 0xaa), repeated(50, 0xdd),
        "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
    add("case 4", counting(1, 25), repeated(50, 0xcd),
        "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b");
    add("case 6", repeated(131, 0xaa), text("Test Using Larger Than Block-Size Key - Hash Key First"),
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    add("case 7", repeated(131, 0xaa),
        text("This is a test using a larger than block-size key and a larger than block-size data. The key "
             "needs to be "
             "hashed before being used by the HMAC algorithm."),
        "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2");
}

void HashTest::rfc4231()
{
    QFETCH(Bytes, key);
    QFETCH(Bytes, message);
    QFETCH(std::string, mac);
    QCOMPARE(toHex(hmacSha256(key, message)), mac);
    QVERIFY(verifyHmacSha256(key, message, hmacSha256(key, message)));
}

void HashTest::aChangedMacIsRefused()
{
    const auto key = counting(1, 32);
    const auto message = counting(0, 50);
    auto mac = hmacSha256(key, message);
    for (std::size_t bit = 0; bit < mac.size() * 8; ++bit) {
        mac[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
        QVERIFY(!verifyHmacSha256(key, message, mac));
        mac[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
    }
    QVERIFY(!verifyHmacSha256(key, message, ByteView{mac}.first(31)));
    QVERIFY(!verifyHmacSha256(key, message, {}));
    QVERIFY(!verifyHmacSha256({}, message, mac));
    QVERIFY(!verifyHmacSha256(key, {}, mac));
}

/// RFC 5869, appendix A.1 to A.3.
void HashTest::rfc5869_data()
{
    QTest::addColumn<Bytes>("secret");
    QTest::addColumn<Bytes>("salt");
    QTest::addColumn<Bytes>("info");
    QTest::addColumn<std::string>("derived");
    const auto add = [](const char *name, Bytes secret, Bytes salt, Bytes info, std::string derived) {
        QTest::newRow(name) << std::move(secret) << std::move(salt) << std::move(info) << std::move(derived);
    };
    add("A.1", repeated(22, 0x0b), counting(0x00, 0x0c), counting(0xf0, 0xf9),
        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
    add("A.2", counting(0x00, 0x4f), counting(0x60, 0xaf), counting(0xb0, 0xff),
        "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09da32"
        "75600c2f09b836"
        "7793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87");
    add("A.3", repeated(22, 0x0b), {}, {},
        "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
}

void HashTest::rfc5869()
{
    QFETCH(Bytes, secret);
    QFETCH(Bytes, salt);
    QFETCH(Bytes, info);
    QFETCH(std::string, derived);
    QCOMPARE(toHex(hkdfSha256(secret, salt, asText(info), derived.size() / 2).bytes()), derived);
}

void HashTest::hkdfOfAnyLengthIsAPrefixOfTheLongest()
{
    const auto secret = counting(1, 32);
    const auto longest = hkdfSha256(secret, {}, "proffer", 255 * 32);
    for (const auto size : {0UZ, 1UZ, 31UZ, 32UZ, 33UZ, 64UZ, 255 * 32UZ - 1}) {
        const auto shorter = hkdfSha256(secret, {}, "proffer", size);
        QCOMPARE(shorter.size(), size);
        QCOMPARE(toHex(shorter.bytes()), toHex(longest.bytes().first(size)));
    }
    QVERIFY(toHex(hkdfSha256(secret, {}, "proffer 2", 32).bytes()) != toHex(longest.bytes().first(32)));
}

void HashTest::hkdfOfMoreThanItCanGiveEndsTheProcess()
{
    const auto derive = [](std::size_t size) {
        return inChild(
            [=] { return hkdfSha256(counting(1, 32), {}, "proffer", size).size() == size ? 0 : 1; });
    };
    QCOMPARE(derive(255 * 32).signal, 0);
    QCOMPARE(derive(255 * 32).exitCode, 0);
    QCOMPARE(derive(255 * 32 + 1).signal, SIGABRT);
}

QTEST_APPLESS_MAIN(HashTest)
#include "tst_crypto_hash.moc"
