// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "platform/session_watch.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace proffer::ui {
namespace {

constexpr QLatin1String login{"org.freedesktop.login1"};
constexpr QLatin1String loginPath{"/org/freedesktop/login1"};
constexpr QLatin1String loginManager{"org.freedesktop.login1.Manager"};
constexpr QLatin1String loginSession{"org.freedesktop.login1.Session"};

/// Each is the name of a service and of its interface.
QStringList screenSavers()
{
    return {QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver"),
            QStringLiteral("org.cinnamon.ScreenSaver"), QStringLiteral("org.mate.ScreenSaver"),
            QStringLiteral("org.xfce.ScreenSaver")};
}

QDBusMessage askManager(const QString &method, const QVariantList &arguments)
{
    auto call = QDBusMessage::createMethodCall(login, loginPath, loginManager, method);
    call.setArguments(arguments);
    // Where logind does not run, nobody is to start it for us.
    call.setAutoStartService(false);
    return call;
}

} // namespace

SessionWatch::SessionWatch(const QDBusConnection &system, const QDBusConnection &session)
    : system_(system), session_(session)
{
    if (system_.isConnected()) {
        system_.connect(login, loginPath, loginManager, QStringLiteral("PrepareForSleep"), this,
                        SLOT(prepareForSleep(bool)));
        delaySleep();
        findSession();
    }
    if (session_.isConnected()) {
        for (const auto &name : screenSavers())
            session_.connect(name, {}, name, QStringLiteral("ActiveChanged"), this,
                             SLOT(screenChanged(bool)));
    }
}

/// Without it the machine may be asleep before the vault is locked. Refused while a sleep begins; the next
/// waking up asks again.
void SessionWatch::delaySleep()
{
    const auto call =
        askManager(QStringLiteral("Inhibit"), {QStringLiteral("sleep"), QStringLiteral("Proffer"),
                                               tr("Locks the vault first."), QStringLiteral("delay")});
    auto *watcher = new QDBusPendingCallWatcher{system_.asyncCall(call), this};
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> given = *watcher;
        if (given.isValid())
            delay_ = given.value();
        watcher->deleteLater();
    });
}

/// A program that the desktop's own service started is in no session; "auto" is the person's then.
void SessionWatch::findSession()
{
    const auto known = qEnvironmentVariable("XDG_SESSION_ID");
    const auto call =
        askManager(QStringLiteral("GetSession"), {known.isEmpty() ? QStringLiteral("auto") : known});
    auto *watcher = new QDBusPendingCallWatcher{system_.asyncCall(call), this};
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusObjectPath> found = *watcher;
        if (found.isValid()) {
            const auto path = found.value().path();
            system_.connect(login, path, loginSession, QStringLiteral("Lock"), this, SLOT(lockAsked()));
            system_.connect(login, path, QStringLiteral("org.freedesktop.DBus.Properties"),
                            QStringLiteral("PropertiesChanged"), this,
                            SLOT(sessionChanged(QString, QVariantMap)));
        }
        watcher->deleteLater();
    });
}

void SessionWatch::prepareForSleep(bool begins)
{
    if (begins) {
        Q_EMIT sleeping();
        delay_ = {};
    } else if (!delay_.isValid()) {
        delaySleep();
    }
}

void SessionWatch::lockAsked()
{
    Q_EMIT left();
}

void SessionWatch::sessionChanged(const QString &interface, const QVariantMap &changed)
{
    if (interface != loginSession)
        return;
    const auto away = QStringLiteral("Active");
    const auto hidden = QStringLiteral("LockedHint");
    if ((changed.contains(away) && !changed.value(away).toBool()) || changed.value(hidden).toBool())
        Q_EMIT left();
}

void SessionWatch::screenChanged(bool covered)
{
    if (covered)
        Q_EMIT left();
}

} // namespace proffer::ui
