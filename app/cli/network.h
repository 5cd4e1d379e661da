// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/client.h"
#include "session.h"

namespace proffer::cli {

/// --authorities and --private-network.
std::vector<Option> networkOptions();

enum class Interruptible { No, Yes };

/// How requests go out, as those options say. What writes is not left half done: it is not interruptible.
std::function<Result<net::Answer>(const net::Request &)>
networkFrom(const Session &session, const Arguments &arguments, Interruptible interruptible);

} // namespace proffer::cli
