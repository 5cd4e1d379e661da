// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace proffer::json {

/// Whether every number outside the strings of a JSON text follows the grammar of RFC 8259, section 6. The
/// parser says only that some number is wrong; this tells a badly written one from one that is out of range.
bool numbersAreWellFormed(std::string_view text);

} // namespace proffer::json
