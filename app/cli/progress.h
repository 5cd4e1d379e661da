// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/cancel.h"

#include <chrono>
#include <string>

namespace proffer::cli {

/// Where a line of progress stands, and by which clock it waits.
struct ProgressPlace {
    bool terminal = false; ///< elsewhere nothing is written: a log has no use for a line that is overwritten
    std::function<std::chrono::steady_clock::time_point()> now{};
    std::function<void(const std::string &)> write{};
};

/// A line that says how far a long work is: silent for the first second, then written anew at most ten times
/// a second, and gone when the work is. Null where there is no terminal.
Progress progressLine(std::string what, ProgressPlace place);
/// The same on standard error.
Progress progressLine(std::string what);

} // namespace proffer::cli
