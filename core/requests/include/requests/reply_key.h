// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/encryption_key.h"

namespace proffer::requests {

/// The curves on which a vendor's key for the reply may lie.
enum class ReplyCurve { X25519, P256 };

/// A new key for the reply to a request. It has a random id, which the encrypted reply names.
Result<jose::DecryptionKey> newReplyKey(ReplyCurve curve, crypto::RandomSource &random);

/// The public half of such a key, from the file of either half. JwkInvalid with the fact "member".
Result<jose::EncryptionKey> publicReplyKey(ByteView jwk);

} // namespace proffer::requests
