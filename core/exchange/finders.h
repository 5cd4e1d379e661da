// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "picture.h"

namespace proffer::exchange {

/// Makes each pixel 0 or 255, parted where the dark and the light ones differ most (Otsu 1979).
void makeBlackAndWhite(Picture &picture);

/// How many places of a black and white picture look like one of the three corners of a QR code, counted as
/// far as \a most. It is looser than what ZXing looks for, which then tries every three of them: a small file
/// with thousands of them would keep it busy for hours.
std::size_t countFinders(const Picture &picture, std::size_t most);

} // namespace proffer::exchange
