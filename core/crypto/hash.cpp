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

/// HMAC over pieces, written where the caller can wipe it (a returned array would leave copies); the library
/// wipes the state when it finishes.
void mac(std::span<std::uint8_t, 32> result, ByteView key, std::initializer_list<ByteView> pieces)
{
    MacState state;
    crypto_auth_hmacsha256_init(&state, address(key), key.size());
    for (const auto piece : pieces)
        crypto_auth_hmacsha256_update(&state, address(piece), piece.size());
    crypto_auth_hmacsha256_final(&state, result.data());
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
    crypto_hash_sha256_init(hashState(state_));
    return digest;
}

ByteArray<32> hmacSha256(ByteView key, ByteView message)
{
    ByteArray<32> result{};
    mac(result, key, {message});
    return result;
}

bool verifyHmacSha256(ByteView key, ByteView message, ByteView claimed)
{
    Transient<32> expected;
    mac(expected.bytes, key, {message});
    return constantTimeEqual(expected.bytes, claimed);
}

SecretBytes hkdfSha256(ByteView secret, ByteView salt, std::string_view info, std::size_t size)
{
    require(size <= std::size_t{255} * crypto_hash_sha256_BYTES);
    Transient<32> pseudorandom;
    mac(pseudorandom.bytes, salt, {secret}); // RFC 5869, section 2.2
    SecretBytes derived{size};
    Transient<32> block; // section 2.3: T(i) = HMAC(PRK, T(i - 1) ‖ info ‖ i)
    ByteView previous;
    auto rest = derived.bytes();
    for (std::uint8_t i = 1; !rest.empty(); ++i) {
        mac(block.bytes, pseudorandom.bytes, {previous, asBytes(info), {&i, 1}});
        previous = block.bytes;
        const auto part = std::min(rest.size(), block.bytes.size());
        std::ranges::copy(previous.first(part), rest.begin());
        rest = rest.subspan(part);
    }
    return derived;
}

} // namespace proffer::crypto
