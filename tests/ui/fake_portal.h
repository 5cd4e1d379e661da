// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>

namespace proffer::test {

/// What a desktop says of how windows are to look.
class FakePortal : public QDBusVirtualObject {
public:
    FakePortal(const QDBusConnection &bus, uint scheme) : bus_(bus), scheme_(scheme)
    {
        if (!bus_.registerService(QStringLiteral("org.freedesktop.portal.Desktop")) ||
            !bus_.registerVirtualObject(QStringLiteral("/org/freedesktop/portal/desktop"), this))
            qFatal("the portal cannot be played");
    }

    void change(const QString &key, uint scheme)
    {
        auto message = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                                  QStringLiteral("org.freedesktop.portal.Settings"),
                                                  QStringLiteral("SettingChanged"));
        message.setArguments(
            {QStringLiteral("org.freedesktop.appearance"), key, QVariant::fromValue(QDBusVariant{scheme})});
        if (!bus_.send(message))
            qFatal("the bus takes nothing");
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &call, const QDBusConnection &bus) override
    {
        if (call.member() != QStringLiteral("Read") || call.signature() != QStringLiteral("ss"))
            return false;
        // Wrapped twice, as portals answer.
        const QDBusVariant inner{scheme_};
        return bus.send(call.createReply(QVariant::fromValue(QDBusVariant{QVariant::fromValue(inner)})));
    }

private:
    QDBusConnection bus_;
    uint scheme_;
};

} // namespace proffer::test
