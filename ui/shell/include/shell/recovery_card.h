// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/recovery_paper.h"
#include "theme/theme.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace proffer::ui {

class Notice;

/// A recovery code, shown this once: to be copied by hand, printed or saved; then the person types two of its
/// groups from the sheet, now or later.
class RecoveryCard : public QWidget {
    Q_OBJECT
public:
    RecoveryCard(const Theme &theme, const RecoveryPaper &paper);

Q_SIGNALS:
    /// It is over; \a proven: the two groups were right.
    void finished(bool proven);

private:
    QWidget *makeCode(const Theme &theme);
    QWidget *makeProofFields(const Theme &theme);
    void askForProof(bool asked);
    void print();
    void save();
    void check();

    RecoveryPaper paper_;
    RecoveryProof proof_;
    QStackedLayout *pages_ = nullptr;
    QWidget *code_ = nullptr;
    QWidget *asked_ = nullptr;
    QLineEdit *first_ = nullptr;
    QLineEdit *second_ = nullptr;
    Notice *notice_;
};

} // namespace proffer::ui
