// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace proffer::cli {

/// How many letters were left out, added, changed or swapped with their neighbour (optimal string alignment).
std::size_t typingDistance(std::string_view a, std::string_view b);

/// The word that was most likely meant, if one is near: within a third of its length, and at most three
/// letters.
std::optional<std::string_view> nearest(std::string_view typed, const std::vector<std::string_view> &words);

} // namespace proffer::cli
