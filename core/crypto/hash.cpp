// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "crypto/hash.h"

#include "guarded.h"

#include <algorithm>
#include <new>
#include <sodium.h>

namespace proffer::crypto {
namespace {

using HashState = crypto_hash_sha256_state;
using MacState = crypto_auth_hmacsha256_state;

static_assert(std::tuple_size_v<Sha256> == crypto_hash_sha256_BYTES);
static_assert(std::is_trivially_copyable_v<HashState> && sizeof(HashState) <= 128 &&
              alignof(HashState) <= 16);

HashState *hashState(ByteArray<128> &storage)
{
    return std::launder(reinterpret_cast<HashState *>(storage.data()));
}

/// HMAC over pieces; the library wipes the state when it finishes.
ByteArray<32> macOf(ByteView key, std::initializer_list<ByteView> pieces)
{
    MacState state;
    ByteArray<32> mac{};
    crypto_auth_hmacsha256_init(&state, address(key), key.size());
    for (const auto piece : pieces)
        crypto_auth_hmacsha256_update(&state, address(piece), piece.size());
    crypto_auth_hmacsha256_final(&state, mac.data());
    return mac;
}

} // namespace

Sha256 sha256(ByteView bytes)
{
    Sha256 digest{};
    crypto_hash_sha256(digest.data(), address(bytes), bytes.size());
    return digest;
}

Sha256Stream::Sha256Stream()
{
    crypto_hash_sha256_init(::new (state_.data()) HashState);
}

void Sha256Stream::add(ByteView bytes)
{
    crypto_hash_sha256_update(hashState(state_), address(bytes), bytes.size());
}

Sha256 Sha256Stream::finish()
{
    Sha256 digest{};
    crypto_hash_sha256_final(hashState(state_), digest.data());
    return digest;
}

ByteArray<32> hmacSha256(ByteView key, ByteView message)
{
    return macOf(key, {message});
}

bool verifyHmacSha256(ByteView key, ByteView message, ByteView mac)
{
    Transient<32> expected;
    expected.bytes = macOf(key, {message});
    return constantTimeEqual(expected.bytes, mac);
}

SecretBytes hkdfSha256(ByteView secret, ByteView salt, std::string_view info, std::size_t size)
{
    require(size <= 255 * crypto_hash_sha256_BYTES);
    Transient<32> pseudorandom;
    pseudorandom.bytes = macOf(salt, {secret}); // RFC 5869, section 2.2
    SecretBytes derived{size};
    Transient<32> block; // section 2.3: T(i) = HMAC(PRK, T(i - 1) ‖ info ‖ i)
    ByteView previous;
    auto rest = derived.bytes();
    for (std::uint8_t i = 1; !rest.empty(); ++i) {
        block.bytes = macOf(pseudorandom.bytes, {previous, asBytes(info), {&i, 1}});
        previous = block.bytes;
        const auto part = std::min(rest.size(), block.bytes.size());
        std::ranges::copy(previous.first(part), rest.begin());
        rest = rest.subspan(part);
    }
    return derived;
}

} // namespace proffer::crypto
