// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace proffer::telling {

/// What the events of a history are about, in the groups in which a person looks for them.
enum class EventGroup : std::uint8_t {
    Permits,    ///< given, ended, handed over, shown
    Requests,   ///< asked and answered
    Companies,  ///< who they are, their keys, what they have
    Agreements, ///< the person's rules and terms, and what was agreed
    Details,    ///< the person's own data, and the faces they show
    Vault,      ///< passwords, backups, the history itself
};

std::span<const EventGroup> eventGroups();
/// The kinds of a group as ledger::Filter takes them.
std::vector<std::string> kindsOf(EventGroup group);

} // namespace proffer::telling
