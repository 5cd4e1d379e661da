// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grants/vendor_side.h"

namespace proffer::grants {

/// A list that \a key signed for \a uri, by whoever publishes or reads it. The errors of
/// jose::readStatusList(), but StatusListOtherSigner for another signature and StatusListOtherPlace with the
/// fact "url" for a list of another address.
Result<jose::StatusListToken> readPublishedList(std::string_view token, const jose::PublicJwk &key,
                                                std::string_view uri);

struct ListPolicy {
    Instant now{};
    std::chrono::days oldest{7}; ///< a list that was signed longer ago says nothing any more
};

/// What a list says of one permission.
struct ListedStatus {
    Verdict revocation = Verdict::Unknown; ///< Valid, Revoked or Unknown
    Instant listedAt{};                    ///< when the list was signed
    /// Why nothing can be said: StatusListOutdated, TokenFromFuture; TokenClaimInvalid for a status that is
    /// neither "valid" nor "invalid" (Token Status List, section 7.1).
    std::optional<ErrorCode> reason{};
};

/// Reads a permission's entry in the list that it names, which must be signed by its own issuer. An entry
/// that says revoked does so however old the list is. NotFound with "what" = "list" for a permission that
/// names none, StatusIndexOutOfRange, the errors of readPublishedList().
Result<ListedStatus> statusIn(std::string_view list, const OutsideVerdict &permission,
                              const ListPolicy &policy);

} // namespace proffer::grants
