// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pin.h"
#include "store/database.h"

namespace proffer::ledger {

/// What is left of the events that were dropped.
class Dropped {
public:
    /// From the ledger in a schema of the connection.
    static Result<Dropped> read(store::Database &database, std::string_view schema);

    /// The hash of an event, if it was dropped. \a device is its number in the table "device".
    const EventHash *find(std::int64_t device, std::int64_t seq) const;
    std::size_t size() const { return events_.size(); }
    const crypto::Sha256 &pin() const { return pin_; }

private:
    struct Entry {
        std::int64_t device = 0;
        std::int64_t seq = 0;
        EventHash hash{};
    };

    std::vector<Entry> events_{}; ///< in the order of device and seq
    crypto::Sha256 pin_{};
};

} // namespace proffer::ledger
