// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/welcome_view.h"

#include "shell/password_strength.h"
#include "widgets/button.h"

namespace proffer::ui {

WelcomeView::WelcomeView(const Theme &theme, const QString &folder)
    : Form(theme, tr("A vault of your own"),
           tr("Here you keep who you are, what you like, and on what terms companies may use it. It lies on "
              "this "
              "machine alone, encrypted with your password, in %1.")
               .arg(folder)),
      person_(addField(tr("What shall we call you?"), false)),
      password_(addField(tr("Password (10 characters or more; several words are good)"), true)),
      again_(addField(tr("The same once more"), true)),
      strength_(new PasswordStrength(theme, *password_, *again_)),
      make_(makeButton(theme, tr("Make the vault"), ButtonKind::Primary)),
      restore_(makeButton(theme, tr("I have a backup"), ButtonKind::Link)), notice_(new Notice(theme))
{
    column()->addWidget(strength_);
    column()->addWidget(new Text{theme, tr("Nobody can reset this password. A recovery code comes next."),
                                 TextSize::Small, Colour::Muted});
    column()->addWidget(notice_);
    column()->addWidget(make_);
    column()->addWidget(restore_);
    connect(restore_, &QPushButton::clicked, this, &WelcomeView::backupWanted);
    connect(make_, &QPushButton::clicked, this, &WelcomeView::submit);
    for (auto *field : {person_, password_, again_})
        connect(field, &QLineEdit::returnPressed, this, &WelcomeView::submit);
}

void WelcomeView::showEvent(QShowEvent *event)
{
    Form::showEvent(event);
    person_->setFocus();
}

void WelcomeView::submit()
{
    if (!make_->isEnabled())
        return;
    notice_->clear();
    if (person_->text().trimmed().isEmpty()) {
        showFailure(tr("Tell us what to call you; a first name will do."));
        person_->setFocus();
    } else if (const auto refusal = strength_->refusal(); !refusal.isEmpty()) {
        showFailure(refusal);
        strength_->refused()->setFocus();
    } else {
        Q_EMIT vaultWanted({.person = person_->text().trimmed(), .password = password_->text()});
    }
}

void WelcomeView::setBusy(bool busy)
{
    for (auto *field : {person_, password_, again_})
        field->setEnabled(!busy);
    make_->setEnabled(!busy);
    restore_->setEnabled(!busy);
    make_->setText(busy ? tr("Making the vault…") : tr("Make the vault"));
}

void WelcomeView::showFailure(const QString &sentence)
{
    setBusy(false);
    notice_->say(State::Problem, sentence);
}

} // namespace proffer::ui
