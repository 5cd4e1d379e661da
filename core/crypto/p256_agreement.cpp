// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "crypto/p256_agreement.h"

#include "guarded.h"
#include "p256_key.h"

#include <openssl/core_names.h>

namespace proffer::crypto {
namespace {

/// In ordinary memory while it is used, as the library's own copies of it are, and wiped after.
openssl::SecretNumber numberFrom(ByteView scalar)
{
    openssl::SecretNumber number{BN_new()};
    if (number && BN_bin2bn(scalar.data(), static_cast<int>(scalar.size()), number.get()) == nullptr)
        return {};
    if (number)
        BN_set_flags(number.get(), BN_FLG_CONSTTIME);
    return number;
}

bool isInRange(const BIGNUM *scalar, const EC_GROUP *group)
{
    return BN_is_zero(scalar) == 0 && BN_cmp(scalar, EC_GROUP_get0_order(group)) < 0;
}

Result<P256PublicKey> publicKeyOf(const BIGNUM *scalar, const EC_GROUP *group)
{
    const openssl::Point point{EC_POINT_new(group)};
    ByteArray<1 + 2 * coordinateSize> encoded{};
    if (!point || EC_POINT_mul(group, point.get(), scalar, nullptr, nullptr, nullptr) != 1 ||
        EC_POINT_point2oct(group, point.get(), POINT_CONVERSION_UNCOMPRESSED, encoded.data(), encoded.size(),
                           nullptr) != encoded.size())
        return fail(ErrorCode::KeyInvalid);
    ByteArray<32> x{};
    ByteArray<32> y{};
    std::ranges::copy(std::span{encoded}.subspan(1, coordinateSize), x.begin());
    std::ranges::copy(std::span{encoded}.subspan(1 + coordinateSize), y.begin());
    return P256PublicKey::fromCoordinates(x, y);
}

openssl::Key keyFrom(const BIGNUM *scalar, const P256PublicKey &point)
{
    const auto encoded = uncompressed(point.x(), point.y());
    const openssl::ParameterBuilder builder{OSSL_PARAM_BLD_new()};
    if (!builder ||
        OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "prime256v1", 0) != 1 ||
        OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, encoded.data(),
                                         encoded.size()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, scalar) != 1)
        return {};
    const openssl::Parameters parameters{OSSL_PARAM_BLD_to_param(builder.get())};
    const openssl::KeyContext context{EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr)};
    EVP_PKEY *key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_KEYPAIR, parameters.get()) != 1)
        return {};
    return openssl::Key{key};
}

} // namespace

Result<P256PrivateKey> P256PrivateKey::fromScalar(ByteView scalar)
{
    const openssl::QuietErrors quiet;
    const openssl::Group group{EC_GROUP_new_by_curve_name(NID_X9_62_prime256v1)};
    const auto number = numberFrom(scalar);
    if (!group || !number)
        return fail(ErrorCode::OutOfMemory);
    if (scalar.size() != coordinateSize || !isInRange(number.get(), group.get()))
        return fail(ErrorCode::KeyInvalid);
    PROFFER_TRY(const auto point, publicKeyOf(number.get(), group.get()));
    return P256PrivateKey{SecretBytes::copyOf(scalar), point};
}

Result<P256PrivateKey> P256PrivateKey::generate(RandomSource &random)
{
    // A random scalar is out of range once in 2^32 times.
    constexpr int tries = 4;
    for (int i = 0; i < tries; ++i) {
        auto key = fromScalar(random.secret(coordinateSize).bytes());
        if (key || key.error().code != ErrorCode::KeyInvalid)
            return key;
    }
    return fail(ErrorCode::RandomUnavailable);
}

Result<SecretBytes> P256PrivateKey::agree(const P256PublicKey &other) const
{
    const openssl::QuietErrors quiet;
    const auto number = numberFrom(scalar_.bytes());
    const auto own = number ? keyFrom(number.get(), public_) : openssl::Key{};
    const auto peer = p256KeyFrom(other.x(), other.y());
    if (!own || !peer)
        return fail(ErrorCode::SharedSecretInvalid);
    const openssl::KeyContext context{EVP_PKEY_CTX_new_from_pkey(nullptr, own.get(), nullptr)};
    std::size_t size = coordinateSize;
    PROFFER_TRY(auto shared, allocateSecret(size));
    if (!context || EVP_PKEY_derive_init(context.get()) != 1 ||
        EVP_PKEY_derive_set_peer(context.get(), peer.get()) != 1 ||
        EVP_PKEY_derive(context.get(), shared.bytes().data(), &size) != 1 || size != coordinateSize)
        return fail(ErrorCode::SharedSecretInvalid);
    return shared;
}

} // namespace proffer::crypto
