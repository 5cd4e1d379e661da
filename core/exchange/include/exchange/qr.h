// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <string>

namespace proffer::exchange {

/// The most bytes that one QR code holds (ISO/IEC 18004, version 40 with the least correction).
inline constexpr std::size_t mostInQr = 2953;

/// A picture (PNG) of a QR code, with the empty margin that readers need. QrTooLong with the facts "size" and
/// "limit"; InvalidArgument for nothing at all.
Result<Bytes> qrPicture(ByteView content);
/// The same in block characters, two rows in a line, for a terminal that writes light on dark.
Result<std::string> qrBlocks(ByteView content);

/// Whether bytes begin as a PNG does.
bool isPng(ByteView bytes);
/// What the QR code in a PNG holds. ImageInvalid for what is no PNG, is damaged, or is larger than 8,192 each
/// way or 24 million pixels, which is refused before anything of it is unpacked, or looks like hundreds of
/// codes; QrNotFound.
Result<Bytes> readQrPicture(ByteView png);

} // namespace proffer::exchange
