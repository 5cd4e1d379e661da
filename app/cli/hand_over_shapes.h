// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/hand_over.h"
#include "json/value.h"

namespace proffer::cli {

json::Object handOverJson(const exchange::HandOver &handOver);
json::Array handOversJson(const std::vector<exchange::HandOver> &handOvers);
/// One line for each, behind an empty one.
std::string handOversText(const std::vector<exchange::HandOver> &handOvers);

} // namespace proffer::cli
