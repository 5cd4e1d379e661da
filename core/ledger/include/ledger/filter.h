// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/cancel.h"
#include "ledger/ledger.h"

namespace proffer::ledger {

/// Which events of a history are wanted; what is left out does not matter.
struct Filter {
    std::optional<AnyId> about{};
    /// Kinds; one that ends in a dot stands for all that begin with it ("grant.").
    std::vector<std::string> kinds{};
    std::optional<Instant> from{};  ///< this and later
    std::optional<Instant> until{}; ///< earlier than this
    bool operator==(const Filter &) const = default;
};

bool passes(const Filter &filter, const Event &event);
/// At most \a count events that pass, before a position (0: the newest), newest first. Cancelled.
Result<std::vector<Event>> page(Ledger &ledger, const Filter &filter, std::int64_t before, std::size_t count,
                                const LongWork &work = {});

} // namespace proffer::ledger
