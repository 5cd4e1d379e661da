// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/language.h"

#include <string>
#include <string_view>
#include <vector>

namespace proffer::telling {

/// A claim as people call it, to stand behind "your": "e-mail", "family name in katakana", "phone number
/// (work)". Nothing in it can deceive on a terminal.
std::string claimWords(const wording::Language &language, std::string_view claim);
/// What a preference is about: "coffee", "being reached by phone".
std::string preferenceWords(const wording::Language &language, std::string_view key);
/// The claims of a token in one phrase: "e-mail, given name and preferences on language and coffee".
std::string claimsPhrase(const wording::Language &language, const std::vector<std::string> &claims);
/// "preference on coffee", "preferences on coffee and language".
std::string preferencesPhrase(const wording::Language &language, const std::vector<std::string> &keys);

} // namespace proffer::telling
