// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/result.h"

namespace proffer::jose {

/// Base64url without padding for what a token shows to everyone. crypto/base64url.h does the same in constant
/// time, which secrets need and which costs six times as much.
void appendBase64(std::string &text, ByteView bytes);
std::string toBase64(ByteView bytes);
/// Strict, as RFC 7515, section 2 and RFC 4648, section 3.5 have it; else Base64Invalid.
Result<Bytes> fromBase64(std::string_view text);

} // namespace proffer::jose
