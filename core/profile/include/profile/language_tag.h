// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace proffer::profile {

/// A well-formed language tag (RFC 5646, section 2.1) in the case of section 2.1.1: "JA-kana-jp" is
/// "ja-Kana-JP". It must start with a language of two or three letters; private-use-only, grandfathered and
/// four-letter languages are refused, as are repeated variants and extensions. InvalidArgument with the fact
/// "language".
Result<std::string> canonicalLanguageTag(std::string_view text);

/// The language of a tag: "ja" of "ja-Kana-JP".
std::string_view primaryLanguage(std::string_view tag);

} // namespace proffer::profile
