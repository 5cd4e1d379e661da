// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/hex.h"
#include "crypto/p256.h"
#include "vectors.h"

using namespace proffer;
using namespace proffer::crypto;
using vectors::unhex;

namespace {

ByteArray<32> coordinate(const char *base64Url)
{
    return vectors::array<32>(vectors::unbase64(QLatin1String{base64Url}));
}

const std::string_view prime = "ffffffff00000001000000000000000000000000ffffffffffffffffffffffff";
const std::string_view order = "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551";

/// RFC 7515, appendix A.3.
struct Example {
    ByteArray<32> x = coordinate("f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU");
    ByteArray<32> y = coordinate("x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0");
    std::string message =
        "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS"
        "9pc19yb290Ijp0cnVlfQ";
    Bytes signature = vectors::unbase64(QLatin1String{
        "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q"});
};

static_assert(!std::is_default_constructible_v<P256PublicKey>, "the point (0, 0) is not on the curve");

} // namespace

class P256Test : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rfc7515Example();
    void everyChangedBitIsNoticed();
    void numbersOutOfRangeAreRefused_data();
    void numbersOutOfRangeAreRefused();
    void signaturesOfAnotherLengthAreRefused();
    void pointsThatAreNotOnTheCurveAreRefused_data();
    void pointsThatAreNotOnTheCurveAreRefused();
};

void P256Test::rfc7515Example()
{
    const Example example;
    const auto key = P256PublicKey::fromCoordinates(example.x, example.y);
    QVERIFY(key.has_value());
    QCOMPARE(key->x(), example.x);
    QCOMPARE(key->y(), example.y);
    QVERIFY(verifyEs256(*key, asBytes(example.message), example.signature));
    QVERIFY(!verifyEs256(*key, asBytes(example.message + "x"), example.signature));
    QVERIFY(!verifyEs256(*key, {}, example.signature));
}

void P256Test::everyChangedBitIsNoticed()
{
    Example example;
    const auto key = P256PublicKey::fromCoordinates(example.x, example.y);
    for (std::size_t bit = 0; bit < example.signature.size() * 8; ++bit) {
        const auto mask = static_cast<std::uint8_t>(1U << bit % 8);
        example.signature[bit / 8] ^= mask;
        QVERIFY(!verifyEs256(*key, asBytes(example.message), example.signature));
        example.signature[bit / 8] ^= mask;
    }
    QVERIFY(verifyEs256(*key, asBytes(example.message), example.signature));
}

void P256Test::numbersOutOfRangeAreRefused_data()
{
    const std::string zero(64, '0');
    const std::string one = std::string(63, '0') + '1';
    QTest::addColumn<Bytes>("signature");
    const auto add = [](const char *name, std::string_view r, std::string_view s) {
        QTest::newRow(name) << unhex(std::string{r}.append(s));
    };
    add("r and s zero", zero, zero);
    add("r zero", zero, one);
    add("s zero", one, zero);
    add("r the order", order, one);
    add("s the order", one, order);
    add("both the order", order, order);
    add("r the prime", prime, one);
    add("all ones", std::string(64, 'f'), std::string(64, 'f'));
}

void P256Test::numbersOutOfRangeAreRefused()
{
    QFETCH(Bytes, signature);
    const Example example;
    const auto key = P256PublicKey::fromCoordinates(example.x, example.y);
    QVERIFY(!verifyEs256(*key, asBytes(example.message), signature));
}

void P256Test::signaturesOfAnotherLengthAreRefused()
{
    const Example example;
    const auto key = P256PublicKey::fromCoordinates(example.x, example.y);
    auto padded = example.signature;
    padded.push_back(0);
    QVERIFY(!verifyEs256(*key, asBytes(example.message), padded));
    QVERIFY(!verifyEs256(*key, asBytes(example.message), ByteView{example.signature}.first(63)));
    QVERIFY(!verifyEs256(*key, asBytes(example.message), {}));
}

void P256Test::pointsThatAreNotOnTheCurveAreRefused_data()
{
    const Example example;
    QTest::addColumn<Bytes>("x");
    QTest::addColumn<Bytes>("y");
    QTest::newRow("both zero") << vectors::repeated(32, 0) << vectors::repeated(32, 0);
    QTest::newRow("swapped") << toBytes(example.y) << toBytes(example.x);
    QTest::newRow("x zero") << vectors::repeated(32, 0) << toBytes(example.y);
    QTest::newRow("x the prime") << unhex(prime) << toBytes(example.y);
    QTest::newRow("all ones") << vectors::repeated(32, 0xff) << vectors::repeated(32, 0xff);
    auto nearly = toBytes(example.y);
    nearly[31] ^= 1U;
    QTest::newRow("one bit off") << toBytes(example.x) << nearly;
    // The point (0, sqrt b) lies on the curve; p in place of 0 is another way to write it.
    const auto rootOfB = unhex("66485c780e2f83d72433bd5d84a06bb6541c2af31dae871728bf856a174f93f4");
    QTest::newRow("x = p where 0 is a point") << unhex(prime) << rootOfB;
}

void P256Test::pointsThatAreNotOnTheCurveAreRefused()
{
    QFETCH(Bytes, x);
    QFETCH(Bytes, y);
    const auto key = P256PublicKey::fromCoordinates(vectors::array<32>(x), vectors::array<32>(y));
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::KeyInvalid);
    if (x == unhex(prime) && y != toBytes(Example{}.y))
        QVERIFY(P256PublicKey::fromCoordinates({}, vectors::array<32>(y)).has_value());
}

QTEST_APPLESS_MAIN(P256Test)
#include "tst_crypto_p256.moc"
