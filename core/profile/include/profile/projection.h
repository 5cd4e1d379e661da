// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/projection.h"

namespace proffer::profile {

/// Subjects, personas, attributes and preferences as tables. Kinds: subject.added, subject.renamed,
/// subject.erased, persona.added, persona.renamed, persona.retired, attribute.set, attribute.erased,
/// preference.set, preference.cleared, preference.erased, import.done.
///
/// Each row is the event of the highest version (of equal ones, the highest hash), whatever the order of
/// arrival.
class ProfileProjection final : public ledger::Projection {
public:
    std::string_view name() const override;
    std::int64_t version() const override;
    std::string createScript() const override;
    std::vector<ledger::TableSpec> tables() const override;
    Done apply(store::Database &database, const ledger::Event &event) const override;
    Result<ledger::Need> need(store::Database &database, const ledger::Event &event,
                              Instant now) const override;
    Done forget(store::Database &database, const ledger::Event &event) const override;
    std::string searchText(const ledger::Event &event) const override;
};

} // namespace proffer::profile
