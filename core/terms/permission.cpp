// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "terms/permission.h"

#include <algorithm>

namespace proffer::terms {
namespace {

Error invalid(std::string_view member)
{
    return fail(ErrorCode::TokenClaimInvalid).with("claim", "permission").with("member", std::string{member});
}

json::Array toArray(const std::vector<std::string> &texts)
{
    json::Array array;
    for (const auto &text : texts)
        array.emplace_back(text);
    return array;
}

void addText(json::Object &object, std::string_view member, const std::string &text)
{
    if (!text.empty())
        object.emplace(member, text);
}

void addTexts(json::Object &object, std::string_view member, const std::vector<std::string> &texts)
{
    if (!texts.empty())
        object.emplace(member, toArray(texts));
}

json::Object toJson(const InReturn &gain)
{
    json::Object object{{"kind", gain.kind}, {"kept_if_revoked", gain.keptIfRevoked}};
    addText(object, "amount", gain.amount);
    if (gain.by)
        object.emplace("by", toIsoDate(*gain.by));
    return object;
}

Result<InReturn> readInReturn(const json::Value &value)
{
    const auto *object = value.asObject();
    if (!object)
        return invalid("in_return");
    const auto kind = json::stringMember(*object, "kind");
    const auto amount = json::optionalString(*object, "amount");
    const auto by = json::optionalString(*object, "by");
    const auto kept = json::boolMember(*object, "kept_if_revoked");
    if (!kind || !amount || !by || !kept)
        return invalid("in_return");
    InReturn gain{.kind = *kind, .amount = amount->value_or(""), .keptIfRevoked = *kept};
    if (*by) {
        const auto date = parseIsoDate(**by);
        if (!date)
            return invalid("in_return");
        gain.by = *date;
    }
    return gain;
}

Result<std::string> readText(const json::Object &object, std::string_view member)
{
    auto text = json::optionalString(object, member);
    if (!text)
        return invalid(member);
    return text->value_or("");
}

Result<std::vector<std::string>> readTexts(const json::Object &object, std::string_view member)
{
    const auto found = object.find(member);
    if (found == object.end())
        return std::vector<std::string>{};
    auto texts = json::stringArray(found->second, member);
    if (!texts)
        return invalid(member);
    return texts;
}

Result<Permission> readMembers(const json::Object &object)
{
    Permission permission;
    PROFFER_TRY(permission.purpose, readText(object, "purpose"));
    PROFFER_TRY(permission.data, readTexts(object, "data"));
    PROFFER_TRY(permission.processing, readText(object, "processing"));
    PROFFER_TRY(permission.collection, readTexts(object, "collection"));
    PROFFER_TRY(permission.context, readText(object, "context"));
    PROFFER_TRY(permission.intent, readText(object, "intent"));
    PROFFER_TRY(permission.access, readTexts(object, "access"));
    if (const auto once = object.find("once"); once != object.end()) {
        if (!once->second.asBool())
            return invalid("once");
        permission.once = *once->second.asBool();
    }
    PROFFER_TRY(const auto retention, readText(object, "retention"));
    const auto duration = Duration::parse(retention);
    if (!duration)
        return invalid("retention");
    permission.retention = *duration;
    PROFFER_TRY(permission.recipients, readTexts(object, "recipients"));
    if (const auto gain = object.find("in_return"); gain != object.end()) {
        PROFFER_TRY(permission.inReturn, readInReturn(gain->second));
    }
    return permission;
}

} // namespace

json::Object Permission::toJson() const
{
    json::Object object{{"purpose", purpose},
                        {"data", toArray(data)},
                        {"processing", processing},
                        {"retention", retention.text()},
                        {"recipients", toArray(recipients)}};
    addTexts(object, "collection", collection);
    addText(object, "context", context);
    addText(object, "intent", intent);
    addTexts(object, "access", access);
    if (once)
        object.emplace("once", true);
    if (inReturn)
        object.emplace("in_return", terms::toJson(*inReturn));
    return object;
}

Result<Permission> Permission::fromJson(const json::Value &value)
{
    const auto *object = value.asObject();
    if (!object)
        return invalid("permission");
    PROFFER_TRY(auto permission, readMembers(*object));
    if (permission.purpose.empty() || permission.processing.empty() || permission.toJson() != *object)
        return invalid("permission");
    return permission;
}

} // namespace proffer::terms
