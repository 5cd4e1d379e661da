// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vocabulary_words.h"

#include "terms/collection.h"

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

} // namespace proffer::cli
