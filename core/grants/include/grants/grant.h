// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/hash.h"
#include "grants/terms.h"
#include "jose/jwk.h"
#include "jose/status_list_token.h"
#include "ledger/ids.h"
#include "profile/ids.h"
#include "vendors/ids.h"

namespace proffer::grants {

using vendors::GrantId;
using vendors::RelationshipId;
using vendors::VendorId;

enum class Kind {
    Grant,     ///< bound to the vendor's key
    Statement, ///< for a vendor without a key: no values; anyone could use it
    Profile,   ///< preferences; permits nothing by itself
};

std::string_view toText(Kind kind); ///< "grant"
Result<Kind> kindFromText(std::string_view text);
std::string_view vctOf(Kind kind); ///< "urn:proffer:grant:1"

/// The longest that anything is granted for while others cannot look its revocation up in a list that was
/// published, and that a statement ever is.
inline constexpr std::chrono::days longestUnlisted{90};
/// The longest that anything is granted for: three years.
inline constexpr std::chrono::days longestListed{1096};

/// One permission that was given, as the vault keeps it.
struct Grant {
    GrantId id{};
    Kind kind = Kind::Grant;
    VendorId vendor{};
    RelationshipId relationship{};
    profile::PersonaId persona{};
    crypto::Sha256 sha256{}; ///< of the issuer's JWT: what notices and challenges name
    std::optional<jose::Thumbprint> holder{};
    std::vector<std::string> claims{}; ///< names as in the token; preferences as "preferences.KEY"
    /// What the first of the claims were taken from; claims that come behind are preferences.
    std::vector<profile::AttributeId> attributes{};
    Instant issuedAt{};
    Instant validFrom{};
    Instant validUntil{};
    std::optional<Instant> endedAt{};
    std::string endReason{};
    std::optional<GrantId> supersededBy{};
    std::optional<jose::StatusReference> list{}; ///< its entry in the list that others can look it up in
    bool valuesErased = false;                   ///< the person's own copy of what was handed over
    std::int64_t position = 0;                   ///< of the event that issued it
    bool operator==(const Grant &) const = default;
};

enum class State { NotYetValid, InForce, EndsSoon, Expired, Ended };
std::string_view toText(State state); ///< "in_force"

/// Whether what is in force until then ends within 14 days.
bool endsSoon(Instant until, Instant now);
/// Where a grant stands at a moment.
State stateAt(const Grant &grant, Instant now);

} // namespace proffer::grants
