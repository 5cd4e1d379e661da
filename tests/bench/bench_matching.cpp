// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// A request of 20 items against 500 rules. The floor is what no matching can do without: looking up the
// items' words in the vocabulary, once for each item, and one test of overlap for each pair of item and rule.
#include "terms/matching.h"
#include "terms/ready_made.h"

#include <benchmark/benchmark.h>

using namespace proffer;
using namespace proffer::terms;
using vocabulary::Vocabulary;

namespace {

constexpr std::size_t ruleCount = 500;
constexpr std::size_t itemCount = 20;

std::string at(const Vocabulary &words, std::size_t number)
{
    return std::string{words.concepts()[number % words.concepts().size()].iri};
}

/// All ready-made prohibitions, half of the rest prohibitions of one category for two purposes, half
/// allowances.
RuleSet manyRules()
{
    RuleSet rules;
    rules.prohibitions.assign(readyMadeProhibitions().begin(), readyMadeProhibitions().end());
    for (std::size_t number = rules.prohibitions.size(); number < ruleCount; ++number) {
        Scope scope{
            .purposes = {at(Vocabulary::purposes(), number * 7), at(Vocabulary::purposes(), number * 11)},
            .data = {at(Vocabulary::personalData(), number * 13)}};
        if (number % 2 == 0)
            rules.prohibitions.push_back({.rule = std::to_string(number), .scopes = {std::move(scope)}});
        else
            rules.allowances.push_back({.rule = std::to_string(number), .scope = std::move(scope)});
    }
    rules.comforts = {
        {.category = at(Vocabulary::personalData(), 3), .kind = "shop", .comfort = Comfort::Give}};
    rules.agreement = rulesOf(*vocabulary::findAgreement("SD-BASE-A").value());
    return rules;
}

std::vector<Permission> manyItems()
{
    std::vector<Permission> items;
    for (std::size_t number = 0; number < itemCount; ++number)
        items.push_back({.purpose = at(Vocabulary::purposes(), number * 17),
                         .data = {at(Vocabulary::personalData(), number * 19),
                                  at(Vocabulary::personalData(), number * 23)},
                         .processing = at(Vocabulary::processing(), number * 5),
                         .collection = {std::string{channelIri(Channel::AskedDirectly)}}});
    return items;
}

void floor(benchmark::State &state)
{
    const auto items = manyItems();
    const auto rules = manyRules();
    std::vector<vocabulary::ConceptNumber> forbidden;
    for (std::size_t number = 0; number < ruleCount; ++number)
        forbidden.push_back(
            static_cast<vocabulary::ConceptNumber>(number % Vocabulary::purposes().concepts().size()));
    for (auto iteration : state) {
        static_cast<void>(iteration);
        std::size_t overlaps = 0;
        for (const auto &item : items) {
            const auto purpose = *Vocabulary::purposes().number(item.purpose);
            for (const auto &category : item.data)
                benchmark::DoNotOptimize(Vocabulary::personalData().number(category));
            benchmark::DoNotOptimize(Vocabulary::processing().number(item.processing));
            for (const auto other : forbidden)
                overlaps += Vocabulary::purposes().overlap(purpose, other) ? 1U : 0U;
        }
        benchmark::DoNotOptimize(overlaps);
    }
}

void matching(benchmark::State &state)
{
    const auto items = manyItems();
    const Matcher matcher{manyRules(), "shop"};
    for (auto iteration : state) {
        static_cast<void>(iteration);
        for (const auto &item : items)
            benchmark::DoNotOptimize(matcher.match(item));
    }
}

/// The same with the rules made ready for it each time, as a single request is met.
void matchingAfresh(benchmark::State &state)
{
    const auto items = manyItems();
    const auto rules = manyRules();
    for (auto iteration : state) {
        static_cast<void>(iteration);
        const Matcher matcher{rules, "shop"};
        for (const auto &item : items)
            benchmark::DoNotOptimize(matcher.match(item));
    }
}

} // namespace

BENCHMARK(floor)->Name("floor: 20 items' words, 500 overlaps each")->Unit(benchmark::kMicrosecond);
BENCHMARK(matching)->Name("20 items against 500 rules")->Unit(benchmark::kMicrosecond);
BENCHMARK(matchingAfresh)->Name("the same, with the rules read in")->Unit(benchmark::kMicrosecond);
BENCHMARK_MAIN();
