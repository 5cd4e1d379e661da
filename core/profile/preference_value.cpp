// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "ascii.h"
#include "preference_key.h"
#include "profile/language_tag.h"
#include "text_check.h"

#include <algorithm>
#include <set>

namespace proffer::profile {
namespace {

constexpr std::size_t longestTaste = 800;
constexpr std::size_t mostChoices = 16;

Error refused(std::string reason)
{
    return fail(ErrorCode::InvalidArgument).with("reason", std::move(reason));
}

bool isAllowed(const PreferenceSpec &spec, std::string_view word)
{
    return std::ranges::find(spec.allowed, word) != spec.allowed.end();
}

Done checkChoice(const PreferenceSpec &spec, const json::Value &value)
{
    const auto *word = value.asString();
    if (!word || !isAllowed(spec, *word))
        return refused("not_a_choice");
    return {};
}

/// An array of texts, not empty, none twice.
Result<std::vector<std::string>> distinctTexts(const json::Value &value)
{
    auto texts = json::stringArray(value, "value");
    if (!texts)
        return refused("wrong_type");
    const std::set<std::string> distinct{texts->begin(), texts->end()};
    if (texts->empty() || texts->size() > mostChoices || distinct.size() != texts->size())
        return refused("not_a_list");
    return texts;
}

Done checkChoices(const PreferenceSpec &spec, const json::Value &value)
{
    PROFFER_TRY(const auto words, distinctTexts(value));
    if (!std::ranges::all_of(words, [&](const auto &word) { return isAllowed(spec, word); }))
        return refused("not_a_choice");
    return {};
}

Done checkLanguages(const json::Value &value)
{
    PROFFER_TRY(const auto tags, distinctTexts(value));
    for (const auto &tag : tags) {
        const auto canonical = canonicalLanguageTag(tag);
        if (!canonical || *canonical != tag)
            return refused("not_a_language_tag");
    }
    return {};
}

/// The text members of an object that has these and no others; empty if it is another thing.
std::vector<std::string> membersOf(const json::Value &value, std::initializer_list<std::string_view> names)
{
    const auto *object = value.asObject();
    if (!object || object->size() != names.size())
        return {};
    std::vector<std::string> texts;
    for (const auto name : names) {
        const auto *member = value.find(name);
        if (!member || !member->asString())
            return {};
        texts.push_back(*member->asString());
    }
    return texts;
}

bool isTimeOfDay(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':')
        return false;
    if (!isDigit(text[0]) || !isDigit(text[1]) || !isDigit(text[3]) || !isDigit(text[4]))
        return false;
    return text.substr(0, 2) < "24" && text.substr(3) < "60";
}

Done checkQuietHours(const json::Value &value)
{
    const auto members = membersOf(value, {"from", "to", "zone"});
    if (members.empty())
        return refused("wrong_type");
    if (!isTimeOfDay(members[0]) || !isTimeOfDay(members[1]) || members[0] == members[1])
        return refused("not_hours");
    if (!isTimeZone(members[2]))
        return refused("not_a_time_zone");
    return {};
}

Done checkSize(const PreferenceSpec &spec, const json::Value &value)
{
    const auto members = membersOf(value, {"system", "size"});
    if (members.empty())
        return refused("wrong_type");
    if (!isAllowed(spec, members[0]))
        return refused("not_a_choice");
    const auto &size = members[1];
    constexpr std::string_view signs = "./- ";
    const bool shaped =
        !size.empty() && size.size() <= 16 && size.front() != ' ' && size.back() != ' ' &&
        std::ranges::all_of(size, [&](char c) { return isLetter(c) || isDigit(c) || signs.contains(c); });
    if (!shaped)
        return refused("not_a_size");
    return {};
}

Done checkTaste(const json::Value &value)
{
    const auto *text = value.asString();
    if (!text)
        return refused("wrong_type");
    return checkLine(*text, longestTaste);
}

Done checkOfKind(const PreferenceSpec &spec, const json::Value &value)
{
    switch (spec.kind) {
    case PreferenceKind::YesNo:
    case PreferenceKind::Choice:
        return checkChoice(spec, value);
    case PreferenceKind::Choices:
        return checkChoices(spec, value);
    case PreferenceKind::QuietHours:
        return checkQuietHours(value);
    case PreferenceKind::Size:
        return checkSize(spec, value);
    case PreferenceKind::Taste:
        return checkTaste(value);
    case PreferenceKind::Languages:
        return checkLanguages(value);
    }
    return fail(ErrorCode::Internal);
}

} // namespace

Done checkPreference(std::string_view key, const json::Value &value)
{
    PROFFER_TRY(const auto parsed, parsePreferenceKey(key));
    if (auto checked = checkOfKind(*parsed.spec, value); !checked)
        return std::move(checked).error().with("preference", parsed.text);
    return {};
}

bool isRestrictive(std::string_view key, const json::Value &value)
{
    if (key == "frequency.max" || key == "quiet_hours")
        return true;
    const auto *word = value.asString();
    if (!word)
        return false;
    if (key == "personalisation")
        return *word != "yes";
    if (key.starts_with("channel."))
        return *word == "no";
    return key.starts_with("topic.") && *word == "never";
}

} // namespace proffer::profile
