// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grants/grant.h"
#include "ledger/event.h"
#include "vault/vault.h"

#include <map>
#include <set>

namespace proffer::publishing {

using grants::RelationshipId;
using grants::VendorId;

/// What history says was published last.
struct Publication {
    Instant issuedAt{};
    Instant expires{};
    Instant renewAt{}; ///< a moment of its own for each list, so that they are not renewed together
    std::string sha256{};
    std::size_t ended = 0; ///< how many ended grants it knew of
    bool operator==(const Publication &) const = default;
};

/// What one relationship's list must say now.
struct List {
    RelationshipId relationship{};
    VendorId vendor{};
    std::string uri{};
    std::set<std::uint64_t> ended{}; ///< the entries of grants that have ended
    std::set<std::uint64_t> kept{};  ///< those that were published as ended without history knowing why
    Instant neededUntil{};           ///< when the last grant that names it is over
    std::optional<Publication> published{};
};

/// A third party believes a list for seven days after it was signed, and a copy of it until it expires.
inline constexpr std::chrono::days listLife{30};
inline constexpr std::chrono::hours listTimeToLive{12};
/// Under this, what is left of a list's life is too little.
inline constexpr std::chrono::days leastLeft{20};

/// Whether a list is to be published, and why.
enum class Due { No, First, Changed, Renewal };
std::string_view toText(Due due); ///< "changed"
Due dueAt(const List &list, Instant now);

/// The status lists as the verified events have them; the tables are not asked, since a single page that
/// somebody put back would take an end away.
class VerifiedLists {
public:
    /// The errors of ledger::verify().
    static Result<VerifiedLists> read(const vault::Vault &vault, const LongWork &work = {});

    /// Null for a relationship without a list.
    const List *find(const RelationshipId &relationship) const;
    /// In an order that says nothing.
    const std::map<RelationshipId, List> &all() const { return lists_; }
    /// When the newest event was written.
    Instant newest() const { return newest_; }
    /// One more event that this program appended itself.
    void see(const ledger::Event &event);

private:
    struct Entry {
        std::string uri{};
        std::uint64_t index = 0;
    };
    void seePlace(const ledger::Event &event);
    void seeGrant(const ledger::Event &event);
    void seeEnd(const ledger::Event &event);
    void seePublication(const ledger::Event &event);

    std::map<RelationshipId, List> lists_{};
    std::map<std::string, RelationshipId, std::less<>> owners_{}; ///< by address
    std::map<std::string, Entry, std::less<>> entries_{};         ///< by the hash of the grant
    Instant newest_{};
};

} // namespace proffer::publishing
