// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/value.h"

namespace proffer::json {

struct Limits {
    std::size_t bytes = std::size_t{1} << 20U; ///< TooLarge above
    int depth = 32;                            ///< JsonTooDeep above
};

/// Strict parsing of one whole JSON text: UTF-8 without byte order mark, no duplicate member
/// (JsonDuplicateKey, the name compared after unescaping), no lone surrogate, no raw control character, no
/// trailing text. A number without fraction and exponent is an integer and must fit 64 bits signed
/// (JsonNumberOutOfRange); others are doubles and must be finite.
Result<Value> parse(std::string_view text, const Limits &limits = {});
/// The same, and the value must be an object (JsonWrongType).
Result<Object> parseObject(std::string_view text, const Limits &limits = {});

} // namespace proffer::json
