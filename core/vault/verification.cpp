// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vault/verification.h"

#include "vault_state.h"

#include <algorithm>

namespace proffer::vault {

Verification::Verification(const VaultState &state)
    : database_(state.database()), scratch_(state.folder), key_(state.key()), vault_(state.header.vault),
      projections_(state.projections), random_(&state.surroundings.random), vfs_(state.surroundings.vfs),
      head_(state.ledger->localHead())
{
}

ledger::VerifyRequest Verification::request() const
{
    return {.database = database_,
            .key = key_,
            .vault = vault_,
            .projections = projections_,
            .scratch = scratch_,
            .random = *random_,
            .kept = {head_},
            .vfs = vfs_};
}

Result<ledger::Verified> Verification::run(const LongWork &work, const std::vector<ledger::Head> &kept) const
{
    {
        PROFFER_TRY(auto database, store::Database::open(database_, key_.bytes(),
                                                         {.mode = store::Mode::ReadOnly, .vfs = vfs_}));
        PROFFER_CHECK(database.checkPages(work));
        PROFFER_CHECK(database.checkStructure(work));
    }
    auto asked = request();
    asked.kept.insert(asked.kept.end(), kept.begin(), kept.end());
    return ledger::verify(asked, work);
}

Result<ledger::Verified> Verification::read(const ledger::Observer &observer, const LongWork &work) const
{
    auto asked = request();
    asked.depth = ledger::Depth::Chain;
    asked.observer = observer;
    return ledger::verify(asked, work);
}

Result<ledger::Verified> Verification::tables(const std::vector<std::string_view> &projections,
                                              const LongWork &work) const
{
    auto asked = request();
    asked.depth = ledger::Depth::Tables;
    asked.projections.clear();
    for (const auto name : projections) {
        const auto found = std::ranges::find(projections_, name, &ledger::Projection::name);
        if (found == projections_.end())
            return fail(ErrorCode::InvalidArgument)
                .with("member", "projection")
                .with("value", std::string{name});
        asked.projections.push_back(*found);
    }
    return ledger::verify(asked, work);
}

} // namespace proffer::vault
