// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "crypto/ed25519.h"

#include "guarded.h"

#include <sodium.h>

#include <algorithm>
#include <mutex>

namespace proffer::crypto {
namespace {

/// The keys last found valid. The check costs as much as a signature, and the same few keys come again and
/// again.
class FoundValid {
public:
    bool contains(const Ed25519PublicKey &key)
    {
        const std::scoped_lock lock{mutex_};
        return places_.at(placeOf(key)) == key;
    }
    void add(const Ed25519PublicKey &key)
    {
        const std::scoped_lock lock{mutex_};
        places_.at(placeOf(key)) = key;
    }

private:
    static std::size_t placeOf(const Ed25519PublicKey &key) { return key.front(); }

    std::mutex mutex_;
    std::array<std::optional<Ed25519PublicKey>, 256> places_;
};

} // namespace

static_assert(std::tuple_size_v<Ed25519PublicKey> == crypto_sign_PUBLICKEYBYTES);
static_assert(std::tuple_size_v<Ed25519Signature> == crypto_sign_BYTES);

Ed25519PrivateKey Ed25519PrivateKey::generate(RandomSource &random)
{
    Transient<crypto_sign_SEEDBYTES> seed;
    random.fill(seed.bytes);
    auto key = fromSeed(seed.bytes);
    require(key.has_value());
    return *std::move(key);
}

Result<Ed25519PrivateKey> Ed25519PrivateKey::fromSeed(ByteView seed)
{
    if (seed.size() != crypto_sign_SEEDBYTES)
        return fail(ErrorCode::KeyInvalid);
    Ed25519PrivateKey key;
    PROFFER_TRY(key.expanded_, allocateSecret(crypto_sign_SECRETKEYBYTES));
    require(crypto_sign_seed_keypair(key.public_.data(), key.expanded_.bytes().data(), seed.data()) == 0);
    return key;
}

SecretBytes Ed25519PrivateKey::seed() const
{
    require(!expanded_.empty());
    return SecretBytes::copyOf(expanded_.bytes().first<crypto_sign_SEEDBYTES>());
}

Ed25519Signature Ed25519PrivateKey::sign(ByteView message) const
{
    require(!expanded_.empty());
    Ed25519Signature signature{};
    require(crypto_sign_detached(signature.data(), nullptr, address(message), message.size(),
                                 expanded_.bytes().data()) == 0);
    return signature;
}

bool verifyEd25519(const Ed25519PublicKey &key, ByteView message, ByteView signature)
{
    return signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(signature.data(), address(message), message.size(), key.data()) == 0;
}

bool isValidEd25519PublicKey(ByteView key)
{
    static FoundValid found;
    Ed25519PublicKey point{};
    if (key.size() != point.size())
        return false;
    std::ranges::copy(key, point.begin());
    if (found.contains(point))
        return true;
    // Refuses other encodings of y, small order, points off the curve and outside the main subgroup.
    if (crypto_core_ed25519_is_valid_point(point.data()) != 1)
        return false;
    found.add(point);
    return true;
}

} // namespace proffer::crypto
