// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/client.h"
#include "session.h"

namespace proffer::cli {

/// --authorities and --private-network.
std::vector<Option> networkOptions();

/// How requests go out, as those options say; an interruption ends them.
std::function<Result<net::Answer>(const net::Request &)> networkFrom(const Session &session,
                                                                     const Arguments &arguments);

} // namespace proffer::cli
