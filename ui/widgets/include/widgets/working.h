// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/text.h"

class QProgressBar;
class QPushButton;

namespace proffer::ui {

/// Shows that something takes long, how far it is, and lets it be stopped.
class Working : public QWidget {
    Q_OBJECT
public:
    explicit Working(const Theme &theme);

    /// While it is busy for longer than a moment, it is seen.
    void setBusy(bool busy);
    /// \a total 0: not known.
    void showProgress(quint64 done, quint64 total);

Q_SIGNALS:
    void stopWanted();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    QProgressBar *bar_;
    int timer_ = 0;
};

} // namespace proffer::ui
