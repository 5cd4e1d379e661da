// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "words.h"

#include "base/text.h"
#include "sentences.h"
#include "tongue.h"

#include <algorithm>
#include <set>

namespace proffer::cli {
namespace {

/// The value of a fact for people; words that the program chose itself lose their underscores.
std::string shown(const Fact &fact)
{
    auto text = visible(fact.value);
    if (fact.name == "reason" || fact.name == "member" || fact.name == "what" || fact.name == "also" ||
        fact.name == "armour")
        std::ranges::replace(text, '_', ' ');
    return text;
}

/// Fills a sentence: "{path}" is the value of a fact, "[… {path}]" is left out when there is no such fact.
class Filling {
public:
    explicit Filling(const Error &error) : error_(error) {}

    std::string fill(const Sentence &sentence)
    {
        const auto words = tr(sentence.words);
        auto text = fill(std::string_view{words});
        return sentence.whole ? text : text + rest();
    }

private:
    std::string fill(std::string_view sentence)
    {
        std::string text;
        while (!sentence.empty()) {
            const auto next = sentence.find_first_of("{[");
            text += sentence.substr(0, next);
            if (next == std::string_view::npos)
                break;
            const bool group = sentence[next] == '[';
            const auto end = sentence.find(group ? ']' : '}', next);
            const auto inside = sentence.substr(next + 1, end - next - 1);
            text += group ? fillGroup(inside) : value(inside);
            sentence.remove_prefix(end + 1);
        }
        return text;
    }

    const Fact *find(std::string_view name)
    {
        const auto found = std::ranges::find(error_.facts, name, &Fact::name);
        return found == error_.facts.end() ? nullptr : &*found;
    }

    std::string value(std::string_view name)
    {
        used_.emplace(name);
        const auto *fact = find(name);
        return fact == nullptr ? std::string{} : shown(*fact);
    }

    /// A group names one fact.
    std::string fillGroup(std::string_view inside)
    {
        const auto open = inside.find('{');
        const auto close = inside.find('}');
        const auto name = inside.substr(open + 1, close - open - 1);
        if (find(name) == nullptr)
            return {};
        return std::string{inside.substr(0, open)} + value(name) + std::string{inside.substr(close + 1)};
    }

    /// Facts that the sentence does not name.
    std::string rest()
    {
        std::string text;
        for (const auto &fact : error_.facts)
            if (!used_.contains(fact.name))
                text += (text.empty() ? " (" : ", ") + std::string{fact.name} + ": " + shown(fact);
        return text.empty() ? text : text + ")";
    }

    const Error &error_;
    std::set<std::string, std::less<>> used_{};
};

} // namespace

Said say(const Error &error)
{
    const auto sentence = sentenceFor(error);
    return {.exit = sentence.exit, .sentence = Filling{error}.fill(sentence)};
}

} // namespace proffer::cli
