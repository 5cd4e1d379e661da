// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/password_form.h"
#include "settings/preferences.h"
#include "shell/page.h"
#include "widgets/column.h"
#include "widgets/text.h"

class QFormLayout;

namespace proffer::ui {

class Card;

/// Security, backups, language and looks.
class SettingsPage : public Page {
    Q_OBJECT
public:
    SettingsPage(const PageContext &context, Preferences &preferences);

    /// Always anew: passwords and backups are no entries of the history.
    void go(const Place &place) override;
    void refresh() override;

private:
    struct Read {
        QString vault;
        QString name;
        std::optional<vault::BackupRecord> backup;
    };

    QWidget *looksCard();
    QWidget *lockCard();
    QWidget *keysCard();
    QWidget *backupCard();
    QWidget *backgroundCard();
    QFormLayout *addForm(Card &card);
    void addSwitch(Card &card, const QString &sentence, bool on, std::function<void(bool)> use);
    void addButtons(Card &card, const std::vector<QPushButton *> &buttons);
    void showRead(const Read &read);
    void showReminder();
    void changePassword(PasswordForm::Why why);
    void makeCode();
    void replaceCode();
    void showCode(const RecoveryPaper &paper);
    void proveCode();
    void chooseBackup();
    void tryBackup();
    void restoreBackup();

    Preferences *preferences_;
    Column *column_;
    Text *recovery_ = nullptr;
    Text *backup_ = nullptr;
    QString vault_;
    QString name_;
    QString lastBackup_;
};

} // namespace proffer::ui
