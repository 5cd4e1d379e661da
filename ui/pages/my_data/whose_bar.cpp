// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_data/whose_bar.h"

#include "widgets/shown.h"
#include "widgets/text.h"

#include <QComboBox>

namespace proffer::ui {
namespace {

QString dataOf(const QComboBox &combo)
{
    return combo.currentData().toString();
}

} // namespace

WhoseBar::WhoseBar(const PageContext &context)
    : person_(new Text{context.theme, tr("Whose"), TextSize::Strong}), people_(new QComboBox),
      card_(new Text{context.theme, tr("Card"), TextSize::Strong}), cards_(new QComboBox)
{
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (const auto &[name, combo] : {std::pair{person_, people_}, std::pair{card_, cards_}}) {
        name->setWordWrap(false);
        name->setBuddy(combo);
        combo->setAccessibleName(name->text());
        row->addWidget(name);
        row->addWidget(combo);
    }
    row->addStretch();
    connect(people_, &QComboBox::activated, this, [this] {
        if (const auto id = profile::SubjectId::parse(toUtf8(dataOf(*people_))))
            Q_EMIT personChosen(*id);
    });
    connect(cards_, &QComboBox::activated, this, [this] {
        if (const auto id = profile::PersonaId::parse(toUtf8(dataOf(*cards_))))
            Q_EMIT cardChosen(*id);
    });
}

void WhoseBar::showPeople(const PeopleFacts &facts, const profile::SubjectId &person,
                          const std::optional<profile::PersonaId> &card)
{
    people_->clear();
    for (const auto &each : facts.people)
        people_->addItem(each.self ? tr("Mine") : toText(*each.name), toText(each.id.text()));
    people_->setCurrentIndex(people_->findData(toText(person.text())));
    cards_->clear();
    for (const auto &each : facts.cardsOf(person))
        cards_->addItem(toText(each.label), toText(each.id.text()));
    if (card)
        cards_->setCurrentIndex(cards_->findData(toText(card->text())));
    for (auto *widget : std::initializer_list<QWidget *>{person_, people_})
        setShown(*widget, people_->count() > 1);
    for (auto *widget : std::initializer_list<QWidget *>{card_, cards_})
        setShown(*widget, cards_->count() > 1);
    setShown(*this, people_->count() > 1 || cards_->count() > 1);
}

} // namespace proffer::ui
