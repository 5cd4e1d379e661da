// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_rules/decided_card.h"

#include "parts/row.h"
#include "widgets/button.h"
#include "widgets/column.h"
#include "widgets/text.h"

namespace proffer::ui {

DecidedCard::DecidedCard(const PageContext &context)
    : Card(context.theme), context_(context), said_(new QVBoxLayout)
{
    column()->addWidget(new Text{context.theme, tr("What you decided"), TextSize::Heading});
    column()->addLayout(said_);
}

void DecidedCard::showRules(const std::vector<std::string> &chosen, const std::vector<terms::OwnRule> &own)
{
    clearLayout(*said_);
    if (chosen.empty() && own.empty())
        said_->addWidget(new Text{context_.theme,
                                  tr("Nothing is forbidden or allowed yet: whatever is asked for, you are "
                                     "asked. Answer the questions below to begin."),
                                  TextSize::Body, Colour::Muted});
    for (const auto &code : chosen)
        said_->addWidget(
            new Text{context_.theme, toText(wording::sayReadyMade(context_.spoken.words(), code))});
    for (const auto &rule : own)
        addOwn(rule);
}

void DecidedCard::addOwn(const terms::OwnRule &rule)
{
    auto *row = new Row{context_.theme, toText(rule.rule.name),
                        toText(wording::sayOwnRule(context_.spoken.words(), rule.rule))};
    auto *change = makeButton(context_.theme, tr("Change"));
    connect(change, &QPushButton::clicked, this, [this, rule] { Q_EMIT changeWanted(rule); });
    row->addButton(change);
    auto *remove = makeButton(context_.theme, tr("Remove"));
    connect(remove, &QPushButton::clicked, this, [this, rule] { Q_EMIT removeWanted(rule); });
    row->addButton(remove);
    said_->addWidget(row);
}

} // namespace proffer::ui
