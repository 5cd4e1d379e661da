// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/instant.h"
#include "ledger/ids.h"
#include "json/value.h"
#include "json/wipe.h"

#include <optional>

namespace proffer::ledger {

/// The members of an event that can be erased. Every copy is wiped when it is no longer needed: keys and
/// disclosures pass here.
class Values : public json::Object {
public:
    Values(json::Object members) : json::Object(std::move(members)) {}
    Values(const Values &) = default;
    Values(Values &&) noexcept = default;
    Values &operator=(Values other) noexcept
    {
        swap(other);
        return *this;
    }
    ~Values() { json::wipe(*this); }
};

/// What somebody wants to write into the ledger.
///
/// Everything but \a values is *structure*: kinds, ids and names, which stay for ever. \a values holds what
/// can be erased: attribute values, disclosures, keys. The two are committed to apart, so that erasing one
/// keeps the chain whole.
struct Draft {
    std::string kind{};         ///< "grant.issued"
    std::vector<AnyId> about{}; ///< what the event concerns, to find it again
    json::Object data{};        ///< structure
    std::optional<Values> values{};
    /// Events whose values this one erases, everywhere they are stored.
    std::vector<EventRef> erases{};
};

/// One entry of the ledger, as read back.
struct Event {
    std::int64_t position = 0; ///< order of arrival in this copy of the vault; not signed
    EventRef ref{};
    EventHash hash{};
    Instant time{};
    std::string kind{};
    std::vector<AnyId> about{};
    json::Object data{};
    std::optional<Values> values{};
    bool hadValues = false; ///< it was written with values
    std::vector<EventRef> erases{};

    /// Its values were erased since.
    bool erased() const { return hadValues && !values; }
};

} // namespace proffer::ledger
