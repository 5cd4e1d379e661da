// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <span>

namespace proffer::cli {

/// What an error says where it has a certain fact.
struct ArgumentRow {
    ErrorCode code;
    std::string_view fact;   ///< that the error must have; empty: none is asked for
    std::string_view value;  ///< of that fact; empty: any
    std::string_view reason; ///< empty: any, also none
    std::string_view words;
};

/// About rules, terms, requests and agreements.
std::span<const ArgumentRow> dealingRows();

} // namespace proffer::cli
