// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "charset.h"
#include "head.h"

namespace proffer::vcard {

/// Decodes the value of a line: transfer encoding, charset, escapes, parts. InvalidUtf8, VCardMalformed,
/// TooLarge, each with "line".
Result<Property> readValue(Head head, Version version, const Limits &limits, CharsetReader &charsets);

} // namespace proffer::vcard
