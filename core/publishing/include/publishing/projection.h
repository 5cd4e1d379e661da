// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/projection.h"

namespace proffer::publishing {

/// Tables "list_host" and "list_publication", from the events
///
///     list.host_set   {"relationship", "vendor", "way"}; values: {"target", "user", "password"}
///     list.published  {"relationship", "vendor", "uri", "sha256", "issued", "expires", "renew", "ended",
///                      "kept": [entry, …]}
class PublishingProjection final : public ledger::Projection {
public:
    std::string_view name() const override;
    std::int64_t version() const override;
    std::string createScript() const override;
    std::vector<ledger::TableSpec> tables() const override;
    Done apply(store::Database &database, const ledger::Event &event) const override;
    Result<ledger::Need> need(store::Database &database, const ledger::Event &event,
                              Instant now) const override;
};

} // namespace proffer::publishing
