// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/recovery_forms.h"

#include "shell/drafts.h"
#include "shell/recovery_card.h"
#include "shell/recovery_view.h"

namespace proffer::ui {

NewCodeSheet::NewCodeSheet(QWidget *parent, const PageContext &context, Preferences &preferences,
                           const RecoveryPaper &paper)
    : Sheet(parent, context.theme, tr("Your new recovery code"), {})
{
    addSentence(tr("It opens the vault when you have forgotten the password; a former code opens nothing any "
                   "more. It is shown this once."),
                Colour::Muted);
    setShownOnce();
    auto *card = new RecoveryCard{context.theme, paper};
    content()->addWidget(card);
    preferences.setRecoveryReminder(paper.vaultId, context.clock.now() + untilRecoveryReminder);
    connect(card, &RecoveryCard::finished, this, [this, &preferences, vault = paper.vaultId](bool proven) {
        if (proven)
            preferences.setRecoveryReminder(vault, std::nullopt);
        accept();
    });
}

ProveCodeForm::ProveCodeForm(QWidget *parent, const PageContext &context, Preferences &preferences,
                             const QString &vault)
    : VaultForm(parent, context, tr("Do you have your recovery sheet?"), tr("Prove it")),
      preferences_(&preferences), vault_(vault), code_(new QLineEdit)
{
    addSentence(
        tr("Take the sheet and type the whole code from it. If it is lost, make a new one under Settings: "
           "without it, a forgotten password cannot be helped."),
        Colour::Muted);
    keepOutOfDrafts(*code_);
    addField(tr("Recovery code"), code_);
}

void ProveCodeForm::reject()
{
    if (preferences_->recoveryReminder(vault_))
        preferences_->setRecoveryReminder(vault_, context().clock.now() + untilRecoveryReminder);
    VaultForm::reject();
}

bool ProveCodeForm::submit()
{
    attempt<bool>(
        [typed = toUtf8(code_->text())](services::Services &services, const LongWork &) -> Result<bool> {
            PROFFER_TRY(const auto code, vault::Credential::recoveryCode(asBytes(typed)));
            return services.vault().proveRecoveryCode(code);
        },
        [this](bool opens) {
            if (!opens)
                return refuse(tr("This code is written correctly, but does not open this vault."));
            preferences_->setRecoveryReminder(vault_, std::nullopt);
            accept();
            Q_EMIT proven();
        });
    return false;
}

void remindOfRecovery(QWidget *parent, const PageContext &context, Preferences &preferences)
{
    context.vault.ask<QString>(
        parent,
        [](services::Services &services, const LongWork &) -> Result<QString> {
            return toText(services.vault().header().vault.text());
        },
        [parent, context, &preferences](const Result<QString> &vault) {
            // Where the vault is closed already, there is nobody to ask.
            const auto due = vault ? preferences.recoveryReminder(*vault) : std::nullopt;
            if (due && *due <= context.clock.now())
                (new ProveCodeForm{parent, context, preferences, *vault})->open();
        });
}

void remindUntilProven(RecoveryView &view, Preferences &preferences, const QString &vault, const Clock &clock)
{
    preferences.setRecoveryReminder(vault, clock.now() + untilRecoveryReminder);
    QObject::connect(&view, &RecoveryView::kept, &preferences, [&preferences, vault, &clock](bool proven) {
        preferences.setRecoveryReminder(vault, proven ? std::nullopt
                                                      : std::optional{clock.now() + untilRecoveryReminder});
    });
}

} // namespace proffer::ui
