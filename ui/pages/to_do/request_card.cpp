// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "to_do/request_card.h"

#include "request_facts.h"
#include "widgets/button.h"
#include "widgets/text.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSpinBox>

namespace proffer::ui {
namespace {

State stateOf(terms::Fit fit)
{
    switch (fit) {
    case terms::Fit::Fits:
        return State::Active;
    case terms::Fit::NeedsPerson:
        return State::Soon;
    case terms::Fit::Against:
        return State::Problem;
    }
    return State::Problem;
}

QString lines(const wording::Sentences &sentences)
{
    QStringList all;
    for (const auto &sentence : sentences)
        all.append(toText(sentence));
    return all.join(QLatin1Char{'\n'});
}

QString sayFit(terms::Fit fit)
{
    switch (fit) {
    case terms::Fit::Fits:
        return RequestCard::tr("Fits my rules");
    case terms::Fit::NeedsPerson:
        return RequestCard::tr("Needs me");
    case terms::Fit::Against:
        return RequestCard::tr("Against my rules");
    }
    return {};
}

/// Why nothing can be given, and what would help.
QString sayLack(const RequestFacts &facts)
{
    if (facts.request.read.trust == requests::Trust::Unsigned)
        return RequestCard::tr("Nothing can be given yet: the company did not sign this request, and no key "
                               "of it is proven. Ask it for a signed request.");
    return sayError(*facts.lack);
}

} // namespace

RequestCard::RequestCard(const PageContext &context, const RequestFacts &facts)
    : Card(context.theme), days_(new QSpinBox)
{
    // What the text alone shows, and how sure it is by the key that is pinned.
    auto read = facts.request.read;
    read.trust = facts.trust;
    column()->addWidget(new Text{
        context.theme, lines(wording::sayRequest(context.spoken.words(), read, context.clock.now()))});
    for (std::size_t i = 0; i < facts.request.read.request.items.size(); ++i)
        addItem(context, facts, i);
    if (facts.open)
        addAnswers(context, facts);
}

void RequestCard::addItem(const PageContext &context, const RequestFacts &facts, std::size_t index)
{
    const auto &words = context.spoken.words();
    const wording::Company company{.name = facts.vendor.profile.name};
    const auto &verdict = facts.verdicts.at(index);
    addLine();
    auto *row = new QHBoxLayout;
    auto *give = new QCheckBox{tr("Give")};
    give->setAccessibleName(tr("Give item %1").arg(index + 1));
    give->setChecked(facts.open && verdict.fit == terms::Fit::Fits);
    give->setEnabled(facts.open && verdict.fit != terms::Fit::Against);
    items_.push_back(give);
    row->addWidget(new Chip{context.theme, stateOf(verdict.fit), sayFit(verdict.fit)});
    row->addStretch();
    row->addWidget(give);
    column()->addLayout(row);
    column()->addWidget(new Text{
        context.theme, lines(wording::sayItem(words, facts.request.read.request.items.at(index), company))});
    column()->addWidget(new Text{
        context.theme,
        lines(wording::sayVerdict(words, verdict,
                                  {.company = company, .kind = facts.vendor.profile.kind, .own = facts.own})),
        TextSize::Small, Colour::Muted});
}

void RequestCard::addAnswers(const PageContext &context, const RequestFacts &facts)
{
    addLine();
    days_->setRange(1, static_cast<int>(grants::longestUnlisted.count()));
    days_->setValue(days_->maximum());
    days_->setAccessibleName(tr("For how many days"));
    auto *until = new QHBoxLayout;
    auto *words = new Text{context.theme, tr("For how many days")};
    words->setWordWrap(false);
    until->addWidget(words);
    until->addWidget(days_);
    until->addStretch();
    column()->addLayout(until);
    if (facts.lack)
        column()->addWidget(new Text{context.theme, sayLack(facts), TextSize::Body, Colour::Soon});
    auto *buttons = new QGridLayout;
    auto add = [&, place = 0](const QString &text, ButtonKind kind) mutable {
        auto *button = makeButton(context.theme, text, kind);
        buttons->addWidget(button, place / 2, place % 2);
        ++place;
        return button;
    };
    buttons->setColumnStretch(2, 1);
    auto *grant = add(tr("Give what is ticked"), ButtonKind::Primary);
    grant->setEnabled(!facts.lack);
    auto *counter = add(tr("Offer my terms…"), ButtonKind::Plain);
    auto *decline = add(tr("Decline"), ButtonKind::Plain);
    column()->addLayout(buttons);
    connect(grant, &QPushButton::clicked, this, [this] { Q_EMIT granted(chosen(), days_->value()); });
    connect(counter, &QPushButton::clicked, this, &RequestCard::countered);
    connect(decline, &QPushButton::clicked, this, &RequestCard::declined);
    if (facts.trust == requests::Trust::SelfAsserted)
        connect(add(tr("Make sure who asks…"), ButtonKind::Plain), &QPushButton::clicked, this,
                &RequestCard::doubted);
}

RequestPicks RequestCard::picks() const
{
    RequestPicks picks{.days = days_->value()};
    picks.ticked.reserve(items_.size());
    for (const auto *item : items_)
        picks.ticked.push_back(item->isChecked());
    return picks;
}

void RequestCard::pick(const RequestPicks &picks)
{
    for (std::size_t i = 0; i < std::min(items_.size(), picks.ticked.size()); ++i)
        if (items_[i]->isEnabled())
            items_[i]->setChecked(picks.ticked[i]);
    days_->setValue(picks.days);
}

std::vector<std::size_t> RequestCard::chosen() const
{
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < items_.size(); ++i)
        if (items_[i]->isChecked())
            chosen.push_back(i);
    return chosen;
}

} // namespace proffer::ui
