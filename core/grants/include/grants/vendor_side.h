// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/random.h"
#include "grants/verdict.h"
#include "jose/key_binding.h"
#include "jose/status_list_token.h"

namespace proffer::grants {

// What the vendor's side does; none of it needs a vault.

/// A fresh random question that a verifier asks a vendor, so that an old presentation cannot be shown again
/// (`proffer-challenge+jwt`: iss, aud, nonce, grant_sha256, iat, exp after five minutes).
struct Challenge {
    std::string issuer{};   ///< who asks: the grant's issuer, as a DID
    std::string audience{}; ///< the vendor
    std::string nonce{};    ///< 128 random bits
    std::string grantSha256{};
    Instant issuedAt{};
    Instant expires{};
    bool operator==(const Challenge &) const = default;
};

inline constexpr std::chrono::minutes challengeLife{5};

std::string signChallenge(const Challenge &challenge, const crypto::Ed25519PrivateKey &issuer);
/// Verified with the key that `iss` is. The errors of verifyJwt() and checkValidity(); TokenIssuer if `iss`
/// is no DID.
Result<Challenge> readChallenge(std::string_view token, Instant now);

/// The vendor's answer: its grant with a key binding JWT towards the one who asks. TokenIssuer when the
/// challenge is not from the grant's own issuer, KeyBindingHash when it is about another grant: a vendor
/// never signs a stranger's text.
Result<std::string> present(std::string_view grant, std::string_view challenge,
                            const crypto::Ed25519PrivateKey &vendor, Instant now);
/// The same towards a third party with an origin, which gave its own nonce.
Result<std::string> presentTo(std::string_view grant, std::string_view origin, std::string_view nonce,
                              const crypto::Ed25519PrivateKey &vendor, Instant now);

/// What somebody without the vault can say of a token.
struct OutsideVerdict {
    Kind kind = Kind::Grant;
    std::string issuer{};
    std::string issuerThumbprint{}; ///< to compare over a contact that the verifier already has
    std::string audience{};
    Instant validUntil{};
    Terms terms{};
    json::Object claims{};  ///< what it discloses
    bool bound = false;     ///< to a key; without one anyone could use it
    bool presented = false; ///< the one who shows it holds the key it was given to
    /// RevocationNotCheckable if it names no way to find out; Unknown if it does, for nothing is fetched
    /// here.
    Verdict revocation = Verdict::RevocationNotCheckable;
    std::optional<jose::StatusReference> list{}; ///< the entry that tells (published_list.h)
};

struct OutsidePolicy {
    Instant now{};
    /// Who the verifier is and the nonce it gave; both empty: the token is read without presentation.
    std::string audience{};
    std::string nonce{};
    /// The issuer that the verifier expects, if it knows: TokenIssuer otherwise.
    std::optional<jose::Thumbprint> issuer{};
};

/// Consistent in itself; whether the issuer is the person only the person's own contact can confirm. Errors
/// as authenticateSdJwt(), checkValidity() and verifyKeyBinding(); TokenClaimInvalid for a broken `status`.
Result<OutsideVerdict> verifyOutside(std::string_view token, const OutsidePolicy &policy);

} // namespace proffer::grants
