// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "terms/own_rule.h"

namespace proffer::terms {
namespace {

Error notAWord(std::string_view member)
{
    return fail(ErrorCode::InvalidArgument).with("member", std::string{member}).with("reason", "unknown");
}

void addTexts(json::Object &object, std::string_view member, const std::vector<std::string> &texts)
{
    if (!texts.empty())
        object.emplace(member, json::Array{texts.begin(), texts.end()});
}

Result<std::vector<std::string>> readTexts(const json::Object &object, std::string_view member)
{
    const auto found = object.find(member);
    if (found == object.end())
        return std::vector<std::string>{};
    return json::stringArray(found->second, member);
}

Result<std::vector<Channel>> readChannels(const json::Object &object)
{
    PROFFER_TRY(const auto texts, readTexts(object, "collection"));
    std::vector<Channel> read;
    for (const auto &text : texts) {
        PROFFER_TRY(const auto channel, findChannel(text));
        read.push_back(channel);
    }
    return read;
}

Result<bool> readPassedOn(const json::Object &object)
{
    if (!object.contains("passed_on"))
        return false;
    return json::boolMember(object, "passed_on");
}

} // namespace

std::string_view toText(Effect effect)
{
    return effect == Effect::Allow ? "allow" : "never";
}

Result<Effect> effectFromText(std::string_view text)
{
    for (const auto effect : {Effect::Allow, Effect::Never})
        if (text == toText(effect))
            return effect;
    return notAWord("effect");
}

std::string_view toText(Comfort comfort)
{
    switch (comfort) {
    case Comfort::Give:
        return "give";
    case Comfort::Ask:
        return "ask";
    case Comfort::Never:
        return "never";
    }
    return {};
}

Result<Comfort> comfortFromText(std::string_view text)
{
    for (const auto comfort : {Comfort::Give, Comfort::Ask, Comfort::Never})
        if (text == toText(comfort))
            return comfort;
    return notAWord("comfort");
}

json::Object toJson(const Scope &scope)
{
    json::Object object;
    addTexts(object, "purpose", scope.purposes);
    addTexts(object, "data", scope.data);
    addTexts(object, "processing", scope.processing);
    addTexts(object, "recipients", scope.recipients);
    if (!scope.collection.empty()) {
        json::Array iris;
        for (const auto channel : scope.collection)
            iris.emplace_back(channelIri(channel));
        object.emplace("collection", std::move(iris));
    }
    if (scope.passedOn)
        object.emplace("passed_on", true);
    return object;
}

Result<Scope> scopeFromJson(const json::Object &object)
{
    Scope scope;
    PROFFER_TRY(scope.purposes, readTexts(object, "purpose"));
    PROFFER_TRY(scope.data, readTexts(object, "data"));
    PROFFER_TRY(scope.processing, readTexts(object, "processing"));
    PROFFER_TRY(scope.recipients, readTexts(object, "recipients"));
    PROFFER_TRY(scope.collection, readChannels(object));
    PROFFER_TRY(scope.passedOn, readPassedOn(object));
    PROFFER_TRY(auto whole, withWholeIris(std::move(scope)));
    if (toJson(whole) != object)
        return fail(ErrorCode::JsonWrongType).with("member", "scope");
    return whole;
}

} // namespace proffer::terms
