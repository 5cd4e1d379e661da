// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/wording.h"
#include "json/value.h"

namespace proffer::cli {

/// One sentence a line, each behind the indent.
std::string linesOf(const wording::Sentences &sentences, std::string_view indent = "");
json::Array jsonOf(const wording::Sentences &sentences);

} // namespace proffer::cli
