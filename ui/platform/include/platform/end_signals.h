// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace proffer::ui {

/// Hears what the system sends to a program that is to end: SIGTERM, SIGHUP and SIGINT. There is one at most;
/// with it goes what it changed.
class EndSignals : public QObject {
    Q_OBJECT
public:
    EndSignals();
    Q_DISABLE_COPY_MOVE(EndSignals)
    ~EndSignals() override;

Q_SIGNALS:
    /// On the thread of this object, as often as somebody asked.
    void endWanted();

private:
    void hear();

    int descriptor_;
    QSocketNotifier heard_;
};

} // namespace proffer::ui
