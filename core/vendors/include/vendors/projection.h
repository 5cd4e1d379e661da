// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/projection.h"

namespace proffer::vendors {

/// The tables of vendors, their keys, relationships and holdings.
///
/// It folds its own events, and of two that core/grants writes these members of the structure, each id as its
/// text:
///   grant.issued  {"grant", "vendor", "relationship", "claims": [name, …], "until": seconds since 1970, may
///   be absent} grant.ended   {"grant"}
/// so that what a grant hands over stands in "who has what" in the same transaction.
///
/// Two devices may have acted at once: an event about something that is not there any more changes nothing.
class VendorsProjection final : public ledger::Projection {
public:
    std::string_view name() const override;
    std::int64_t version() const override;
    std::string createScript() const override;
    std::vector<ledger::TableSpec> tables() const override;
    Done apply(store::Database &database, const ledger::Event &event) const override;
    Result<ledger::Need> need(store::Database &database, const ledger::Event &event,
                              Instant now) const override;
    std::string searchText(const ledger::Event &event) const override;
};

} // namespace proffer::vendors
