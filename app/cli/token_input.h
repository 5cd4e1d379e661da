// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "files.h"

namespace proffer::cli {

/// The same as readText() for a token, which may also come as text for pasting or as a picture of a QR code.
/// The errors of exchange::readArmour() and exchange::readQrPicture(); \a limit is for the token itself.
Result<std::string> readToken(std::string_view path, std::size_t limit = maxInput);

/// At most so many bytes of what is there; of a vault's folder those of its header.
Result<Bytes> readBeginning(std::string_view path, std::size_t most);

} // namespace proffer::cli
