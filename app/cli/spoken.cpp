// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "spoken.h"

#include <cstdlib>

namespace proffer::cli {
namespace {

/// The locale of messages, as POSIX finds it: an empty variable counts as one that is not set.
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
            .value = "LANGUAGE",
            .help = "in which language the sentences are (that of the system, if it is one of these)",
            .words = "en ja th",
            .closed = true};
}

wording::Language spokenLanguage(const Arguments &arguments)
{
    const auto asked = arguments.option("language");
    const auto tongue = wording::tongueFromText(asked.value_or(""));
    return wording::Language{tongue ? *tongue : wording::tongueOfLocale(localeOfMessages())};
}

std::string linesOf(const wording::Sentences &sentences, std::string_view indent)
{
    std::string lines;
    for (const auto &sentence : sentences)
        lines += std::string{indent} + sentence + '\n';
    return lines;
}

json::Array jsonOf(const wording::Sentences &sentences)
{
    return {sentences.begin(), sentences.end()};
}

} // namespace proffer::cli
