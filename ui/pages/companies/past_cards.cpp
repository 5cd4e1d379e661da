// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "past_cards.h"

#include "company_facts.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/text.h"

#include <QCoreApplication>

namespace proffer::ui {
namespace {

QString inWords(const char *text)
{
    return QCoreApplication::translate("CompanyPast", text);
}

void addAll(const PageContext &context, Card &card, const std::vector<telling::Told> &told)
{
    for (const auto &[event, sentence] : told) {
        card.column()->addWidget(
            new Text{context.theme, context.spoken.day(event.time), TextSize::Small, Colour::Muted});
        card.column()->addWidget(new Text{context.theme, toText(sentence)});
    }
}

} // namespace

QWidget *shownCard(const PageContext &context, const CompanyFacts &facts)
{
    auto *card = new Card{context.theme};
    card->column()->addWidget(new Text{
        context.theme, inWords(QT_TRANSLATE_NOOP("CompanyPast", "Permits it showed")), TextSize::Heading});
    if (facts.shown.empty())
        card->column()->addWidget(
            new Text{context.theme,
                     inWords(QT_TRANSLATE_NOOP("CompanyPast", "You have not checked any that it showed.")),
                     TextSize::Body, Colour::Muted});
    addAll(context, *card, facts.shown);
    return card;
}

QWidget *historyCard(const PageContext &context, const CompanyFacts &facts, const CompanyActs &acts)
{
    auto *card = new Card{context.theme};
    card->column()->addWidget(new Text{
        context.theme, inWords(QT_TRANSLATE_NOOP("CompanyPast", "What happened last")), TextSize::Heading});
    addAll(context, *card, facts.history);
    auto *all = makeButton(context.theme, inWords(QT_TRANSLATE_NOOP("CompanyPast", "Look in the history")),
                           ButtonKind::Link);
    QObject::connect(all, &QPushButton::clicked, all, acts.lookBack);
    card->column()->addWidget(all);
    return card;
}

} // namespace proffer::ui
