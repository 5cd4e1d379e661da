// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/status_list.h"
#include "ledger/event.h"

#include <set>

namespace proffer::publishing {

/// The entries that a list has set and of whose end history does not know.
std::set<std::uint64_t> entriesBeyond(const jose::StatusList &list, const std::set<std::uint64_t> &known);

/// The same as an event of a publication has them, so that they stay even when the host loses them.
json::Array keptMember(const std::set<std::uint64_t> &kept);
/// EventMalformed unless they are such a member.
Result<std::set<std::uint64_t>> keptOf(const ledger::Event &event);

} // namespace proffer::publishing
