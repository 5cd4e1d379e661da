// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parts/vault_form.h"

class QCheckBox;

namespace proffer::ui {

/// Asks for a backup, what opens it and a new folder, and makes another vault there.
class RestoreForm : public VaultForm {
    Q_OBJECT
public:
    /// \a file: the one that is suggested.
    RestoreForm(QWidget *parent, const PageContext &context, const QString &file);

Q_SIGNALS:
    void restored(const QString &folder);

protected:
    bool submit() override;
    QString sayFailure(const Error &error) const override;

private:
    QLineEdit *addChoice(const QString &name, const QString &text, std::function<void()> choose);
    void chooseBackup();
    void choosePlace();

    QLineEdit *file_;
    QLineEdit *folder_;
    QLineEdit *password_;
    QCheckBox *recovery_;
};

/// Where the vault is that was restored, and how it is opened.
class RestoredSheet : public Sheet {
    Q_OBJECT
public:
    RestoredSheet(QWidget *parent, const PageContext &context, const QString &folder);
};

} // namespace proffer::ui
