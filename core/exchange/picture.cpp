// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "picture.h"

#include <png.h>

namespace proffer::exchange {
namespace {

constexpr png_uint_32 longestSide = 8192;
constexpr std::uint64_t mostPixels = 24'000'000;

Error invalid(std::string_view reason)
{
    return fail(ErrorCode::ImageInvalid).with("reason", std::string{reason});
}

/// The state of libpng while it works on one picture.
class Png {
public:
    Png() { image_.version = PNG_IMAGE_VERSION; }
    Png(const Png &) = delete;
    Png &operator=(const Png &) = delete;
    ~Png() { png_image_free(&image_); }
    png_image &image() { return image_; }

private:
    png_image image_{};
};

} // namespace

Result<Picture> readPng(ByteView png)
{
    Png reading;
    auto &image = reading.image();
    if (png_image_begin_read_from_memory(&image, png.data(), png.size()) == 0)
        return invalid("damaged");
    if (image.width > longestSide || image.height > longestSide ||
        std::uint64_t{image.width} * image.height > mostPixels)
        return invalid("too_large");
    image.format = PNG_FORMAT_GRAY;
    const png_color white{.red = 255, .green = 255, .blue = 255};
    Picture picture{.width = static_cast<int>(image.width),
                    .height = static_cast<int>(image.height),
                    .pixels = Bytes(std::size_t{image.width} * image.height)};
    if (png_image_finish_read(&image, &white, picture.pixels.data(), picture.width, nullptr) == 0)
        return invalid("damaged");
    return picture;
}

Result<Bytes> writePng(const Picture &picture)
{
    Png writing;
    auto &image = writing.image();
    image.width = static_cast<png_uint_32>(picture.width);
    image.height = static_cast<png_uint_32>(picture.height);
    image.format = PNG_FORMAT_GRAY;
    png_alloc_size_t size = 0;
    const auto *pixels = picture.pixels.data();
    if (png_image_write_to_memory(&image, nullptr, &size, 0, pixels, picture.width, nullptr) == 0)
        return fail(ErrorCode::Internal);
    Bytes bytes(size);
    if (png_image_write_to_memory(&image, bytes.data(), &size, 0, pixels, picture.width, nullptr) == 0)
        return fail(ErrorCode::Internal);
    bytes.resize(size);
    return bytes;
}

} // namespace proffer::exchange
