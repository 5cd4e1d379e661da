// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QTest>

namespace proffer::test {

/// What a desktop shows of notifications.
class FakeNotifications : public QDBusVirtualObject {
public:
    explicit FakeNotifications(const QDBusConnection &bus) : bus_(bus)
    {
        if (!bus_.registerService(QStringLiteral("org.freedesktop.Notifications")) ||
            !bus_.registerVirtualObject(QStringLiteral("/org/freedesktop/Notifications"), this))
            qFatal("notifications cannot be played");
    }

    /// Everything that each of them says.
    const QList<QVariantList> &shown() const { return shown_; }
    /// The sentence of the last.
    QString sentence() const { return shown_.isEmpty() ? QString{} : shown_.last().value(4).toString(); }
    void choose(uint which, const QString &activation)
    {
        say(QStringLiteral("ActivationToken"), {which, activation});
        say(QStringLiteral("ActionInvoked"), {which, QStringLiteral("default")});
    }
    static constexpr uint id = 11;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &call, const QDBusConnection &bus) override
    {
        if (call.member() != QStringLiteral("Notify") || call.signature() != QStringLiteral("susssasa{sv}i"))
            return false;
        shown_.append(call.arguments());
        return bus.send(call.createReply(id));
    }

private:
    void say(const QString &name, const QVariantList &words)
    {
        auto message = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
                                                  QStringLiteral("org.freedesktop.Notifications"), name);
        message.setArguments(words);
        if (!bus_.send(message))
            qFatal("the bus takes nothing");
    }

    QDBusConnection bus_;
    QList<QVariantList> shown_;
};

} // namespace proffer::test
