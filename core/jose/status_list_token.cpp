// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "jose/status_list_token.h"

#include "jose/claims.h"
#include "jose/jws.h"
#include "json/parse.h"
#include "json/write.h"

namespace proffer::jose {
namespace {

constexpr std::chrono::seconds longestTimeToLive = std::chrono::years{1};

Result<std::optional<std::chrono::seconds>> readTimeToLive(const json::Object &claims)
{
    const auto found = claims.find("ttl");
    if (found == claims.end())
        return std::optional<std::chrono::seconds>{};
    const auto *seconds = found->second.asInteger();
    if (!seconds || *seconds <= 0 || *seconds > longestTimeToLive.count())
        return invalidClaim("ttl");
    return std::optional{std::chrono::seconds{*seconds}};
}

} // namespace

std::string signStatusList(const StatusListToken &token, const crypto::Ed25519PrivateKey &key)
{
    json::Object claims{
        {"sub", token.uri}, {"iat", toUnixSeconds(token.issuedAt)}, {"status_list", token.list.toJson()}};
    if (token.expires)
        claims.emplace("exp", toUnixSeconds(*token.expires));
    if (token.timeToLive)
        claims.emplace("ttl", std::int64_t{token.timeToLive->count()});
    return signJws({{"typ", statusListType}}, json::write(claims), key);
}

Result<StatusListToken> readStatusList(std::string_view compact, const PublicJwk &key, std::string_view uri,
                                       std::size_t limit)
{
    PROFFER_TRY(const auto jws, Jws::parse(compact, maxStatusListToken));
    PROFFER_CHECK(jws.verify(key, statusListType));
    PROFFER_TRY(const auto claims, json::parseObject(asText(jws.payload()), {.bytes = maxStatusListToken}));
    PROFFER_TRY(auto subject, textClaim(claims, "sub"));
    if (subject != uri)
        return invalidClaim("sub");
    PROFFER_TRY(const auto issuedAt, timeClaim(claims, "iat"));
    PROFFER_TRY(const auto expires, optionalTimeClaim(claims, "exp"));
    PROFFER_TRY(const auto timeToLive, readTimeToLive(claims));
    const auto claim = json::objectMember(claims, "status_list");
    if (!claim)
        return invalidClaim("status_list");
    PROFFER_TRY(auto list, StatusList::parse(**claim, limit));
    return StatusListToken{.uri = std::move(subject),
                           .issuedAt = issuedAt,
                           .expires = expires,
                           .timeToLive = timeToLive,
                           .list = std::move(list)};
}

json::Object StatusReference::toJson() const
{
    return {{"status_list", json::Object{{"idx", static_cast<std::int64_t>(index)}, {"uri", uri}}}};
}

Result<TokenStatus> tokenStatus(const json::Object &claims)
{
    const auto found = claims.find("status");
    if (found == claims.end())
        return TokenStatus{};
    const auto *ways = found->second.asObject();
    if (!ways || ways->empty())
        return invalidClaim("status");
    const auto list = ways->find("status_list");
    if (list == ways->end())
        return TokenStatus{.named = true};
    const auto *object = list->second.asObject();
    if (!object)
        return invalidClaim("status_list");
    const auto index = json::integerMember(*object, "idx");
    auto uri = json::stringMember(*object, "uri");
    if (!index || *index < 0 || !uri || !uri->starts_with("https://"))
        return invalidClaim("status_list");
    return TokenStatus{
        .named = true,
        .list = StatusReference{.uri = *std::move(uri), .index = static_cast<std::uint64_t>(*index)}};
}

} // namespace proffer::jose
