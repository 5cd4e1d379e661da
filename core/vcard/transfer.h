// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace proffer::vcard {

/// The bytes that quoted-printable spells (RFC 2045, 6.7); an "=" that encodes nothing stays, as that section
/// advises. With `escapeSemicolon` an encoded ";" comes out as "\;": phones encode those of the text and
/// leave those between parts.
std::string decodeQuotedPrintable(std::string_view text, bool escapeSemicolon);

/// Whether these are characters of base64 and blanks only.
bool isBase64(std::string_view text);
/// How many bytes base64 spells, blanks left out; nothing where it is none.
std::optional<std::size_t> base64Bytes(std::string_view text);
/// These bytes.
std::optional<std::string> decodeBase64(std::string_view text);

} // namespace proffer::vcard
