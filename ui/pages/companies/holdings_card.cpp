// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "holdings_card.h"

#include "company_facts.h"
#include "parts/details.h"
#include "parts/row.h"
#include "parts/standings.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/text.h"

#include <QCoreApplication>

namespace proffer::ui {
namespace {

QString inWords(const char *text)
{
    return QCoreApplication::translate("Company", text);
}

QPushButton *button(const PageContext &context, const QString &text, std::function<void()> then)
{
    auto *made = makeButton(context.theme, text);
    QObject::connect(made, &QPushButton::clicked, made, std::move(then));
    return made;
}

bool mayBeTold(const vendors::Holding &holding)
{
    return vendors::mayFollow(holding.state, vendors::HoldingState::AskedToStop);
}

void addEvidence(const PageContext &context, Row &row, const std::vector<vendors::Evidence> &pieces)
{
    for (const auto &piece : pieces)
        if (piece.text.text)
            row.addSentence(inWords(QT_TRANSLATE_NOOP("Company", "What shows it: %1 (%2)"))
                                .arg(toText(*piece.text.text), context.spoken.day(Instant{piece.date})));
}

/// What the company answered, or that there is nothing to answer.
std::vector<QPushButton *> answers(const PageContext &context, const vendors::Holding &holding,
                                   const CompanyActs &acts)
{
    using enum vendors::HoldingState;
    std::vector<QPushButton *> made;
    const auto add = [&](const QString &text, vendors::HoldingState state) {
        made.push_back(button(context, text, [acts, id = holding.id, state] { acts.noteAnswer(id, state); }));
    };
    switch (holding.state) {
    case Held:
        if (!holding.permission)
            made.push_back(button(context, inWords(QT_TRANSLATE_NOOP("Company", "Noted by mistake")),
                                  [acts, holding] { acts.takeBack(holding); }));
        break;
    case AskedToStop:
    case AskedToDelete:
    case NoAnswer:
        made.push_back(button(context, inWords(QT_TRANSLATE_NOOP("Company", "The letter again…")),
                              [acts, id = holding.id] { acts.letterAgain(id); }));
        add(inWords(QT_TRANSLATE_NOOP("Company", "They deleted it")), SaidDeleted);
        add(inWords(QT_TRANSLATE_NOOP("Company", "They refused")), Held);
        break;
    case SaidDeleted:
        add(inWords(QT_TRANSLATE_NOOP("Company", "They still have it")), Held);
        break;
    }
    return made;
}

void addHolding(const PageContext &context, const CompanyFacts &facts, const CompanyActs &acts, Card &card,
                const vendors::Holding &holding)
{
    card.addLine();
    const auto now = context.clock.now();
    auto *row = new Row{context.theme, sayDetail(context.spoken, holding.claim),
                        sayHolding(context.spoken, holding, now)};
    const auto standing = overview::standingOf(holding, now);
    if (overview::isHeld(holding))
        row->addState(stateOf(standing), sayStanding(standing));
    else
        row->addState(State::Ended, inWords(QT_TRANSLATE_NOOP("Company", "They said it is deleted")));
    if (holding.state == vendors::HoldingState::Held)
        row->addButton(button(context, inWords(QT_TRANSLATE_NOOP("Company", "Tell them to stop")),
                              [acts, id = holding.id] { acts.tellToStop({id}); }));
    if (const auto found = facts.evidence.find(holding.id); found != facts.evidence.end())
        addEvidence(context, *row, found->second);
    card.column()->addWidget(row);
    auto *line = new QHBoxLayout;
    for (auto *each : answers(context, holding, acts))
        line->addWidget(each);
    line->addStretch();
    card.column()->addLayout(line);
}

} // namespace

QWidget *holdingsCard(const PageContext &context, const CompanyFacts &facts, const CompanyActs &acts)
{
    auto *card = new Card{context.theme};
    auto *column = card->column();
    column->addWidget(
        new Text{context.theme, inWords(QT_TRANSLATE_NOOP("Company", "What they have")), TextSize::Heading});
    if (facts.holdings.empty())
        column->addWidget(new Text{context.theme,
                                   inWords(QT_TRANSLATE_NOOP("Company", "Nothing that you know of.")),
                                   TextSize::Body, Colour::Muted});
    std::vector<vendors::HoldingId> held;
    for (const auto &holding : facts.holdings) {
        addHolding(context, facts, acts, *card, holding);
        if (mayBeTold(holding))
            held.push_back(holding.id);
    }
    if (held.size() > 1) {
        card->addLine();
        column->addWidget(button(context,
                                 inWords(QT_TRANSLATE_NOOP("Company", "Tell them to stop using all of it")),
                                 [acts, held] { acts.tellToStop(held); }));
    }
    return card;
}

} // namespace proffer::ui
