// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "arguments.h"
#include "wording/wording.h"

namespace proffer::cli {

/// "--language", of commands that answer in sentences.
Option languageOption();
/// The language that was asked for, else the environment's (LC_ALL, LC_MESSAGES, LANG), else English.
wording::Language languageFrom(const Arguments &arguments);
/// Each on a line of its own, behind an indent.
std::string lines(const wording::Sentences &sentences, std::string_view indent = "");
json::Array sentencesJson(const wording::Sentences &sentences);

} // namespace proffer::cli
