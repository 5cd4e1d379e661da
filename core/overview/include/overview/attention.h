// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/services.h"

namespace proffer::overview {

/// Why something needs the person.
enum class Matter {
    RequestWaits, ///< a company asks
    PermitEnds,   ///< within 14 days
    NoAnswer,     ///< asked to stop or to delete, and nothing came
    CounterWaits, ///< a company named another agreement
};
std::string_view toText(Matter matter); ///< "request_waits"

/// One thing that needs the person.
struct Attention {
    Matter matter = Matter::RequestWaits;
    vendors::VendorId vendor{};
    std::string name{};      ///< the company's
    std::size_t details = 0; ///< asked for, granted, or to be stopped
    std::optional<Instant>
        when{}; ///< when the time to answer or the permit is over; since when they were asked
    std::optional<requests::RequestId> request{}; ///< with RequestWaits
    std::optional<grants::GrantId> grant{};       ///< with PermitEnds
    std::optional<agreements::OfferId> offer{};   ///< with CounterWaits
    bool operator==(const Attention &) const = default;
};

/// What needs the person now: requests by the end of their time, then permits that end, then who has not
/// answered, then counters.
Result<std::vector<Attention>> attention(services::Services &services, Instant now);

/// The next permission that will need the person, when nothing does now: the first of those in force to end.
Result<std::optional<Attention>> nextDue(services::Services &services, Instant now);

} // namespace proffer::overview
