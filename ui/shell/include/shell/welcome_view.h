// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/form.h"
#include "widgets/notice.h"

class QPushButton;

namespace proffer::ui {

class PasswordStrength;

/// What a person says to get a vault of their own.
struct NewVault {
    QString person{};
    QString password{};
};

/// The first thing that somebody sees: makes a vault.
class WelcomeView : public Form {
    Q_OBJECT
public:
    WelcomeView(const Theme &theme, const QString &folder);

    void setBusy(bool busy);
    void showFailure(const QString &sentence);

Q_SIGNALS:
    void vaultWanted(const NewVault &vault);
    /// There is a vault, in a backup.
    void backupWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void submit();

    QLineEdit *person_;
    QLineEdit *password_;
    QLineEdit *again_;
    PasswordStrength *strength_;
    QPushButton *make_;
    QPushButton *restore_;
    Notice *notice_;
};

} // namespace proffer::ui
