// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/ed25519.h"

namespace proffer::jose {

/// The file in which a vendor keeps its signing key: an Ed25519 JWK with `d` (RFC 8037, section 2).
/// JwkInvalid if it is another kind of key or `x` does not belong to `d`. The caller wipes `text`.
Result<crypto::Ed25519PrivateKey> parsePrivateJwk(ByteView text);
/// The canonical text, without line end.
crypto::SecretBytes writePrivateJwk(const crypto::Ed25519PrivateKey &key);

} // namespace proffer::jose
