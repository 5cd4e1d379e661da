// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/hex.h"
#include "child.h"
#include "crypto/argon2.h"
#include "vectors.h"

#include <sys/resource.h>

using namespace proffer;
using namespace proffer::crypto;

#if defined(__SANITIZE_ADDRESS__)
constexpr bool sanitized = true;
#elif defined(__has_feature)
constexpr bool sanitized = __has_feature(address_sanitizer);
#else
constexpr bool sanitized = false;
#endif

class KeyDerivationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knownAnswers_data();
    void knownAnswers();
    void everyInputChangesTheKey();
    void costsOutOfRangeAreRefused_data();
    void costsOutOfRangeAreRefused();
    void costsAtTheEdgeAreWithinLimits();
    void missingMemoryIsAnError();
};

/// The first is from libsodium's tests (pwhash_argon2id.c); the others were computed with the `argon2`
/// command of the reference implementation (phc-winner-argon2).
void KeyDerivationTest::knownAnswers_data()
{
    QTest::addColumn<std::string>("password");
    QTest::addColumn<Bytes>("salt");
    QTest::addColumn<unsigned>("memoryKib");
    QTest::addColumn<unsigned>("passes");
    QTest::addColumn<std::string>("key");
    QTest::newRow("libsodium") << std::string{} << vectors::unhex("6c0f356abb225f2b1ddd66d34739843b") << 4882U
                               << 2U
                               << std::string{
                                      "366f1004cfbb447d435e8f6bbe9e5cc0a10e38e7c3da0e89bb19578a1a0d7291"};
    const auto salt = toBytes(asBytes("sixteen byte sal"));
    QTest::newRow("password") << std::string{"password"} << salt << 64U << 3U
                              << std::string{
                                     "e10621fb56cb41c188bcba993258a7d748c47c2a6643b88343b5bde6f9770966"};
    QTest::newRow("Japanese") << std::string{"パスワード"} << salt << 1024U << 4U
                              << std::string{
                                     "db178ee95dc75dc1eb348ab870ec0aa2a1bfbabb78f5b922e1311683962b6304"};
    QTest::newRow("least cost") << std::string{"x"} << salt << 8U << 1U
                                << std::string{
                                       "f5e4bb12cab33a6ae23b536c2e76e0290ff640b953d020d9a43ac8ad841bb807"};
}

void KeyDerivationTest::knownAnswers()
{
    QFETCH(std::string, password);
    QFETCH(Bytes, salt);
    QFETCH(unsigned, memoryKib);
    QFETCH(unsigned, passes);
    QFETCH(std::string, key);
    const auto derived = argon2id(asBytes(password), vectors::array<16>(salt), {memoryKib, passes});
    QVERIFY(derived.has_value());
    QCOMPARE(toHex(derived->bytes()), key);
}

void KeyDerivationTest::everyInputChangesTheKey()
{
    ByteArray<16> salt{};
    const auto derive = [&](std::string_view password, Argon2Cost cost) {
        return toHex(argon2id(asBytes(password), salt, cost)->bytes());
    };
    std::set<std::string> keys{derive("a", {8, 1}),        derive("b", {8, 1}),  derive("", {8, 1}),
                               derive({"a\0", 2}, {8, 1}), derive("a", {16, 1}), derive("a", {8, 2})};
    salt[15] = 1;
    keys.insert(derive("a", {8, 1}));
    QCOMPARE(keys.size(), std::size_t{7});
}

void KeyDerivationTest::costsOutOfRangeAreRefused_data()
{
    QTest::addColumn<unsigned>("memoryKib");
    QTest::addColumn<unsigned>("passes");
    QTest::newRow("no memory") << 0U << 1U;
    QTest::newRow("7 KiB") << 7U << 1U;
    QTest::newRow("more than 1 GiB") << 1024U * 1024 + 1 << 1U;
    QTest::newRow("all the memory there is") << ~0U << 1U;
    QTest::newRow("no pass") << 64U << 0U;
    QTest::newRow("17 passes") << 64U << 17U;
    QTest::newRow("passes without end") << 64U << ~0U;
    QTest::newRow("1 GiB, 5 passes") << 1024U * 1024 << 5U;
    QTest::newRow("both without end") << ~0U << ~0U;
}

void KeyDerivationTest::costsOutOfRangeAreRefused()
{
    QFETCH(unsigned, memoryKib);
    QFETCH(unsigned, passes);
    const Argon2Cost cost{memoryKib, passes};
    QVERIFY(!cost.withinLimits());
    const auto derived = argon2id(asBytes("password"), {}, cost);
    QVERIFY(!derived);
    QCOMPARE(derived.error().code, ErrorCode::KdfCostOutOfRange);
}

void KeyDerivationTest::costsAtTheEdgeAreWithinLimits()
{
    QVERIFY((Argon2Cost{8, 1}.withinLimits()));
    QVERIFY((Argon2Cost{1024 * 1024, 4}.withinLimits()));
    QVERIFY((Argon2Cost{256 * 1024, 16}.withinLimits()));
    QVERIFY(Argon2Cost{}.withinLimits());
}

void KeyDerivationTest::missingMemoryIsAnError()
{
    if (sanitized)
        QSKIP("the sanitizer's own memory does not fit a limited address space");
    const auto end = inChild([] {
        constexpr rlim_t limit = rlim_t{512} * 1024 * 1024;
        constexpr rlimit little{.rlim_cur = limit, .rlim_max = limit};
        if (setrlimit(RLIMIT_AS, &little) != 0)
            return 2;
        const auto derived = argon2id(asBytes("password"), {}, {.memoryKib = 1024 * 1024, .passes = 1});
        return !derived && derived.error().code == ErrorCode::OutOfMemory ? 0 : 1;
    });
    QCOMPARE(end.signal, 0);
    QCOMPARE(end.exitCode, 0);
}

QTEST_APPLESS_MAIN(KeyDerivationTest)
#include "tst_crypto_key_derivation.moc"
