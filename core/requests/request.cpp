// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "requests/request.h"

#include "crypto/hash.h"
#include "jose/claims.h"
#include "jose/did.h"
#include "jose/jwt.h"
#include "request_json.h"
#include "json/parse.h"
#include "json/write.h"

#include <algorithm>

namespace proffer::requests {
namespace {

/// An issuer is the vendor's origin, or the DID of the very key that signs.
Done checkIssuer(const Request &request)
{
    if (jose::isDid(request.issuer))
        return request.key && request.issuer == jose::didJwk(*request.key) ? Done{}
                                                                           : jose::invalidClaim("iss");
    const bool ownOrigin = !request.issuer.empty() && request.issuer == request.vendor.origin;
    return ownOrigin || !request.key ? Done{} : jose::invalidClaim("iss");
}

bool isPlainJson(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && text[first] == '{';
}

/// Nobody could read what is larger.
Result<std::string> readable(std::string text)
{
    if (text.size() > jose::maxJwsSize)
        return fail(ErrorCode::TokenTooLarge).with("limit", std::to_string(jose::maxJwsSize));
    return text;
}

Result<Request> readUnsigned(std::string_view text)
{
    PROFFER_TRY(const auto claims, json::parseObject(text, {.bytes = jose::maxJwsSize}));
    if (claims.contains("cnf"))
        return jose::invalidClaim("cnf"); // a key that signed nothing is nobody's
    const auto version = claims.find("v");
    if (version == claims.end() || version->second != json::Value{1})
        return jose::invalidClaim("v");
    return requestFromClaims(claims);
}

Result<Request> readSigned(std::string_view text)
{
    PROFFER_TRY(const auto jws, jose::Jws::parse(text));
    PROFFER_TRY(const auto unverified, jose::unverifiedClaims(jws));
    PROFFER_TRY(auto stated, requestFromClaims(unverified));
    if (!stated.key)
        return fail(ErrorCode::TokenClaimMissing).with("claim", "cnf");
    const auto claims = jose::verifyJwt(jws, *stated.key, requestType);
    if (!claims)
        return claims.error().code == ErrorCode::TokenSignature ? fail(ErrorCode::RequestAltered)
                                                                : claims.error();
    PROFFER_CHECK(checkIssuer(stated));
    return stated;
}

} // namespace

Result<std::string> signRequest(const Request &request, const crypto::Ed25519PrivateKey &key)
{
    auto complete = request;
    complete.key = jose::PublicJwk::of(key);
    if (complete.issuer.empty())
        complete.issuer =
            complete.vendor.origin.empty() ? jose::didJwk(*complete.key) : complete.vendor.origin;
    const auto claims = toClaims(complete);
    PROFFER_CHECK(requestFromClaims(claims));
    PROFFER_CHECK(checkIssuer(complete));
    return readable(jose::signJwt(requestType, jose::didKeyId(jose::didJwk(*complete.key)), claims, key));
}

Result<std::string> writeUnsignedRequest(const Request &request)
{
    auto complete = request;
    complete.key.reset();
    if (complete.issuer.empty())
        complete.issuer = complete.vendor.origin.empty() ? complete.vendor.name : complete.vendor.origin;
    const auto claims = toClaims(complete);
    PROFFER_CHECK(requestFromClaims(claims));
    return readable(json::writePretty(claims));
}

Result<ReadRequest> readRequest(std::string_view text)
{
    const bool plain = isPlainJson(text);
    PROFFER_TRY(auto request, plain ? readUnsigned(text) : readSigned(text));
    return ReadRequest{.request = std::move(request),
                       .trust = plain ? Trust::Unsigned : Trust::SelfAsserted,
                       .sha256 = crypto::sha256(asBytes(text))};
}

Done checkRequest(const Request &request, Instant now, const std::vector<std::string> &own)
{
    if (request.issuedAt > now + jose::maxAhead)
        return fail(ErrorCode::TokenFromFuture);
    if (now >= request.expires)
        return fail(ErrorCode::RequestExpired).with("when", toRfc3339(request.expires));
    const bool mine = request.audience == anyPerson || std::ranges::find(own, request.audience) != own.end();
    return mine ? Done{} : fail(ErrorCode::RequestForSomebodyElse);
}

} // namespace proffer::requests
