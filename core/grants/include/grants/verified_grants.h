// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/ed25519.h"
#include "grants/grant.h"
#include "ledger/event.h"
#include "vault/vault.h"

#include <map>
#include <set>
#include <unordered_map>

namespace proffer::grants {

/// What the verified events say of every grant, of the keys that sign them and of the questions asked about
/// them. Verdicts read this, never the tables: a page of the database
/// that somebody put back passes every check of the database itself.
class VerifiedGrants {
public:
    struct Entry {
        GrantId grant{};
        std::int64_t issued = 0;             ///< position of the event
        std::optional<std::int64_t> ended{}; ///< the same
    };
    struct Challenge {
        GrantId grant{};
        Instant expires{};
        bool used = false;
    };

    /// Follows the vault's chains from their start; the errors of ledger::verify().
    static Result<VerifiedGrants> read(const vault::Vault &vault, const LongWork &work = {});

    /// Nothing if no event issued a grant with this issuer JWT.
    const Entry *find(const crypto::Sha256 &sha256) const;
    /// Whether a relationship was ever opened with this key.
    bool isIssuer(const crypto::Ed25519PublicKey &key) const { return issuers_.contains(key); }
    /// Nothing if it was never asked, or has expired more than a day ago.
    const Challenge *findChallenge(std::string_view nonce) const;
    /// One more event that this program appended itself.
    void see(const ledger::Event &event);
    std::int64_t lastPosition() const { return lastPosition_; }

private:
    struct Hash {
        std::size_t operator()(const ByteArray<32> &key) const;
    };
    void seeGrant(const ledger::Event &event);
    void seeRelationship(const ledger::Event &event);
    void seeChallenge(const ledger::Event &event);
    void seePresentation(const ledger::Event &event);
    void forgetChallenges(Instant now);

    std::unordered_map<ByteArray<32>, Entry, Hash> entries_{};
    std::set<crypto::Ed25519PublicKey> issuers_{};
    std::map<std::string, Challenge, std::less<>> challenges_{};
    std::size_t mostChallenges_ = 64; ///< before the next look for expired ones
    std::int64_t lastPosition_ = 0;
};

} // namespace proffer::grants
