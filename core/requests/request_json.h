// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "requests/request.h"

namespace proffer::requests {

/// The claims of a request, and back. TokenClaimMissing, TokenClaimInvalid with the fact "claim".
json::Object toClaims(const Request &request);
Result<Request> requestFromClaims(const json::Object &claims);

} // namespace proffer::requests
