// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "grants/terms.h"

#include <algorithm>

namespace proffer::grants {

bool isNarrower(const Terms &narrower, const Terms &wider)
{
    const auto permitted = std::ranges::all_of(narrower.permissions, [&](const auto &permission) {
        return std::ranges::any_of(wider.permissions,
                                   [&](const auto &wide) { return permission.isWithin(wide); });
    });
    const auto prohibited = std::ranges::all_of(wider.prohibitions, [&](const auto &prohibition) {
        return std::ranges::find(narrower.prohibitions, prohibition) != narrower.prohibitions.end();
    });
    return permitted && prohibited;
}

} // namespace proffer::grants
