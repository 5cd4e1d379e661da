// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace proffer::test {

/// A message bus of its own, that nobody else hears.
class PrivateBus {
public:
    PrivateBus()
    {
        const auto place = QStringLiteral("unix:path=") + folder_.filePath(QStringLiteral("bus"));
        daemon_.start(QStringLiteral("dbus-daemon"),
                      {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                       QStringLiteral("--print-address"), QStringLiteral("--address=") + place});
        if (!QTest::qWaitFor([this] { return daemon_.canReadLine(); }, 30'000))
            qFatal("dbus-daemon does not start: %s", daemon_.readAllStandardError().constData());
        address_ = QString::fromUtf8(daemon_.readLine()).trimmed();
    }
    Q_DISABLE_COPY_MOVE(PrivateBus)
    ~PrivateBus()
    {
        for (const auto &name : names_)
            QDBusConnection::disconnectFromBus(name);
        daemon_.kill();
        daemon_.waitForFinished();
    }

    const QString &address() const { return address_; }
    /// One more connection to it.
    QDBusConnection connect(const QString &name)
    {
        names_.append(name);
        auto made = QDBusConnection::connectToBus(address_, name);
        if (!made.isConnected())
            qFatal("the private bus does not answer");
        return made;
    }

private:
    QTemporaryDir folder_;
    QProcess daemon_;
    QString address_;
    QStringList names_;
};

} // namespace proffer::test
