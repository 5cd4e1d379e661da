// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/form.h"
#include "widgets/notice.h"

namespace proffer::ui {

/// Shows the recovery code, this once: to be copied by hand, or saved as a PDF to print.
class RecoveryView : public Form {
    Q_OBJECT
public:
    RecoveryView(const Theme &theme, const QString &vaultName, const QString &vaultId, const QString &code);

    /// The sheet, with what it is for and the vault's id; false if it cannot be written.
    bool saveSheet(const QString &file) const;

Q_SIGNALS:
    void kept();

private:
    void chooseFile();

    QString vaultName_;
    QString vaultId_;
    QString code_;
    Notice *notice_;
};

} // namespace proffer::ui
