// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "crypto/aead.h"

#include "guarded.h"
#include "openssl.h"

#include <climits>

namespace proffer::crypto {
namespace {

constexpr std::size_t nonceSize = 12;
constexpr std::size_t mostBytes = INT_MAX - aeadTagSize; ///< lengths are int in the library

const EVP_CIPHER *cipherFor(ByteView key)
{
    switch (key.size()) {
    case 16:
        return EVP_aes_128_gcm();
    case 24:
        return EVP_aes_192_gcm();
    case 32:
        return EVP_aes_256_gcm();
    default:
        return nullptr;
    }
}

enum class Direction : std::uint8_t { Open = 0, Seal = 1 }; ///< as the library counts them

Result<openssl::CipherContext> begin(ByteView key, ByteView nonce, ByteView associated, Direction direction)
{
    const auto *cipher = cipherFor(key);
    if (cipher == nullptr || nonce.size() != nonceSize)
        return fail(ErrorCode::KeyInvalid);
    if (associated.size() > mostBytes)
        return fail(ErrorCode::TooLarge);
    openssl::CipherContext context{EVP_CIPHER_CTX_new()};
    int written = 0;
    if (!context || EVP_CipherInit_ex2(context.get(), cipher, key.data(), nonce.data(),
                                       static_cast<int>(direction), nullptr) != 1)
        return fail(ErrorCode::Internal);
    if (!associated.empty() && EVP_CipherUpdate(context.get(), nullptr, &written, associated.data(),
                                                static_cast<int>(associated.size())) != 1)
        return fail(ErrorCode::Internal);
    return context;
}

/// Runs `input` through the cipher; an empty one is skipped, since a null output would mean associated data.
bool run(EVP_CIPHER_CTX *context, ByteView input, std::uint8_t *output)
{
    int written = 0;
    return input.empty() ||
           EVP_CipherUpdate(context, output, &written, input.data(), static_cast<int>(input.size())) == 1;
}

bool finish(EVP_CIPHER_CTX *context)
{
    std::uint8_t nothing = 0;
    int written = 0;
    return EVP_CipherFinal_ex(context, &nothing, &written) == 1;
}

} // namespace

Result<Bytes> sealAesGcm(ByteView key, ByteView nonce, ByteView associated, ByteView plain)
{
    const openssl::QuietErrors quiet;
    if (plain.size() > mostBytes)
        return fail(ErrorCode::TooLarge);
    PROFFER_TRY(const auto context, begin(key, nonce, associated, Direction::Seal));
    Bytes sealed(plain.size() + aeadTagSize);
    if (!run(context.get(), plain, sealed.data()) || !finish(context.get()) ||
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, aeadTagSize,
                            sealed.data() + plain.size()) != 1)
        return fail(ErrorCode::Internal);
    return sealed;
}

Result<SecretBytes> openAesGcm(ByteView key, ByteView nonce, ByteView associated, ByteView sealed)
{
    const openssl::QuietErrors quiet;
    if (sealed.size() > mostBytes)
        return fail(ErrorCode::TooLarge);
    PROFFER_TRY(const auto context, begin(key, nonce, associated, Direction::Open));
    if (sealed.size() < aeadTagSize)
        return fail(ErrorCode::DecryptionFailed);
    const auto encrypted = sealed.first(sealed.size() - aeadTagSize);
    ByteArray<aeadTagSize> tag{};
    std::ranges::copy(sealed.last<aeadTagSize>(), tag.begin());
    PROFFER_TRY(auto plain, allocateSecret(encrypted.size()));
    if (!run(context.get(), encrypted, plain.bytes().data()) ||
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, aeadTagSize, tag.data()) != 1 ||
        !finish(context.get()))
        return fail(ErrorCode::DecryptionFailed);
    return plain;
}

} // namespace proffer::crypto
