// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/cancel.h"

#include <string>

namespace proffer::cli {

/// A line on the terminal's standard error that says how far a long work is; silent for the first second, and
/// where standard error is no terminal.
Progress progressLine(std::string what);

} // namespace proffer::cli
