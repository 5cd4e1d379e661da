// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "event_facts.h"

namespace proffer::telling {

/// The sentence for an event about rules, requests or agreements; nothing for any other kind.
std::optional<std::string> dealingSentence(EventFacts &facts);

} // namespace proffer::telling
