// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "ascii.h"
#include "preference_key.h"
#include "profile/language_tag.h"
#include "json/write.h"

namespace proffer::profile {
namespace {

Error refused(std::string_view key, std::string reason)
{
    return fail(ErrorCode::InvalidArgument)
        .with("preference", std::string{key})
        .with("reason", std::move(reason));
}

/// Two parts around the first of a sign, trimmed.
std::pair<std::string_view, std::string_view> split(std::string_view text, char sign)
{
    const auto at = text.find(sign);
    if (at == std::string_view::npos)
        return {trimmed(text), {}};
    return {trimmed(text.substr(0, at)), trimmed(text.substr(at + 1))};
}

json::Array listFrom(std::string_view typed)
{
    json::Array list;
    while (!typed.empty()) {
        const auto [first, rest] = split(typed, ',');
        const auto canonical = canonicalLanguageTag(first);
        list.emplace_back(canonical ? *canonical : std::string{first});
        typed = rest;
    }
    return list;
}

json::Array wordsFrom(std::string_view typed)
{
    json::Array list;
    while (!typed.empty()) {
        const auto [first, rest] = split(typed, ',');
        list.emplace_back(lowered(first));
        typed = rest;
    }
    return list;
}

json::Value quietHoursFrom(std::string_view typed)
{
    const auto [hours, zone] = split(typed, ' ');
    const auto [from, to] = split(hours, '-');
    return json::Object{{"from", from}, {"to", to}, {"zone", zone}};
}

json::Value sizeFrom(std::string_view typed)
{
    const auto [system, size] = split(typed, ' ');
    std::string upper{system};
    for (auto &c : upper)
        c = raised(c);
    return json::Object{{"system", std::move(upper)}, {"size", size}};
}

json::Value valueFrom(PreferenceKind kind, std::string_view typed)
{
    switch (kind) {
    case PreferenceKind::YesNo:
    case PreferenceKind::Choice:
        return lowered(typed);
    case PreferenceKind::Choices:
        return wordsFrom(typed);
    case PreferenceKind::QuietHours:
        return quietHoursFrom(typed);
    case PreferenceKind::Size:
        return sizeFrom(typed);
    case PreferenceKind::Languages:
        return listFrom(typed);
    case PreferenceKind::Taste:
        break;
    }
    return typed;
}

std::string memberText(const json::Value &value, std::string_view name)
{
    const auto *member = value.find(name);
    return member && member->asString() ? *member->asString() : std::string{};
}

} // namespace

Result<json::Value> preferenceFromText(std::string_view key, std::string_view typed)
{
    PROFFER_TRY(const auto parsed, parsePreferenceKey(key));
    const auto text = trimmed(typed);
    if (text.empty())
        return refused(parsed.text, "empty");
    auto value = valueFrom(parsed.spec->kind, text);
    PROFFER_CHECK(checkPreference(parsed.text, value));
    return value;
}

std::string preferenceText(const json::Value &value)
{
    if (const auto *text = value.asString())
        return *text;
    if (const auto *list = value.asArray()) {
        std::string text;
        for (const auto &element : *list) {
            const auto *word = element.asString();
            text += (text.empty() ? "" : ", ") + (word ? *word : json::write(element));
        }
        return text;
    }
    if (value.find("zone"))
        return memberText(value, "from") + '-' + memberText(value, "to") + ' ' + memberText(value, "zone");
    if (value.find("system"))
        return memberText(value, "system") + ' ' + memberText(value, "size");
    return json::write(value);
}

} // namespace proffer::profile
