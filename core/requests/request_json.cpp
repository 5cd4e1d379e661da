// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "request_json.h"

#include "jose/claims.h"

namespace proffer::requests {
namespace {

constexpr std::size_t mostItems = 100;
constexpr std::size_t mostKeys = 8;
constexpr std::size_t longestText = 2'000;

void addText(json::Object &object, std::string_view member, const std::string &text)
{
    if (!text.empty())
        object.emplace(member, text);
}

/// A text of a bearable length, or an empty one if it is not there.
Result<std::string> readText(const json::Object &object, std::string_view member)
{
    auto text = json::optionalString(object, member);
    if (!text || text->value_or("").size() > longestText)
        return jose::invalidClaim(member);
    return text->value_or("");
}

Result<std::string> requireText(const json::Object &object, std::string_view member)
{
    PROFFER_TRY(auto text, readText(object, member));
    if (text.empty())
        return fail(ErrorCode::TokenClaimMissing).with("claim", std::string{member});
    return text;
}

/// An optional list of objects, each read by \a read.
template <class T>
Result<std::vector<T>> readList(const json::Object &object, std::string_view member, std::size_t most,
                                Result<T> (*read)(const json::Object &))
{
    std::vector<T> list;
    const auto found = object.find(member);
    if (found == object.end())
        return list;
    const auto *array = found->second.asArray();
    if (!array || array->size() > most)
        return jose::invalidClaim(member);
    for (const auto &each : *array) {
        const auto *members = each.asObject();
        if (!members)
            return jose::invalidClaim(member);
        PROFFER_TRY(auto element, read(*members));
        list.push_back(std::move(element));
    }
    return list;
}

Result<RequestItem> readItem(const json::Object &ask)
{
    RequestItem item;
    PROFFER_TRY(item.why, readText(ask, "why"));
    PROFFER_TRY(item.ifWithheld, readText(ask, "if_withheld"));
    if (ask.contains("required")) {
        const auto required = json::boolMember(ask, "required");
        if (!required)
            return jose::invalidClaim("required");
        item.required = *required;
    }
    auto use = ask;
    for (const auto *member : {"why", "if_withheld", "required"})
        use.erase(std::string{member});
    use.try_emplace("recipients", json::Array{});
    auto permission = terms::Permission::fromJson(use);
    if (!permission)
        return jose::invalidClaim("ask");
    item.use = *std::move(permission);
    return item;
}

json::Object toJson(const RequestItem &item)
{
    auto ask = item.use.toJson();
    ask.emplace("required", item.required);
    addText(ask, "why", item.why);
    addText(ask, "if_withheld", item.ifWithheld);
    return ask;
}

Result<Assurance> readAssurance(const json::Object &object)
{
    Assurance assurance;
    PROFFER_TRY(assurance.scheme, requireText(object, "scheme"));
    PROFFER_TRY(assurance.id, readText(object, "id"));
    PROFFER_TRY(const auto until, readText(object, "until"));
    if (until.empty())
        return assurance;
    const auto date = parseIsoDate(until);
    if (!date)
        return jose::invalidClaim("until");
    assurance.until = *date;
    return assurance;
}

json::Object toJson(const Assurance &assurance)
{
    json::Object object{{"scheme", assurance.scheme}};
    addText(object, "id", assurance.id);
    if (assurance.until)
        object.emplace("until", toIsoDate(*assurance.until));
    return object;
}

/// An https origin in its one spelling, or nothing.
Done checkOrigin(std::string_view text, std::string_view claim)
{
    if (!text.empty() && !vendors::Origin::parse(text))
        return jose::invalidClaim(claim);
    return {};
}

Result<RequestVendor> readVendor(const json::Object &claims)
{
    const auto object = json::objectMember(claims, "vendor");
    if (!object)
        return jose::invalidClaim("vendor");
    RequestVendor vendor;
    PROFFER_TRY(vendor.name, requireText(**object, "name"));
    PROFFER_TRY(vendor.origin, readText(**object, "origin"));
    PROFFER_TRY(vendor.contact, readText(**object, "contact"));
    PROFFER_TRY(vendor.privacyPolicy, readText(**object, "privacy_policy"));
    PROFFER_CHECK(checkOrigin(vendor.origin, "origin"));
    if (!vendor.privacyPolicy.empty() && !vendors::PageAddress::parse(vendor.privacyPolicy))
        return jose::invalidClaim("privacy_policy");
    return vendor;
}

json::Object toJson(const RequestVendor &vendor)
{
    json::Object object{{"name", vendor.name}};
    addText(object, "origin", vendor.origin);
    addText(object, "contact", vendor.contact);
    addText(object, "privacy_policy", vendor.privacyPolicy);
    return object;
}

Result<std::optional<RequestedAgreement>> readAgreement(const json::Object &claims)
{
    if (!claims.contains("agreement"))
        return std::optional<RequestedAgreement>{};
    const auto object = json::objectMember(claims, "agreement");
    if (!object)
        return jose::invalidClaim("agreement");
    RequestedAgreement agreement;
    PROFFER_TRY(agreement.code, requireText(**object, "code"));
    PROFFER_TRY(agreement.iri, requireText(**object, "iri"));
    return std::optional{std::move(agreement)};
}

Result<std::optional<jose::PublicJwk>> readKey(const json::Object &claims)
{
    if (!claims.contains("cnf"))
        return std::optional<jose::PublicJwk>{};
    const auto cnf = json::objectMember(claims, "cnf");
    if (!cnf)
        return jose::invalidClaim("cnf");
    const auto jwk = json::objectMember(**cnf, "jwk");
    if (!jwk)
        return jose::invalidClaim("cnf");
    PROFFER_TRY(auto key, jose::PublicJwk::parse(**jwk));
    return std::optional{std::move(key)};
}

Result<std::vector<jose::EncryptionKey>> readEncryptionKeys(const json::Object &claims)
{
    if (!claims.contains("jwks"))
        return std::vector<jose::EncryptionKey>{};
    const auto set = json::objectMember(claims, "jwks");
    if (!set)
        return jose::invalidClaim("jwks");
    return readList<jose::EncryptionKey>(**set, "keys", mostKeys, &jose::EncryptionKey::parse);
}

Done readReply(const json::Object &claims, Request &request)
{
    if (!claims.contains("reply"))
        return {};
    const auto object = json::objectMember(claims, "reply");
    if (!object)
        return jose::invalidClaim("reply");
    PROFFER_TRY(request.replyMethod, requireText(**object, "method"));
    PROFFER_TRY(request.replyUri, readText(**object, "uri"));
    return {};
}

Done readWhoAndWhen(const json::Object &claims, Request &request)
{
    PROFFER_TRY(request.issuer, jose::textClaim(claims, "iss"));
    PROFFER_TRY(request.audience, jose::textClaim(claims, "aud"));
    PROFFER_TRY(request.jti, jose::textClaim(claims, "jti"));
    PROFFER_TRY(request.issuedAt, jose::timeClaim(claims, "iat"));
    PROFFER_TRY(request.expires, jose::timeClaim(claims, "exp"));
    if (request.expires <= request.issuedAt || request.expires - request.issuedAt > longestRequest)
        return jose::invalidClaim("exp");
    return {};
}

template <class T>
json::Array toArray(const std::vector<T> &list)
{
    json::Array array;
    for (const auto &each : list)
        array.emplace_back(toJson(each));
    return array;
}

} // namespace

json::Object toClaims(const Request &request)
{
    json::Object claims{{"v", 1},
                        {"iss", request.issuer},
                        {"aud", request.audience},
                        {"jti", request.jti},
                        {"iat", toUnixSeconds(request.issuedAt)},
                        {"exp", toUnixSeconds(request.expires)},
                        {"vendor", toJson(request.vendor)},
                        {"ask", toArray(request.items)}};
    if (request.agreement)
        claims.emplace("agreement",
                       json::Object{{"code", request.agreement->code}, {"iri", request.agreement->iri}});
    if (!request.assurances.empty())
        claims.emplace("assurances", toArray(request.assurances));
    if (request.key)
        claims.emplace("cnf", json::Object{{"jwk", request.key->toJson()}});
    if (!request.encryptionKeys.empty()) {
        json::Array keys;
        for (const auto &key : request.encryptionKeys)
            keys.emplace_back(key.toJson());
        claims.emplace("jwks", json::Object{{"keys", std::move(keys)}});
    }
    if (!request.replyMethod.empty()) {
        json::Object reply{{"method", request.replyMethod}};
        addText(reply, "uri", request.replyUri);
        claims.emplace("reply", std::move(reply));
    }
    return claims;
}

Result<Request> requestFromClaims(const json::Object &claims)
{
    Request request;
    PROFFER_CHECK(readWhoAndWhen(claims, request));
    PROFFER_TRY(request.vendor, readVendor(claims));
    PROFFER_TRY(request.items, readList<RequestItem>(claims, "ask", mostItems, &readItem));
    if (request.items.empty())
        return jose::invalidClaim("ask");
    PROFFER_TRY(request.agreement, readAgreement(claims));
    PROFFER_TRY(request.assurances, readList<Assurance>(claims, "assurances", mostItems, &readAssurance));
    PROFFER_TRY(request.key, readKey(claims));
    PROFFER_TRY(request.encryptionKeys, readEncryptionKeys(claims));
    PROFFER_CHECK(readReply(claims, request));
    return request;
}

} // namespace proffer::requests
