// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/form.h"
#include "widgets/notice.h"

class QCheckBox;
class QProgressBar;
class QPushButton;

namespace proffer::ui {

/// Asks for the password, or the recovery code, of a vault that is locked. After a failure the next try
/// waits, each time twice as long.
class UnlockView : public Form {
    Q_OBJECT
public:
    UnlockView(const Theme &theme, const QString &vaultName);

    /// While the key is derived nothing can be typed.
    void setBusy(bool busy);
    /// Why it did not open. \a wrong: the password was wrong, and the next try waits.
    void showFailure(const QString &sentence, bool wrong);
    std::chrono::seconds waiting() const { return waiting_; }

Q_SIGNALS:
    void unlockWanted(const QString &typed, bool recoveryCode);
    void cancelled();

protected:
    void showEvent(QShowEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void submit();
    void updateState();

    QLineEdit *password_;
    QCheckBox *recovery_;
    QPushButton *unlock_;
    QPushButton *cancel_;
    QProgressBar *progress_;
    Notice *notice_;
    QString failure_;
    std::chrono::seconds waiting_{0};
    int failures_ = 0;
    int timer_ = 0;
    bool busy_ = false;
};

} // namespace proffer::ui
