// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/language.h"

#include "translation.h"

#include "base/words.h"

namespace proffer::wording {
namespace {

using namespace std::string_view_literals;

constexpr std::array all{Tongue::English, Tongue::Japanese, Tongue::Thai};
constexpr Words<Tongue, 3> codes{"language", {"en"sv, "ja"sv, "th"sv}};

} // namespace

std::span<const Tongue> tongues()
{
    return all;
}

std::string_view toText(Tongue tongue)
{
    return codes.text(tongue);
}

Result<Tongue> tongueFromText(std::string_view text)
{
    return codes.parse(text);
}

Tongue tongueOfLocale(std::string_view locale)
{
    return tongueFromText(locale.substr(0, locale.find_first_of("_-.@"))).value_or(Tongue::English);
}

Language::Language(Tongue tongue, Years years)
    : tongue_(tongue), years_(years), translation_(std::make_unique<Translation>(tongue))
{
}

Language::Language(Language &&) noexcept = default;
Language &Language::operator=(Language &&) noexcept = default;
Language::~Language() = default;

} // namespace proffer::wording
