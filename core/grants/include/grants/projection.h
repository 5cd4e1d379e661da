// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/projection.h"

namespace proffer::grants {

/// Tables "permission_grant", "list_place" and "challenge", from the events
///
///     grant.issued          {"grant", "kind", "vendor", "relationship", "persona",
///                            "claims": [name, …], "from", "until", "sha256", "jwt",
///                            "attributes": [id, …], "holder", "list_uri", "list_index"};
///                           values: {"disclosures": [text, …]}
///     grant.ended           {"grant", "sha256", "reason", "superseded_by", "notice"};
///                           no notice if its key was erased
///     list.placed           {"relationship", "vendor", "uri"}
///     list.published        {"relationship", "uri"}, of which more is said where lists are published
///     challenge.made        {"grant", "nonce", "expires"}
///     presentation.checked  {"grant", "verdict", "reason", "nonce"}
class GrantsProjection final : public ledger::Projection {
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

} // namespace proffer::grants
