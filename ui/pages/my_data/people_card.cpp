// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_data/people_card.h"

#include "parts/row.h"
#include "widgets/button.h"
#include "widgets/text.h"

namespace proffer::ui {

PeopleCard::PeopleCard(const PageContext &context, const profile::Subject &person,
                       const std::vector<profile::Persona> &cards)
    : Card(context.theme)
{
    const auto name = toText(*person.name);
    column()->addWidget(new Text{context.theme, name, TextSize::Heading});
    column()->addWidget(new Text{context.theme,
                                 person.self ? tr("You") : toText(person.relation.value_or(std::string{})),
                                 TextSize::Body, Colour::Muted});
    for (const auto &card : cards)
        add(context, card, cards.size() == 1);
    addLine();
    auto *more = makeButton(context.theme, tr("Add a card"));
    more->setAccessibleName(tr("Add a card for %1").arg(name));
    connect(more, &QPushButton::clicked, this, &PeopleCard::cardWanted);
    column()->addWidget(more);
}

/// The last one stays: without a card there is nothing to show to a company.
void PeopleCard::add(const PageContext &context, const profile::Persona &card, bool isOnly)
{
    addLine();
    auto *row = new Row{context.theme, toText(card.label), {}};
    auto *rename = makeButton(context.theme, tr("Rename"));
    connect(rename, &QPushButton::clicked, this, [this, card] { Q_EMIT renameWanted(card); });
    row->addButton(rename);
    if (!isOnly) {
        auto *retire = makeButton(context.theme, tr("Retire"));
        connect(retire, &QPushButton::clicked, this, [this, card] { Q_EMIT retireWanted(card); });
        row->addButton(retire);
    }
    column()->addWidget(row);
}

} // namespace proffer::ui
