// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "language.h"

#include <cstdlib>

namespace proffer::cli {
namespace {

/// POSIX, "Environment Variables": the first one that is set and not empty decides.
std::string_view localeOfMessages()
{
    for (const auto *name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const auto *value = std::getenv(name); value != nullptr && *value != '\0')
            return value;
    return {};
}

} // namespace

Option languageOption()
{
    return {.name = "language",
            .value = "LANG",
            .help = "in which language the sentences are (that of the environment)",
            .words = "en ja th",
            .closed = true};
}

wording::Language languageFrom(const Arguments &arguments)
{
    const auto typed = arguments.option("language");
    const auto tongue = typed ? wording::tongueFromText(*typed) : wording::tongueOfLocale(localeOfMessages());
    return wording::Language{tongue.value_or(wording::Tongue::English)};
}

std::string lines(const wording::Sentences &sentences, std::string_view indent)
{
    std::string text;
    for (const auto &sentence : sentences)
        text += std::string{indent} + sentence + "\n";
    return text;
}

json::Array sentencesJson(const wording::Sentences &sentences)
{
    return {sentences.begin(), sentences.end()};
}

} // namespace proffer::cli
