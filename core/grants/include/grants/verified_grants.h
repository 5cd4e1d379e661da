// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grants/grant.h"
#include "ledger/event.h"
#include "vault/vault.h"

#include <unordered_map>

namespace proffer::grants {

/// What the verified events say of every grant. Verdicts read this, never the tables: a page of the database
/// that somebody put back passes every check of the database itself.
class VerifiedGrants {
public:
    struct Entry {
        std::int64_t issued = 0;             ///< position of the event
        std::optional<std::int64_t> ended{}; ///< the same
    };

    /// Follows the vault's chains from their start; the errors of ledger::verify().
    static Result<VerifiedGrants> read(const vault::Vault &vault, const LongWork &work = {});

    /// Nothing if no event issued a grant with this issuer JWT.
    const Entry *find(const crypto::Sha256 &sha256) const;
    /// One more event that this program appended itself.
    void see(const ledger::Event &event);
    std::int64_t lastPosition() const { return lastPosition_; }

private:
    struct Hash {
        std::size_t operator()(const ByteArray<32> &key) const;
    };
    std::unordered_map<ByteArray<32>, Entry, Hash> entries_{};
    std::int64_t lastPosition_ = 0;
};

} // namespace proffer::grants
