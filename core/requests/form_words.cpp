// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "form_words.h"

#include "base/instant.h"
#include "terms/collection.h"
#include "vendors/origin.h"
#include "vocabulary/roster.h"
#include "vocabulary/vocabulary.h"

#include <algorithm>

namespace proffer::requests {
namespace {

using vocabulary::Vocabulary;
using Names = std::initializer_list<std::string_view>;

Error unusable(const std::string &member, std::string_view reason)
{
    return fail(ErrorCode::InvalidArgument).with("member", member).with("reason", std::string{reason});
}

Error wrongType(const std::string &member)
{
    return fail(ErrorCode::JsonWrongType).with("member", member);
}

/// A slip of the pen must not become something that is not asked.
Done checkNames(const json::Object &object, const std::string &path, Names names)
{
    for (const auto &[name, value] : object)
        if (std::ranges::find(names, name) == names.end())
            return unusable(path + name, "not_in_a_form");
    return {};
}

Result<const std::string *> textIn(const json::Object &object, const std::string &path, std::string_view name)
{
    const auto found = object.find(name);
    const auto member = path + std::string{name};
    if (found == object.end())
        return fail(ErrorCode::JsonMissingMember).with("member", member);
    const auto *text = found->second.asString();
    if (text == nullptr)
        return wrongType(member);
    if (text->empty())
        return unusable(member, "empty");
    return text;
}

using Lookup = Result<std::string> (*)(std::string_view);

Error ofKind(Error error, std::string_view kind)
{
    return std::move(error).with("kind", std::string{kind});
}

Result<std::string> inTable(const Vocabulary &table, std::string_view word, std::string_view kind)
{
    const auto found = table.find(word);
    if (!found)
        return ofKind(found.error(), kind);
    return std::string{(*found)->iri};
}

Result<std::string> purpose(std::string_view word)
{
    return inTable(Vocabulary::purposes(), word, "purpose");
}

Result<std::string> processing(std::string_view word)
{
    return inTable(Vocabulary::processing(), word, "processing");
}

Result<std::string> category(std::string_view word)
{
    return inTable(Vocabulary::personalData(), word, "category");
}

Result<std::string> channel(std::string_view word)
{
    const auto found = terms::findChannel(word);
    if (!found)
        return ofKind(found.error(), "channel");
    return std::string{terms::channelIri(*found)};
}

Result<std::string> asItIs(std::string_view word)
{
    return std::string{word};
}

/// One text, or a list of them, as a list of what each one is.
Result<json::Array> listFrom(const json::Value &value, const std::string &member, Lookup lookUp)
{
    const auto *one = value.asString();
    const auto words = one != nullptr ? json::Array{*one} : json::Array{};
    const auto *several = one != nullptr ? &words : value.asArray();
    if (several == nullptr)
        return wrongType(member);
    std::vector<std::string> found;
    for (const auto &each : *several) {
        const auto *word = each.asString();
        if (word == nullptr)
            return wrongType(member);
        if (word->empty())
            return unusable(member, "empty");
        PROFFER_TRY(auto meant, lookUp(*word));
        found.push_back(std::move(meant));
    }
    std::ranges::sort(found);
    found.erase(std::ranges::unique(found).begin(), found.end());
    return json::Array{found.begin(), found.end()};
}

Done lookUpList(json::Object &ask, const std::string &path, std::string_view name, Lookup lookUp)
{
    const auto found = ask.find(name);
    if (found == ask.end())
        return {};
    PROFFER_TRY(auto list, listFrom(found->second, path + std::string{name}, lookUp));
    if (list.empty() && name != "recipients") // which are none then
        ask.erase(found);
    else
        found->second = std::move(list);
    return {};
}

Done lookUpWord(json::Object &ask, const std::string &path, std::string_view name, Lookup lookUp)
{
    PROFFER_TRY(const auto *word, textIn(ask, path, name));
    PROFFER_TRY(auto iri, lookUp(*word));
    ask.insert_or_assign(std::string{name}, std::move(iri));
    return {};
}

Done completeReturn(json::Object &ask, const std::string &path)
{
    const auto found = ask.find("in_return");
    if (found == ask.end())
        return {};
    const auto member = path + "in_return";
    auto *gain = found->second.asObject();
    if (gain == nullptr)
        return wrongType(member);
    PROFFER_CHECK(checkNames(*gain, member + ".", {"kind", "amount", "by", "kept_if_revoked"}));
    PROFFER_CHECK(textIn(*gain, member + ".", "kind"));
    if (gain->contains("by")) {
        PROFFER_TRY(const auto *day, textIn(*gain, member + ".", "by"));
        PROFFER_CHECK(parseIsoDate(*day));
    }
    gain->try_emplace("kept_if_revoked", true);
    return {};
}

Result<json::Object> askFrom(const json::Value &value, const std::string &member)
{
    const auto *written = value.asObject();
    if (written == nullptr)
        return wrongType(member);
    const auto path = member + ".";
    PROFFER_CHECK(
        checkNames(*written, path,
                   {"data", "purpose", "processing", "collection", "context", "intent", "retention",
                    "recipients", "access", "once", "required", "why", "in_return", "if_withheld"}));
    auto ask = *written;
    ask.try_emplace("processing", "Use");
    PROFFER_CHECK(lookUpWord(ask, path, "purpose", purpose));
    PROFFER_CHECK(lookUpWord(ask, path, "processing", processing));
    PROFFER_CHECK(lookUpList(ask, path, "data", category));
    if (!ask.contains("data"))
        return fail(ErrorCode::JsonMissingMember).with("member", path + "data");
    PROFFER_CHECK(lookUpList(ask, path, "collection", channel));
    PROFFER_CHECK(lookUpList(ask, path, "recipients", asItIs));
    PROFFER_CHECK(lookUpList(ask, path, "access", asItIs));
    PROFFER_TRY(const auto *retention, textIn(ask, path, "retention"));
    PROFFER_TRY(const auto period, Duration::parse(*retention));
    ask.insert_or_assign("retention", period.text());
    PROFFER_CHECK(completeReturn(ask, path));
    // What is not said once is not said: a permission has no other way to write it.
    if (const auto once = ask.find("once"); once != ask.end() && once->second == json::Value{false})
        ask.erase(once);
    return ask;
}

Done completeAsks(json::Object &claims)
{
    const auto found = claims.find("ask");
    if (found == claims.end())
        return fail(ErrorCode::JsonMissingMember).with("member", "ask");
    auto *asks = found->second.asArray();
    if (asks == nullptr)
        return wrongType("ask");
    if (asks->empty())
        return unusable("ask", "empty");
    for (std::size_t i = 0; i < asks->size(); ++i) {
        PROFFER_TRY(auto ask, askFrom((*asks)[i], "ask[" + std::to_string(i) + "]"));
        (*asks)[i] = std::move(ask);
    }
    return {};
}

Done completeVendor(json::Object &claims)
{
    const auto found = claims.find("vendor");
    if (found == claims.end())
        return fail(ErrorCode::JsonMissingMember).with("member", "vendor");
    auto *vendor = found->second.asObject();
    if (vendor == nullptr)
        return wrongType("vendor");
    PROFFER_CHECK(checkNames(*vendor, "vendor.", {"name", "origin", "contact", "privacy_policy"}));
    PROFFER_CHECK(textIn(*vendor, "vendor.", "name"));
    if (vendor->contains("origin")) {
        PROFFER_TRY(const auto *typed, textIn(*vendor, "vendor.", "origin"));
        PROFFER_TRY(const auto origin, vendors::Origin::fromTyped(*typed));
        vendor->insert_or_assign("origin", origin.text());
    }
    if (vendor->contains("contact")) {
        PROFFER_TRY(const auto *contact, textIn(*vendor, "vendor.", "contact"));
        PROFFER_CHECK(vendors::Contact::parse(*contact));
    }
    if (vendor->contains("privacy_policy")) {
        PROFFER_TRY(const auto *policy, textIn(*vendor, "vendor.", "privacy_policy"));
        PROFFER_CHECK(vendors::PageAddress::parse(*policy));
    }
    return {};
}

/// A code of the roster stands for itself and its IRI.
Done completeAgreement(json::Object &claims)
{
    const auto found = claims.find("agreement");
    if (found == claims.end())
        return {};
    if (const auto *members = found->second.asObject()) {
        PROFFER_CHECK(checkNames(*members, "agreement.", {"code", "iri"}));
        if (members->contains("iri"))
            return {};
    }
    const auto *code = found->second.asString();
    if (const auto *members = found->second.asObject()) {
        PROFFER_TRY(code, textIn(*members, "agreement.", "code"));
    }
    if (code == nullptr)
        return wrongType("agreement");
    const auto listed = vocabulary::findAgreement(*code);
    if (!listed)
        return ofKind(listed.error(), "agreement");
    found->second = json::Object{{"code", (*listed)->code}, {"iri", (*listed)->iri()}};
    return {};
}

Done checkAssurances(const json::Object &claims)
{
    const auto found = claims.find("assurances");
    if (found == claims.end())
        return {};
    const auto *list = found->second.asArray();
    if (list == nullptr)
        return wrongType("assurances");
    for (std::size_t i = 0; i < list->size(); ++i) {
        const auto member = "assurances[" + std::to_string(i) + "]";
        const auto *assurance = (*list)[i].asObject();
        if (assurance == nullptr)
            return wrongType(member);
        PROFFER_CHECK(checkNames(*assurance, member + ".", {"scheme", "id", "until"}));
        PROFFER_CHECK(textIn(*assurance, member + ".", "scheme"));
        if (assurance->contains("until")) {
            PROFFER_TRY(const auto *day, textIn(*assurance, member + ".", "until"));
            PROFFER_CHECK(parseIsoDate(*day));
        }
    }
    return {};
}

Done checkReply(const json::Object &claims)
{
    const auto found = claims.find("reply");
    if (found == claims.end())
        return {};
    const auto *reply = found->second.asObject();
    if (reply == nullptr)
        return wrongType("reply");
    PROFFER_CHECK(checkNames(*reply, "reply.", {"method", "uri"}));
    PROFFER_CHECK(textIn(*reply, "reply.", "method"));
    return {};
}

} // namespace

Result<json::Object> claimsFromForm(const json::Object &form)
{
    PROFFER_CHECK(checkNames(form, "", {"aud", "vendor", "ask", "agreement", "assurances", "reply"}));
    auto claims = form;
    PROFFER_CHECK(completeVendor(claims));
    PROFFER_CHECK(completeAsks(claims));
    PROFFER_CHECK(completeAgreement(claims));
    PROFFER_CHECK(checkAssurances(claims));
    PROFFER_CHECK(checkReply(claims));
    return claims;
}

} // namespace proffer::requests
