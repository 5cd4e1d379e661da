// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/unlock_view.h"

#include "widgets/button.h"

#include <QCheckBox>
#include <QProgressBar>

namespace proffer::ui {
namespace {

constexpr std::chrono::seconds longestWait{32};
/// A slip of the finger or two cost nothing.
constexpr int freeTries = 2;

} // namespace

UnlockView::UnlockView(const Theme &theme, const QString &vaultName)
    : Form(theme, vaultName,
           tr("Locked. Your password opens it, and nothing else on this machine can read it.")),
      password_(addField(tr("Password"), true)),
      recovery_(new QCheckBox{tr("I have the recovery code instead")}),
      unlock_(makeButton(theme, tr("Unlock"), ButtonKind::Primary)),
      cancel_(makeButton(theme, tr("Cancel"), ButtonKind::Plain)), progress_(new QProgressBar),
      notice_(new Notice{theme})
{
    column()->addWidget(recovery_);
    column()->addWidget(notice_);
    progress_->setRange(0, 0);
    progress_->setTextVisible(false);
    progress_->setMaximumHeight(6);
    progress_->setAccessibleName(tr("Opening the vault"));
    column()->addWidget(progress_);
    auto *row = new QHBoxLayout;
    row->addWidget(unlock_);
    row->addWidget(cancel_);
    row->addStretch();
    column()->addLayout(row);
    connect(unlock_, &QPushButton::clicked, this, &UnlockView::submit);
    connect(password_, &QLineEdit::returnPressed, this, &UnlockView::submit);
    connect(cancel_, &QPushButton::clicked, this, &UnlockView::cancelled);
    connect(recovery_, &QCheckBox::toggled, this, [this](bool code) {
        password_->setEchoMode(code ? QLineEdit::Normal : QLineEdit::Password);
        password_->setAccessibleName(code ? tr("Recovery code") : tr("Password"));
        password_->setFocus();
    });
    updateState();
}

void UnlockView::showEvent(QShowEvent *event)
{
    Form::showEvent(event);
    password_->setFocus();
}

void UnlockView::submit()
{
    if (busy_ || waiting_.count() > 0 || password_->text().isEmpty())
        return;
    notice_->clear();
    Q_EMIT unlockWanted(password_->text(), recovery_->isChecked());
}

void UnlockView::setBusy(bool busy)
{
    busy_ = busy;
    updateState();
}

void UnlockView::showFailure(const QString &sentence, bool wrong)
{
    busy_ = false;
    failure_ = sentence;
    if (wrong && ++failures_ > freeTries) {
        waiting_ = std::min(longestWait, std::chrono::seconds{1} * (1 << std::min(failures_ - freeTries, 5)));
        timer_ = startTimer(std::chrono::seconds{1});
    }
    updateState();
    password_->selectAll();
    password_->setFocus();
}

void UnlockView::timerEvent(QTimerEvent *)
{
    waiting_ -= std::chrono::seconds{1};
    if (waiting_.count() <= 0)
        killTimer(std::exchange(timer_, 0));
    updateState();
}

void UnlockView::updateState()
{
    const auto waits = waiting_.count() > 0;
    password_->setEnabled(!busy_);
    recovery_->setEnabled(!busy_);
    unlock_->setEnabled(!busy_ && !waits);
    cancel_->setVisible(busy_);
    progress_->setVisible(busy_);
    if (failure_.isEmpty() || busy_)
        return;
    notice_->say(
        State::Problem,
        waits ? tr("%1 Try again in %n second(s).", nullptr, static_cast<int>(waiting_.count())).arg(failure_)
              : failure_);
}

} // namespace proffer::ui
