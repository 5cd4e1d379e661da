// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/projection.h"

namespace proffer::terms {

/// Tables "rule_chosen", "rule_comfort" and "rule_own", from the events
///
///     rule.chosen       {"rule": code of a ready-made prohibition, "on", "version"}
///     rule.comfort_set  {"category", "kind", "comfort", "version"}
///     rule.written      {"rule", "effect", "name", "scope", "retention", "version"}
///     rule.removed      {"rule", "version"}
///
/// Of two that say something different the higher version wins, and of equal ones the higher hash.
class TermsProjection final : public ledger::Projection {
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

} // namespace proffer::terms
