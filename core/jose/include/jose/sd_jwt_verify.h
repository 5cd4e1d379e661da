// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/claims.h"
#include "jose/sd_jwt_process.h"

namespace proffer::jose {

/// Whether tokens of a type name the key of whom they are handed to (`cnf`).
enum class HolderKey { Required, Optional, Forbidden };

struct AcceptedVct {
    std::string_view vct;
    HolderKey holderKey = HolderKey::Required;
};

/// What a verifier accepts. The rules are its own, never the token's.
struct SdJwtPolicy {
    std::string_view type = sdJwtType;
    std::vector<AcceptedVct> vcts{}; ///< empty: any, and none
    /// The issuer's key must be the one that `iss` is, as a DID. False if it is known by other means whose
    /// key it is.
    bool issuerIsDid = true;
    Expiry expiry = Expiry::Required;
    /// Claims beside the protected ones that no holder may leave out, whole or in part.
    std::vector<std::string_view> plain{};
};

/// Everything about a token but its times: the issuer's signature (Jws::verify), its key (TokenIssuer), the
/// disclosures (processSdJwt), `vct` (TokenVct) and `cnf` (KeyBindingNoHolder, or TokenClaimInvalid where it
/// is forbidden).
Result<ProcessedSdJwt> authenticateSdJwt(const SdJwt &token, const PublicJwk &issuer,
                                         const SdJwtPolicy &policy);
/// The same and checkValidity().
Result<ProcessedSdJwt> verifySdJwt(const SdJwt &token, const PublicJwk &issuer, const SdJwtPolicy &policy,
                                   Instant now);
/// What is left of authenticateSdJwt() for a token whose issuer JWT is known byte for byte to be the
/// issuer's, because the caller keeps its hash where nobody else can write: its disclosures and its `vct`.
Result<ProcessedSdJwt> readGenuineSdJwt(const SdJwt &token, const SdJwtPolicy &policy);
/// The key that the token names as its issuer's, by the DID in `iss`. TokenIssuer if `iss` is no DID.
Result<PublicJwk> issuerKey(const SdJwt &token);

} // namespace proffer::jose
