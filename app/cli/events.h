// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/event.h"

#include <vector>

namespace proffer::cli {

/// Events as they are printed: names, never values.
json::Object eventJson(const ledger::Event &event);
json::Array eventsJson(const std::vector<ledger::Event> &events);
std::string eventsText(const std::vector<ledger::Event> &events);
std::string eventSheet(const ledger::Event &event);

} // namespace proffer::cli
