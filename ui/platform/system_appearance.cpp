// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "platform/system_appearance.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace proffer::ui {
namespace {

constexpr QLatin1String service{"org.freedesktop.portal.Desktop"};
constexpr QLatin1String path{"/org/freedesktop/portal/desktop"};
constexpr QLatin1String settings{"org.freedesktop.portal.Settings"};
constexpr QLatin1String appearance{"org.freedesktop.appearance"};
constexpr QLatin1String colorScheme{"color-scheme"};

constexpr uint prefersDark = 1;
constexpr uint prefersLight = 2;

/// Portals of the first version wrap what they answer twice.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemAppearance::SystemAppearance(const QDBusConnection &session)
{
    auto bus = session;
    if (!bus.isConnected())
        return;
    bus.connect(service, path, settings, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    auto call = QDBusMessage::createMethodCall(service, path, settings, QStringLiteral("Read"));
    call.setArguments({QString{appearance}, QString{colorScheme}});
    call.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher{bus.asyncCall(call), this};
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> answered = *watcher;
        if (answered.isValid())
            take(answered.value().variant());
        watcher->deleteLater();
    });
}

void SystemAppearance::settingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == appearance && key == colorScheme)
        take(value.variant());
}

void SystemAppearance::take(const QVariant &value)
{
    const auto preferred = unwrapped(value).toUInt();
    if (preferred == prefersDark || preferred == prefersLight)
        Q_EMIT found(preferred == prefersDark);
}

} // namespace proffer::ui
