// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/instant.h"
#include "jose/jwk.h"
#include "jose/status_list.h"

#include <optional>

namespace proffer::jose {

inline constexpr std::string_view statusListType = "statuslist+jwt";
/// How long a token with a list may be: a hundred million entries with about every hundredth set fit.
inline constexpr std::size_t maxStatusListToken = std::size_t{24} << 20U;

/// A signed list (draft-ietf-oauth-status-list, section 5). It names neither its issuer nor a key, so that
/// its host learns no identity; a reader knows the key from the token that refers to the list.
struct StatusListToken {
    std::string uri{}; ///< `sub`: where the list is, which the referring token names
    Instant issuedAt{};
    std::optional<Instant> expires{};
    std::optional<std::chrono::seconds> timeToLive{}; ///< how long a copy may be kept; a year at most
    StatusList list;
};

/// Signed with an Ed25519 key, times in whole seconds.
std::string signStatusList(const StatusListToken &token, const crypto::Ed25519PrivateKey &key);

/// What \a key signed for \a uri. The errors of Jws::verify() and StatusList::parse(), TokenClaimMissing,
/// TokenClaimInvalid with the fact "claim" ("sub" if it is another list's). Whether it is from the future, or
/// too old, is for the caller to weigh.
Result<StatusListToken> readStatusList(std::string_view compact, const PublicJwk &key, std::string_view uri,
                                       std::size_t limit = maxStatusListBytes);

/// Where a token's status is: the claim `status.status_list`.
struct StatusReference {
    std::string uri{}; ///< an https address
    std::uint64_t index = 0;
    bool operator==(const StatusReference &) const = default;

    json::Object toJson() const; ///< the claim `status`
};

/// What a token says of ways to find out whether it was revoked (section 6).
struct TokenStatus {
    bool named = false;                    ///< it has a claim `status`
    std::optional<StatusReference> list{}; ///< nothing if it names another way than a list
    bool operator==(const TokenStatus &) const = default;
};

/// TokenClaimInvalid with the fact "claim" for a claim `status` that names no way at all, or whose status
/// list cannot be read.
Result<TokenStatus> tokenStatus(const json::Object &claims);

} // namespace proffer::jose
