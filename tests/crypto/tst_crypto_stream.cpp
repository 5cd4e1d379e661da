// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/hex.h"
#include "child.h"
#include "crypto/aead.h"
#include "vectors.h"

#include <csignal>

using namespace proffer;
using namespace proffer::crypto;

static_assert(!std::is_copy_constructible_v<StreamSealer>,
              "two sealers in one state would use a nonce twice");
static_assert(!std::is_copy_constructible_v<StreamOpener>);

namespace {

const Bytes key = vectors::counting(1, 32);
const Bytes associated = vectors::counting(100, 110);

Bytes block(std::size_t i)
{
    return vectors::repeated(i * 50, static_cast<std::uint8_t>(i));
}

struct Sealed {
    Bytes header;
    std::vector<Bytes> blocks;
};

/// Blocks 0 (empty), 1, 2 … each associated with the same bytes.
Sealed sealed(std::size_t count)
{
    StreamSealer sealer{key};
    Sealed stream{toBytes(sealer.header()), {}};
    for (std::size_t i = 0; i < count; ++i)
        stream.blocks.push_back(sealer.seal(block(i), associated, i + 1 == count));
    return stream;
}

/// How many blocks open, in this order, before one is refused; and whether a last one came.
struct Opened {
    std::size_t blocks = 0;
    bool last = false;
    bool operator==(const Opened &) const = default;
};

Opened open(const Sealed &stream, ByteView withKey = key)
{
    auto opener = StreamOpener::start(withKey, stream.header);
    Opened opened;
    for (const auto &one : stream.blocks) {
        const auto plain = opener->open(one, associated);
        if (!plain) {
            if (plain.error().code != ErrorCode::DecryptionFailed)
                qFatal("a refused block has another error");
            break;
        }
        ++opened.blocks;
        opened.last = plain->last;
    }
    return opened;
}

} // namespace

class StreamTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void blocksComeBackInOrder();
    void reorderedBlocksAreRefused();
    void aDroppedBlockIsNoticed();
    void aRepeatedBlockIsRefused();
    void aCutOffStreamHasNoLastBlock();
    void nothingFollowsTheLastBlock();
    void aBlockThatItsAuthorSealedAfterTheLastIsRefused();
    void everyChangedBitIsNoticed();
    void aForeignKeyOrHeaderOpensNothing();
    void wrongLengthsAreRefused();
    void equalStreamsAreSealedDifferently();
    void sealingAfterTheLastBlockEndsTheProcess();
    void aKeyOfAnotherLengthEndsTheProcess();
};

void StreamTest::blocksComeBackInOrder()
{
    const auto stream = sealed(5);
    auto opener = StreamOpener::start(key, stream.header);
    QVERIFY(opener.has_value());
    for (std::size_t i = 0; i < 5; ++i) {
        QCOMPARE(stream.blocks[i].size(), block(i).size() + StreamSealer::overhead);
        const auto plain = opener->open(stream.blocks[i], associated);
        QVERIFY(plain.has_value());
        QCOMPARE(toHex(plain->bytes), toHex(block(i)));
        QCOMPARE(plain->last, i == 4);
    }
}

void StreamTest::reorderedBlocksAreRefused()
{
    auto stream = sealed(4);
    std::swap(stream.blocks[1], stream.blocks[2]);
    QCOMPARE(open(stream), (Opened{1, false}));
}

void StreamTest::aDroppedBlockIsNoticed()
{
    for (std::size_t dropped = 0; dropped < 4; ++dropped) {
        auto stream = sealed(5);
        stream.blocks.erase(stream.blocks.begin() + static_cast<std::ptrdiff_t>(dropped));
        QCOMPARE(open(stream), (Opened{dropped, false}));
    }
}

void StreamTest::aRepeatedBlockIsRefused()
{
    auto stream = sealed(3);
    stream.blocks.insert(stream.blocks.begin() + 1, stream.blocks[0]);
    QCOMPARE(open(stream), (Opened{1, false}));
}

void StreamTest::aCutOffStreamHasNoLastBlock()
{
    auto stream = sealed(3);
    QCOMPARE(open(stream), (Opened{3, true}));
    stream.blocks.pop_back();
    QCOMPARE(open(stream), (Opened{2, false}));
}

void StreamTest::nothingFollowsTheLastBlock()
{
    auto stream = sealed(2);
    const auto other = sealed(2);
    stream.blocks.push_back(other.blocks[0]);
    QCOMPARE(open(stream), (Opened{2, true}));
    stream.blocks[2] = stream.blocks[1];
    QCOMPARE(open(stream), (Opened{2, true}));
}

/// Sealed with libsodium, which goes on after the last block, and would open what follows.
void StreamTest::aBlockThatItsAuthorSealedAfterTheLastIsRefused()
{
    auto opener =
        StreamOpener::start(key, vectors::unhex("98175c9f022af66a6aced5d55b18493ff12882d05c07d4c9"));
    const auto last = opener->open(vectors::unhex("0856d4f40f5e8cd1a06d39c8724fc34b908b59f7d00a26e0"), {});
    QVERIFY(last.has_value());
    QVERIFY(last->last);
    QCOMPARE(std::string{asText(last->bytes)}, std::string{"the end"});
    const auto more = opener->open(vectors::unhex("c21543ed8b9aee645cf5e0e79c24de8a8c96767f395c5263f5"), {});
    QVERIFY(!more);
    QCOMPARE(more.error().code, ErrorCode::DecryptionFailed);
}

void StreamTest::everyChangedBitIsNoticed()
{
    auto stream = sealed(2);
    auto &altered = stream.blocks[1];
    for (std::size_t bit = 0; bit < altered.size() * 8; ++bit) {
        const auto mask = static_cast<std::uint8_t>(1U << bit % 8);
        altered[bit / 8] ^= mask;
        QCOMPARE(open(stream), (Opened{1, false}));
        altered[bit / 8] ^= mask;
    }
    auto opener = StreamOpener::start(key, stream.header);
    QVERIFY(!opener->open(stream.blocks[0], {}));
    QVERIFY(opener->open(stream.blocks[0], associated).has_value());
}

void StreamTest::aForeignKeyOrHeaderOpensNothing()
{
    auto stream = sealed(2);
    QCOMPARE(open(stream, vectors::counting(2, 33)), (Opened{0, false}));
    stream.header = sealed(2).header;
    QCOMPARE(open(stream), (Opened{0, false}));
}

void StreamTest::wrongLengthsAreRefused()
{
    const auto stream = sealed(1);
    for (const auto size : {0UZ, 16UZ, 31UZ, 33UZ})
        QCOMPARE(StreamOpener::start(vectors::repeated(size, 1), stream.header).error().code,
                 ErrorCode::KeyInvalid);
    for (const auto size : {0UZ, 23UZ, 25UZ})
        QCOMPARE(StreamOpener::start(key, vectors::repeated(size, 1)).error().code,
                 ErrorCode::DecryptionFailed);
    auto opener = StreamOpener::start(key, stream.header);
    for (std::size_t size = 0; size < StreamSealer::overhead; ++size)
        QCOMPARE(opener->open(vectors::repeated(size, 1), associated).error().code,
                 ErrorCode::DecryptionFailed);
}

void StreamTest::equalStreamsAreSealedDifferently()
{
    const auto one = sealed(2);
    const auto two = sealed(2);
    QVERIFY(one.header != two.header);
    QVERIFY(one.blocks[1] != two.blocks[1]);
}

void StreamTest::sealingAfterTheLastBlockEndsTheProcess()
{
    const auto sealTwo = [](bool firstIsLast) {
        return inChild([=] {
            StreamSealer sealer{key};
            const auto one = sealer.seal(block(1), {}, firstIsLast);
            const auto two = sealer.seal(block(1), {}, true);
            return one == two ? 1 : 0;
        });
    };
    QCOMPARE(sealTwo(false).signal, 0);
    QCOMPARE(sealTwo(false).exitCode, 0);
    QCOMPARE(sealTwo(true).signal, SIGABRT);
}

void StreamTest::aKeyOfAnotherLengthEndsTheProcess()
{
    const auto start = [](std::size_t size) {
        return inChild([=] { return StreamSealer{vectors::repeated(size, 1)}.header().empty() ? 1 : 0; });
    };
    QCOMPARE(start(32).signal, 0);
    QCOMPARE(start(31).signal, SIGABRT);
}

QTEST_APPLESS_MAIN(StreamTest)
#include "tst_crypto_stream.moc"
