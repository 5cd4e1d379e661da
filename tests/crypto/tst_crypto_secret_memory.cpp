// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/hex.h"
#include "child.h"
#include "crypto/hardening.h"
#include "crypto/random.h"
#include "crypto/secret_bytes.h"
#include "vectors.h"

#include <QTextStream>
#include <concepts>
#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <thread>

using namespace proffer;
using namespace proffer::crypto;

static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);
static_assert(std::is_nothrow_move_constructible_v<SecretBytes> &&
              std::is_nothrow_move_assignable_v<SecretBytes>);
static_assert(!std::equality_comparable<SecretBytes>);
static_assert(!std::totally_ordered<SecretBytes>);
static_assert(!std::is_convertible_v<SecretBytes, ByteView> && !std::is_convertible_v<SecretBytes, Bytes>);
static_assert(!std::is_copy_constructible_v<SystemRandom>);

namespace {

/// The kernel's flags of the mapping that holds an address (/proc/self/smaps, VmFlags).
QStringList mappingFlags(const void *address)
{
    QFile file{QStringLiteral("/proc/self/smaps")};
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    const auto wanted = reinterpret_cast<std::uintptr_t>(address);
    bool inside = false;
    QTextStream text{file.readAll()};
    while (!text.atEnd()) {
        const auto line = text.readLine();
        const auto range = line.section(QLatin1Char(' '), 0, 0).split(QLatin1Char('-'));
        if (range.size() == 2)
            inside =
                wanted >= range[0].toULongLong(nullptr, 16) && wanted < range[1].toULongLong(nullptr, 16);
        else if (inside && line.startsWith(QStringLiteral("VmFlags:")))
            return line.section(QLatin1Char(':'), 1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
    return {};
}

} // namespace

class SecretMemoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newMemoryIsZero();
    void memoryThatComesBackIsZeroAndGuarded();
    void takingWipesTheSource();
    void copyingKeepsTheSource();
    void whatWasMovedFromIsEmpty();
    void aDuplicateStandsAlone();
    void memoryIsLeftOutOfCoreDumps();
    void oneByteTooFarEndsTheProcess();
    void memoryThatIsNotThereThrowsBadAlloc();
    void wipingATextReachesItsWholeBuffer();
    void wipingBytes();
    void equalityNeedsEqualLengths();
    void randomBytesDoNotRepeat();
    void randomBytesFillTheWholeSpan();
    void manyThreadsMayStartAtOnce();
    void hardeningForbidsCoreDumpsAndDebuggers();
};

void SecretMemoryTest::newMemoryIsZero()
{
    for (const auto size : {1UZ, 16UZ, 32UZ, 4096UZ, 100'000UZ}) {
        const SecretBytes secret{size};
        QCOMPARE(secret.size(), size);
        QVERIFY(std::ranges::all_of(secret.bytes(), [](auto byte) { return byte == 0; }));
    }
    QVERIFY(SecretBytes{}.empty());
    QVERIFY(SecretBytes{0}.empty());
    QVERIFY(SecretBytes{0}.bytes().empty());
}

void SecretMemoryTest::memoryThatComesBackIsZeroAndGuarded()
{
    for (int round = 0; round < 20; ++round) {
        std::vector<SecretBytes> secrets;
        for (std::size_t i = 0; i < 20; ++i) {
            secrets.emplace_back(16 * (1 + i % 4));
            auto bytes = secrets.back().bytes();
            QVERIFY(std::ranges::all_of(bytes, [](auto byte) { return byte == 0; }));
            QVERIFY(round < 19 || mappingFlags(bytes.data()).contains(QStringLiteral("dd")));
            std::ranges::fill(bytes, std::uint8_t{0xa5});
        }
    }
}

void SecretMemoryTest::takingWipesTheSource()
{
    auto source = vectors::counting(1, 32);
    const auto secret = SecretBytes::take(source);
    QCOMPARE(toHex(secret.bytes()), toHex(vectors::counting(1, 32)));
    QCOMPARE(source, vectors::repeated(32, 0));
    QVERIFY(SecretBytes::take({}).empty());
}

void SecretMemoryTest::copyingKeepsTheSource()
{
    const auto source = vectors::counting(1, 32);
    QCOMPARE(toHex(SecretBytes::copyOf(source).bytes()), toHex(source));
    QVERIFY(SecretBytes::copyOf({}).empty());
}

void SecretMemoryTest::whatWasMovedFromIsEmpty()
{
    auto one = SecretBytes::copyOf(vectors::counting(1, 32));
    auto two = std::move(one);
    QVERIFY(one.empty()); // NOLINT(bugprone-use-after-move,clang-analyzer-cplusplus.Move): that is the claim
    QVERIFY(one.bytes().empty());
    QCOMPARE(two.size(), std::size_t{32});
    one = std::move(two);
    QVERIFY(two.empty()); // NOLINT(bugprone-use-after-move,clang-analyzer-cplusplus.Move)
    QCOMPARE(toHex(one.bytes()), toHex(vectors::counting(1, 32)));
    two = SecretBytes::copyOf(vectors::counting(40, 50));
    one = std::move(two);
    QCOMPARE(toHex(one.bytes()), toHex(vectors::counting(40, 50)));
    auto &same = one;
    one = std::move(same);
    QCOMPARE(toHex(one.bytes()), toHex(vectors::counting(40, 50)));
}

void SecretMemoryTest::aDuplicateStandsAlone()
{
    auto one = SecretBytes::copyOf(vectors::counting(1, 32));
    const auto two = one.duplicate();
    wipe(one.bytes());
    QCOMPARE(toHex(two.bytes()), toHex(vectors::counting(1, 32)));
}

void SecretMemoryTest::memoryIsLeftOutOfCoreDumps()
{
    const SecretBytes secret{32};
    const auto ordinary = vectors::repeated(32, 0);
    QVERIFY(mappingFlags(secret.bytes().data()).contains(QStringLiteral("dd")));
    QVERIFY(mappingFlags(ordinary.data()).contains(QStringLiteral("rd")));
    QVERIFY(mappingFlags(secret.bytes().data()).contains(QStringLiteral("rd")));
}

void SecretMemoryTest::oneByteTooFarEndsTheProcess()
{
    const auto writeAt = [](std::size_t at) {
        return inChild([=] {
            SecretBytes secret{33};
            volatile auto *bytes = secret.bytes().data();
            bytes[at] = 1;
            return bytes[at] == 1 ? 0 : 1;
        });
    };
    QCOMPARE(writeAt(32).signal, 0);
    QCOMPARE(writeAt(32).exitCode, 0);
    QCOMPARE(writeAt(33).signal, SIGSEGV);
}

void SecretMemoryTest::memoryThatIsNotThereThrowsBadAlloc()
{
    QVERIFY_THROWS_EXCEPTION(std::bad_alloc, SecretBytes{~std::size_t{0} / 2});
}

void SecretMemoryTest::wipingATextReachesItsWholeBuffer()
{
    std::string text(200, 's');
    const auto capacity = text.capacity();
    const auto *buffer = text.data();
    text.resize(3); // the buffer still holds the long text
    wipe(text);
    QVERIFY(text.empty());
    QCOMPARE(text.capacity(), capacity);
    QCOMPARE(text.data(), buffer);
    // What lies behind the text's end is no part of the string, but of the memory that it owns.
    // NOLINTNEXTLINE(clang-analyzer-cplusplus.InnerPointer)
    QVERIFY(std::all_of(buffer, buffer + capacity, [](char c) { return c == '\0'; }));
    std::string brief = "short";
    wipe(brief);
    QVERIFY(brief.empty());
}

void SecretMemoryTest::wipingBytes()
{
    auto bytes = vectors::counting(1, 100);
    wipe(std::span{bytes}.first(99));
    QCOMPARE(bytes[98], std::uint8_t{0});
    QCOMPARE(bytes[99], std::uint8_t{100});
    wipe(std::span<std::uint8_t>{});
}

void SecretMemoryTest::equalityNeedsEqualLengths()
{
    const auto bytes = vectors::counting(1, 32);
    QVERIFY(constantTimeEqual(bytes, vectors::counting(1, 32)));
    QVERIFY(constantTimeEqual({}, {}));
    QVERIFY(!constantTimeEqual(bytes, vectors::counting(1, 31)));
    QVERIFY(!constantTimeEqual({}, bytes));
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        auto other = bytes;
        other[i] ^= 0x80U;
        QVERIFY(!constantTimeEqual(bytes, other));
    }
}

void SecretMemoryTest::randomBytesDoNotRepeat()
{
    SystemRandom random;
    std::set<ByteArray<16>> drawn;
    for (int i = 0; i < 10'000; ++i)
        drawn.insert(random.array<16>());
    QCOMPARE(drawn.size(), std::size_t{10'000});
    QVERIFY(!constantTimeEqual(random.secret(32).bytes(), random.secret(32).bytes()));
}

void SecretMemoryTest::randomBytesFillTheWholeSpan()
{
    // Over 40 draws each byte is zero every time with a chance of 2^-320.
    SystemRandom random;
    for (const auto size : {1UZ, 15UZ, 16UZ, 17UZ, 255UZ, 256UZ, 257UZ, 5000UZ}) {
        Bytes seen(size);
        Bytes bytes(size);
        for (int i = 0; i < 40; ++i) {
            random.fill(bytes);
            for (std::size_t at = 0; at < size; ++at)
                seen[at] |= bytes[at];
        }
        QVERIFY(std::ranges::all_of(seen, [](auto byte) { return byte != 0; }));
    }
    random.fill({});
}

void SecretMemoryTest::manyThreadsMayStartAtOnce()
{
    const auto end = inChild([] {
        std::array<ByteArray<32>, 8> drawn{};
        {
            std::vector<std::jthread> threads;
            threads.reserve(drawn.size());
            for (auto &mine : drawn) {
                threads.emplace_back([&mine] {
                    SystemRandom random;
                    const auto secret = random.secret(32);
                    std::ranges::copy(secret.bytes(), mine.begin());
                });
            }
        }
        return std::set<ByteArray<32>>{drawn.begin(), drawn.end()}.size() == drawn.size() ? 0 : 1;
    });
    QCOMPARE(end.signal, 0);
    QCOMPARE(end.exitCode, 0);
}

void SecretMemoryTest::hardeningForbidsCoreDumpsAndDebuggers()
{
    const auto end = inChild([] {
        if (prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 1 || !hardenProcess())
            return 1;
        rlimit core{.rlim_cur = 1, .rlim_max = 1};
        if (getrlimit(RLIMIT_CORE, &core) != 0 || core.rlim_cur != 0 || core.rlim_max != 0)
            return 2;
        if (prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 0)
            return 3;
        return hardenProcess() ? 0 : 4; // a second time changes nothing
    });
    QCOMPARE(end.signal, 0);
    QCOMPARE(end.exitCode, 0);
}

QTEST_APPLESS_MAIN(SecretMemoryTest)
#include "tst_crypto_secret_memory.moc"
