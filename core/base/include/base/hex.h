// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/result.h"

namespace proffer {

/// Lower-case hexadecimal.
std::string toHex(ByteView bytes);

/// Lower- or upper-case hexadecimal of even length; anything else is HexInvalid.
Result<Bytes> fromHex(std::string_view text);

} // namespace proffer
