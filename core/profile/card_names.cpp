// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "ascii.h"
#include "card_facts.h"
#include "script.h"

#include <algorithm>
#include <array>

namespace proffer::profile {
namespace {

constexpr std::array<std::string_view, 4> japan{"jp", "japan", "日本", "日本国"};

std::string joined(const std::vector<std::string> &parts, std::string_view separator)
{
    std::string text;
    for (const auto &part : parts)
        text += (text.empty() || part.empty() ? std::string{} : std::string{separator}) + part;
    return text;
}

/// Kanji alone may be Chinese: only a card that has kana in it, or an address in Japan, is taken for a
/// Japanese one.
bool isJapanese(const vcard::Contact &contact)
{
    std::string names;
    for (const auto &name : contact.names)
        names += name.family + name.given + joined(name.sortAs, "");
    for (const auto &reading : contact.phoneticNames)
        names += reading.family + reading.given;
    for (const auto &name : contact.formattedNames)
        names += name.value;
    for (const auto &organisation : contact.organisations)
        names += organisation.name;
    if (scriptsOf(names).kana())
        return true;
    return std::ranges::any_of(contact.addresses, [](const vcard::Address &address) {
        const auto isJapan = [](const std::string &text) {
            return std::ranges::find(japan, std::string_view{lowered(text)}) != japan.end();
        };
        return isJapan(address.country) || isJapan(address.countryCode);
    });
}

/// The language of a whole name: declared, or told by its script.
std::string nameLanguage(std::string_view whole, const vcard::Tags &tags, bool japanese)
{
    if (auto declared = declaredLanguage(tags); !declared.empty())
        return declared;
    const auto scripts = scriptsOf(whole);
    if (scripts.thai)
        return "th-TH";
    if (!japanese || (!scripts.han && !scripts.kana()))
        return {};
    return scripts.han ? "ja-Hani-JP" : "ja-JP";
}

/// Parts of a name under one language, without type or label.
void addParts(std::vector<CardFact> &facts, std::string_view property, const vcard::Tags &tags,
              std::string_view language,
              std::initializer_list<std::pair<std::string_view, std::string_view>> parts)
{
    for (const auto &[claim, text] : parts) {
        auto fact = textFact(claim, property, text, tags);
        fact.language = language;
        facts.push_back(std::move(fact));
    }
}

void addReading(std::vector<CardFact> &facts, const vcard::PhoneticName &reading)
{
    constexpr std::string_view property = "X-PHONETIC-NAME";
    if (const auto tag = kanaTag(reading.family + reading.given + reading.additional); !tag.empty())
        return addParts(facts, property, reading.tags, tag,
                        {{"family_name", reading.family},
                         {"given_name", reading.given},
                         {"middle_name", reading.additional}});
    // In another script it is a pronunciation that no claim names.
    auto tags = reading.tags;
    facts.push_back(
        foreignFact(property, joined({reading.family, reading.given, reading.additional}, " "), tags));
}

/// SORT-AS in kana is the reading of the name; in other letters it says how to file the name, which no claim
/// names.
void addSortKey(std::vector<CardFact> &facts, const vcard::Name &name, bool hasReading)
{
    const auto whole = joined(name.sortAs, ",");
    const auto tag = kanaTag(whole);
    if (tag.empty()) {
        const bool says = whole != name.family && whole != joined({name.family, name.given}, ",") &&
                          whole != joined({name.family, name.given}, " ");
        if (says)
            facts.push_back(foreignFact("SORT-AS", whole, name.tags));
        return;
    }
    if (hasReading)
        return;
    const auto comma = whole.find(',');
    if (comma == std::string::npos)
        return addParts(facts, "SORT-AS", name.tags, tag, {{"name", whole}});
    const auto view = std::string_view{whole};
    addParts(
        facts, "SORT-AS", name.tags, tag,
        {{"family_name", trimmed(view.substr(0, comma))}, {"given_name", trimmed(view.substr(comma + 1))}});
}

} // namespace

void addNames(std::vector<CardFact> &facts, const vcard::Contact &contact)
{
    const bool japanese = isJapanese(contact);
    for (const auto &text : contact.formattedNames)
        addParts(facts, "FN", text.tags, nameLanguage(text.value, text.tags, japanese),
                 {{"name", text.value}});
    for (const auto &name : contact.names) {
        const auto language = nameLanguage(name.family + name.given + name.additional, name.tags, japanese);
        addParts(facts, "N", name.tags, language,
                 {{"family_name", name.family},
                  {"given_name", name.given},
                  {"middle_name", name.additional},
                  {"name_prefix", name.prefix},
                  {"name_suffix", name.suffix}});
    }
    for (const auto &reading : contact.phoneticNames)
        addReading(facts, reading);
    for (const auto &name : contact.names)
        addSortKey(facts, name, !contact.phoneticNames.empty());
    for (const auto &text : contact.nicknames)
        addParts(facts, "NICKNAME", text.tags, nameLanguage(text.value, text.tags, japanese),
                 {{"nickname", text.value}});
}

} // namespace proffer::profile
