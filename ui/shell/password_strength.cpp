// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/password_strength.h"

#include "crypto/secret_bytes.h"
#include "language/text.h"
#include "widgets/shown.h"

#include <QCoreApplication>
#include <QPointer>
#include <QProgressBar>
#include <QThreadPool>

namespace proffer::ui {
namespace {

constexpr qsizetype shortest = 10;
constexpr std::chrono::milliseconds pauseOfTyping{150};

using vault::GuessingTime;

QString say(GuessingTime time)
{
    switch (time) {
    case GuessingTime::Seconds:
        return PasswordStrength::tr("Somebody who stole the vault and has a hundred computers would guess it "
                                    "within a minute.");
    case GuessingTime::Minutes:
        return PasswordStrength::tr("Somebody who stole the vault and has a hundred computers would guess it "
                                    "within an hour.");
    case GuessingTime::Hours:
        return PasswordStrength::tr("Somebody who stole the vault and has a hundred computers would guess it "
                                    "within a day.");
    case GuessingTime::Days:
        return PasswordStrength::tr("Somebody who stole the vault and has a hundred computers would guess it "
                                    "within a month.");
    case GuessingTime::Months:
        return PasswordStrength::tr(
            "Somebody who stole the vault and has a hundred computers would need some "
            "months to guess it.");
    case GuessingTime::Years:
        return PasswordStrength::tr(
            "Somebody who stole the vault and has a hundred computers would need years "
            "to guess it.");
    case GuessingTime::Centuries:
        return PasswordStrength::tr("Somebody who stole the vault and has a hundred computers would need "
                                    "centuries to guess it.");
    }
    return {};
}

} // namespace

PasswordStrength::PasswordStrength(const Theme &theme, QLineEdit &password, QLineEdit &again)
    : password_(&password), again_(&again), bar_(new QProgressBar),
      chip_(new Chip{theme, State::Problem, {}}),
      sentence_(new Text{theme, {}, TextSize::Small, Colour::Muted}),
      same_(new Text{theme, tr("The two are not the same yet."), TextSize::Small, Colour::Muted})
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    bar_->setRange(0, static_cast<int>(GuessingTime::Centuries) + 1);
    bar_->setTextVisible(false);
    bar_->setMaximumHeight(6);
    bar_->setAccessibleName(tr("Strength of the password"));
    row->addWidget(bar_, 1);
    row->addWidget(chip_);
    column->addLayout(row);
    column->addWidget(sentence_);
    column->addWidget(same_);
    // What comes later has its room from the beginning, so that nothing moves while somebody types.
    for (auto *part : std::initializer_list<QWidget *>{chip_, same_}) {
        auto policy = part->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        part->setSizePolicy(policy);
        part->hide();
    }
    showNothing();
    pause_.setSingleShot(true);
    connect(&pause_, &QTimer::timeout, this, &PasswordStrength::judge);
    connect(password_, &QLineEdit::textChanged, this, &PasswordStrength::judgeSoon);
    for (auto *field : {password_, again_})
        connect(field, &QLineEdit::textChanged, this, &PasswordStrength::showSame);
}

void PasswordStrength::judgeSoon()
{
    ++asked_;
    pause_.start(pauseOfTyping);
}

void PasswordStrength::judge()
{
    const auto typed = toUtf8(password_->text());
    if (typed.empty()) {
        showNothing();
        return;
    }
    auto secret = std::make_shared<crypto::SecretBytes>(typed.size());
    std::ranges::copy(asBytes(typed), secret->bytes().begin());
    QThreadPool::globalInstance()->start([secret, asked = asked_, asker = QPointer{this}] {
        const auto time = vault::guessingTime(secret->bytes());
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [asker, asked, time] {
                if (asker && asker->asked_ == asked)
                    asker->showTime(time);
            },
            Qt::QueuedConnection);
    });
}

void PasswordStrength::showTime(GuessingTime time)
{
    bar_->setValue(static_cast<int>(time) + 1);
    if (time <= GuessingTime::Hours)
        chip_->setState(State::Problem, tr("weak"));
    else if (time <= GuessingTime::Months)
        chip_->setState(State::Soon, tr("fair"));
    else
        chip_->setState(State::Active, tr("strong"));
    sentence_->setText(say(time));
    chip_->show();
}

void PasswordStrength::showNothing()
{
    bar_->setValue(0);
    chip_->hide();
    sentence_->setText(
        tr("A good password is several words that have nothing to do with each other. How long it "
           "would take to guess is shown here."));
}

void PasswordStrength::showSame()
{
    setShown(*same_, !again_->text().isEmpty());
    const auto same = password_->text() == again_->text();
    same_->setText(same ? tr("Both are the same.") : tr("The two are not the same yet."));
    same_->setColour(same ? Colour::Accent : Colour::Muted);
}

QString PasswordStrength::refusal() const
{
    if (password_->text().size() < shortest)
        return tr("This password is too short: take 10 characters or more.");
    if (password_->text() != again_->text())
        return tr("The two passwords are not the same.");
    return {};
}

QLineEdit *PasswordStrength::refused() const
{
    return password_->text().size() < shortest ? password_ : again_;
}

} // namespace proffer::ui
