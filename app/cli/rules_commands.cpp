// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "choices.h"
#include "rule_shapes.h"
#include "session.h"
#include "tongue.h"
#include "vocabulary_words.h"

#include "terms/questions.h"
#include "terms/ready_made.h"

namespace proffer::cli {
namespace {

/// "advertising=never"
Result<terms::QuestionAnswer> answerFrom(std::string_view typed)
{
    const auto sign = typed.find('=');
    if (sign == std::string_view::npos)
        return fail(ErrorCode::InvalidArgument).with("member", "answer").with("reason", "no_equals_sign");
    return terms::QuestionAnswer{.question = std::string{typed.substr(0, sign)},
                                 .choice = std::string{typed.substr(sign + 1)}};
}

Result<Outcome> questions(Session &, const Arguments &)
{
    const auto &language = spoken();
    json::Array all;
    std::string text;
    for (const auto &question : terms::everydayQuestions()) {
        const auto said = wording::sayQuestion(language, question.code);
        json::Array choices;
        text += said + "\n";
        for (const auto &choice : question.choices) {
            const auto words = wording::sayChoice(language, question.code, choice.code);
            choices.emplace_back(json::Object{{"choice", choice.code}, {"text", words}});
            text += "  " + question.code + "=" + choice.code + "\n    " + words + "\n";
        }
        all.emplace_back(
            json::Object{{"question", question.code}, {"text", said}, {"choices", std::move(choices)}});
    }
    return Outcome{.json = {{"questions", std::move(all)}}, .text = std::move(text)};
}

Result<Outcome> begin(Session &session, const Arguments &arguments)
{
    std::vector<terms::QuestionAnswer> answers;
    for (const auto typed : arguments.all("ANSWER")) {
        PROFFER_TRY(auto answer, answerFrom(typed));
        answers.push_back(std::move(answer));
    }
    PROFFER_TRY(const auto set, terms::startingSet(answers));
    PROFFER_TRY(auto services, session.open());
    PROFFER_CHECK(services.rules().begin(set));
    PROFFER_TRY(auto outcome, rulesOutcome(services));
    return session.finish(services, std::move(outcome));
}

Result<Outcome> list(Session &session, const Arguments &)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(auto outcome, rulesOutcome(services));
    return session.finish(services, std::move(outcome));
}

Result<Outcome> readyMade(Session &, const Arguments &)
{
    const auto &language = spoken();
    json::Array all;
    std::string text;
    for (const auto &rule : terms::readyMadeProhibitions()) {
        const auto said = wording::sayReadyMade(language, rule.rule);
        all.emplace_back(json::Object{{"rule", rule.rule}, {"text", said}});
        text += rule.rule + "\n    " + said + "\n";
    }
    return Outcome{.json = {{"ready_made", std::move(all)}}, .text = std::move(text)};
}

Result<Outcome> choose(Session &session, const Arguments &arguments, bool on)
{
    PROFFER_TRY(auto services, session.open());
    const auto typed = arguments.all("RULE");
    PROFFER_CHECK(services.rules().chooseAll({typed.begin(), typed.end()}, on));
    PROFFER_TRY(auto outcome, rulesOutcome(services));
    return session.finish(services, std::move(outcome));
}

Result<Outcome> forbid(Session &session, const Arguments &arguments)
{
    return choose(session, arguments, true);
}

Result<Outcome> lift(Session &session, const Arguments &arguments)
{
    return choose(session, arguments, false);
}

Result<Outcome> comfort(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto comfort, terms::comfortFromText(arguments.at("COMFORT")));
    PROFFER_TRY(auto category, categoryNamed(arguments.at("DATA")));
    PROFFER_TRY(auto services, session.open());
    PROFFER_CHECK(services.rules().setComfort(
        {.category = std::move(category), .kind = std::string{arguments.at("KIND")}, .comfort = comfort}));
    PROFFER_TRY(auto outcome, rulesOutcome(services));
    return session.finish(services, std::move(outcome));
}

} // namespace

std::vector<Command> rulesCommands()
{
    static const auto readyMadeWords = [] {
        std::string words;
        for (const auto &rule : terms::readyMadeProhibitions())
            words += (words.empty() ? "" : " ") + rule.rule;
        return words;
    }();
    const Positional whichRule{.name = "RULE",
                               .help = "a ready-made rule, as rules ready-made lists it",
                               .count = Positional::Count::Any,
                               .words = readyMadeWords,
                               .closed = true};
    return {
        {.noun = "rules",
         .verb = "questions",
         .help = "Asks the six everyday questions that make your first rules",
         .example = "rules questions --language th",
         .json = R"({"questions": [{"question", "text", "choices": [{"choice", "text"}]}]})",
         .run = questions},
        {.noun = "rules",
         .verb = "begin",
         .help = "Makes your first rules out of your answers; what you leave out stays open",
         .positionals = {{.name = "ANSWER",
                          .help = "a question and your answer, such as advertising=never",
                          .count = Positional::Count::Any}},
         .example = "rules begin advertising=never passing-on=never",
         .json = "RULES",
         .run = begin},
        {.noun = "rules",
         .verb = "list",
         .help = "Lists your rules in plain sentences",
         .example = "rules list",
         .json = R"({"sentences": [TEXT], "chosen": [RULE], "comfort": [{"data", "kind", "comfort"}], )"
                 R"("own": [OWN_RULE]})",
         .run = list},
        {.noun = "rules",
         .verb = "ready-made",
         .help = "Lists the rules that you can choose without writing any",
         .example = "rules ready-made",
         .json = R"({"ready_made": [{"rule", "text"}]})",
         .run = readyMade},
        {.noun = "rules",
         .verb = "forbid",
         .help = "Chooses ready-made rules: what they name is never allowed",
         .positionals = {whichRule},
         .example = "rules forbid retargeting training-ai",
         .json = "RULES",
         .run = forbid},
        {.noun = "rules",
         .verb = "lift",
         .help = "Takes ready-made rules back",
         .positionals = {whichRule},
         .example = "rules lift retargeting",
         .json = "RULES",
         .run = lift},
        {.noun = "rules",
         .verb = "comfort",
         .help = "Says how you feel about giving a kind of data to a kind of company",
         .positionals = {{.name = "DATA",
                          .help = "a kind of data in the vocabulary DPV-PD, such as Contact",
                          .words = categoryWords()},
                         {.name = "KIND", .help = "a kind of company", .words = kindWords(), .closed = true},
                         {.name = "COMFORT",
                          .help = "give, ask (you want to be asked) or never",
                          .words = "give ask never",
                          .closed = true}},
         .example = "rules comfort Contact shop give",
         .json = "RULES",
         .run = comfort},
    };
}

} // namespace proffer::cli
