// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "compiled_scope.h"

#include <algorithm>

namespace proffer::terms {
namespace {

using vocabulary::ConceptNumber;
using vocabulary::Vocabulary;

std::uint32_t bitOf(Channel channel)
{
    return std::uint32_t{1} << static_cast<unsigned>(channel);
}

std::optional<ConceptNumber> lookUp(const Vocabulary &table, const std::string &word,
                                    std::vector<std::string> &unknown)
{
    const auto number = table.number(word);
    if (!number && !word.empty())
        unknown.push_back(word);
    return number;
}

/// Those that are known; false if there are words, but none of them is.
bool lookUp(const Vocabulary &table, const std::vector<std::string> &words,
            std::vector<ConceptNumber> &numbers)
{
    for (const auto &word : words)
        if (const auto number = table.number(word))
            numbers.push_back(*number);
    return words.empty() || !numbers.empty();
}

bool anyOverlap(const Vocabulary &table, const std::vector<ConceptNumber> &scope, ConceptNumber asked)
{
    return std::ranges::any_of(scope, [&](ConceptNumber each) { return table.overlap(each, asked); });
}

bool anyAbove(const Vocabulary &table, const std::vector<ConceptNumber> &scope, ConceptNumber asked)
{
    return std::ranges::any_of(scope, [&](ConceptNumber each) { return table.isUnder(asked, each); });
}

/// Whether an operation passes data on, or contains one that does: whoever may do anything may do that, too.
bool passesOn(ConceptNumber operation)
{
    static const std::array<ConceptNumber, 2> passing{
        Vocabulary::processing().number("https://w3id.org/dpv#Disclose").value(),
        Vocabulary::processing().number("https://w3id.org/dpv#Transfer").value()};
    return std::ranges::any_of(
        passing, [&](ConceptNumber each) { return Vocabulary::processing().overlap(operation, each); });
}

bool contains(const std::vector<std::string> &all, const std::string &one)
{
    return std::ranges::find(all, one) != all.end();
}

} // namespace

CompiledAsk::CompiledAsk(const Permission &asked)
    : purpose(lookUp(Vocabulary::purposes(), asked.purpose, unknown)),
      processing(lookUp(Vocabulary::processing(), asked.processing, unknown)), recipients(&asked.recipients)
{
    for (const auto &category : asked.data)
        if (const auto number = lookUp(Vocabulary::personalData(), category, unknown))
            data.push_back(*number);
    for (const auto &word : asked.collection) {
        if (const auto channel = findChannel(word))
            channels |= bitOf(*channel);
        else
            unknown.push_back(word);
    }
    discloses = !asked.recipients.empty() || (processing && passesOn(*processing));
}

CompiledScope::CompiledScope(const Scope &scope) : recipients_(scope.recipients), passedOn_(scope.passedOn)
{
    const bool purposes = lookUp(Vocabulary::purposes(), scope.purposes, purposes_);
    const bool data = lookUp(Vocabulary::personalData(), scope.data, data_);
    const bool processing = lookUp(Vocabulary::processing(), scope.processing, processing_);
    empty_ = !purposes || !data || !processing;
    for (const auto channel : scope.collection)
        channels_ |= bitOf(channel);
}

bool CompiledScope::overlaps(const CompiledAsk &asked) const
{
    if (empty_ || (passedOn_ && !asked.discloses))
        return false;
    if (channels_ != 0 && (channels_ & asked.channels) == 0)
        return false;
    if (!purposes_.empty() &&
        !(asked.purpose && anyOverlap(Vocabulary::purposes(), purposes_, *asked.purpose)))
        return false;
    if (!processing_.empty() &&
        !(asked.processing && anyOverlap(Vocabulary::processing(), processing_, *asked.processing)))
        return false;
    const auto &categories = Vocabulary::personalData();
    if (!data_.empty() && std::ranges::none_of(asked.data, [&](ConceptNumber each) {
            return anyOverlap(categories, data_, each);
        }))
        return false;
    return recipients_.empty() || std::ranges::any_of(*asked.recipients, [&](const auto &each) {
               return contains(recipients_, each);
           });
}

bool CompiledScope::covers(const CompiledAsk &asked) const
{
    if (empty_ || !asked.unknown.empty() || asked.data.empty() || !asked.purpose || !asked.processing)
        return false;
    if (channels_ != 0 && (asked.channels == 0 || (asked.channels & ~channels_) != 0))
        return false;
    if (!purposes_.empty() && !anyAbove(Vocabulary::purposes(), purposes_, *asked.purpose))
        return false;
    if (!processing_.empty() && !anyAbove(Vocabulary::processing(), processing_, *asked.processing))
        return false;
    const auto &categories = Vocabulary::personalData();
    if (!data_.empty() && !std::ranges::all_of(asked.data, [&](ConceptNumber each) {
            return anyAbove(categories, data_, each);
        }))
        return false;
    return std::ranges::all_of(*asked.recipients,
                               [&](const auto &each) { return contains(recipients_, each); });
}

} // namespace proffer::terms
