// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/jwk.h"

namespace proffer::jose {

/// The DID that is a key: "did:jwk:" and the base64url of the JWK in the order of its thumbprint.
std::string didJwk(const PublicJwk &key);
/// The id of that DID's one key, "did:jwk:…#0", as a header's `kid` has it.
std::string didKeyId(std::string_view did);
/// The key that a did:jwk, or a did:key of Ed25519 (z6Mk…), stands for; DidInvalid for other methods and
/// malformed ones, or the error of PublicJwk::parse.
Result<PublicJwk> parseDid(std::string_view did);
bool isDid(std::string_view text);

} // namespace proffer::jose
