// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_rules/agreement_cards.h"

#include "parts/row.h"
#include "widgets/button.h"
#include "widgets/shown.h"
#include "widgets/text.h"

#include <QComboBox>

namespace proffer::ui {
namespace {

QString lines(const wording::Sentences &sentences)
{
    QStringList all;
    for (const auto &sentence : sentences)
        all.append(toText(sentence));
    return all.join(QLatin1Char{'\n'});
}

/// "Nobody", or the companies by name.
QString sayUnder(const PageContext &context, const std::vector<std::string> &companies)
{
    if (companies.empty())
        return TermsCard::tr("Nobody is under it.");
    std::vector<std::string> names;
    names.reserve(companies.size());
    for (const auto &company : companies)
        names.push_back(wording::sayName(context.spoken.words(), company));
    return TermsCard::tr("Under it: %1.").arg(toText(wording::sayList(context.spoken.words(), names)));
}

/// Which agreement it is; empty where only its code is known, which its sentences say.
QString sayWhich(const PageContext &context, const Dealing &dealing)
{
    if (dealing.terms)
        return DealingsCard::tr("Your terms \"%1\", version %2.")
            .arg(toText(dealing.terms->name),
                 context.spoken.number(static_cast<std::size_t>(dealing.terms->version)));
    const auto row = vocabulary::findAgreement(dealing.code);
    return row ? toText(wording::sayAgreementName(context.spoken.words(), **row)) : QString{};
}

std::pair<State, QString> stateOf(agreements::State state)
{
    switch (state) {
    case agreements::State::Agreed:
        return {State::Active, DealingsCard::tr("In force")};
    case agreements::State::Offered:
        return {State::Soon, DealingsCard::tr("Waits for an answer")};
    case agreements::State::Countered:
        return {State::Soon, DealingsCard::tr("Waits for you")};
    case agreements::State::NeedsNewYes:
        return {State::Problem, DealingsCard::tr("Needs a new yes")};
    case agreements::State::Expired:
    case agreements::State::CounterClosed:
    case agreements::State::Declined:
    case agreements::State::Ended:
        break;
    }
    return {State::Ended, DealingsCard::tr("Over")};
}

} // namespace

DealingsCard::DealingsCard(const PageContext &context, const std::vector<Dealing> &dealings)
    : Card(context.theme)
{
    column()->addWidget(new Text{context.theme, tr("Who is under what"), TextSize::Heading});
    if (dealings.empty())
        column()->addWidget(new Text{context.theme,
                                     tr("No company has agreed to anything yet. You can offer one an "
                                        "agreement when you answer what it asks for."),
                                     TextSize::Body, Colour::Muted});
    for (const auto &dealing : dealings)
        add(context, dealing);
}

void DealingsCard::add(const PageContext &context, const Dealing &dealing)
{
    addLine();
    auto *row = new Row{context.theme, context.spoken.name(dealing.company), toText(dealing.standing)};
    if (const auto which = sayWhich(context, dealing); !which.isEmpty())
        row->addSentence(which, Colour::Text);
    const auto [state, word] = stateOf(dealing.state);
    row->addState(state, word);
    auto *text = new Text{context.theme, lines(dealing.says)};
    text->hide();
    auto *read = makeButton(context.theme, tr("Read"));
    read->setCheckable(true);
    connect(read, &QPushButton::toggled, text, &QWidget::setVisible);
    row->addButton(read);
    auto *look = makeButton(context.theme, tr("Look"));
    connect(look, &QPushButton::clicked, this,
            [this, vendor = dealing.vendor] { Q_EMIT companyWanted(vendor); });
    row->addButton(look);
    auto *end =
        makeButton(context.theme, dealing.state == agreements::State::Offered ? tr("Take back") : tr("End"));
    connect(end, &QPushButton::clicked, this, [this, dealing] { Q_EMIT endWanted(dealing); });
    row->addButton(end);
    column()->addWidget(row);
    column()->addWidget(text);
}

TermsCard::TermsCard(const PageContext &context, TermsHistory history)
    : Card(context.theme), context_(context), history_(std::move(history)), version_(new QComboBox),
      said_(new Text{context.theme}), changed_(new Text{context.theme, {}, TextSize::Body, Colour::Muted}),
      under_(new Text{context.theme, {}, TextSize::Strong})
{
    const auto &newest = history_.versions.front().terms;
    column()->addWidget(new Text{context.theme, toText(newest.name), TextSize::Heading});
    for (const auto &version : history_.versions)
        version_->addItem(tr("Version %1, written on %2")
                              .arg(context.spoken.number(static_cast<std::size_t>(version.terms.version)),
                                   context.spoken.day(version.terms.writtenAt)));
    version_->setObjectName(QStringLiteral("version"));
    version_->setAccessibleName(tr("Version of %1").arg(toText(newest.name)));
    version_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    column()->addWidget(version_);
    column()->addWidget(said_);
    column()->addWidget(changed_);
    column()->addWidget(under_);
    if (agreements::areUnusual(newest.rules))
        column()->addWidget(new Text{context.theme,
                                     tr("They hold rules that only you wrote: companies that compare theirs "
                                        "may guess that they are from one person."),
                                     TextSize::Small, Colour::Soon});
    addButtons();
    connect(version_, &QComboBox::currentIndexChanged, this, &TermsCard::fill);
    fill();
}

void TermsCard::addButtons()
{
    const auto &newest = history_.versions.front().terms;
    auto *row = new QHBoxLayout;
    row->addStretch();
    const auto add = [&](const QString &word) {
        auto *button = makeButton(context_.theme, word);
        button->setAccessibleName(tr("%1: %2").arg(toText(newest.name), word));
        row->addWidget(button);
        return button;
    };
    if (history_.behind) {
        auto *renew = add(tr("Bring up to my rules of today"));
        connect(renew, &QPushButton::clicked, this, [this, newest] { Q_EMIT renewWanted(newest); });
    }
    auto *retire = add(tr("Retire"));
    connect(retire, &QPushButton::clicked, this, [this, newest] { Q_EMIT retireWanted(newest); });
    column()->addLayout(row);
}

void TermsCard::fill()
{
    const auto index = static_cast<std::size_t>(version_->currentIndex());
    const auto &version = history_.versions.at(index);
    said_->setText(lines(version.says));
    under_->setText(sayUnder(context_, version.companies));
    const auto isFirst = index + 1 == history_.versions.size();
    setShown(*changed_, !isFirst);
    if (isFirst)
        return;
    const auto &words = context_.spoken.words();
    auto changes = wording::sayChange(words, history_.versions.at(index + 1).says, version.says);
    if (changes.empty())
        changes.push_back(wording::sayNoChange(words));
    changed_->setText(tr("Since the version before:\n%1").arg(lines(changes)));
}

RosterCard::RosterCard(const PageContext &context, const vocabulary::RosterAgreement &agreement,
                       const std::vector<std::string> &companies)
    : Card(context.theme)
{
    const auto &words = context.spoken.words();
    auto label = toText(wording::sayLabel(words, agreement.iri()));
    if (!label.isEmpty())
        label[0] = label[0].toUpper();
    column()->addWidget(new Text{context.theme, label, TextSize::Heading});
    column()->addWidget(new Text{context.theme, toText(agreement.code), TextSize::Small, Colour::Muted});
    for (const auto &sentence : wording::sayAgreement(words, agreement, {}))
        column()->addWidget(new Text{context.theme, toText(sentence)});
    column()->addWidget(new Text{context.theme, sayUnder(context, companies), TextSize::Strong});
}

} // namespace proffer::ui
