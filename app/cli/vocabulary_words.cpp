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

std::string joinedNames(const Vocabulary &table)
{
    std::vector<std::string_view> names;
    for (const auto &each : table.concepts())
        names.push_back(each.iri.substr(each.iri.find_last_of("#:") + 1));
    std::ranges::sort(names);
    std::string joined;
    for (const auto name : names)
        joined.append(joined.empty() ? "" : " ").append(name);
    return joined;
}

} // namespace

std::string_view purposeWords()
{
    static const auto words = joinedNames(Vocabulary::purposes());
    return words;
}

std::string_view processingWords()
{
    static const auto words = joinedNames(Vocabulary::processing());
    return words;
}

std::string_view categoryWords()
{
    static const auto words = joinedNames(Vocabulary::personalData());
    return words;
}

std::string_view channelWords()
{
    static const auto words = [] {
        std::string joined;
        for (const auto channel : terms::channels()) {
            const auto iri = terms::channelIri(channel);
            joined.append(joined.empty() ? "" : " ").append(iri.substr(iri.find_last_of(':') + 1));
        }
        return joined;
    }();
    return words;
}

} // namespace proffer::cli
