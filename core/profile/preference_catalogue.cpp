// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "preference_key.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>

#define PD "https://w3id.org/dpv/pd#"

namespace proffer::profile {
namespace {

using Words = std::string_view;
using enum PreferenceKind;

constexpr std::array<Words, 2> yesNo{"yes", "no"};
constexpr std::array<Words, 3> yesNoAsk{"yes", "no", "ask"};
constexpr std::array<Words, 6> frequencies{"never", "daily", "weekly", "monthly", "quarterly", "yearly"};
constexpr std::array<Words, 3> stances{"like", "dislike", "never"};
constexpr std::array<Words, 15> sizeSystems{"EU", "UK", "US", "JP",  "CN", "KR", "IT", "FR",
                                            "DE", "AU", "TH", "INT", "CM", "MM", "IN"};
constexpr std::array<Words, 9> accessNeeds{"screen_reader", "large_print",   "high_contrast",
                                           "captions",      "sign_language", "easy_language",
                                           "less_motion",   "step_free",     "more_time"};

constexpr auto catalogue = std::to_array<PreferenceSpec>({
    {"channel.email", YesNo, yesNo, PD "PrivacyPreference"},
    {"channel.phone", YesNo, yesNo, PD "PrivacyPreference"},
    {"channel.post", YesNo, yesNo, PD "PrivacyPreference"},
    {"channel.sms", YesNo, yesNo, PD "PrivacyPreference"},
    {"channel.push", YesNo, yesNo, PD "PrivacyPreference"},
    {"channel.messenger", YesNo, yesNo, PD "PrivacyPreference"},
    {"channel.inperson", YesNo, yesNo, PD "PrivacyPreference"},
    {"frequency.max", Choice, frequencies, PD "PrivacyPreference"},
    {"quiet_hours", QuietHours, {}, PD "PrivacyPreference"},
    {"personalisation", Choice, yesNoAsk, PD "PrivacyPreference"},
    {"topic.*", Choice, stances, PD "Interest"},
    {"taste.*", Taste, {}, PD "Like"},
    {"size.*", Size, sizeSystems, PD "PhysicalCharacteristic"},
    {"language", Languages, {}, PD "Language"},
    {"accessibility", Choices, accessNeeds, PD "Disability"},
});

constexpr qsizetype longestOwnName = 48;

/// A name of the person's own in lower case and NFC; nothing if it may not be one.
std::optional<std::string> ownName(std::string_view written)
{
    const auto text = QString::fromUtf8(written.data(), static_cast<qsizetype>(written.size()))
                          .toLower()
                          .normalized(QString::NormalizationForm_C);
    const auto characters = text.toUcs4();
    if (characters.isEmpty() || characters.size() > longestOwnName)
        return std::nullopt;
    char32_t before = U' ';
    for (const char32_t c : characters) {
        const bool word = QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'-' || c == U'_';
        if (!word && (c != U' ' || before == U' '))
            return std::nullopt;
        before = c;
    }
    if (before == U' ')
        return std::nullopt;
    return text.toStdString();
}

bool isOpen(const PreferenceSpec &spec)
{
    return spec.key.ends_with(".*");
}

} // namespace

std::span<const PreferenceSpec> preferenceCatalogue()
{
    return catalogue;
}

Error unknownPreference(std::string_view key)
{
    return fail(ErrorCode::InvalidArgument)
        .with("preference", std::string{key.substr(0, 200)})
        .with("reason", "unknown_key");
}

Result<PreferenceKey> parsePreferenceKey(std::string_view key)
{
    for (const auto &spec : catalogue) {
        if (!isOpen(spec) && spec.key == key)
            return PreferenceKey{.spec = &spec, .text = std::string{key}};
        const auto family = spec.key.substr(0, spec.key.size() - 1);
        if (!isOpen(spec) || !key.starts_with(family) || !isUtf8(key))
            continue;
        if (const auto name = ownName(key.substr(family.size())))
            return PreferenceKey{.spec = &spec, .text = std::string{family} + *name};
    }
    return unknownPreference(key);
}

Result<const PreferenceSpec *> preferenceSpec(std::string_view key)
{
    PROFFER_TRY(const auto parsed, parsePreferenceKey(key));
    return parsed.spec;
}

Result<std::string> canonicalPreferenceKey(std::string_view key)
{
    PROFFER_TRY(auto parsed, parsePreferenceKey(key));
    return std::move(parsed.text);
}

} // namespace proffer::profile
