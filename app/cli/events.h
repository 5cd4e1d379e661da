// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "telling_words.h"

namespace proffer::cli {

/// Events as they are printed: names, never values.
json::Object eventJson(const Told &told);
json::Array eventsJson(const std::vector<Told> &events);
std::string eventsText(const std::vector<Told> &events);
std::string eventSheet(const Told &told);

} // namespace proffer::cli
