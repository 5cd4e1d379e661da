// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_rules/my_rules_page.h"

#include "terms/questions.h"
#include "terms/ready_made.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/text.h"

#include <QCheckBox>

namespace proffer::ui {

MyRulesPage::MyRulesPage(const PageContext &context) : Page(context), column_(new Column)
{
    auto *whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(column_);
    setHead({.title = tr("My rules"), .subtitle = tr("What companies ask for is held against these.")});
}

void MyRulesPage::refresh()
{
    ask<Rules>(
        [tongue = spoken().tongue(), years = spoken().years()](services::Services &services,
                                                               const LongWork &) -> Result<Rules> {
            Rules rules;
            PROFFER_TRY(rules.chosen, services.rules().chosen());
            PROFFER_TRY(auto comforts, services.rules().comforts());
            PROFFER_TRY(auto own, services.rules().ownRules());
            const wording::Language language{tongue, years};
            rules.sentences = wording::sayRules(
                language, {.chosen = rules.chosen, .comforts = std::move(comforts), .own = std::move(own)});
            return rules;
        },
        [this](const Rules &rules) { showRules(rules); });
}

void MyRulesPage::showRules(const Rules &rules)
{
    column_->clear();
    auto *said = new Card{theme()};
    said->column()->addWidget(new Text{theme(), tr("What you decided"), TextSize::Heading});
    if (rules.sentences.empty())
        said->column()->addWidget(
            new Text{theme(),
                     tr("Nothing yet: whatever is asked for, you are asked. Answer the questions "
                        "below to begin."),
                     TextSize::Body, Colour::Muted});
    for (const auto &sentence : rules.sentences)
        said->column()->addWidget(new Text{theme(), toText(sentence)});
    column_->add(said);
    column_->add(questionsCard());
    column_->add(neverCard(rules.chosen));
}

QWidget *MyRulesPage::questionsCard()
{
    auto *card = new Card{theme()};
    card->column()->addWidget(new Text{theme(), tr("Six everyday questions"), TextSize::Heading});
    const auto &words = spoken().words();
    for (const auto &question : terms::everydayQuestions()) {
        card->addLine();
        const auto asked = toText(wording::sayQuestion(words, question.code));
        card->column()->addWidget(new Text{theme(), asked});
        auto *choices = new QVBoxLayout;
        for (const auto &choice : question.choices) {
            const auto word = toText(wording::sayChoice(words, question.code, choice.code));
            auto *button = makeButton(theme(), word);
            button->setAccessibleName(tr("%1 %2").arg(asked, word));
            connect(button, &QPushButton::clicked, this,
                    [this, asking = question.code, chosen = choice.code] { answer(asking, chosen); });
            choices->addWidget(button);
        }
        card->column()->addLayout(choices);
    }
    return card;
}

QWidget *MyRulesPage::neverCard(const std::vector<std::string> &chosen)
{
    auto *card = new Card{theme()};
    card->column()->addWidget(new Text{theme(), tr("Never allowed"), TextSize::Heading});
    for (const auto &prohibition : terms::readyMadeProhibitions()) {
        card->addLine();
        auto *row = new QHBoxLayout;
        auto *box = new QCheckBox;
        const auto sentence = toText(wording::sayReadyMade(spoken().words(), prohibition.rule));
        box->setAccessibleName(sentence);
        box->setChecked(
            std::ranges::any_of(chosen, [&](const auto &code) { return code == prohibition.rule; }));
        connect(box, &QCheckBox::clicked, this,
                [this, code = prohibition.rule](bool on) { choose(code, on); });
        row->addWidget(box, 0, Qt::AlignTop);
        row->addWidget(new Text{theme(), sentence}, 1);
        card->column()->addLayout(row);
    }
    return card;
}

void MyRulesPage::answer(const std::string &question, const std::string &choice)
{
    perform(
        [question, choice](services::Services &services, const LongWork &) -> Done {
            const std::array answers{terms::QuestionAnswer{.question = question, .choice = choice}};
            PROFFER_TRY(const auto set, terms::startingSet(answers));
            return services.rules().begin(set);
        },
        [] {});
}

void MyRulesPage::choose(const std::string &code, bool on)
{
    perform([code, on](services::Services &services,
                       const LongWork &) { return services.rules().choose(code, on); },
            [] {});
}

} // namespace proffer::ui
