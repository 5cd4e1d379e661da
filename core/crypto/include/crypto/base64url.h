// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/result.h"

namespace proffer::crypto {

/// Base64url without padding (RFC 7515, section 2).
std::string toBase64Url(ByteView bytes);
/// Appends instead of allocating anew.
void appendBase64Url(std::string &text, ByteView bytes);
/// Strict: no padding, no other characters, no stray bits in the last one; else Base64Invalid.
Result<Bytes> fromBase64Url(std::string_view text);

} // namespace proffer::crypto
