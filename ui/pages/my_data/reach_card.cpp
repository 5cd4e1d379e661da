// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_data/reach_card.h"

#include "widgets/text.h"

#include <QCheckBox>
#include <QComboBox>

namespace proffer::ui {

ReachCard::ReachCard(const PageContext &context)
    : PreferenceCard(context, tr("How companies may reach you"),
                     tr("A tick says yes, an empty box says no. What shows a dash you said nothing about."))
{
    addChannel("channel.email", tr("By e-mail"));
    addChannel("channel.phone", tr("By phone"));
    addChannel("channel.post", tr("By post"));
    addChannel("channel.sms", tr("By text message"));
    addChannel("channel.push", tr("By notes of an app"));
    addChannel("channel.messenger", tr("By a messenger"));
    addChannel("channel.inperson", tr("In person"));
    addLine();
    addChoices("frequency.max", tr("At most how often"),
               {{tr("Never"), "never"},
                {tr("Every day"), "daily"},
                {tr("Every week"), "weekly"},
                {tr("Every month"), "monthly"},
                {tr("Every three months"), "quarterly"},
                {tr("Every year"), "yearly"}});
    addChoices("personalisation", tr("Made to fit you by what they know of you"),
               {{tr("Yes"), "yes"}, {tr("No"), "no"}, {tr("Ask me"), "ask"}});
    addProblem();
}

void ReachCard::addChannel(const std::string &key, const QString &name)
{
    auto *box = new QCheckBox{name};
    box->setAccessibleName(name);
    connect(box, &QCheckBox::clicked, this,
            [this, key](bool on) { keep(key, on ? QStringLiteral("yes") : QStringLiteral("no")); });
    channels_[key] = box;
    column()->addWidget(box);
}

void ReachCard::addChoices(const std::string &key, const QString &name, const std::vector<Choice> &choices)
{
    auto *box = new QComboBox;
    box->addItem(tr("Not said"), QString{});
    for (const auto &[word, value] : choices)
        box->addItem(word, QString::fromUtf8(value));
    connect(box, &QComboBox::activated, this, [this, box, key] {
        const auto value = box->currentData().toString();
        if (value.isEmpty())
            Q_EMIT takenBack(key);
        else
            keep(key, value);
    });
    choices_[key] = box;
    addField(name, box);
}

void ReachCard::showWishes(const Wishes &wishes)
{
    for (const auto &[key, box] : channels_) {
        const auto said = textOf(wishes, key);
        box->setTristate(said.isEmpty());
        box->setCheckState(said.isEmpty()                  ? Qt::PartiallyChecked
                           : said == QStringLiteral("yes") ? Qt::Checked
                                                           : Qt::Unchecked);
        box->setAccessibleDescription(said.isEmpty() ? tr("Not said") : QString{});
    }
    for (const auto &[key, box] : choices_)
        box->setCurrentIndex(std::max(0, box->findData(textOf(wishes, key))));
}

} // namespace proffer::ui
