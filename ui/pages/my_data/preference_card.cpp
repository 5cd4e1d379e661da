// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_data/preference_card.h"

#include "my_data/value_words.h"
#include "profile/preference.h"
#include "widgets/notice.h"
#include "widgets/text.h"

namespace proffer::ui {

PreferenceCard::PreferenceCard(const PageContext &context, const QString &title, const QString &explanation)
    : Card(context.theme), context_(context), problem_(new Notice{context.theme})
{
    column()->addWidget(new Text{context.theme, title, TextSize::Heading});
    if (!explanation.isEmpty())
        column()->addWidget(new Text{context.theme, explanation, TextSize::Body, Colour::Muted});
}

bool PreferenceCard::keep(const std::string &key, const QString &typed)
{
    problem_->clear();
    const auto value = profile::preferenceFromText(key, toUtf8(typed));
    if (!value) {
        refuse(sayValueError(value.error()));
        return false;
    }
    Q_EMIT kept(key, *value);
    return true;
}

void PreferenceCard::forgetTyped()
{
    problem_->clear();
}

void PreferenceCard::addField(const QString &name, QWidget *control)
{
    auto *row = new QHBoxLayout;
    auto *label = new Text{context_.theme, name};
    label->setBuddy(control);
    control->setAccessibleName(name);
    row->addWidget(label, 1);
    row->addWidget(control);
    column()->addLayout(row);
}

void PreferenceCard::addProblem()
{
    column()->addWidget(problem_);
}

void PreferenceCard::refuse(const QString &sentence)
{
    problem_->say(State::Problem, sentence);
}

QString textOf(const Wishes &wishes, std::string_view key)
{
    const auto found = wishes.find(key);
    return found == wishes.end() ? QString{} : toText(profile::preferenceText(found->second));
}

} // namespace proffer::ui
