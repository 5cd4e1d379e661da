// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "grants/grant.h"

namespace proffer::grants {

enum class Verdict {
    Valid, ///< in force, and shown by the one it was given to
    Revoked,
    Expired,
    NotYetValid,
    AnyoneCouldUse, ///< a statement or an unbound profile: in force, but bound to nobody
    WrongPresenter, ///< shown by somebody who does not hold the key it was given to
    NotFromMe,      ///< signed by a key that no relationship here has
    NotInHistory,   ///< signed by a key of mine, but this history does not know it
    Altered,
    OutsideTerms,           ///< genuine, but does not allow what was asked
    RevocationNotCheckable, ///< only outside the vault, whose own history knows: the token names no way
    Unknown,                ///< cannot be said: the reason tells why
};

std::string_view toText(Verdict verdict); ///< "wrong_presenter"

/// What a check found, as of when.
struct CheckResult {
    Verdict verdict = Verdict::Unknown;
    Instant asOf{};
    std::optional<ErrorCode> reason{}; ///< why it is altered, shown wrongly or unknown
    std::string outside{};             ///< for OutsideTerms: the purpose or claim that is not allowed
    std::optional<Instant> when{};     ///< when it was revoked, expired, or will be valid
    std::optional<Grant> grant{};      ///< if it is one of mine
    Terms terms{};                     ///< what it allows, if it is genuine
    std::vector<std::string> shown{};  ///< names of what it discloses
};

/// What the one who shows a grant wants to do.
struct IntendedUse {
    std::string purpose{};             ///< IRI; empty: not asked
    std::vector<std::string> claims{}; ///< names; those the grant does not disclose are outside its terms
};

} // namespace proffer::grants
