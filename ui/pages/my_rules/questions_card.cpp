// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_rules/questions_card.h"

#include "terms/questions.h"
#include "widgets/button.h"
#include "widgets/text.h"

namespace proffer::ui {

QuestionsCard::QuestionsCard(const PageContext &context) : Card(context.theme)
{
    column()->addWidget(new Text{context.theme, tr("Six everyday questions"), TextSize::Heading});
    const auto &words = context.spoken.words();
    for (const auto &question : terms::everydayQuestions()) {
        addLine();
        const auto asked = toText(wording::sayQuestion(words, question.code));
        column()->addWidget(new Text{context.theme, asked});
        auto *choices = new QVBoxLayout;
        for (const auto &choice : question.choices) {
            const auto word = toText(wording::sayChoice(words, question.code, choice.code));
            auto *button = makeButton(context.theme, word);
            button->setAccessibleName(tr("%1 %2").arg(asked, word));
            connect(
                button, &QPushButton::clicked, this,
                [this, asking = question.code, chosen = choice.code] { Q_EMIT answered(asking, chosen); });
            choices->addWidget(button);
        }
        column()->addLayout(choices);
    }
}

} // namespace proffer::ui
