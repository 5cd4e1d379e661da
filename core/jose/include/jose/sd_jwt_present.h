// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/sd_jwt_process.h"

namespace proffer::jose {

/// The token with only those disclosures whose claims stand at these JSON pointers and the ones that hold
/// them; without key binding JWT. NotFound with the fact "pointer" if nothing disclosed stands there.
/// `processed` is of this token.
Result<std::string> narrowSdJwt(const SdJwt &token, const ProcessedSdJwt &processed,
                                const std::vector<std::string> &pointers);

} // namespace proffer::jose
