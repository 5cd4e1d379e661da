// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "telling/claim_words.h"

#include "base/text.h"
#include "profile/claim.h"

namespace proffer::telling {
namespace {

struct Called {
    std::string_view name;
    std::string_view words;
};

/// Names that do not read well as they are.
constexpr auto claims = std::to_array<Called>({
    {"email", "e-mail"},
    {"email_verified", "verified e-mail mark"},
    {"phone_number_verified", "verified phone number mark"},
    {"birthdate", "date of birth"},
    {"zoneinfo", "time zone"},
    {"locale", "language and region"},
    {"preferred_username", "user name"},
    {"profile", "profile page"},
    {"national_id", "national ID number"},
    {"birth_family_name", "family name at birth"},
    {"birth_given_name", "given name at birth"},
});

/// Scripts before languages: the first that a tag (RFC 5646) has is told.
constexpr auto languages = std::to_array<Called>({
    {"Hira", "in hiragana"},
    {"Kana", "in katakana"},
    {"Hani", "in kanji"},
    {"Latn", "in Latin letters"},
    {"ja", "in Japanese"},
    {"th", "in Thai"},
    {"en", "in English"},
});

constexpr auto preferences = std::to_array<Called>({
    {"channel.email", "being reached by e-mail"},
    {"channel.phone", "being reached by phone"},
    {"channel.post", "being reached by post"},
    {"channel.sms", "being reached by text message"},
    {"channel.push", "being reached by notification"},
    {"channel.messenger", "being reached by messenger"},
    {"channel.inperson", "being visited"},
    {"frequency.max", "how often to be written to"},
    {"quiet_hours", "quiet hours"},
});

std::optional<std::string> called(std::span<const Called> table, std::string_view name)
{
    const auto found = std::ranges::find(table, name, &Called::name);
    return found == table.end() ? std::nullopt : std::optional{std::string{found->words}};
}

std::string spaced(std::string_view name)
{
    auto words = visible(name);
    std::ranges::replace(words, '_', ' ');
    return words;
}

std::string languageWords(std::string_view tag)
{
    const auto surrounded = "-" + std::string{tag} + "-";
    for (const auto &[subtag, words] : languages)
        if (surrounded.contains("-" + std::string{subtag} + "-"))
            return std::string{words};
    return "in " + visible(tag);
}

std::string nameWords(std::string_view name)
{
    constexpr std::string_view age = "age_over_";
    constexpr std::string_view card = "vcard.";
    if (auto words = called(claims, name))
        return *std::move(words);
    if (name.starts_with(age))
        return "age check (over " + visible(name.substr(age.size())) + ")";
    if (name.starts_with(card))
        return visible(name.substr(card.size())) + " entry";
    return spaced(name);
}

} // namespace

std::string claimWords(std::string_view claim)
{
    const auto key = profile::ClaimKey::parse(claim);
    if (!key)
        return spaced(claim);
    auto words = nameWords(key->name());
    if (!key->language().empty())
        words += " " + languageWords(key->language());
    if (!key->label().empty())
        words += " (" + visible(key->label()) + ")";
    return words;
}

std::string preferenceWords(std::string_view key)
{
    if (auto words = called(preferences, key))
        return *std::move(words);
    constexpr std::string_view size = "size.";
    if (key.starts_with(size))
        return "size of " + spaced(key.substr(size.size()));
    for (const std::string_view family : {"topic.", "taste."})
        if (key.starts_with(family))
            return spaced(key.substr(family.size()));
    return spaced(key);
}

std::string preferencesPhrase(const std::vector<std::string> &keys)
{
    std::vector<std::string> words;
    std::ranges::transform(keys, std::back_inserter(words), preferenceWords);
    return (words.size() == 1 ? "preference on " : "preferences on ") + enumeration(words);
}

std::string claimsPhrase(const std::vector<std::string> &names)
{
    constexpr std::string_view prefix = "preferences.";
    std::vector<std::string> things;
    std::vector<std::string> keys;
    for (const std::string_view name : names) {
        if (name.starts_with(prefix))
            keys.emplace_back(name.substr(prefix.size()));
        else
            things.push_back(claimWords(name));
    }
    if (!keys.empty())
        things.push_back(preferencesPhrase(keys));
    return enumeration(things);
}

std::string enumeration(const std::vector<std::string> &items)
{
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0)
            text += i + 1 == items.size() ? " and " : ", ";
        text += items[i];
    }
    return text;
}

} // namespace proffer::telling
