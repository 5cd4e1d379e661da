// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/questions_view.h"

#include "language/text.h"
#include "widgets/button.h"
#include "widgets/column.h"
#include "wording/wording.h"

#include <QButtonGroup>
#include <QRadioButton>

namespace proffer::ui {
namespace {

constexpr int previewHeight = 130;

const terms::Question &questionAt(std::size_t place)
{
    return terms::everydayQuestions()[place];
}

/// The rules that one answer stands for, as the page of rules says them.
wording::Sentences saySet(const wording::Language &language, const terms::QuestionAnswer &answer)
{
    const auto set = terms::startingSet(std::array{answer});
    if (!set)
        return {};
    return wording::sayRules(language, {.chosen = set->readyMade, .comforts = set->comforts});
}

} // namespace

QuestionsView::QuestionsView(const Theme &theme, const Spoken &spoken)
    : Form(theme, tr("Six everyday questions"),
           tr("Your answers become your first rules. You can change them at any time under My rules.")),
      spoken_(&spoken), place_(new Text{theme, {}, TextSize::Small, Colour::Muted}),
      question_(new Text{theme, {}, TextSize::Heading}), choices_(new QVBoxLayout),
      sentences_(new QVBoxLayout), notice_(new Notice{theme}),
      next_(makeButton(theme, tr("Next"), ButtonKind::Primary))
{
    column()->addWidget(place_);
    column()->addWidget(question_);
    column()->addLayout(choices_);
    auto *inside = new QWidget;
    sentences_->setContentsMargins(0, 0, 0, 0);
    inside->setLayout(sentences_);
    auto *scrolled = new Scrolled{inside};
    scrolled->setFixedHeight(previewHeight);
    scrolled->setAccessibleName(tr("What this answer means"));
    column()->addWidget(scrolled);
    column()->addWidget(notice_);
    auto *row = new QHBoxLayout;
    auto *open = makeButton(theme, tr("Leave it open"));
    auto *skip = makeButton(theme, tr("Skip the rest"), ButtonKind::Link);
    row->addWidget(next_);
    row->addWidget(open);
    row->addStretch();
    row->addWidget(skip);
    column()->addLayout(row);
    connect(next_, &QPushButton::clicked, this, [this] { goOn(true); });
    connect(open, &QPushButton::clicked, this, [this] { goOn(false); });
    connect(skip, &QPushButton::clicked, this, [this] { finish(answers_); });
    ask();
}

void QuestionsView::ask()
{
    const auto &question = questionAt(asked_);
    place_->setText(
        tr("Question %1 of %2")
            .arg(spoken_->number(asked_ + 1), spoken_->number(terms::everydayQuestions().size())));
    question_->setText(toText(wording::sayQuestion(spoken_->words(), question.code)));
    clearLayout(*choices_);
    delete group_;
    group_ = new QButtonGroup{this};
    auto number = 0;
    for (const auto &choice : question.choices) {
        auto *button =
            new QRadioButton{toText(wording::sayChoice(spoken_->words(), question.code, choice.code))};
        group_->addButton(button, number++);
        choices_->addWidget(button);
    }
    connect(group_, &QButtonGroup::idClicked, this, &QuestionsView::preview);
    preview();
}

void QuestionsView::preview()
{
    const auto chosen = group_->checkedId();
    next_->setEnabled(chosen >= 0);
    clearLayout(*sentences_);
    const auto add = [this](const QString &sentence) {
        sentences_->addWidget(new Text{theme(), sentence, TextSize::Small, Colour::Muted});
    };
    if (chosen < 0) {
        add(tr("Choose an answer, and the rules that it makes are shown here. Left open, you are asked each "
               "time."));
    } else {
        const auto &question = questionAt(asked_);
        const auto sentences =
            saySet(spoken_->words(), {.question = question.code,
                                      .choice = question.choices.at(static_cast<std::size_t>(chosen)).code});
        for (const auto &sentence : sentences)
            add(toText(sentence));
        if (sentences.empty())
            add(tr("This answer forbids nothing: you are asked each time."));
    }
    sentences_->addStretch();
}

void QuestionsView::showFailure(const QString &sentence)
{
    setEnabled(true);
    notice_->say(State::Problem, sentence);
}

void QuestionsView::goOn(bool withAnswer)
{
    auto answers = answers_;
    const auto &question = questionAt(asked_);
    if (withAnswer)
        answers.push_back(
            {.question = question.code,
             .choice = question.choices.at(static_cast<std::size_t>(group_->checkedId())).code});
    if (asked_ + 1 == terms::everydayQuestions().size())
        return finish(answers);
    answers_ = std::move(answers);
    ++asked_;
    ask();
}

/// Once; after a failure the last answer can be given again.
void QuestionsView::finish(const std::vector<terms::QuestionAnswer> &answers)
{
    setEnabled(false);
    Q_EMIT answered(answers);
}

} // namespace proffer::ui
