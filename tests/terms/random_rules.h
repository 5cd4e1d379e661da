// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terms/matching.h"

#include <random>

namespace proffer::test {

/// Random rules and asks over the whole vocabulary; the same seed gives the same ones.
class RandomRules {
public:
    explicit RandomRules(std::uint32_t seed) : generator_(seed) {}

    int below(int limit) { return std::uniform_int_distribution<int>{0, limit - 1}(generator_); }
    template <class Make>
    auto some(int most, Make make)
    {
        std::vector<decltype(make())> made;
        for (int count = 1 + below(most); count > 0; --count)
            made.push_back(make());
        return made;
    }
    std::string purpose() { return word(vocabulary::Vocabulary::purposes()); }
    std::string category() { return word(vocabulary::Vocabulary::personalData()); }
    std::string operation() { return word(vocabulary::Vocabulary::processing()); }
    std::string channel() { return std::string{terms::channelIri(randomChannel())}; }

    terms::Scope scope()
    {
        terms::Scope made;
        // Mostly with few parts, so that rules often meet what is asked.
        if (below(2) == 0)
            made.purposes = some(2, [this] { return purpose(); });
        if (below(2) == 0)
            made.data = some(3, [this] { return category(); });
        if (below(4) == 0)
            made.processing = some(2, [this] { return operation(); });
        if (below(4) == 0)
            made.collection = some(4, [this] { return randomChannel(); });
        if (below(4) == 0)
            made.recipients = some(2, [this] { return recipient(); });
        made.passedOn = below(6) == 0;
        return made;
    }
    terms::Prohibition prohibition()
    {
        return {.rule = "never" + std::to_string(below(1000)), .scopes = some(2, [this] { return scope(); })};
    }
    terms::Allowance allowance()
    {
        terms::Allowance made{.rule = "yes" + std::to_string(below(1000)), .scope = scope()};
        if (below(2) == 0)
            made.retention = Duration{.days = below(400)};
        return made;
    }
    terms::RuleSet rules()
    {
        terms::RuleSet made;
        made.prohibitions = some(2, [this] { return prohibition(); });
        made.allowances = some(4, [this] { return allowance(); });
        // A generous general rule, so that not everything needs the person.
        made.comforts = {{.category = "https://w3id.org/dpv#PersonalData",
                          .kind = "shop",
                          .comfort = terms::Comfort::Give}};
        for (int count = below(4); count > 0; --count)
            made.comforts.push_back(
                {.category = category(), .kind = "shop", .comfort = static_cast<terms::Comfort>(below(3))});
        if (below(3) == 0)
            made.agreement = terms::rulesOf(vocabulary::roster()[static_cast<std::size_t>(
                below(static_cast<int>(vocabulary::roster().size())))]);
        return made;
    }
    terms::Permission ask()
    {
        terms::Permission made{.purpose = purpose(), .processing = operation()};
        made.data = some(2, [this] { return category(); });
        made.collection = some(2, [this] { return channel(); });
        if (below(20) == 0)
            made.purpose.clear();
        if (below(20) == 0)
            made.processing.clear();
        if (below(4) == 0)
            made.recipients = some(2, [this] { return recipient(); });
        made.retention = {.days = below(400)};
        return made;
    }
    /// Leaves less room, or the same.
    void narrow(terms::Allowance &allowance)
    {
        auto &scope = allowance.scope;
        switch (below(5)) {
        case 0:
            fillOrShorten(scope.purposes, [this] { return purpose(); });
            break;
        case 1:
            fillOrShorten(scope.data, [this] { return category(); });
            break;
        case 2:
            fillOrShorten(scope.processing, [this] { return operation(); });
            break;
        case 3:
            if (!scope.recipients.empty())
                scope.recipients.pop_back();
            break;
        default:
            allowance.retention = Duration{.days = allowance.retention ? allowance.retention->days / 2 : 30};
        }
    }

private:
    std::string word(const vocabulary::Vocabulary &table)
    {
        const auto all = table.concepts();
        return std::string{all[static_cast<std::size_t>(below(static_cast<int>(all.size())))].iri};
    }
    terms::Channel randomChannel()
    {
        const auto all = terms::channels();
        return all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
    }
    std::string recipient() { return "https://r" + std::to_string(below(3)) + ".example"; }
    /// An empty part is open to all, so that a first word makes it narrower, and a last one must stay.
    template <class Words, class Make>
    void fillOrShorten(Words &words, Make make)
    {
        if (words.empty())
            words.push_back(make());
        else if (words.size() > 1)
            words.pop_back();
    }

    std::mt19937 generator_;
};

} // namespace proffer::test
