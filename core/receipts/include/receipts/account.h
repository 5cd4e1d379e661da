// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grants/grants.h"
#include "vendors/vendor.h"

namespace proffer::receipts {

enum class Change { Given, Refused, Withdrawn, Expired };

/// When consent changed, and how.
struct StateChange {
    Change change = Change::Given;
    Instant when{};
    std::string reason{}; ///< of a withdrawal, as its notice says it
    bool hasNotice = false;
    bool operator==(const StateChange &) const = default;
};

/// What a vault says of one grant: a receipt is written from this and from what the person adds.
struct Account {
    grants::Grant grant{};
    grants::Terms terms{};
    vendors::Vendor vendor{};
    std::string issuer{};   ///< the pairwise DID
    std::string audience{}; ///< whom the grant is for
    /// Oldest first; the last one is how it stands. It begins on the day that the grant itself names, since
    /// the moment of signing would link those who were granted something in one go.
    std::vector<StateChange> history{};
    std::optional<grants::GrantId> replaces{};
};

/// What the verified history says, as of now; the tables only tell where to look. NotFound,
/// ProjectionMismatch when a table says otherwise than the history, the errors of VerifiedGrants::read().
Result<Account> readAccount(vault::Vault &vault, const grants::GrantId &id, const LongWork &work = {});

} // namespace proffer::receipts
