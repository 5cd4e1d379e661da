// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/encryption_key.h"

namespace proffer::jose {

inline constexpr std::size_t maxJweSize = std::size_t{256} * 1024;

/// Compact JWE (RFC 7516) with `alg` ECDH-ES (RFC 7518, section 4.6) and `enc` A256GCM: a new ephemeral key
/// each time, the recipient's `kid` echoed, `cty` \a contentType, no `apu`, `apv` or `zip`.
/// SharedSecretInvalid for a recipient whose point gives nothing; TokenTooLarge for what decryptJwe() would
/// not read.
Result<std::string> encryptJwe(ByteView plain, std::string_view contentType, const EncryptionKey &recipient,
                               crypto::RandomSource &random);

/// What was encrypted to the key. A128GCM is read beside A256GCM: it is as sound, and examples use it.
/// TokenTooLarge; JweMalformed with the fact "part"; the errors of json::parse() for the header; JweAlgorithm
/// for another `alg`, `enc` or `cty`, and for anything of `crit`, `zip`, `apu`, `apv`; JweOtherKey for
/// another `kid` or curve; SharedSecretInvalid; DecryptionFailed.
Result<crypto::SecretBytes> decryptJwe(std::string_view compact, const DecryptionKey &key,
                                       std::string_view contentType);

/// The Concat KDF of ECDH-ES (RFC 7518, section 4.6.2): \a size bytes, 32 at most, for the algorithm of that
/// name.
crypto::SecretBytes concatKdf(ByteView shared, std::string_view algorithm, std::size_t size,
                              ByteView partyU = {}, ByteView partyV = {});

} // namespace proffer::jose
