// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ids.h"

#include <vector>

namespace proffer::profile {

struct EraseOptions {
    /// Also what was derived from it (`age_over_18` from a birth date).
    bool derived = false;
    /// Events elsewhere that carry the same value (grants that disclosed it); erased by the same event.
    std::vector<ledger::EventRef> alsoIn{};
};

/// What was erased, and where it may still be: a copy of the vault whose newest event lies at `firstPosition`
/// or later but before `erasedPosition` still holds it.
struct Erasure {
    ledger::EventRef event{};
    std::int64_t firstPosition = 0;  ///< of the first event that carried the value
    std::int64_t erasedPosition = 0; ///< of the event that erased it
    std::vector<ledger::EventRef> erased{};
};

} // namespace proffer::profile
