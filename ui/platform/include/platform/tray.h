// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>
#include <QSystemTrayIcon>

namespace proffer::ui {

/// An icon among those of the desktop, for a program that goes on while its window is closed.
class Tray : public QObject {
    Q_OBJECT
public:
    explicit Tray(const QIcon &icon);

    QMenu &menu() { return menu_; }

Q_SIGNALS:
    void windowWanted();
    void lockWanted();
    void quitWanted();

private:
    QMenu menu_;
    QSystemTrayIcon icon_;
};

} // namespace proffer::ui
