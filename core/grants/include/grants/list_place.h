// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grants/grant.h"
#include "ledger/ledger.h"

namespace proffer::grants {

/// How many entries each list has, so that its size says nothing of how much was granted.
inline constexpr std::size_t listEntries = 131'072;

/// Where others can look up which grants of a relationship have ended. It stays for the relationship's life,
/// since tokens name it.
struct ListPlace {
    RelationshipId relationship{};
    std::string uri{};
    Instant placedAt{};
    bool published = false; ///< at least once, so that something can be looked up there
    bool operator==(const ListPlace &) const = default;
};

/// The addresses of status lists, one for each relationship that has one, and the entries in them.
class ListPlaces {
public:
    explicit ListPlaces(ledger::Ledger &ledger) : ledger_(&ledger) {}

    /// Gives a relationship's list a random address under \a base, an https address without user info, query
    /// and fragment: InvalidArgument with the facts "member" = "base" and "reason". AlreadyExists if it has
    /// one.
    Result<ListPlace> place(ledger::Batch &batch, const vendors::RelationshipId &relationship,
                            std::string_view base);
    Result<std::optional<ListPlace>> find(const RelationshipId &relationship) const;
    /// Oldest first.
    Result<std::vector<ListPlace>> all() const;

    /// A random entry that no grant has; nothing if the relationship has no list. StatusListFull.
    Result<std::optional<jose::StatusReference>> freeEntry(const RelationshipId &relationship,
                                                           const VendorId &vendor) const;

private:
    ledger::Ledger *ledger_;
};

} // namespace proffer::grants
