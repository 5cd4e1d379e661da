// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "crypto/random.h"
#include "crypto/secret_bytes.h"

namespace proffer::crypto {

/// A recovery code: 26 characters of Crockford's base 32 (130 random bits) and 2 check characters, printed in
/// groups of four with hyphens ("7Q2M-…", seven groups). The text is secret: it lies in secret memory.
SecretBytes makeRecoveryCode(RandomSource &random);

/// What a person typed, put into the one canonical form that keys are derived from: 28 characters, upper
/// case, no hyphens or spaces, O read as 0, I and L as 1. RecoveryCodeInvalid for a wrong length, a wrong
/// character or a failing check.
Result<SecretBytes> canonicalRecoveryCode(ByteView typed);

} // namespace proffer::crypto
