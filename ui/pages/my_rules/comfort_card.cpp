// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_rules/comfort_card.h"

#include "everyday_data.h"
#include "terms/comfort.h"
#include "widgets/shown.h"
#include "widgets/text.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QRadioButton>

namespace proffer::ui {
namespace {

constexpr std::array comforts{terms::Comfort::Give, terms::Comfort::Ask, terms::Comfort::Never};

QString sayComfort(terms::Comfort comfort)
{
    switch (comfort) {
    case terms::Comfort::Give:
        return ComfortCard::tr("Give");
    case terms::Comfort::Ask:
        return ComfortCard::tr("Ask me");
    case terms::Comfort::Never:
        return ComfortCard::tr("Never");
    }
    return {};
}

} // namespace

ComfortCard::ComfortCard(const PageContext &context)
    : Card(context.theme), context_(context), kinds_(new QComboBox), grid_(new QGridLayout)
{
    column()->addWidget(new Text{context.theme, tr("What you give to whom"), TextSize::Heading});
    column()->addWidget(new Text{
        context.theme,
        tr("Where you say nothing, you are asked. An answer counts for all that lies within that kind of "
           "data, until you answer for a part of it."),
        TextSize::Body, Colour::Muted});
    auto *row = new QHBoxLayout;
    auto *name = new Text{context.theme, tr("Kind of company"), TextSize::Strong};
    name->setBuddy(kinds_);
    for (auto kind = vendors::Kind::Shop; kind <= vendors::Kind::Other;
         kind = static_cast<vendors::Kind>(static_cast<int>(kind) + 1))
        kinds_->addItem(context.spoken.kind(kind), toText(vendors::toText(kind)));
    kinds_->setAccessibleName(name->text());
    row->addWidget(name);
    row->addWidget(kinds_);
    row->addStretch();
    column()->addLayout(row);
    addLine();
    grid_->setColumnStretch(0, 1);
    grid_->setHorizontalSpacing(16);
    grid_->setVerticalSpacing(10);
    for (const auto &each : everydayData())
        addLineFor(std::string{each.category}, each.isPart);
    column()->addLayout(grid_);
    connect(kinds_, &QComboBox::currentIndexChanged, this, &ComfortCard::fill);
}

void ComfortCard::addLineFor(const std::string &category, bool isPart)
{
    const auto row = static_cast<int>(lines_.size());
    auto label = sayData(category);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->setContentsMargins(isPart ? 24 : 0, 0, 0, 0);
    if (!label.isEmpty())
        label[0] = label[0].toUpper();
    words->addWidget(new Text{context_.theme, label, isPart ? TextSize::Body : TextSize::Strong});
    auto *source = new Text{context_.theme, {}, TextSize::Small, Colour::Muted};
    words->addWidget(source);
    grid_->addLayout(words, row, 0);
    auto &line = lines_.emplace_back(Line{.category = category, .source = source, .choices = {}});
    auto *group = new QButtonGroup{this};
    for (std::size_t i = 0; i < comforts.size(); ++i) {
        auto *choice = new QRadioButton{sayComfort(comforts.at(i))};
        line.choices.at(i) = choice;
        group->addButton(choice);
        grid_->addWidget(choice, row, static_cast<int>(i) + 1);
        connect(choice, &QRadioButton::clicked, this, [this, category, picked = comforts.at(i)] {
            Q_EMIT chosen({.category = category, .kind = kind(), .comfort = picked});
        });
    }
}

void ComfortCard::showComforts(std::vector<terms::ComfortRule> rules)
{
    comforts_ = std::move(rules);
    addUnlisted();
    fill();
}

/// What the person said something about elsewhere gets a line of its own.
void ComfortCard::addUnlisted()
{
    for (const auto &rule : comforts_)
        if (std::ranges::find(lines_, rule.category, &Line::category) == lines_.end())
            addLineFor(rule.category, false);
}

void ComfortCard::fill()
{
    for (const auto &line : lines_)
        fillLine(line);
}

void ComfortCard::fillLine(const Line &line)
{
    // What no vocabulary names, one is asked about.
    const auto felt = terms::feltTowards(comforts_, line.category, kind()).value_or(terms::Felt{});
    QString source;
    if (!felt.from.empty() && felt.from != line.category)
        source = tr("As you said about %1.").arg(sayData(felt.from));
    else if (felt.part)
        source = tr("You are more careful about %1.").arg(sayData(felt.part->category));
    line.source->setText(source);
    setShown(*line.source, !source.isEmpty());
    for (std::size_t i = 0; i < comforts.size(); ++i) {
        auto *choice = line.choices.at(i);
        choice->setChecked(felt.comfort == comforts.at(i));
        choice->setAccessibleName(tr("%1 to this kind of company, %2: %3")
                                      .arg(sayData(line.category), kinds_->currentText(), choice->text()));
        choice->setAccessibleDescription(source);
    }
}

QString ComfortCard::sayData(const std::string &category) const
{
    return toText(wording::sayLabel(context_.spoken.words(), category));
}

std::string ComfortCard::kind() const
{
    return toUtf8(kinds_->currentData().toString());
}

} // namespace proffer::ui
