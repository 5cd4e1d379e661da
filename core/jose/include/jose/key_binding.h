// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/instant.h"
#include "jose/sd_jwt.h"

namespace proffer::jose {

/// What a holder says when it presents an SD-JWT (RFC 9901, section 4.3).
struct KeyBinding {
    std::string audience;
    std::string nonce;
    Instant issuedAt;
    bool operator==(const KeyBinding &) const = default;
};

/// The token with a key binding JWT appended, signed with the holder's key. KeyBindingUnexpected if it has
/// one already; SdJwtMissingTilde.
Result<std::string> bindSdJwt(std::string_view sdJwt, const KeyBinding &binding,
                              const crypto::Ed25519PrivateKey &holder);

struct KeyBindingPolicy {
    std::string_view audience;
    std::string_view nonce;
    Instant now{};
    std::chrono::seconds maxAge{300};
    /// The key that the verifier expects in `cnf`; null: whichever stands there.
    const PublicJwk *holder = nullptr;
};

/// The key in `cnf` (RFC 7800, section 3.2): KeyBindingNoHolder without one, else the errors of
/// PublicJwk::parse.
Result<PublicJwk> holderKey(const json::Object &claims);

/// The key binding JWT of a token whose processed payload is `claims`: KeyBindingMissing; KeyBindingNoHolder;
/// KeyBindingWrongKey if another key signed it or `cnf` is not the one expected; TokenType, TokenAlgorithm,
/// TokenCrit, TokenTooLarge, TokenMalformed; TokenClaimMissing or TokenClaimInvalid (an array in `aud`);
/// TokenAudience, TokenNonce, KeyBindingHash; TokenStale, TokenFromFuture, TokenExpired, TokenNotYetValid. A
/// token without key binding JWT that does not need one is for the verifier to accept, by not calling this.
Result<KeyBinding> verifyKeyBinding(const SdJwt &token, const json::Object &claims,
                                    const KeyBindingPolicy &policy);

} // namespace proffer::jose
