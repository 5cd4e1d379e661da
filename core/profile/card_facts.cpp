// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "card_facts.h"

#include "ascii.h"
#include "profile/language_tag.h"

#include <algorithm>
#include <array>

namespace proffer::profile {
namespace {

/// Types that say how a line works, not whose or where it is.
constexpr std::array<std::string_view, 8> idleTypes{"internet", "voice", "text", "textphone",
                                                    "msg",      "video", "x400", "pref"};
constexpr std::size_t longestHint = 24;

/// The letters, digits and hyphens of a text, in lower case.
std::string labelFrom(std::string_view text)
{
    std::string label;
    for (const char c : lowered(text)) {
        const bool sign = (c == '-' || c == '_' || c == ' ') && !label.empty();
        if (isLower(c) || isDigit(c))
            label += c;
        else if (sign && label.back() != '-')
            label += '-';
    }
    label = label.substr(0, longestHint);
    while (label.ends_with('-'))
        label.pop_back();
    return label;
}

std::string hintOf(const vcard::Tags &tags)
{
    std::string hint;
    for (const auto &type : tags.types) {
        if (std::ranges::find(idleTypes, std::string_view{type}) == idleTypes.end())
            hint += (hint.empty() ? "" : "-") + type;
    }
    return labelFrom(hint.empty() ? tags.label : hint);
}

std::string textOf(const vcard::Property &property)
{
    if (!property.text.empty())
        return property.text;
    return property.raw;
}

vcard::Tags tagsOf(const vcard::Property &property)
{
    return {.language = std::string{property.value("LANGUAGE")}, .line = property.line};
}

} // namespace

std::string cleaned(std::string_view text)
{
    std::string clean;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool lineEnd = c == '\r';
        if (lineEnd && (i + 1 == text.size() || text[i + 1] != '\n'))
            clean += '\n';
        else if (static_cast<unsigned char>(c) >= 0x20 ? c != 0x7F : c == '\n' || c == '\t')
            clean += c;
    }
    return clean;
}

std::string declaredLanguage(const vcard::Tags &tags)
{
    if (tags.language.empty())
        return {};
    return canonicalLanguageTag(tags.language).value_or(std::string{});
}

CardFact textFact(std::string_view claim, std::string_view property, std::string_view text,
                  const vcard::Tags &tags)
{
    return {.claim = std::string{claim},
            .language = declaredLanguage(tags),
            .hint = hintOf(tags),
            .value = cleaned(text),
            .property = std::string{property},
            .line = tags.line};
}

CardFact foreignFact(std::string_view property, std::string_view text, const vcard::Tags &tags)
{
    return textFact("vcard." + std::string{property}, property, text, tags);
}

std::vector<CardFact> factsOf(const vcard::Contact &contact)
{
    std::vector<CardFact> facts;
    addNames(facts, contact);
    addReach(facts, contact);
    addLife(facts, contact);
    for (const auto &property : contact.unknown) {
        if (!property.binaryBytes)
            facts.push_back(foreignFact(property.name, textOf(property), tagsOf(property)));
    }
    std::erase_if(facts, [](const CardFact &fact) {
        const auto *text = fact.value.asString();
        return text && text->find_first_not_of(" \t\n") == std::string::npos;
    });
    return facts;
}

} // namespace proffer::profile
