// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "telling/event_names.h"

namespace proffer::telling {

/// An event and what it means.
struct Told {
    ledger::Event event{};
    std::string sentence{};
};

/// Tells what happened, in one plain sentence for each event. A sentence names companies, personas, claims
/// and days as far as they are known, and never a value. An event of an unknown kind is told by its kind.
class EventSentences {
public:
    explicit EventSentences(services::Services &services) : names_(services) {}

    /// Fails only where the vault cannot be read.
    Result<Told> tell(ledger::Event event);
    Result<std::vector<Told>> tell(std::vector<ledger::Event> events);

private:
    EventNames names_;
};

} // namespace proffer::telling
