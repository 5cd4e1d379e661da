// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_data/named_card.h"

#include "parts/row.h"
#include "profile/preference.h"
#include "widgets/button.h"
#include "widgets/column.h"
#include "widgets/shown.h"

#include <QComboBox>
#include <QLineEdit>

namespace proffer::ui {
namespace {

using Family = NamedCard::Family;

std::string_view prefixOf(Family family)
{
    switch (family) {
    case Family::Topics:
        return "topic.";
    case Family::Sizes:
        return "size.";
    case Family::Tastes:
        return "taste.";
    }
    return {};
}

QString titleOf(Family family)
{
    switch (family) {
    case Family::Topics:
        return NamedCard::tr("Topics");
    case Family::Sizes:
        return NamedCard::tr("Sizes");
    case Family::Tastes:
        return NamedCard::tr("Tastes");
    }
    return {};
}

QString exampleOf(Family family)
{
    switch (family) {
    case Family::Topics:
        return NamedCard::tr("Coffee");
    case Family::Sizes:
        return NamedCard::tr("Shoes");
    case Family::Tastes:
        return NamedCard::tr("Wine");
    }
    return {};
}

} // namespace

NamedCard::NamedCard(const PageContext &context, Family family)
    : PreferenceCard(context, titleOf(family)), family_(family), all_(new QVBoxLayout), name_(new QLineEdit),
      choice_(new QComboBox), value_(new QLineEdit)
{
    column()->addLayout(all_);
    addEntry();
    addProblem();
}

void NamedCard::addEntry()
{
    const auto title = titleOf(family_);
    name_->setPlaceholderText(exampleOf(family_));
    name_->setAccessibleName(tr("%1: name of one more").arg(title));
    choice_->setAccessibleName(family_ == Family::Sizes ? tr("Sizes as in which country")
                                                        : tr("What you think of it"));
    value_->setPlaceholderText(family_ == Family::Sizes ? QStringLiteral("38") : tr("Dry and red"));
    value_->setAccessibleName(family_ == Family::Sizes ? tr("The size") : tr("What you like"));
    if (family_ == Family::Topics)
        for (const auto *stance : {"like", "dislike", "never"})
            choice_->addItem(sayStance(QString::fromUtf8(stance)), QString::fromUtf8(stance));
    if (const auto spec = profile::preferenceSpec("size.shoes"); spec && family_ == Family::Sizes)
        for (const auto system : (*spec)->allowed)
            choice_->addItem(toText(system), toText(system));
    auto *row = new QHBoxLayout;
    row->addWidget(name_, 1);
    row->addWidget(choice_);
    row->addWidget(value_, 1);
    setShown(*choice_, family_ != Family::Tastes);
    setShown(*value_, family_ != Family::Topics);
    auto *add = makeButton(context().theme, tr("Add"));
    add->setAccessibleName(tr("%1: add").arg(title));
    row->addWidget(add);
    column()->addLayout(row);
    connect(add, &QPushButton::clicked, this, &NamedCard::addOne);
    for (auto *line : {name_, value_})
        connect(line, &QLineEdit::returnPressed, this, &NamedCard::addOne);
}

void NamedCard::addOne()
{
    auto typed = value_->text().trimmed();
    if (family_ == Family::Topics)
        typed = choice_->currentData().toString();
    if (family_ == Family::Sizes)
        typed = QStringLiteral("%1 %2").arg(choice_->currentData().toString(), typed);
    if (keep(typedKey(), typed))
        name_->setFocus();
}

std::string NamedCard::typedKey() const
{
    return std::string{prefixOf(family_)} + toUtf8(name_->text().trimmed());
}

/// Unless something else is typed already.
void NamedCard::wasKept(const std::string &key)
{
    if (key != typedKey())
        return;
    name_->clear();
    value_->clear();
}

void NamedCard::forgetTyped()
{
    PreferenceCard::forgetTyped();
    name_->clear();
    value_->clear();
    choice_->setCurrentIndex(0);
}

void NamedCard::showWishes(const Wishes &wishes)
{
    clearLayout(*all_);
    for (const auto &[key, value] : wishes)
        if (key.starts_with(prefixOf(family_)))
            showOne(key, toText(profile::preferenceText(value)));
}

void NamedCard::showOne(const std::string &key, const QString &value)
{
    auto name = toText(std::string_view{key}.substr(prefixOf(family_).size()));
    name[0] = name[0].toUpper();
    auto *row = new Row{context().theme, name, family_ == Family::Topics ? sayStance(value) : value};
    auto *remove = makeButton(context().theme, tr("Take back"));
    connect(remove, &QPushButton::clicked, this, [this, key] { Q_EMIT takenBack(key); });
    row->addButton(remove);
    all_->addWidget(row);
}

QString NamedCard::sayStance(const QString &value) const
{
    if (value == QStringLiteral("like"))
        return tr("I like it");
    return value == QStringLiteral("dislike") ? tr("I do not like it")
                                              : tr("Never show me anything about it");
}

} // namespace proffer::ui
