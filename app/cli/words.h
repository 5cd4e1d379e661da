// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "exit_code.h"

#include <string>

namespace proffer::cli {

/// An error as a person reads it.
struct Said {
    Exit exit = Exit::Internal;
    std::string sentence{};
};

/// One line in the language that is spoken, with the error's facts; what strangers wrote is made visible in
/// it.
Said say(const Error &error);

} // namespace proffer::cli
