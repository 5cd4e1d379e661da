// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "crypto/argon2.h"

#include "guarded.h"

#include <cerrno>
#include <sodium.h>

namespace proffer::crypto {
namespace {

constexpr std::uint32_t leastMemoryKib = 8;
constexpr std::uint32_t mostMemoryKib = 1024 * 1024;
constexpr std::uint32_t mostPasses = 16;
constexpr std::uint64_t mostWorkKib = std::uint64_t{4} * 1024 * 1024; ///< memory × passes
constexpr std::size_t keySize = 32;

static_assert(argon2SaltSize == crypto_pwhash_argon2id_SALTBYTES);
static_assert(leastMemoryKib * 1024 >= crypto_pwhash_argon2id_MEMLIMIT_MIN);
static_assert(crypto_pwhash_argon2id_OPSLIMIT_MIN == 1);

} // namespace

bool Argon2Cost::withinLimits() const
{
    return memoryKib >= leastMemoryKib && memoryKib <= mostMemoryKib && passes >= 1 && passes <= mostPasses &&
           std::uint64_t{memoryKib} * passes <= mostWorkKib;
}

Result<SecretBytes> argon2id(ByteView password, const ByteArray<argon2SaltSize> &salt, const Argon2Cost &cost)
{
    if (!cost.withinLimits())
        return fail(ErrorCode::KdfCostOutOfRange);
    if (password.size() > crypto_pwhash_argon2id_PASSWD_MAX)
        return fail(ErrorCode::TooLarge);
    PROFFER_TRY(auto key, allocateSecret(keySize));
    const auto text = asText({address(password), password.size()});
    if (crypto_pwhash_argon2id(key.bytes().data(), key.size(), text.data(), text.size(), salt.data(),
                               cost.passes, std::size_t{cost.memoryKib} * 1024,
                               crypto_pwhash_argon2id_ALG_ARGON2ID13) != 0)
        return fail(ErrorCode::OutOfMemory); // with every argument in range, the only way to fail
    return key;
}

} // namespace proffer::crypto
