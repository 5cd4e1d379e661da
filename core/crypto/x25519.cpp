// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "crypto/x25519.h"

#include "guarded.h"

#include <sodium.h>

namespace proffer::crypto {

Result<SecretBytes> x25519(ByteView privateKey, ByteView publicKey)
{
    if (privateKey.size() != crypto_scalarmult_SCALARBYTES || publicKey.size() != crypto_scalarmult_BYTES)
        return fail(ErrorCode::KeyInvalid);
    PROFFER_TRY(auto shared, allocateSecret(crypto_scalarmult_BYTES));
    if (crypto_scalarmult(shared.bytes().data(), privateKey.data(), publicKey.data()) != 0)
        return fail(ErrorCode::SharedSecretInvalid);
    return shared;
}

Result<ByteArray<32>> x25519PublicKey(ByteView privateKey)
{
    if (privateKey.size() != crypto_scalarmult_SCALARBYTES)
        return fail(ErrorCode::KeyInvalid);
    require(libraryReady());
    ByteArray<32> publicKey{};
    require(crypto_scalarmult_base(publicKey.data(), privateKey.data()) == 0);
    return publicKey;
}

} // namespace proffer::crypto
