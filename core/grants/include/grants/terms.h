// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terms/permission.h"

namespace proffer::grants {

/// Everything that stands in plain in a token and that a holder cannot hide.
struct Terms {
    std::vector<terms::Permission> permissions{};
    /// What is never allowed: `{"preference": key, "value": value}` for each restrictive preference.
    json::Array prohibitions{};
    std::string jurisdiction{}; ///< ISO 3166-1 alpha-2, or empty
    std::string withdrawal{};   ///< where the vendor is to be told that it ends, or empty
    bool operator==(const Terms &) const = default;
};

/// Whether \a narrower allows nothing that \a wider does not, and prohibits all that it prohibits.
bool isNarrower(const Terms &narrower, const Terms &wider);

} // namespace proffer::grants
