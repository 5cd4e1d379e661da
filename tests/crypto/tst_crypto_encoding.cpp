// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/hex.h"
#include "crypto/base64url.h"
#include "crypto/crockford.h"
#include "vectors.h"

using namespace proffer;
using namespace proffer::crypto;

namespace {

constexpr std::string_view crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Gives the bytes that it was made with, over and over.
class GivenRandom final : public RandomSource {
public:
    explicit GivenRandom(Bytes bytes) : bytes_{std::move(bytes)} {}
    void fill(std::span<std::uint8_t> bytes) override
    {
        for (auto &byte : bytes)
            byte = bytes_[at_++ % bytes_.size()];
    }

private:
    Bytes bytes_;
    std::size_t at_ = 0;
};

std::string codeFrom(Bytes random)
{
    GivenRandom source{std::move(random)};
    const auto code = makeRecoveryCode(source);
    return std::string{asText(code.bytes())};
}

/// The canonical form, or nothing if the code is refused.
std::string canonical(std::string_view typed)
{
    const auto code = canonicalRecoveryCode(asBytes(typed));
    if (!code && code.error() != fail(ErrorCode::RecoveryCodeInvalid))
        qFatal("a refused code has another error, or tells something of the code");
    return code ? std::string{asText(code->bytes())} : std::string{};
}

const std::string sample = "402WX6H2BGSE7X148NM2FBD43ETH";

} // namespace

class EncodingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rfc4648_data();
    void rfc4648();
    void bytesOfEveryLengthReadBack();
    void appendingKeepsWhatIsThere();
    void brokenBase64UrlIsRefused_data();
    void brokenBase64UrlIsRefused();
    void twoCharactersAreReadOnlyIfOneByteIsWrittenSo();
    void threeCharactersAreReadOnlyIfTwoBytesAreWrittenSo();
    void recoveryCodesHaveTheirKnownCheck_data();
    void recoveryCodesHaveTheirKnownCheck();
    void recoveryCodesDiffer();
    void whatPeopleTypeIsReadAsMeant_data();
    void whatPeopleTypeIsReadAsMeant();
    void brokenRecoveryCodesAreRefused_data();
    void brokenRecoveryCodesAreRefused();
    void shortCodesAreRefusedWhateverTheirCheck();
    void everyWrongCharacterIsNoticed();
    void everyTwoWrongCharactersAreNoticed();
    void everyTwoSwappedCharactersAreNoticed();
};

/// RFC 4648, section 10, without the padding; and RFC 7515, appendix C.
void EncodingTest::rfc4648_data()
{
    QTest::addColumn<Bytes>("bytes");
    QTest::addColumn<std::string>("text");
    const auto add = [](const char *name, std::string_view bytes, std::string text) {
        QTest::newRow(name) << toBytes(asBytes(bytes)) << std::move(text);
    };
    add("nothing", "", "");
    add("f", "f", "Zg");
    add("fo", "fo", "Zm8");
    add("foo", "foo", "Zm9v");
    add("foob", "foob", "Zm9vYg");
    add("fooba", "fooba", "Zm9vYmE");
    add("foobar", "foobar", "Zm9vYmFy");
    add("RFC 7515", "\x03\xec\xff\xe0\xc1", "A-z_4ME");
}

void EncodingTest::rfc4648()
{
    QFETCH(Bytes, bytes);
    QFETCH(std::string, text);
    QCOMPARE(toBase64Url(bytes), text);
    const auto read = fromBase64Url(text);
    QVERIFY(read.has_value());
    QCOMPARE(*read, bytes);
}

void EncodingTest::bytesOfEveryLengthReadBack()
{
    SystemRandom random;
    for (std::size_t size = 0; size < 300; ++size) {
        Bytes bytes(size);
        random.fill(bytes);
        const auto text = toBase64Url(bytes);
        QCOMPARE(text.size(), (size * 4 + 2) / 3);
        QCOMPARE(*fromBase64Url(text), bytes);
    }
}

void EncodingTest::appendingKeepsWhatIsThere()
{
    std::string text = "header.";
    appendBase64Url(text, asBytes("foobar"));
    appendBase64Url(text, {});
    text += '.';
    appendBase64Url(text, asBytes("f"));
    QCOMPARE(text, std::string{"header.Zm9vYmFy.Zg"});
}

void EncodingTest::brokenBase64UrlIsRefused_data()
{
    QTest::addColumn<std::string>("text");
    const auto add = [](const char *name, std::string_view text) {
        QTest::newRow(name) << std::string{text};
    };
    add("padding", "Zg==");
    add("one padding", "Zm8=");
    add("padding alone", "=");
    add("padding after a whole group", "Zm9v=");
    add("stray bits after one byte", "Zh");
    add("stray bits after two bytes", "Zm9");
    add("a single character", "Z");
    add("five characters", "Zm9vY");
    add("plus", "A+z_4ME");
    add("slash", "A-z/4ME");
    add("line feed at the end", "Zm9v\n");
    add("line feed inside", "Zm\n9v");
    add("space before", " Zm9v");
    add("space after", "Zm9v ");
    add("dot", "Zm9v.Zm9v");
    add("NUL at the end", {"Zm9v\0", 5});
    add("NUL inside", {"Zm\0v", 4});
    add("NUL alone", {"\0", 1});
    add("not ASCII", "Zm9\xc3");
    add("full-width letters", "Ｚｍ");
}

void EncodingTest::brokenBase64UrlIsRefused()
{
    QFETCH(std::string, text);
    const auto bytes = fromBase64Url(text);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::Base64Invalid);
}

void EncodingTest::twoCharactersAreReadOnlyIfOneByteIsWrittenSo()
{
    int accepted = 0;
    for (int a = 0; a < 256; ++a) {
        for (int b = 0; b < 256; ++b) {
            const std::string text{static_cast<char>(a), static_cast<char>(b)};
            if (const auto bytes = fromBase64Url(text)) {
                ++accepted;
                QCOMPARE(bytes->size(), std::size_t{1});
                QCOMPARE(toBase64Url(*bytes), text);
            }
        }
    }
    QCOMPARE(accepted, 256);
}

void EncodingTest::threeCharactersAreReadOnlyIfTwoBytesAreWrittenSo()
{
    constexpr std::string_view characters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=";
    int accepted = 0;
    for (const char a : characters) {
        for (const char b : characters) {
            for (const char c : characters)
                accepted += fromBase64Url(std::string{a, b, c}).has_value() ? 1 : 0;
        }
    }
    QCOMPARE(accepted, 65536);
}

/// The check was computed by another way than the code goes: as the two characters that make the polynomial
/// x^28 + c1 x^27 + … + c28 vanish at 2 and at 4, found by trying all 1,024.
void EncodingTest::recoveryCodesHaveTheirKnownCheck_data()
{
    QTest::addColumn<Bytes>("random");
    QTest::addColumn<std::string>("code");
    QTest::newRow("counting") << vectors::counting(0, 25)
                              << std::string{"0123-4567-89AB-CDEF-GHJK-MNPQ-RSW9"};
    QTest::newRow("all ones") << vectors::repeated(26, 0xff)
                              << std::string{"ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZHT"};
    QTest::newRow("any") << vectors::unhex("4420823cfde6f1c26b30f90ec7dd01e4887534a20f0b0d04c36e")
                         << std::string{"402W-X6H2-BGSE-7X14-8NM2-FBD4-3ETH"};
}

void EncodingTest::recoveryCodesHaveTheirKnownCheck()
{
    QFETCH(Bytes, random);
    QFETCH(std::string, code);
    QCOMPARE(codeFrom(random), code);
    auto bare = code;
    std::erase(bare, '-');
    QCOMPARE(bare.size(), std::size_t{28});
    QCOMPARE(canonical(code), bare);
}

void EncodingTest::recoveryCodesDiffer()
{
    SystemRandom random;
    std::set<std::string> codes;
    for (int i = 0; i < 100; ++i) {
        const auto code = makeRecoveryCode(random);
        QVERIFY(!canonical(asText(code.bytes())).empty());
        codes.insert(std::string{asText(code.bytes())});
    }
    QCOMPARE(codes.size(), std::size_t{100});
}

void EncodingTest::whatPeopleTypeIsReadAsMeant_data()
{
    QTest::addColumn<std::string>("typed");
    const auto add = [](const char *name, const char *typed) { QTest::newRow(name) << std::string{typed}; };
    add("as printed", "402W-X6H2-BGSE-7X14-8NM2-FBD4-3ETH");
    add("bare", "402WX6H2BGSE7X148NM2FBD43ETH");
    add("lower case", "402w-x6h2-bgse-7x14-8nm2-fbd4-3eth");
    add("spaces", " 402W X6H2 BGSE 7X14 8NM2 FBD4 3ETH ");
    add("O for 0", "4O2W-X6H2-BGSE-7X14-8NM2-FBD4-3ETH");
    add("o for 0", "4o2W-X6H2-BGSE-7X14-8NM2-FBD4-3ETH");
    add("I for 1", "402W-X6H2-BGSE-7XI4-8NM2-FBD4-3ETH");
    add("i for 1", "402W-X6H2-BGSE-7Xi4-8NM2-FBD4-3ETH");
    add("L for 1", "402W-X6H2-BGSE-7XL4-8NM2-FBD4-3ETH");
    add("l for 1", "402W-X6H2-BGSE-7Xl4-8NM2-FBD4-3ETH");
    add("hyphens elsewhere", "-4-02WX6H2BG--SE7X148NM2FBD43ETH-");
}

void EncodingTest::whatPeopleTypeIsReadAsMeant()
{
    QFETCH(std::string, typed);
    QCOMPARE(canonical(typed), sample);
}

void EncodingTest::brokenRecoveryCodesAreRefused_data()
{
    QTest::addColumn<std::string>("typed");
    const auto add = [](const char *name, std::string_view typed) {
        QTest::newRow(name) << std::string{typed};
    };
    add("nothing", "");
    add("hyphens alone", "------");
    add("zeros", "0000-0000-0000-0000-0000-0000-0000");
    add("without its check", "402W-X6H2-BGSE-7X14-8NM2-FBD4-3E");
    add("one character less", "402W-X6H2-BGSE-7X14-8NM2-FBD4-3ET");
    add("one character more", "402W-X6H2-BGSE-7X14-8NM2-FBD4-3ETH0");
    add("twice", "402WX6H2BGSE7X148NM2FBD43ETH402WX6H2BGSE7X148NM2FBD43ETH");
    add("a U", "402W-X6H2-BGSE-7X14-8NM2-FBD4-3ETU");
    add("a star", "402W-X6H2-BGSE-7X14-8NM2-FBD4-3ET*");
    add("tabulators", "402W\tX6H2\tBGSE\t7X14\t8NM2\tFBD4\t3ETH");
    add("a NUL at the end", {"402WX6H2BGSE7X148NM2FBD43ETH\0", 29});
    add("not ASCII", "402W-X6H2-BGSE-7X14-8NM2-FBD4-3ET\xc8");
    add("long dashes", "402W–X6H2–BGSE–7X14–8NM2–FBD4–3ETH");
}

void EncodingTest::brokenRecoveryCodesAreRefused()
{
    QFETCH(std::string, typed);
    QVERIFY(canonical(typed).empty());
}

/// One of the 1,024 has a right check.
void EncodingTest::shortCodesAreRefusedWhateverTheirCheck()
{
    for (const char a : crockford) {
        for (const char b : crockford)
            QVERIFY(canonical(std::string{a, b}).empty());
    }
}

void EncodingTest::everyWrongCharacterIsNoticed()
{
    auto code = sample;
    for (auto &character : code) {
        const auto right = character;
        for (const char wrong : crockford) {
            character = wrong;
            QCOMPARE(canonical(code).empty(), wrong != right);
        }
        character = right;
    }
}

void EncodingTest::everyTwoWrongCharactersAreNoticed()
{
    auto code = sample;
    for (std::size_t i = 0; i < code.size(); ++i) {
        for (std::size_t j = i + 1; j < code.size(); ++j) {
            const auto first = code[i];
            const auto second = code[j];
            int accepted = 0;
            for (const char a : crockford) {
                for (const char b : crockford) {
                    code[i] = a;
                    code[j] = b;
                    accepted += canonical(code).empty() ? 0 : 1;
                }
            }
            QCOMPARE(accepted, 1); // the code itself
            code[i] = first;
            code[j] = second;
        }
    }
}

void EncodingTest::everyTwoSwappedCharactersAreNoticed()
{
    auto code = sample;
    for (std::size_t i = 0; i < code.size(); ++i) {
        for (std::size_t j = i + 1; j < code.size(); ++j) {
            std::swap(code[i], code[j]);
            QCOMPARE(canonical(code).empty(), code[i] != code[j]);
            std::swap(code[i], code[j]);
        }
    }
}

QTEST_APPLESS_MAIN(EncodingTest)
#include "tst_crypto_encoding.moc"
