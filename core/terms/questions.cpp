// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "terms/questions.h"

#include "vocabulary/vocabulary.h"

#include <algorithm>
#include <array>
#include <span>

namespace proffer::terms {

using namespace std::string_view_literals;

namespace {

/// Companies by what they are for the person, as vendors::toText(Kind) writes them.
constexpr std::array everybody{"shop"sv,        "bank"sv,     "social_network"sv, "health"sv,
                               "public_body"sv, "employer"sv, "insurer"sv,        "telecom"sv,
                               "travel"sv,      "media"sv,    "marketplace"sv,    "marketplace_seller"sv,
                               "data_broker"sv, "other"sv};
constexpr std::array deliverers{"shop"sv, "marketplace"sv, "marketplace_seller"sv, "travel"sv, "telecom"sv};
constexpr std::array brokers{"data_broker"sv};

std::vector<ComfortRule> towards(std::string_view category, std::span<const std::string_view> kinds,
                                 Comfort comfort)
{
    const std::string iri{vocabulary::Vocabulary::personalData().find(category).value()->iri};
    std::vector<ComfortRule> rules;
    rules.reserve(kinds.size());
    for (const auto kind : kinds)
        rules.push_back({.category = iri, .kind = std::string{kind}, .comfort = comfort});
    return rules;
}

/// One comfort towards some kinds, and never towards all others.
std::vector<ComfortRule> onlyTowards(std::string_view category, const std::vector<std::string> &kinds,
                                     Comfort comfort)
{
    auto rules = towards(category, everybody, Comfort::Never);
    for (auto &rule : rules)
        if (std::ranges::find(kinds, rule.kind) != kinds.end())
            rule.comfort = comfort;
    return rules;
}

std::vector<ComfortRule> joined(std::vector<ComfortRule> first, const std::vector<ComfortRule> &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

Question advertising()
{
    return {.code = "advertising",
            .choices = {{.code = "yes"},
                        {.code = "if-i-asked", .readyMade = {"unsolicited-contact"}},
                        {.code = "never",
                         .readyMade = {"unsolicited-contact", "text-messages-from-private-details",
                                       "messages-by-location", "mailings-from-browsing",
                                       "adverts-from-searches", "adverts-from-social-posts"}}}};
}

Question following()
{
    return {.code = "following",
            .choices = {
                {.code = "on-their-own-pages",
                 .readyMade = {"device-fingerprints", "third-party-cookies", "third-party-trackers-in-apps"}},
                {.code = "never",
                 .readyMade = {"retargeting", "device-fingerprints", "third-party-cookies",
                               "email-open-tracking", "third-party-trackers-in-apps", "adverts-from-searches",
                               "mailings-from-browsing"}}}};
}

Question address()
{
    return {.code = "address",
            .choices = {{.code = "give",
                         .comforts = joined(towards("Contact", deliverers, Comfort::Give),
                                            towards("Contact", brokers, Comfort::Never))},
                        {.code = "ask-me", .comforts = towards("Contact", brokers, Comfort::Never)}}};
}

Question health()
{
    return {.code = "health",
            .choices = {{.code = "give-to-doctors",
                         .readyMade = {"targeting-sensitive-subjects"},
                         .comforts = onlyTowards("MedicalHealth", {"health"}, Comfort::Give)},
                        {.code = "ask-me",
                         .readyMade = {"targeting-sensitive-subjects"},
                         .comforts = onlyTowards("MedicalHealth", {"health", "insurer"}, Comfort::Ask)},
                        {.code = "never",
                         .readyMade = {"targeting-sensitive-subjects", "voice-face-and-wearables"},
                         .comforts = towards("MedicalHealth", everybody, Comfort::Never)}}};
}

Question money()
{
    return {
        .code = "money",
        .choices = {{.code = "give-to-banks", .comforts = onlyTowards("Financial", {"bank"}, Comfort::Give)},
                    {.code = "ask-me",
                     .comforts = onlyTowards("Financial",
                                             {"bank", "insurer", "public_body", "employer", "shop",
                                              "marketplace", "marketplace_seller", "travel", "telecom"},
                                             Comfort::Ask)},
                    {.code = "never", .comforts = towards("Financial", everybody, Comfort::Never)}}};
}

Question passingOn()
{
    return {
        .code = "passing-on",
        .choices = {{.code = "ask-me", .readyMade = {"buying-data-about-me"}},
                    {.code = "never",
                     .readyMade = {"upload-to-advertising-platforms", "look-alike-audiences",
                                   "conclusions-about-me", "buying-data-about-me", "selling-or-passing-on",
                                   "handing-to-a-buyer-of-the-company", "training-ai"}}}};
}

template <class Coded>
Result<const Coded *> named(std::span<const Coded> all, std::string_view code, std::string_view what)
{
    const auto found = std::ranges::find(all, code, &Coded::code);
    if (found == all.end())
        return fail(ErrorCode::NotFound).with("what", std::string{what}).with("word", std::string{code});
    return &*found;
}

void addOnce(std::vector<std::string> &codes, const std::vector<std::string> &more)
{
    for (const auto &code : more)
        if (std::ranges::find(codes, code) == codes.end())
            codes.push_back(code);
}

/// What only the other choices say about a kind of company is open again.
void addComforts(StartingSet &set, const Question &question, const QuestionChoice &chosen)
{
    set.comforts.insert(set.comforts.end(), chosen.comforts.begin(), chosen.comforts.end());
    const auto isSet = [&](const ComfortRule &rule) {
        return std::ranges::any_of(set.comforts, [&](const ComfortRule &other) {
            return other.category == rule.category && other.kind == rule.kind;
        });
    };
    for (const auto &other : question.choices)
        for (auto rule : other.comforts)
            if (!isSet(rule)) {
                rule.comfort = Comfort::Ask;
                set.comforts.push_back(std::move(rule));
            }
}

void add(StartingSet &set, const Question &question, const QuestionChoice &chosen)
{
    addOnce(set.readyMade, chosen.readyMade);
    for (const auto &other : question.choices)
        addOnce(set.lifted, other.readyMade);
    addComforts(set, question, chosen);
}

} // namespace

std::span<const Question> everydayQuestions()
{
    static const std::vector<Question> all{advertising(), following(), address(),
                                           health(),      money(),     passingOn()};
    return all;
}

Result<StartingSet> startingSet(std::span<const QuestionAnswer> answers)
{
    StartingSet set;
    std::vector<std::string_view> answered;
    for (const auto &answer : answers) {
        PROFFER_TRY(const auto *question, named(everydayQuestions(), answer.question, "question"));
        if (std::ranges::find(answered, answer.question) != answered.end())
            return fail(ErrorCode::Ambiguous).with("question", answer.question);
        answered.emplace_back(answer.question);
        PROFFER_TRY(const auto *choice,
                    named(std::span<const QuestionChoice>{question->choices}, answer.choice, "answer"));
        add(set, *question, *choice);
    }
    // Two questions may stand for the same rule.
    std::erase_if(set.lifted, [&](const auto &code) {
        return std::ranges::find(set.readyMade, code) != set.readyMade.end();
    });
    return set;
}

} // namespace proffer::terms
