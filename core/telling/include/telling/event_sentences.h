// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "telling/event_names.h"
#include "wording/language.h"

namespace proffer::telling {

/// An event and what it means.
struct Told {
    ledger::Event event{};
    std::string sentence{};
};

/// Tells what happened, in one plain sentence of a language for each event. A sentence names companies,
/// personas, claims and days as far as they are known, and never a value. An event of an unknown kind is told
/// by its kind.
class EventSentences {
public:
    /// Both outlive it.
    EventSentences(services::Services &services, const wording::Language &language)
        : names_(services), language_(language)
    {
    }

    /// Fails only where the vault cannot be read.
    Result<Told> tell(ledger::Event event);
    Result<std::vector<Told>> tell(std::vector<ledger::Event> events);

private:
    EventNames names_;
    const wording::Language &language_;
};

} // namespace proffer::telling
