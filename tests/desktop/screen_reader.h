// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusArgument>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QTest>

/// Where something that a screen reader knows of stands on its bus.
struct Reference {
    QString program{};
    QDBusObjectPath path{};
};
Q_DECLARE_METATYPE(Reference)

inline QDBusArgument &operator<<(QDBusArgument &argument, const Reference &reference)
{
    argument.beginStructure();
    argument << reference.program << reference.path;
    argument.endStructure();
    return argument;
}

inline const QDBusArgument &operator>>(const QDBusArgument &argument, Reference &reference)
{
    argument.beginStructure();
    argument >> reference.program >> reference.path;
    argument.endStructure();
    return argument;
}

namespace proffer::test {

/// What a screen reader finds of a program.
class Reader {
public:
    struct Thing {
        QString name{};
        QString role{};
        bool focusable = false;
    };

    explicit Reader(QDBusConnection session)
    {
        qDBusRegisterMetaType<Reference>();
        qDBusRegisterMetaType<QList<Reference>>();
        QDBusInterface bus{QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                           QStringLiteral("org.a11y.Bus"), session};
        QString address;
        if (!QTest::qWaitFor(
                [&] {
                    const QDBusReply<QString> reply = bus.call(QStringLiteral("GetAddress"));
                    address = reply.value();
                    return !address.isEmpty();
                },
                30'000))
            qFatal("there is no bus for screen readers");
        bus_ = QDBusConnection::connectToBus(address, QStringLiteral("reader"));
    }
    Q_DISABLE_COPY_MOVE(Reader)
    ~Reader() { QDBusConnection::disconnectFromBus(QStringLiteral("reader")); }

    /// Everything that is on the screen.
    QList<Thing> walk() const
    {
        QList<Thing> found;
        add({.program = QStringLiteral("org.a11y.atspi.Registry"),
             .path = QDBusObjectPath{QStringLiteral("/org/a11y/atspi/accessible/root")}},
            found, 0);
        return found;
    }

private:
    static constexpr auto accessible = "org.a11y.atspi.Accessible";

    QDBusMessage call(const Reference &of, const char *method) const
    {
        return bus_.call(QDBusMessage::createMethodCall(
            of.program, of.path.path(), QString::fromLatin1(accessible), QString::fromLatin1(method)));
    }
    QString nameOf(const Reference &of) const
    {
        auto asked = QDBusMessage::createMethodCall(of.program, of.path.path(),
                                                    QStringLiteral("org.freedesktop.DBus.Properties"),
                                                    QStringLiteral("Get"));
        asked << QString::fromLatin1(accessible) << QStringLiteral("Name");
        return QDBusReply<QDBusVariant>{bus_.call(asked)}.value().variant().toString();
    }
    /// Of the states that the interface numbers.
    bool is(const Reference &of, int state) const
    {
        const auto states = QDBusReply<QList<uint>>{call(of, "GetState")}.value();
        return states.size() > state / 32 && (states.at(state / 32) >> (state % 32) & 1U) != 0;
    }
    void add(const Reference &of, QList<Thing> &found, int depth) const
    {
        constexpr int deepest = 40;
        constexpr int focusable = 11;
        constexpr int showing = 25;
        if (depth > deepest)
            qFatal("what a screen reader walks has no end");
        if (depth > 1) {
            if (!is(of, showing))
                return;
            found.append({.name = nameOf(of),
                          .role = QDBusReply<QString>{call(of, "GetRoleName")}.value(),
                          .focusable = is(of, focusable)});
        }
        for (const auto &child : QDBusReply<QList<Reference>>{call(of, "GetChildren")}.value())
            add(child, found, depth + 1);
    }

    QDBusConnection bus_{QStringLiteral("none")};
};

} // namespace proffer::test
