// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/search.h"
#include "services/services.h"
#include "store/ngram.h"

#include <algorithm>

namespace proffer::services {
namespace {

/// As far back as a company's own events are looked through.
constexpr std::size_t mostOfOne = 1000;
/// As far back as what a text finds is filtered.
constexpr std::size_t mostFound = 10'000;

bool hasAnyWord(std::string_view text, std::string_view words)
{
    while (!words.empty()) {
        const auto end = std::min(words.find(' '), words.size());
        if (store::containsFolded(text, words.substr(0, end)))
            return true;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return false;
}

} // namespace

Result<std::vector<ledger::Event>> Services::searchHistory(std::string_view typed, std::size_t count)
{
    const auto folded = store::foldForSearch(typed);
    PROFFER_TRY(auto found, ledger::search(ledger().database(), ledger().projections(), typed, count));
    PROFFER_TRY(const auto companies, vendors_.list());
    for (const auto &company : companies) {
        const auto names = store::foldForSearch(company.profile.name + " " + std::string{company.address()});
        if (!hasAnyWord(names, folded))
            continue;
        PROFFER_TRY(auto events, ledger().pageAbout(company.id.bytes, 0, mostOfOne));
        std::erase_if(events, [&](const ledger::Event &event) {
            return !store::containsFolded(names + " " + ledger::namesIn(ledger().projections(), event),
                                          folded);
        });
        std::ranges::move(events, std::back_inserter(found));
    }
    std::ranges::sort(found, std::greater{}, &ledger::Event::position);
    const auto twice = std::ranges::unique(found, {}, &ledger::Event::position);
    found.erase(twice.begin(), twice.end());
    found.resize(std::min(found.size(), count));
    return found;
}

Result<std::vector<ledger::Event>> Services::history(std::string_view typed, const ledger::Filter &filter,
                                                     std::size_t count, const LongWork &work)
{
    if (typed.empty())
        return ledger::page(ledger(), filter, 0, count, work);
    if (filter == ledger::Filter{})
        return searchHistory(typed, count);
    PROFFER_TRY(auto found, searchHistory(typed, mostFound));
    std::erase_if(found, [&](const ledger::Event &event) { return !ledger::passes(filter, event); });
    found.resize(std::min(found.size(), count));
    return found;
}

} // namespace proffer::services
