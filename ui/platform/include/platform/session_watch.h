// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace proffer::ui {

/// Says when the person leaves the machine: it goes to sleep, its screen is locked, or another session has
/// the seat. Nothing here waits for an answer.
class SessionWatch : public QObject {
    Q_OBJECT
public:
    /// \a system is the bus of systemd-logind, \a session that of the screen savers. One that is not
    /// connected says nothing.
    SessionWatch(const QDBusConnection &system, const QDBusConnection &session);

Q_SIGNALS:
    /// The machine sleeps once every slot has returned, or this process has ended.
    void sleeping();
    /// The screen is locked, or the session is not the one in front any more.
    void left();

private Q_SLOTS:
    void prepareForSleep(bool begins);
    void lockAsked();
    void sessionChanged(const QString &interface, const QVariantMap &changed);
    void screenChanged(bool covered);

private:
    void delaySleep();
    void findSession();

    QDBusConnection system_;
    QDBusConnection session_;
    QDBusUnixFileDescriptor delay_; ///< the sleep waits while it is open
};

} // namespace proffer::ui
