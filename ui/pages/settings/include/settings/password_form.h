// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parts/vault_form.h"
#include "shell/recovery_paper.h"

namespace proffer::ui {

class PasswordStrength;

/// Asks for the password and for a new one.
class PasswordForm : public VaultForm {
    Q_OBJECT
public:
    enum class Why : std::uint8_t {
        Change,
        Leaked, ///< a new key for everything, and a new recovery code
    };
    PasswordForm(QWidget *parent, const PageContext &context, Why why);

Q_SIGNALS:
    void changed();
    /// The vault has a new key; \a paper is shown this once. \a unfinished: what the next opening tidies up.
    void rekeyed(const RecoveryPaper &paper, bool unfinished);

protected:
    bool submit() override;

private:
    void change(const std::string &current, const std::string &next);
    void rekey(const std::string &current, const std::string &next);

    Why why_;
    QLineEdit *current_;
    QLineEdit *next_;
    QLineEdit *again_;
    PasswordStrength *strength_;
};

} // namespace proffer::ui
