// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "telling/claim_words.h"

#include "message_table.h"

#include "base/text.h"
#include "profile/claim.h"
#include "wording/phrases.h"

namespace proffer::telling {
namespace {

using wording::Language;

/// Scripts before languages: the first that a tag (RFC 5646) has is told.
constexpr auto scripts = std::to_array<std::string_view>({"Hira", "Kana", "Hani", "Latn", "ja", "th", "en"});

/// The message of a group that has this name; nothing where the table has none.
std::optional<std::string> called(const Language &language, std::string_view group, std::string_view name)
{
    const auto id = MessageId::named(std::string{group}.append(name));
    return id ? std::optional{say(language, *id)} : std::nullopt;
}

std::string spaced(std::string_view name)
{
    auto words = visible(name);
    std::ranges::replace(words, '_', ' ');
    return words;
}

std::string languageWords(const Language &language, std::string_view tag)
{
    const auto surrounded = "-" + std::string{tag} + "-";
    for (const auto subtag : scripts)
        if (surrounded.contains("-" + std::string{subtag} + "-"))
            return called(language, "script.", subtag).value_or(std::string{subtag});
    return visible(tag);
}

std::string nameWords(const Language &language, std::string_view name)
{
    constexpr std::string_view age = "age_over_";
    constexpr std::string_view card = "vcard.";
    if (auto words = called(language, "detail.", name))
        return *std::move(words);
    if (name.starts_with(age))
        return say(language, "details.age_over", {{"age", visible(name.substr(age.size()))}});
    if (name.starts_with(card))
        return say(language, "details.card_entry", {{"name", visible(name.substr(card.size()))}});
    return spaced(name);
}

} // namespace

std::string claimWords(const Language &language, std::string_view claim)
{
    const auto key = profile::ClaimKey::parse(claim);
    if (!key)
        return spaced(claim);
    auto words = nameWords(language, key->name());
    if (!key->language().empty())
        words = say(language, "details.written_in",
                    {{"detail", std::move(words)}, {"language", languageWords(language, key->language())}});
    if (!key->label().empty()) {
        auto label = called(language, "label.", key->label()).value_or(visible(key->label()));
        words =
            say(language, "details.labelled", {{"detail", std::move(words)}, {"label", std::move(label)}});
    }
    return words;
}

std::string preferenceWords(const Language &language, std::string_view key)
{
    if (auto words = called(language, "stance.", key))
        return *std::move(words);
    constexpr std::string_view size = "size.";
    if (key.starts_with(size))
        return say(language, "stances.size", {{"thing", spaced(key.substr(size.size()))}});
    for (const std::string_view family : {"topic.", "taste."})
        if (key.starts_with(family))
            return spaced(key.substr(family.size()));
    return spaced(key);
}

std::string preferencesPhrase(const Language &language, const std::vector<std::string> &keys)
{
    std::vector<std::string> words;
    std::ranges::transform(keys, std::back_inserter(words),
                           [&](const std::string &key) { return preferenceWords(language, key); });
    return say(language, words.size() == 1 ? MessageId{"about.stance"} : MessageId{"about.stances"},
               {{"topics", wording::sayList(language, words)}});
}

std::string claimsPhrase(const Language &language, const std::vector<std::string> &names)
{
    constexpr std::string_view prefix = "preferences.";
    std::vector<std::string> things;
    std::vector<std::string> keys;
    for (const std::string_view name : names) {
        if (name.starts_with(prefix))
            keys.emplace_back(name.substr(prefix.size()));
        else
            things.push_back(claimWords(language, name));
    }
    if (!keys.empty())
        things.push_back(preferencesPhrase(language, keys));
    return wording::sayList(language, things);
}

} // namespace proffer::telling
