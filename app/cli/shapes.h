// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace proffer::cli {

/// An object that several commands print; their own shapes name it.
struct Shape {
    std::string_view name;
    std::string_view shape;
};

std::span<const Shape> shapes();

} // namespace proffer::cli
