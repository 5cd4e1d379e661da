// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace proffer::ui {

/// Says one sentence on the desktop, where others may read it too; a new one takes the place of the last.
class DesktopNotice : public QObject {
    Q_OBJECT
public:
    /// On a bus that is not connected, or where nobody shows it, nothing is said.
    explicit DesktopNotice(const QDBusConnection &session);

    void say(const QString &sentence);

Q_SIGNALS:
    /// The person chose it. \a activation: with what the desktop allows a window to come to the front.
    void chosen(const QString &activation);

private Q_SLOTS:
    void tokenGiven(uint id, const QString &activation);
    void actionChosen(uint id, const QString &action);

private:
    QDBusConnection session_;
    uint id_ = 0; ///< of what is shown; 0: nothing was
    QString activation_;
};

} // namespace proffer::ui
