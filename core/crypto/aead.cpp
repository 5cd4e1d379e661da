// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "crypto/aead.h"

#include "guarded.h"

#include <sodium.h>

namespace proffer::crypto {

static_assert(xchachaKeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(xchachaNonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(aeadTagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);

Bytes sealXChaCha(ByteView key, ByteView nonce, ByteView associated, ByteView plain)
{
    require(libraryReady() && key.size() == xchachaKeySize && nonce.size() == xchachaNonceSize);
    Bytes sealed(plain.size() + aeadTagSize);
    require(crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data(), nullptr, address(plain), plain.size(),
                                                       address(associated), associated.size(), nullptr,
                                                       nonce.data(), key.data()) == 0);
    return sealed;
}

Result<SecretBytes> openXChaCha(ByteView key, ByteView nonce, ByteView associated, ByteView sealed)
{
    require(libraryReady());
    if (key.size() != xchachaKeySize || nonce.size() != xchachaNonceSize)
        return fail(ErrorCode::KeyInvalid);
    if (sealed.size() < aeadTagSize)
        return fail(ErrorCode::DecryptionFailed);
    PROFFER_TRY(auto plain, allocateSecret(sealed.size() - aeadTagSize));
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.bytes().data(), nullptr, nullptr, sealed.data(),
                                                   sealed.size(), address(associated), associated.size(),
                                                   nonce.data(), key.data()) != 0)
        return fail(ErrorCode::DecryptionFailed);
    return plain;
}

} // namespace proffer::crypto
