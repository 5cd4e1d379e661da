// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parts/vault_form.h"
#include "settings/preferences.h"
#include "shell/recovery_paper.h"

namespace proffer::ui {

class RecoveryView;

/// From now until a person who did not prove that they have the recovery sheet is asked.
inline constexpr std::chrono::days untilRecoveryReminder{1};

/// Shows a new recovery code, this once. However it is left, without proof there will be a reminder.
class NewCodeSheet : public Sheet {
    Q_OBJECT
public:
    NewCodeSheet(QWidget *parent, const PageContext &context, Preferences &preferences,
                 const RecoveryPaper &paper);
};

/// Lets the person prove later that they have the recovery sheet: by typing the whole code, since the vault
/// cannot know a part of it. Left without proof, it reminds again.
class ProveCodeForm : public VaultForm {
    Q_OBJECT
public:
    ProveCodeForm(QWidget *parent, const PageContext &context, Preferences &preferences,
                  const QString &vault);

    void reject() override;

Q_SIGNALS:
    void proven();

protected:
    bool submit() override;

private:
    Preferences *preferences_;
    QString vault_;
    QLineEdit *code_;
};

/// Asks for that once it is due.
void remindOfRecovery(QWidget *parent, const PageContext &context, Preferences &preferences);

/// From now on the person is reminded of the sheet that is shown, until they prove that they have it.
void remindUntilProven(RecoveryView &view, Preferences &preferences, const QString &vault,
                       const Clock &clock);

} // namespace proffer::ui
