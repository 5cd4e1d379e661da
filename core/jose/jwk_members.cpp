// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "jwk_members.h"

#include "base64.h"
#include "crypto/base64url.h"

#include <algorithm>

namespace proffer::jose {

Error invalidMember(std::string_view member)
{
    return fail(ErrorCode::JwkInvalid).with("member", std::string{member});
}

std::string_view textMember(const json::Object &jwk, std::string_view member)
{
    const auto found = jwk.find(member);
    const auto *value = found == jwk.end() ? nullptr : found->second.asString();
    return value ? std::string_view{*value} : std::string_view{};
}

Result<ByteArray<32>> coordinateMember(const json::Object &jwk, std::string_view member)
{
    const auto decoded = fromBase64(textMember(jwk, member));
    ByteArray<32> bytes{};
    if (!decoded || decoded->size() != bytes.size())
        return invalidMember(member);
    std::ranges::copy(*decoded, bytes.begin());
    return bytes;
}

Done refusePrivate(const json::Object &jwk)
{
    for (const auto *member : {"d", "p", "q", "dp", "dq", "qi", "oth", "k"})
        if (jwk.contains(member))
            return fail(ErrorCode::JwkPrivate).with("member", member);
    return {};
}

Result<crypto::SecretBytes> takePrivate(json::Object &jwk)
{
    auto member = jwk.extract("d");
    auto *text = member ? member.mapped().asString() : nullptr;
    if (!text)
        return invalidMember("d");
    auto decoded = crypto::fromBase64Url(*text);
    crypto::wipe(*text);
    if (!decoded)
        return invalidMember("d");
    return crypto::SecretBytes::take(*decoded);
}

} // namespace proffer::jose
