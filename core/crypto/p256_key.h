// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/p256.h"
#include "openssl.h"

namespace proffer::crypto {

inline constexpr std::size_t coordinateSize = 32;

/// 04 ‖ X ‖ Y (SEC 1, section 2.3.3).
inline ByteArray<1 + 2 * coordinateSize> uncompressed(const ByteArray<32> &x, const ByteArray<32> &y)
{
    ByteArray<1 + 2 * coordinateSize> point{0x04};
    std::ranges::copy(x, point.begin() + 1);
    std::ranges::copy(y, point.begin() + 1 + coordinateSize);
    return point;
}

/// Null unless the point lies on the curve: the library refuses others when it decodes them.
openssl::Key p256KeyFrom(const ByteArray<32> &x, const ByteArray<32> &y);

} // namespace proffer::crypto
