// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/result.h"

namespace proffer::exchange {

/// Grey pixels, row by row: 0 is black, 255 is white.
struct Picture {
    int width = 0;
    int height = 0;
    Bytes pixels{};
};

/// ImageInvalid as readQrPicture() has it. Transparent parts are white.
Result<Picture> readPng(ByteView png);
Result<Bytes> writePng(const Picture &picture);

} // namespace proffer::exchange
