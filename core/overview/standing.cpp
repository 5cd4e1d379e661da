// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "overview/standing.h"

#include "grants/grant.h"

#include <array>

namespace proffer::overview {
namespace {

bool asked(vendors::HoldingState state)
{
    using enum vendors::HoldingState;
    return state == AskedToStop || state == AskedToDelete || state == NoAnswer;
}

} // namespace

std::string_view toText(Standing standing)
{
    constexpr auto words =
        std::to_array<std::string_view>({"permitted", "ends_soon", "no_permit", "no_answer"});
    return words.at(static_cast<std::size_t>(standing));
}

Standing standingOf(const vendors::Holding &holding, Instant now)
{
    if (asked(holding.state))
        return Standing::NoAnswer;
    const auto &permission = holding.permission;
    if (!permission || !permission->inForce(now))
        return Standing::NoPermit;
    return permission->until && grants::endsSoon(*permission->until, now) ? Standing::EndsSoon
                                                                          : Standing::Permitted;
}

bool isHeld(const vendors::Holding &holding)
{
    return holding.state != vendors::HoldingState::SaidDeleted;
}

} // namespace proffer::overview
