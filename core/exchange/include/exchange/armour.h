// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "exchange/content.h"

#include <optional>
#include <string>

namespace proffer::exchange {

/// Text for pasting into a mail or a chat:
///
///     -----BEGIN PROFFER PERMIT-----
///     (a token in lines of 64 characters; other content as base64url, below a line "Encoding: base64url")
///     =(eight characters of its SHA-256)
///     -----END PROFFER PERMIT-----
std::string writeArmour(ContentKind kind, ByteView content);

/// A text without white space at its ends, and without the byte order mark that some editors put first.
std::string_view trimmedText(std::string_view text);

/// Whether a text holds the first line of one.
bool hasArmour(std::string_view text);

/// What stands in a text's only armour, however its lines were broken, quoted or indented on the way. What it
/// calls itself says nothing of what it is. TokenMalformed with the fact "armour" ("cut_off", "characters",
/// "checksum", "headings"); Ambiguous when there are two.
Result<Bytes> readArmour(std::string_view text);

} // namespace proffer::exchange
