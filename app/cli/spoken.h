// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "arguments.h"
#include "wording/wording.h"

namespace proffer::cli {

/// "--language", for commands that say something in plain words.
Option languageOption();
/// What that option says, else the first of LC_ALL, LC_MESSAGES and LANG that says anything; English where
/// that is no language of ours.
wording::Language spokenLanguage(const Arguments &arguments);

/// One sentence a line, each behind the indent.
std::string linesOf(const wording::Sentences &sentences, std::string_view indent = "");
json::Array jsonOf(const wording::Sentences &sentences);

} // namespace proffer::cli
