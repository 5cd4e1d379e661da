// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "receiving/opening.h"

#include "crypto/base64url.h"
#include "jose/jwe.h"
#include "requests/request.h"

namespace proffer::receiving {
namespace {

Result<crypto::SecretBytes> decrypt(std::string_view compact, const jose::DecryptionKey &key)
{
    auto plain = jose::decryptJwe(compact, key, jose::sdJwtType);
    if (!plain && plain.error().code == ErrorCode::DecryptionFailed)
        return std::move(plain).error().with("what", "hand_over");
    return plain;
}

Done checkHolder(const std::optional<jose::Thumbprint> &holder, const jose::PublicJwk &expected)
{
    if (!holder)
        return fail(ErrorCode::KeyBindingNoHolder);
    if (*holder != expected.thumbprint())
        return fail(ErrorCode::KeyBindingWrongKey)
            .with("expected", expected.thumbprint().text())
            .with("holder", holder->text());
    return {};
}

/// A grant names the request that it answers, so that it cannot be put into another conversation.
Done checkRequest(const json::Object &claims, std::string_view request)
{
    PROFFER_TRY(const auto sent, requests::readRequest(request));
    const json::Object expected{{"jti", sent.request.jti}, {"sha256", crypto::toBase64Url(sent.sha256)}};
    const auto answered = claims.find("request");
    if (answered == claims.end() || answered->second != json::Value{expected})
        return fail(ErrorCode::TokenNonce).with("what", "request");
    return {};
}

} // namespace

Done checkAnswers(std::string_view token, std::string_view request)
{
    PROFFER_TRY(const auto parsed, jose::SdJwt::parse(token));
    return checkRequest(parsed.unverifiedClaims(), request);
}

Result<Opened> openHandOver(std::string_view compact, const jose::DecryptionKey &key,
                            const Expected &expected, Instant now)
{
    PROFFER_TRY(const auto plain, decrypt(compact, key));
    Opened opened{.token = std::string{asText(plain.bytes())}};
    PROFFER_TRY(opened.verdict, grants::verifyOutside(opened.token, {.now = now}));
    PROFFER_TRY(const auto token, jose::SdJwt::parse(opened.token));
    // Verified by now; what stands here no disclosure can change.
    const auto &claims = token.unverifiedClaims();
    if (opened.verdict.bound) {
        PROFFER_TRY(const auto holder, jose::holderKey(claims));
        opened.holder = holder.thumbprint();
    }
    if (expected.key)
        PROFFER_CHECK(checkHolder(opened.holder, *expected.key));
    if (!expected.request.empty())
        PROFFER_CHECK(checkRequest(claims, expected.request));
    return opened;
}

} // namespace proffer::receiving
