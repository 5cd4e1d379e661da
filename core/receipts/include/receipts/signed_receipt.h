// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/ed25519.h"
#include "receipts/receipt.h"

namespace proffer::receipts {

/// A receipt that the issuer of the grant signed (`proffer-receipt+jwt`), as somebody without a vault reads
/// it.
struct SignedReceipt {
    std::string issuer{};      ///< the pairwise DID, whose key signed it
    std::string audience{};    ///< whom the grant is for
    std::string grantSha256{}; ///< base64url, of the issuer's JWT: which grant it is about
    Instant issuedAt{};        ///< the UTC day of writing
    Format format = Format::Receipt27560;
    json::Object document{};
    bool operator==(const SignedReceipt &) const = default;
};

/// Wraps what writeReceipt() gave. KeyInvalid unless it is the key of the account's issuer; TokenTooLarge
/// when no reader would take it.
Result<std::string> signReceipt(Format format, const json::Object &document, const Account &account, Date day,
                                const crypto::Ed25519PrivateKey &issuer);

/// Verified with the key that `iss` is; who that is, only a contact that the reader already has can confirm.
/// The errors of jose::verifyJwt(), TokenFromFuture, TokenClaimMissing and TokenClaimInvalid with the fact
/// "claim": also for a claim that a receipt does not have, and for a document that is of another format,
/// about another grant or about somebody else than it was signed for.
Result<SignedReceipt> openReceipt(std::string_view token, Instant now);

} // namespace proffer::receipts
