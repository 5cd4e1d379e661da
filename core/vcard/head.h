// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lines.h"
#include "vcard/vcard.h"

namespace proffer::vcard {

/// A line whose group, name and parameters are read and whose value is still bytes.
struct Head {
    Property property{}; ///< without its value
    std::string_view value{};
};

/// Reads `group.NAME;PARAMETER="value":` (RFC 6350, 3.3; the bare parameters of 2.1 become TYPE, ENCODING or
/// VALUE). The view points into the line. InvalidUtf8, VCardMalformed, TooLarge, each with "line".
Result<Head> readHead(const Line &line, Version version, const Limits &limits);

/// The error of a line.
Error failAt(ErrorCode code, std::size_t line);

} // namespace proffer::vcard
