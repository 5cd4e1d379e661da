// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "requests/form.h"

#include "form_words.h"
#include "jose/jws.h"
#include "request_json.h"
#include "json/parse.h"

#include <algorithm>

namespace proffer::requests {
namespace {

/// A request has to name somebody; who it is is known once it is signed.
constexpr std::string_view notSigned = "urn:proffer:vendor";

Done checkLife(std::chrono::days life)
{
    if (life < std::chrono::days{1} || life > longestRequest)
        return fail(ErrorCode::InvalidArgument)
            .with("what", "request_days")
            .with("reason", "1_to_" + std::to_string(longestRequest.count()));
    return {};
}

/// What the reader of requests has against a form, said of the form.
Error saidOfForm(const Error &error)
{
    const std::string claim{error.fact("claim")};
    if (error.code == ErrorCode::TokenClaimMissing)
        return fail(ErrorCode::JsonMissingMember).with("member", claim);
    if (error.code == ErrorCode::TokenClaimInvalid)
        return fail(ErrorCode::InvalidArgument).with("member", claim).with("reason", "form");
    return error;
}

} // namespace

Result<Request> requestFromForm(std::string_view text, const FormSetting &setting)
{
    PROFFER_CHECK(checkLife(setting.life));
    PROFFER_TRY(const auto form, json::parseObject(text, {.bytes = jose::maxJwsSize}));
    PROFFER_TRY(auto claims, claimsFromForm(form));
    claims.insert_or_assign("v", 1);
    claims.insert_or_assign("iss", notSigned);
    claims.try_emplace("aud", anyPerson);
    claims.insert_or_assign("jti", setting.jti);
    claims.insert_or_assign("iat", toUnixSeconds(setting.now));
    claims.insert_or_assign("exp", toUnixSeconds(setting.now + setting.life));
    auto request = requestFromClaims(claims);
    if (!request)
        return saidOfForm(request.error());
    request->issuer = request->vendor.origin;
    return request;
}

} // namespace proffer::requests
