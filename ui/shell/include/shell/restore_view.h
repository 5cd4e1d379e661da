// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/form.h"
#include "vault/vault.h"
#include "widgets/notice.h"
#include "worker/vault_thread.h"

class QCheckBox;
class QPushButton;

namespace proffer::ui {

class Working;

/// For somebody who has a backup and no vault: makes the vault of it, which is then locked.
class RestoreView : public Form {
    Q_OBJECT
public:
    /// \a folder: where the vault will be; \a vault: none is open. What it stands on outlives it.
    RestoreView(const Theme &theme, VaultThread &vault, const std::filesystem::path &folder,
                const vault::Surroundings &surroundings);

Q_SIGNALS:
    void restored();
    void leaveWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addFile();
    void addButtons();
    void submit();
    void setBusy(bool busy);

    VaultThread *vault_;
    std::filesystem::path folder_;
    vault::Surroundings surroundings_;
    QLineEdit *file_;
    QPushButton *choose_;
    QLineEdit *password_;
    QCheckBox *recovery_;
    Notice *notice_;
    Working *working_;
    QPushButton *restore_;
    QPushButton *leave_;
};

} // namespace proffer::ui
