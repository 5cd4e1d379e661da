// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grants/request.h"

namespace proffer::grants {

/// The claims of a request, and back. TokenClaimMissing, TokenClaimInvalid with the fact "claim".
json::Object toClaims(const Request &request);
Result<Request> requestFromClaims(const json::Object &claims);

} // namespace proffer::grants
