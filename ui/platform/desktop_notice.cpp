// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "platform/desktop_notice.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace proffer::ui {
namespace {

constexpr QLatin1String service{"org.freedesktop.Notifications"};
constexpr QLatin1String path{"/org/freedesktop/Notifications"};
constexpr QLatin1String application{"io.proffer.Proffer"};
constexpr int asLongAsUsual = -1;

} // namespace

DesktopNotice::DesktopNotice(const QDBusConnection &session) : session_(session)
{
    if (!session_.isConnected())
        return;
    session_.connect(service, path, service, QStringLiteral("ActivationToken"), this,
                     SLOT(tokenGiven(uint, QString)));
    session_.connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                     SLOT(actionChosen(uint, QString)));
}

void DesktopNotice::say(const QString &sentence)
{
    if (!session_.isConnected())
        return;
    auto call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    call.setArguments({QStringLiteral("Proffer"), id_, QString{application}, QStringLiteral("Proffer"),
                       sentence, QStringList{QStringLiteral("default"), tr("Show")},
                       QVariantMap{{QStringLiteral("desktop-entry"), QString{application}}}, asLongAsUsual});
    auto *watcher = new QDBusPendingCallWatcher{session_.asyncCall(call), this};
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> shown = *watcher;
        if (shown.isValid())
            id_ = shown.value();
        watcher->deleteLater();
    });
}

void DesktopNotice::tokenGiven(uint id, const QString &activation)
{
    if (id == id_)
        activation_ = activation;
}

void DesktopNotice::actionChosen(uint id, const QString &)
{
    if (id == id_ && id != 0)
        Q_EMIT chosen(std::exchange(activation_, {}));
}

} // namespace proffer::ui
