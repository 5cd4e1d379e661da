// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>
#include <QTest>

#include <poll.h>
#include <unistd.h>

namespace proffer::test {

/// What systemd-logind says to us, and what it hands out to those who delay a sleep.
class FakeLogin : public QDBusVirtualObject {
public:
    explicit FakeLogin(const QDBusConnection &bus) : bus_(bus)
    {
        if (!bus_.registerService(QStringLiteral("org.freedesktop.login1")) ||
            !bus_.registerVirtualObject(QStringLiteral("/org/freedesktop/login1"), this))
            qFatal("logind cannot be played");
    }
    Q_DISABLE_COPY_MOVE(FakeLogin)
    ~FakeLogin() override { closePipe(); }

    void say(const QString &path, const QString &interface, const QString &name, const QVariantList &words)
    {
        auto message = QDBusMessage::createSignal(path, interface, name);
        message.setArguments(words);
        if (!bus_.send(message))
            qFatal("the bus takes nothing");
    }
    void sleep(bool begins)
    {
        say(QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
            QStringLiteral("PrepareForSleep"), {begins});
    }
    /// Whether somebody still holds what delays the sleep.
    bool delayed() const
    {
        pollfd end{.fd = read_, .events = POLLIN, .revents = 0};
        return read_ >= 0 && ::poll(&end, 1, 0) == 0;
    }
    int asked() const { return asked_; }
    const QString &askedSession() const { return askedSession_; }
    static QString session() { return QStringLiteral("/org/freedesktop/login1/session/_37"); }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &call, const QDBusConnection &bus) override
    {
        const auto given = call.arguments();
        if (call.member() == QStringLiteral("GetSession")) {
            askedSession_ = given.value(0).toString();
            return bus.send(call.createReply(QVariant::fromValue(QDBusObjectPath{session()})));
        }
        const auto isDelay = call.member() == QStringLiteral("Inhibit") && given.size() == 4 &&
                             given[0] == QStringLiteral("sleep") && given[3] == QStringLiteral("delay");
        return isDelay && bus.send(call.createReply(QVariant::fromValue(makeDelay())));
    }

private:
    QDBusUnixFileDescriptor makeDelay()
    {
        closePipe();
        int ends[2] = {};
        if (::pipe(ends) != 0)
            qFatal("no pipe");
        read_ = ends[0];
        ++asked_;
        const QDBusUnixFileDescriptor given{ends[1]};
        ::close(ends[1]);
        return given;
    }
    void closePipe()
    {
        if (read_ >= 0)
            ::close(std::exchange(read_, -1));
    }

    QDBusConnection bus_;
    int read_ = -1;
    int asked_ = 0;
    QString askedSession_;
};

} // namespace proffer::test
