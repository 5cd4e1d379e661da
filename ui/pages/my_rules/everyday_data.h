// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace proffer::ui {

struct EverydayData {
    std::string_view category; ///< IRI
    bool isPart = false;       ///< of the one above it that is not
};

/// Kinds of data as people meet them, in the order in which they are shown.
std::span<const EverydayData> everydayData();

} // namespace proffer::ui
