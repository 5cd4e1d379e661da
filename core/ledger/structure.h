// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/event.h"

namespace proffer::ledger {

/// The canonical bytes of an event's structure: {"about":[…],"data":{…},"erases":[[device,seq]…],"kind":"…"};
/// empty members are left out.
std::string writeStructure(const Draft &draft);

/// Reads them back into an event's kind, about, data and erases; EventMalformed if they are not what
/// writeStructure writes.
Done readStructure(std::string_view bytes, Event &event);

} // namespace proffer::ledger
