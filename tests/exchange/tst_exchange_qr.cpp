// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/qr.h"

#include "finders.h"
#include "results.h"

#include "crypto/random.h"

#include <QTest>
#include <png.h>

using namespace proffer;
using namespace proffer::exchange;
using namespace proffer::test;

/// A QR code that is drawn here is read here, and a picture from anywhere harms nothing.
class ExchangeQr : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsDrawnIsReadBack_data();
    void whatIsDrawnIsReadBack();
    void tooMuchIsRefusedWithItsSize();
    void blocksShowTheSameCode();
    void aPictureMayBeColouredOrTransparent();
    void aCodeStandsAnywhereInAPicture();
    void aPictureWithoutACodeSaysSo();
    void aPictureFullOfCornersIsNotSearched();
    void theLargestCodesHaveFewCorners();
    void aBombIsRefusedBeforeItIsUnpacked_data();
    void aBombIsRefusedBeforeItIsUnpacked();
    void aDamagedPictureIsRefused();
};

namespace {

/// Unpacked to four bytes a pixel.
struct Rgba {
    int width = 0;
    int height = 0;
    Bytes pixels{};
};

Rgba unpacked(const Bytes &png)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    if (png_image_begin_read_from_memory(&image, png.data(), png.size()) == 0)
        qFatal("no PNG");
    image.format = PNG_FORMAT_RGBA;
    Rgba rgba{.width = static_cast<int>(image.width),
              .height = static_cast<int>(image.height),
              .pixels = Bytes(std::size_t{image.width} * image.height * 4)};
    if (png_image_finish_read(&image, nullptr, rgba.pixels.data(), 0, nullptr) == 0)
        qFatal("no PNG");
    return rgba;
}

Bytes packed(const Rgba &rgba)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(rgba.width);
    image.height = static_cast<png_uint_32>(rgba.height);
    image.format = PNG_FORMAT_RGBA;
    png_alloc_size_t size = 0;
    if (png_image_write_to_memory(&image, nullptr, &size, 0, rgba.pixels.data(), 0, nullptr) == 0)
        qFatal("cannot be packed");
    Bytes png(size);
    if (png_image_write_to_memory(&image, png.data(), &size, 0, rgba.pixels.data(), 0, nullptr) == 0)
        qFatal("cannot be packed");
    return png;
}

void append32(Bytes &bytes, std::uint32_t number)
{
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        bytes.push_back(static_cast<std::uint8_t>(number >> shift));
}

void appendChunk(Bytes &png, std::string_view type, const Bytes &content)
{
    append32(png, static_cast<std::uint32_t>(content.size()));
    Bytes checked = toBytes(asBytes(type));
    checked.insert(checked.end(), content.begin(), content.end());
    std::uint32_t crc = 0xFFFFFFFF; // PNG specification, annex D
    for (const auto byte : checked) {
        crc ^= byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) != 0 ? (crc >> 1U) ^ 0xEDB88320U : crc >> 1U;
    }
    png.insert(png.end(), checked.begin(), checked.end());
    append32(png, ~crc);
}

/// Draws a small picture into a larger one.
void draw(Rgba &canvas, const Rgba &drawn, int left, int top)
{
    for (int y = 0; y < drawn.height; ++y) {
        const auto from = static_cast<std::size_t>(y) * static_cast<std::size_t>(drawn.width) * 4;
        const auto to = (static_cast<std::size_t>(y + top) * static_cast<std::size_t>(canvas.width) +
                         static_cast<std::size_t>(left)) *
                        4;
        std::copy_n(drawn.pixels.begin() + static_cast<std::ptrdiff_t>(from), drawn.width * 4,
                    canvas.pixels.begin() + static_cast<std::ptrdiff_t>(to));
    }
}

Rgba whitePicture(int width, int height)
{
    return {.width = width,
            .height = height,
            .pixels = Bytes(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4, 255)};
}

/// One of the three corners of a code, a pixel a module.
Rgba corner()
{
    auto drawn = whitePicture(9, 9);
    for (int y = 0; y < 7; ++y) {
        for (int x = 0; x < 7; ++x) {
            const bool ring = x == 0 || y == 0 || x == 6 || y == 6;
            const bool core = x > 1 && x < 5 && y > 1 && y < 5;
            if (ring || core)
                std::fill_n(drawn.pixels.begin() + (y * 9 + x) * 4, 3, std::uint8_t{0});
        }
    }
    return drawn;
}

/// A picture that says how large it is, and has next to nothing in it.
Bytes bomb(std::uint32_t width, std::uint32_t height)
{
    Bytes png = toBytes(asBytes("\x89PNG\r\n\x1A\n"));
    Bytes head;
    append32(head, width);
    append32(head, height);
    for (const auto each : std::to_array<std::uint8_t>({8, 0, 0, 0, 0}))
        head.push_back(each);
    appendChunk(png, "IHDR", head);
    appendChunk(png, "IDAT", {0x78, 0x9C, 0x63, 0, 0, 0, 1, 0, 1});
    appendChunk(png, "IEND", {});
    return png;
}

} // namespace

void ExchangeQr::whatIsDrawnIsReadBack_data()
{
    QTest::addColumn<std::size_t>("size");
    QTest::addColumn<bool>("text");
    for (const auto size : std::to_array<std::size_t>({1, 17, 250, 1273, 1664, 2331, 2332, 2953})) {
        const auto name = std::to_string(size);
        QTest::newRow((name + " letters").c_str()) << size << true;
        QTest::newRow((name + " bytes").c_str()) << size << false;
    }
}

void ExchangeQr::whatIsDrawnIsReadBack()
{
    QFETCH(const std::size_t, size);
    QFETCH(const bool, text);
    crypto::SystemRandom random;
    Bytes content(size);
    random.fill(content);
    if (text)
        std::ranges::transform(content, content.begin(),
                               [](std::uint8_t byte) { return static_cast<std::uint8_t>('A' + byte % 26); });
    const auto picture = qrPicture(content);
    QCOMPARE(codeOf(picture), QStringLiteral("no error"));
    QVERIFY(isPng(*picture));
    const auto back = readQrPicture(*picture);
    QCOMPARE(codeOf(back), QStringLiteral("no error"));
    QCOMPARE(*back, content);
}

void ExchangeQr::tooMuchIsRefusedWithItsSize()
{
    const Bytes content(mostInQr + 1, 'a');
    const auto picture = qrPicture(content);
    QCOMPARE(codeOf(picture), QStringLiteral("qr.too_long"));
    QCOMPARE(picture.error().fact("size"), std::string_view{"2954"});
    QCOMPARE(picture.error().fact("limit"), std::string_view{"2953"});
    QCOMPARE(codeOf(qrBlocks(content)), QStringLiteral("qr.too_long"));
    QCOMPARE(codeOf(qrPicture({})), QStringLiteral("invalid_argument"));
}

/// A block is half of a column's two rows; drawn anew as a picture, it is the same code.
void ExchangeQr::blocksShowTheSameCode()
{
    const auto text = QString::fromStdString(*qrBlocks(asBytes("hello")));
    const auto lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const int width = static_cast<int>(lines.first().size());
    QVERIFY(lines.size() * 2 >= width);
    constexpr int scale = 4;
    Rgba drawn{.width = width * scale, .height = static_cast<int>(lines.size()) * 2 * scale};
    for (int y = 0; y < drawn.height; ++y) {
        for (int x = 0; x < drawn.width; ++x) {
            const auto block = lines.at(y / scale / 2).at(x / scale);
            const bool upper = y / scale % 2 == 0;
            const bool light = block == u'█' || block == (upper ? u'▀' : u'▄');
            drawn.pixels.insert(drawn.pixels.end(), std::size_t{3},
                                light ? std::uint8_t{255} : std::uint8_t{0});
            drawn.pixels.push_back(255);
        }
    }
    const auto back = readQrPicture(packed(drawn));
    QCOMPARE(codeOf(back), QStringLiteral("no error"));
    QCOMPARE(asText(*back), std::string_view{"hello"});
}

void ExchangeQr::aPictureMayBeColouredOrTransparent()
{
    auto rgba = unpacked(*qrPicture(asBytes("hello")));
    for (std::size_t at = 0; at < rgba.pixels.size(); at += 4) {
        const bool light = rgba.pixels[at] != 0;
        rgba.pixels[at + 2] = light ? 0 : 120; // dark blue
        rgba.pixels[at + 3] = light ? 0 : 255; // on nothing
    }
    const auto back = readQrPicture(packed(rgba));
    QCOMPARE(codeOf(back), QStringLiteral("no error"));
    QCOMPARE(asText(*back), std::string_view{"hello"});
}

/// As on a picture of a whole screen: beside dark areas, and turned on its side.
void ExchangeQr::aCodeStandsAnywhereInAPicture()
{
    const auto code = unpacked(*qrPicture(Bytes(500, 'a')));
    auto turned = code;
    for (int y = 0; y < code.height; ++y)
        for (int x = 0; x < code.width; ++x)
            std::copy_n(code.pixels.begin() + (y * code.width + x) * 4, 4,
                        turned.pixels.begin() + (x * code.width + code.width - 1 - y) * 4);
    for (const auto &each : {code, turned}) {
        auto screen = whitePicture(1920, 1080);
        std::ranges::fill(std::span{screen.pixels}.first(std::size_t{1920} * 40 * 4), std::uint8_t{60});
        draw(screen, each, 1000, 200);
        const auto back = readQrPicture(packed(screen));
        QCOMPARE(codeOf(back), QStringLiteral("no error"));
        QCOMPARE(*back, Bytes(500, 'a'));
    }
}

void ExchangeQr::aPictureWithoutACodeSaysSo()
{
    QCOMPARE(codeOf(readQrPicture(packed(whitePicture(64, 64)))), QStringLiteral("qr.not_found"));
}

/// Every three of them would be tried.
void ExchangeQr::aPictureFullOfCornersIsNotSearched()
{
    auto picture = whitePicture(900, 900);
    for (int y = 0; y < 900; y += 9)
        for (int x = 0; x < 900; x += 9)
            draw(picture, corner(), x, y);
    const auto read = readQrPicture(packed(picture));
    QCOMPARE(codeOf(read), QStringLiteral("image.invalid"));
    QCOMPARE(read.error().fact("reason"), std::string_view{"too_busy"});
}

/// Far fewer than are too many, whatever is in them.
void ExchangeQr::theLargestCodesHaveFewCorners()
{
    crypto::SystemRandom random;
    for (int round = 0; round < 8; ++round) {
        Bytes content(mostInQr - static_cast<std::size_t>(round) * 300);
        random.fill(content);
        auto picture = *readPng(*qrPicture(content));
        makeBlackAndWhite(picture);
        const auto corners = countFinders(picture, 10'000);
        QVERIFY2(corners >= 3 && corners < 250, std::to_string(corners).c_str());
    }
}

void ExchangeQr::aBombIsRefusedBeforeItIsUnpacked_data()
{
    QTest::addColumn<quint32>("width");
    QTest::addColumn<quint32>("height");
    QTest::newRow("wide") << quint32{8193} << quint32{1};
    QTest::newRow("high") << quint32{1} << quint32{8193};
    QTest::newRow("both") << quint32{8192} << quint32{8192};
    QTest::newRow("beyond all") << quint32{0x7FFFFFFF} << quint32{0x7FFFFFFF};
}

void ExchangeQr::aBombIsRefusedBeforeItIsUnpacked()
{
    QFETCH(const quint32, width);
    QFETCH(const quint32, height);
    const auto read = readQrPicture(bomb(width, height));
    QCOMPARE(codeOf(read), QStringLiteral("image.invalid"));
    QVERIFY(read.error().fact("reason") == "too_large" || width == 0x7FFFFFFF);
    // One that is small enough gets as far as its content, which is not there.
    QCOMPARE(readQrPicture(bomb(100, 100)).error().fact("reason"), std::string_view{"damaged"});
}

void ExchangeQr::aDamagedPictureIsRefused()
{
    const auto picture = *qrPicture(asBytes("hello"));
    for (std::size_t length = 0; length < picture.size() - 12; length += 5)
        QCOMPARE(codeOf(readQrPicture(ByteView{picture}.first(length))), QStringLiteral("image.invalid"));
    auto changed = picture;
    changed[changed.size() / 2] ^= 1U;
    QVERIFY(!readQrPicture(changed));
}

QTEST_GUILESS_MAIN(ExchangeQr)
#include "tst_exchange_qr.moc"
