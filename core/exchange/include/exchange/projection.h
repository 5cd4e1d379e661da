// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/projection.h"

namespace proffer::exchange {

/// Table "hand_over", from the event
///
///     grant.handed_over  {"grant", "how", "to_key", "request"}; the last two only if it was encrypted
class ExchangeProjection final : public ledger::Projection {
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

} // namespace proffer::exchange
