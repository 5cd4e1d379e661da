// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "crypto/hash.h"

#include "guarded.h"
#include "openssl.h"

#include <algorithm>
#include <sodium.h>

namespace proffer::crypto {
namespace {

using MacState = crypto_auth_hmacsha256_state;

/// OpenSSL's, since libsodium's does not use the processor's instructions for it and is five times slower.
const EVP_MD *algorithm()
{
    static const openssl::Digest fetched{EVP_MD_fetch(nullptr, "SHA2-256", nullptr)};
    require(fetched != nullptr);
    return fetched.get();
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
    require(EVP_Digest(address(bytes), bytes.size(), digest.data(), nullptr, algorithm(), nullptr) == 1);
    return digest;
}

void Sha256Stream::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256Stream::Sha256Stream() : context_(EVP_MD_CTX_new())
{
    require(context_ && EVP_DigestInit_ex2(context_.get(), algorithm(), nullptr) == 1);
}

void Sha256Stream::add(ByteView bytes)
{
    require(EVP_DigestUpdate(context_.get(), address(bytes), bytes.size()) == 1);
}

Sha256 Sha256Stream::finish()
{
    Sha256 digest{};
    require(EVP_DigestFinal_ex(context_.get(), digest.data(), nullptr) == 1 &&
            EVP_DigestInit_ex2(context_.get(), nullptr, nullptr) == 1);
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
    require(size <= 255 * std::tuple_size_v<Sha256>);
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
