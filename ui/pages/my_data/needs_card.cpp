// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_data/needs_card.h"

#include "widgets/button.h"
#include "widgets/shown.h"
#include "widgets/text.h"

#include <QCheckBox>
#include <QLineEdit>

namespace proffer::ui {
namespace {

constexpr auto languagesKey = "language";
constexpr auto needsKey = "accessibility";

} // namespace

NeedsCard::NeedsCard(const PageContext &context)
    : PreferenceCard(context, tr("Languages and needs")), languages_(new QLineEdit),
      takeBack_(makeButton(context.theme, tr("Take back")))
{
    addLanguages();
    addProblem();
    addLine();
    column()->addWidget(new Text{context.theme, tr("What you need"), TextSize::Strong});
    addNeed(QStringLiteral("screen_reader"), tr("I use a screen reader"));
    addNeed(QStringLiteral("large_print"), tr("Large print"));
    addNeed(QStringLiteral("high_contrast"), tr("High contrast"));
    addNeed(QStringLiteral("captions"), tr("Captions"));
    addNeed(QStringLiteral("sign_language"), tr("Sign language"));
    addNeed(QStringLiteral("easy_language"), tr("Easy language"));
    addNeed(QStringLiteral("less_motion"), tr("Less motion"));
    addNeed(QStringLiteral("step_free"), tr("A way without steps"));
    addNeed(QStringLiteral("more_time"), tr("More time"));
}

void NeedsCard::addLanguages()
{
    languages_->setMinimumWidth(220);
    languages_->setPlaceholderText(QStringLiteral("ja, en"));
    addField(tr("Languages by their short names, the best one first"), languages_);
    auto *keepIt = makeButton(context().theme, tr("Keep languages"));
    takeBack_->setAccessibleName(tr("Take languages back"));
    auto *row = new QHBoxLayout;
    row->addWidget(keepIt);
    row->addWidget(takeBack_);
    row->addStretch();
    column()->addLayout(row);
    const auto keepTyped = [this] {
        keeping_ = languages_->text();
        languages_->setModified(true);
        keep(languagesKey, keeping_);
    };
    connect(keepIt, &QPushButton::clicked, this, keepTyped);
    connect(languages_, &QLineEdit::returnPressed, this, keepTyped);
    connect(takeBack_, &QPushButton::clicked, this, [this] {
        languages_->setModified(false);
        Q_EMIT takenBack(languagesKey);
    });
}

void NeedsCard::addNeed(const QString &code, const QString &name)
{
    auto *box = new QCheckBox{name};
    box->setAccessibleName(name);
    connect(box, &QCheckBox::clicked, this, &NeedsCard::keepNeeds);
    needs_[code] = box;
    column()->addWidget(box);
}

void NeedsCard::keepNeeds()
{
    QStringList ticked;
    for (const auto &[code, box] : needs_)
        if (box->isChecked())
            ticked.append(code);
    if (ticked.isEmpty())
        Q_EMIT takenBack(needsKey);
    else
        keep(needsKey, ticked.join(QStringLiteral(", ")));
}

/// Unless something else is typed already.
void NeedsCard::wasKept(const std::string &key)
{
    if (key == languagesKey && languages_->text() == keeping_)
        languages_->setModified(false);
}

void NeedsCard::forgetTyped()
{
    PreferenceCard::forgetTyped();
    languages_->setModified(false);
}

void NeedsCard::showWishes(const Wishes &wishes)
{
    const auto languages = textOf(wishes, languagesKey);
    if (!languages_->isModified())
        languages_->setText(languages);
    setShown(*takeBack_, !languages.isEmpty());
    const auto needs = textOf(wishes, needsKey).split(QStringLiteral(", "));
    for (const auto &[code, box] : needs_)
        box->setChecked(needs.contains(code));
}

} // namespace proffer::ui
