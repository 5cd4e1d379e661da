// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "requests/reply_key.h"

#include "crypto/base64url.h"
#include "json/parse.h"
#include "json/wipe.h"

namespace proffer::requests {

Result<jose::DecryptionKey> newReplyKey(ReplyCurve curve, crypto::RandomSource &random)
{
    auto id = crypto::toBase64Url(random.array<9>());
    return curve == ReplyCurve::X25519 ? jose::DecryptionKey::generateX25519(random, std::move(id))
                                       : jose::DecryptionKey::generateP256(random, std::move(id));
}

Result<jose::EncryptionKey> publicReplyKey(ByteView jwk)
{
    PROFFER_TRY(auto members, json::parseObject(asText(jwk), {.bytes = 4096, .depth = 4}));
    const bool isPrivate = members.contains("d");
    auto key = jose::EncryptionKey::parse(members);
    json::wipe(members);
    if (!isPrivate)
        return key;
    PROFFER_TRY(const auto both, jose::DecryptionKey::parse(jwk));
    return both.publicKey();
}

} // namespace proffer::requests
