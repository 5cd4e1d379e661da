// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/qr.h"

#include "finders.h"
#include "picture.h"

#define ZX_USE_UTF8 1 // version 1.4 announces otherwise that text() will change
#include <ZXing/ReadBarcode.h>
#include <ZXing/ZXVersion.h>

#include <qrencode.h>

#include <algorithm>
#include <cerrno>
#include <new>
#include <stdexcept>

namespace proffer::exchange {
namespace {

constexpr int margin = 4; // ISO/IEC 18004, 9.1: the quiet zone
constexpr int pixelsPerModule = 6;
/// A code has three of them, and the content of the largest looks like up to 170 more.
constexpr std::size_t mostFinders = 300;
constexpr auto pngSignature = std::to_array<std::uint8_t>({0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});

struct FreeCode {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

/// The modules of a code and its margin.
class Modules {
public:
    explicit Modules(std::unique_ptr<QRcode, FreeCode> code) : code_(std::move(code)) {}

    int width() const { return code_->width + 2 * margin; }
    bool isDark(int x, int y) const
    {
        const int column = x - margin;
        const int row = y - margin;
        if (column < 0 || row < 0 || column >= code_->width || row >= code_->width)
            return false;
        const auto at = static_cast<std::size_t>(row) * static_cast<std::size_t>(code_->width) +
                        static_cast<std::size_t>(column);
        return (code_->data[at] & 1U) != 0;
    }

private:
    std::unique_ptr<QRcode, FreeCode> code_;
};

/// With as much correction as still fits.
Result<Modules> encode(ByteView content)
{
    if (content.empty())
        return fail(ErrorCode::InvalidArgument).with("what", "qr").with("reason", "empty");
    if (content.size() > mostInQr)
        return fail(ErrorCode::QrTooLong)
            .with("size", std::to_string(content.size()))
            .with("limit", std::to_string(mostInQr));
    for (const auto level : {QR_ECLEVEL_Q, QR_ECLEVEL_M, QR_ECLEVEL_L}) {
        std::unique_ptr<QRcode, FreeCode> code{
            QRcode_encodeData(static_cast<int>(content.size()), content.data(), 0, level)};
        if (code)
            return Result<Modules>{Modules{std::move(code)}};
        if (errno != ERANGE)
            break;
    }
    return fail(errno == ENOMEM ? ErrorCode::OutOfMemory : ErrorCode::Internal);
}

#if ZXING_VERSION_MAJOR > 2 || (ZXING_VERSION_MAJOR == 2 && ZXING_VERSION_MINOR >= 2)
using ReaderOptions = ZXing::ReaderOptions;
#else
using ReaderOptions = ZXing::DecodeHints;
#endif

/// What ZXing sees is the picture whose finders were counted, and no other that it would make of it.
ReaderOptions readerOptions()
{
    ReaderOptions options;
    options.setFormats(ZXing::BarcodeFormat::QRCode);
    options.setBinarizer(ZXing::Binarizer::FixedThreshold);
    options.setTryHarder(true);
    options.setTryRotate(false);
    options.setTryDownscale(false);
#if ZXING_VERSION_MAJOR >= 2
    options.setTryInvert(false);
#endif
    return options;
}

} // namespace

Result<Bytes> qrPicture(ByteView content)
{
    PROFFER_TRY(const auto modules, encode(content));
    const int side = modules.width() * pixelsPerModule;
    Picture picture{.width = side, .height = side};
    picture.pixels.reserve(static_cast<std::size_t>(side) * static_cast<std::size_t>(side));
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            picture.pixels.push_back(modules.isDark(x / pixelsPerModule, y / pixelsPerModule) ? 0 : 255);
    return writePng(picture);
}

Result<std::string> qrBlocks(ByteView content)
{
    PROFFER_TRY(const auto modules, encode(content));
    static constexpr std::array<std::string_view, 4> blocks{"█", "▀", "▄", " "};
    std::string text;
    for (int y = 0; y < modules.width(); y += 2) {
        for (int x = 0; x < modules.width(); ++x) {
            const std::size_t upper = modules.isDark(x, y) ? 2 : 0;
            const std::size_t lower = modules.isDark(x, y + 1) ? 1 : 0;
            text += blocks.at(upper + lower);
        }
        text += '\n';
    }
    return text;
}

bool isPng(ByteView bytes)
{
    return bytes.size() >= pngSignature.size() &&
           std::ranges::equal(bytes.first(pngSignature.size()), pngSignature);
}

Result<Bytes> readQrPicture(ByteView png)
{
    if (!isPng(png))
        return fail(ErrorCode::ImageInvalid).with("reason", "not_png");
    PROFFER_TRY(auto picture, readPng(png));
    makeBlackAndWhite(picture);
    if (countFinders(picture, mostFinders) == mostFinders)
        return fail(ErrorCode::ImageInvalid).with("reason", "too_busy");
    try {
        const auto found = ZXing::ReadBarcode(
            {picture.pixels.data(), picture.width, picture.height, ZXing::ImageFormat::Lum}, readerOptions());
        if (!found.isValid() || found.bytes().empty())
            return fail(ErrorCode::QrNotFound);
        return Bytes{found.bytes().begin(), found.bytes().end()};
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::OutOfMemory);
    } catch (const std::exception &) {
        return fail(ErrorCode::QrNotFound); // what ZXing throws for a code that makes no sense
    }
}

} // namespace proffer::exchange
