// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/guessing.h"
#include "widgets/chip.h"
#include "widgets/text.h"

#include <QTimer>

class QLineEdit;
class QProgressBar;

namespace proffer::ui {

/// Below two fields for a new password: how long it would take to guess, and whether both are the same. The
/// guessing is worked out on a thread of its own.
class PasswordStrength : public QWidget {
    Q_OBJECT
public:
    /// The fields outlive it.
    PasswordStrength(const Theme &theme, QLineEdit &password, QLineEdit &again);

    /// Why these two are no new password; empty: they are one.
    QString refusal() const;
    /// The field that is to be filled in anew then.
    QLineEdit *refused() const;
    /// What is said of the password now.
    QString sentence() const { return sentence_->text(); }

private:
    void judgeSoon();
    void judge();
    void showTime(vault::GuessingTime time);
    void showNothing();
    void showSame();

    QLineEdit *password_;
    QLineEdit *again_;
    QProgressBar *bar_;
    Chip *chip_;
    Text *sentence_;
    Text *same_;
    QTimer pause_;
    int asked_ = 0; ///< an answer to an earlier question comes too late
};

} // namespace proffer::ui
