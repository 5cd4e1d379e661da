// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "crypto/secret_bytes.h"

namespace proffer::crypto {

/// X25519 (RFC 7748, section 5). An all-zero shared secret is SharedSecretInvalid (section 6.1); other
/// lengths than 32 bytes are KeyInvalid.
Result<SecretBytes> x25519(ByteView privateKey, ByteView publicKey);
/// The public key of a private one.
Result<ByteArray<32>> x25519PublicKey(ByteView privateKey);

} // namespace proffer::crypto
