// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "telling_words.h"

namespace proffer::cli {

/// Events as they are printed: names, never values.
std::string eventsText(const std::vector<Told> &events);
std::string eventSheet(const Told &told);

} // namespace proffer::cli
