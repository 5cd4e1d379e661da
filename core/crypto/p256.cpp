// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "crypto/p256.h"

#include "p256_key.h"

#include <openssl/core_names.h>

namespace proffer::crypto {
namespace {

bool isSound(EVP_PKEY *key)
{
    const openssl::KeyContext context{EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr)};
    return context && EVP_PKEY_public_check(context.get()) == 1;
}

/// R ‖ S as the DER that the library reads; empty when memory ran out.
Bytes derOf(ByteView signature)
{
    const auto number = [&](std::size_t at) {
        return openssl::Number{BN_bin2bn(signature.data() + at, static_cast<int>(coordinateSize), nullptr)};
    };
    auto r = number(0);
    auto s = number(coordinateSize);
    const openssl::EcdsaSignature parts{ECDSA_SIG_new()};
    // Once both are there, set0 cannot fail, and takes them over.
    if (!r || !s || !parts || ECDSA_SIG_set0(parts.get(), r.release(), s.release()) != 1)
        return {};
    const int size = i2d_ECDSA_SIG(parts.get(), nullptr);
    if (size <= 0)
        return {};
    Bytes der(static_cast<std::size_t>(size));
    auto *end = der.data();
    i2d_ECDSA_SIG(parts.get(), &end);
    return der;
}

} // namespace

openssl::Key p256KeyFrom(const ByteArray<32> &x, const ByteArray<32> &y)
{
    auto point = uncompressed(x, y);
    std::string group{"prime256v1"};
    const std::array parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group.data(), group.size()),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size()),
        OSSL_PARAM_construct_end()};
    const openssl::KeyContext context{EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr)};
    EVP_PKEY *key = nullptr;
    if (!context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY,
                          const_cast<OSSL_PARAM *>(parameters.data())) != 1)
        return {};
    return openssl::Key{key};
}

Result<P256PublicKey> P256PublicKey::fromCoordinates(const ByteArray<32> &x, const ByteArray<32> &y)
{
    const openssl::QuietErrors quiet;
    const auto key = p256KeyFrom(x, y);
    if (!key || !isSound(key.get()))
        return fail(ErrorCode::KeyInvalid);
    return P256PublicKey{x, y};
}

bool verifyEs256(const P256PublicKey &key, ByteView message, ByteView signature)
{
    const openssl::QuietErrors quiet;
    if (signature.size() != 2 * coordinateSize)
        return false;
    const auto der = derOf(signature);
    const auto point = p256KeyFrom(key.x(), key.y());
    const openssl::DigestContext context{EVP_MD_CTX_new()};
    return !der.empty() && point && context &&
           EVP_DigestVerifyInit_ex(context.get(), nullptr, "SHA256", nullptr, nullptr, point.get(),
                                   nullptr) == 1 &&
           EVP_DigestVerify(context.get(), der.data(), der.size(), message.data(), message.size()) == 1;
}

} // namespace proffer::crypto
