// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/services.h"
#include "session.h"
#include "spoken.h"

namespace proffer::cli {

inline constexpr Positional whichRequest{.name = "REQUEST", .help = "its id, or the beginning of it"};

/// "--persona".
Option personaOption();

/// With the file's path in the facts of what cannot be read.
Result<std::string> requestText(std::string_view path);

json::Object requestJson(const requests::ReceivedRequest &request, const vendors::Vendor &vendor,
                         requests::Trust trust);
/// Who asks and how sure that is, then item by item what is asked and how it stands to the rules.
Result<Outcome> requestOutcome(const Session &session, services::Services &services,
                               const requests::ReceivedRequest &request, const profile::Persona &persona);

} // namespace proffer::cli
