// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace proffer::cli {

/// The names of the purposes and of the operations (processing) of DPV 2.3 that a permission may say, with
/// spaces between, in alphabetical order.
std::string_view purposeWords();
std::string_view processingWords();

} // namespace proffer::cli
