// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_rules/rule_form.h"

#include "everyday_data.h"
#include "widgets/card.h"
#include "widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace proffer::ui {
namespace {

#define DPV "https://w3id.org/dpv#"

/// What rules are most often about; DPV 2.3, "Purposes".
constexpr auto purposes = std::to_array<std::string_view>({
    DPV "Marketing",
    DPV "DirectMarketing",
    DPV "Advertising",
    DPV "Personalisation",
    DPV "ServiceProvision",
    DPV "DeliveryOfGoods",
    DPV "CustomerCare",
    DPV "IdentityVerification",
    DPV "ResearchAndDevelopment",
    DPV "LegalCompliance",
});

#undef DPV

constexpr auto periods = std::to_array<std::string_view>({"P30D", "P90D", "P1Y"});

QStringList listOf(const std::vector<std::string> &words)
{
    QStringList list;
    for (const auto &word : words)
        list.append(toText(word));
    return list;
}

std::vector<std::string> wordsOf(const QComboBox &combo)
{
    std::vector<std::string> words;
    for (const auto &word : combo.currentData().toStringList())
        words.push_back(toUtf8(word));
    return words;
}

/// Chooses what a rule said; one that says something else than the others gets a line of its own.
void choose(QComboBox &combo, const QVariant &data, const QString &inWords)
{
    if (combo.findData(data) < 0)
        combo.addItem(inWords, data);
    combo.setCurrentIndex(combo.findData(data));
}

} // namespace

RuleForm::RuleForm(QWidget *parent, const PageContext &context, const std::optional<terms::OwnRule> &former)
    : VaultForm(parent, context, former ? tr("Change a rule") : tr("Write a rule"), tr("Keep")),
      changed_(former), former_(former ? former->rule : terms::OwnRuleDraft{}), name_(new QLineEdit),
      effect_(new QComboBox), data_(new QComboBox), purpose_(new QComboBox), passedOn_(new QCheckBox),
      period_(new QComboBox), preview_(new Text{context.theme})
{
    addChoices();
    fill(former_);
    auto *card = new Card{context.theme};
    card->column()->addWidget(new Text{context.theme, tr("What this rule says"), TextSize::Heading});
    card->column()->addWidget(preview_);
    content()->addWidget(card);
    for (auto *combo : {effect_, data_, purpose_, period_})
        connect(combo, &QComboBox::currentIndexChanged, this, &RuleForm::preview);
    connect(passedOn_, &QCheckBox::toggled, this, &RuleForm::preview);
    connect(name_, &QLineEdit::textChanged, this, &RuleForm::preview);
    preview();
    name_->setFocus();
}

void RuleForm::addChoices()
{
    const auto label = [this](std::string_view iri) {
        return toText(wording::sayLabel(context().spoken.words(), iri));
    };
    effect_->addItem(tr("Never"), static_cast<int>(terms::Effect::Never));
    effect_->addItem(tr("Allowed without asking"), static_cast<int>(terms::Effect::Allow));
    data_->addItem(tr("Any kind of data"), QStringList{});
    for (const auto &each : everydayData())
        data_->addItem(label(each.category), QStringList{toText(each.category)});
    purpose_->addItem(tr("Whatever it is for"), QStringList{});
    for (const auto iri : purposes)
        purpose_->addItem(label(iri), QStringList{toText(iri)});
    passedOn_->setText(tr("Only where it is passed on"));
    period_->addItem(tr("As long as it is needed"), QString{});
    for (const auto text : periods)
        period_->addItem(sayPeriod(toText(text)), toText(text));
    addField(tr("What you call it"), name_);
    addField(tr("What it says"), effect_);
    addField(tr("What data"), data_);
    addField(tr("What for"), purpose_);
    auto *passing = new QVBoxLayout;
    passing->addWidget(passedOn_);
    addField(tr("Where it goes"), passing);
    addField(tr("For how long"), period_);
}

QString RuleForm::sayPeriod(const QString &text) const
{
    const auto period = Duration::parse(toUtf8(text));
    return period ? toText(wording::sayPeriod(context().spoken.words(), *period)) : text;
}

void RuleForm::fill(const terms::OwnRuleDraft &former)
{
    const auto labels = [this](const std::vector<std::string> &iris) {
        std::vector<std::string> each;
        each.reserve(iris.size());
        for (const auto &iri : iris)
            each.push_back(wording::sayLabel(context().spoken.words(), iri));
        return toText(wording::sayList(context().spoken.words(), each));
    };
    name_->setText(toText(former.name));
    effect_->setCurrentIndex(effect_->findData(static_cast<int>(former.effect)));
    choose(*data_, listOf(former.scope.data), labels(former.scope.data));
    choose(*purpose_, listOf(former.scope.purposes), labels(former.scope.purposes));
    passedOn_->setChecked(former.scope.passedOn);
    const auto period = former.retention ? toText(former.retention->text()) : QString{};
    choose(*period_, period, sayPeriod(period));
}

terms::OwnRuleDraft RuleForm::draft() const
{
    auto draft = former_;
    draft.name = toUtf8(name_->text().trimmed());
    draft.effect = static_cast<terms::Effect>(effect_->currentData().toInt());
    draft.scope.data = wordsOf(*data_);
    draft.scope.purposes = wordsOf(*purpose_);
    const auto allows = draft.effect == terms::Effect::Allow;
    draft.scope.passedOn = !allows && passedOn_->isChecked();
    draft.retention.reset();
    if (const auto period = Duration::parse(toUtf8(period_->currentData().toString())); allows && period)
        draft.retention = *period;
    return draft;
}

void RuleForm::preview()
{
    const auto rule = draft();
    const auto allows = rule.effect == terms::Effect::Allow;
    passedOn_->setEnabled(!allows);
    period_->setEnabled(allows);
    const auto empty = rule.scope == terms::Scope{};
    preview_->setText(empty ? tr("Choose what data it is about, or what for.")
                            : toText(wording::sayOwnRule(context().spoken.words(), rule)));
    preview_->setColour(empty ? Colour::Muted : Colour::Text);
}

bool RuleForm::submit()
{
    const auto rule = draft();
    if (rule.name.empty()) {
        refuse(tr("Say what you call this rule."));
        name_->setFocus();
        return false;
    }
    if (rule.scope == terms::Scope{}) {
        refuse(tr("Choose what data it is about, or what for."));
        data_->setFocus();
        return false;
    }
    attempt<terms::OwnRule>(
        [rule, changed = changed_](services::Services &services, const LongWork &) {
            return changed ? services.rules().change(changed->id, rule) : services.rules().write(rule);
        },
        [this](const terms::OwnRule &own) {
            Q_EMIT kept(own);
            accept();
        });
    return false;
}

} // namespace proffer::ui
