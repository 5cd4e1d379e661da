// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "event_facts.h"

namespace proffer::telling {

/// What tells an event of one kind: a sentence that is always the same, or what chooses one.
struct Telling {
    std::string_view kind;
    std::variant<MessageId, std::string (*)(EventFacts &)> sentence;
};

/// The kinds of events about rules, requests and agreements.
std::span<const Telling> dealingTellings();

} // namespace proffer::telling
