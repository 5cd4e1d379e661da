// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vocabulary_words.h"

#include "base/text.h"
#include "telling_words.h"
#include "terms/collection.h"
#include "tongue.h"

#include <algorithm>
#include <string>
#include <vector>

namespace proffer::cli {
namespace {

using vocabulary::Vocabulary;

/// What stands behind the last mark of an IRI.
std::string_view nameIn(std::string_view iri)
{
    return iri.substr(iri.find_last_of("#:") + 1);
}

std::string joined(const std::vector<std::string_view> &names)
{
    std::string words;
    for (const auto name : names)
        words.append(words.empty() ? "" : " ").append(name);
    return words;
}

std::string wordsOf(const Vocabulary &table)
{
    std::vector<std::string_view> names;
    std::ranges::transform(table.concepts(), std::back_inserter(names),
                           [](const auto &each) { return nameIn(each.iri); });
    std::ranges::sort(names);
    return joined(names);
}

std::string wordsOfChannels()
{
    std::vector<std::string_view> names;
    std::ranges::transform(terms::channels(), std::back_inserter(names),
                           [](terms::Channel channel) { return nameIn(terms::channelIri(channel)); });
    return joined(names);
}

/// "Service Provision" as it stands within a sentence; abbreviations stay.
std::string lowered(std::string_view label)
{
    std::string text{label};
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool begins = i == 0 || text[i - 1] == ' ' || text[i - 1] == '-';
        const bool abbreviation = i + 1 < text.size() && isUpper(text[i + 1]);
        if (begins && isUpper(text[i]) && !abbreviation)
            text[i] = static_cast<char>(text[i] - 'A' + 'a');
    }
    return text;
}

} // namespace

std::string_view purposeWords()
{
    static const auto words = wordsOf(Vocabulary::purposes());
    return words;
}

std::string_view processingWords()
{
    static const auto words = wordsOf(Vocabulary::processing());
    return words;
}

std::string_view categoryWords()
{
    static const auto words = wordsOf(Vocabulary::personalData());
    return words;
}

std::string_view channelWords()
{
    static const auto words = wordsOfChannels();
    return words;
}

std::string_view kindWords()
{
    return "shop bank social_network health public_body employer insurer telecom travel media marketplace "
           "marketplace_seller data_broker other";
}

std::string iriWords(std::string_view iri)
{
    for (const auto *table :
         {&Vocabulary::purposes(), &Vocabulary::processing(), &Vocabulary::personalData()})
        if (const auto number = table->number(iri))
            return lowered(table->concepts()[*number].label);
    if (terms::findChannel(iri)) {
        std::string words{iri.substr(iri.find_last_of(':') + 1)};
        std::ranges::replace(words, '-', ' ');
        return words;
    }
    // Strangers' words are shown as they are, lest they look like one of the vocabulary.
    return visible(iri);
}

std::string durationWords(const Duration &duration)
{
    std::vector<std::string> parts;
    const auto add = [&](int count, std::string_view unit) {
        if (count > 0)
            parts.push_back(trCounted(unit, static_cast<std::uint64_t>(count)));
    };
    add(duration.years, marked("%n year(s)"));
    add(duration.months, marked("%n month(s)"));
    add(duration.weeks, marked("%n week(s)"));
    add(duration.days, marked("%n day(s)"));
    add(duration.hours, marked("%n hour(s)"));
    add(duration.minutes, marked("%n minute(s)"));
    add(duration.seconds, marked("%n second(s)"));
    return parts.empty() ? tr("no time") : enumeration(parts);
}

} // namespace proffer::cli
