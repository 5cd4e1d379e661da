// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parts/vault_form.h"

namespace proffer::ui {

/// Asks for a backup and for the password of its day, and tries whether it can be restored.
class TryBackupForm : public VaultForm {
    Q_OBJECT
public:
    /// \a file: the one that is suggested.
    TryBackupForm(QWidget *parent, const PageContext &context, const QString &file);

Q_SIGNALS:
    void tried(const services::TriedBackup &backup);

protected:
    bool submit() override;
    QString sayFailure(const Error &error) const override;

private:
    QLineEdit *file_;
    QLineEdit *password_;
};

} // namespace proffer::ui
