// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fake_login.h"
#include "fake_notifications.h"
#include "place.h"
#include "private_bus.h"

#include <QDir>
#include <QProcess>

namespace proffer::test {

/// The password of the vault; nothing like it is in the program.
inline QByteArray typedPassword()
{
    return QByteArrayLiteral("vjxqkzwbpmtrhfgdysl");
}

/// The program over a vault on disk, with a desktop of its own.
class Running {
public:
    using Filling = std::function<void(services::Services &, Place &)>;

    /// Changes what the program finds around it.
    using Around = std::function<void(QProcessEnvironment &environment)>;

    explicit Running(const Filling &fill, const QByteArray &settings = {}, Around around = {})
        : around_(std::move(around))
    {
        place_.clock.current = SystemClock{}.now();
        const QDir root{root_.path()};
        if (!root.mkpath(QStringLiteral("xdg")) || !root.mkdir(QStringLiteral("run")) ||
            !QFile::link(root_.filePath(QStringLiteral("state")),
                         root_.filePath(QStringLiteral("xdg/proffer"))) ||
            !QFile::setPermissions(root_.filePath(QStringLiteral("run")),
                                   QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            qFatal("no room for the test");
        if (!root.mkpath(QStringLiteral("config/proffer")))
            qFatal("no room for the settings");
        writeAll(place_.root / "config/proffer/proffer.conf", settings.toStdString());
        auto services = must(services::Services::create(
                                 place_.folder(), {.name = "Test", .person = "Hanako", .persona = "Everyday"},
                                 must(vault::Credential::password(asBytes(typedPassword().toStdString()))),
                                 place_.surroundings()))
                            .services;
        fill(services, place_);
        must(services.close());
        start();
    }
    Q_DISABLE_COPY_MOVE(Running)
    ~Running()
    {
        process_.kill();
        process_.waitForFinished();
    }

    FakeLogin &login() { return login_; }
    const FakeNotifications &notifications() const { return notifications_; }
    QProcess &process() { return process_; }
    /// What the program answers, once it is there to answer.
    QString say(const QByteArray &command)
    {
        process_.write(command + '\n');
        if (!QTest::qWaitFor([this] { return process_.canReadLine(); }, 60'000))
            qFatal("the program does not answer: %s", command.constData());
        return QString::fromUtf8(process_.readLine()).trimmed();
    }
    /// Of a command that the program does not survive as it is.
    void order(const QByteArray &command) { process_.write(command + '\n'); }
    bool becomes(const QByteArray &question, const std::function<bool(const QString &)> &expected)
    {
        return QTest::qWaitFor([&] { return expected(say(question)); }, 20'000);
    }
    bool becomesLocked()
    {
        return becomes("state", [](const QString &state) { return state == QStringLiteral("locked"); });
    }
    bool unlock()
    {
        return say("unlock " + typedPassword()) == QStringLiteral("typed") &&
               becomes("state", [](const QString &state) { return state == QStringLiteral("open"); });
    }
    /// How a second start ends.
    int startAgain(const QStringList &arguments = {})
    {
        QProcess second;
        second.setProcessEnvironment(environment());
        second.start(QStringLiteral(PROFFER_PROGRAM), arguments);
        if (!QTest::qWaitFor([&] { return second.state() == QProcess::NotRunning; }, 60'000))
            qFatal("the second start does not end");
        return second.exitStatus() == QProcess::NormalExit ? second.exitCode() : -1;
    }
    /// Ends it as the system does, and starts it again.
    void endAndStart()
    {
        process_.terminate();
        if (!QTest::qWaitFor([this] { return process_.state() == QProcess::NotRunning; }, 20'000) ||
            process_.exitStatus() != QProcess::NormalExit || process_.exitCode() != 0)
            qFatal("the program does not end as it should");
        start();
    }
    /// How many milliseconds it took until the window was there.
    double startedIn() const { return startedIn_; }
    QDBusConnection connectToBus(const QString &name) { return bus_.connect(name); }
    QString path(const QString &name) const { return root_.filePath(name); }

private:
    QProcessEnvironment environment() const
    {
        auto made = QProcessEnvironment::systemEnvironment();
        const auto put = [&](const char *name, const QString &value) {
            made.insert(QString::fromUtf8(name), value);
        };
        put("HOME", root_.path());
        put("XDG_CONFIG_HOME", path(QStringLiteral("config")));
        put("XDG_STATE_HOME", path(QStringLiteral("xdg")));
        put("XDG_RUNTIME_DIR", path(QStringLiteral("run")));
        put("XDG_SESSION_ID", QStringLiteral("7"));
        put("PROFFER_VAULT", path(QStringLiteral("vault")));
        put("DBUS_SYSTEM_BUS_ADDRESS", bus_.address());
        put("DBUS_SESSION_BUS_ADDRESS", bus_.address());
        put("QT_QPA_PLATFORM", QStringLiteral("offscreen"));
        put("QT_QPA_GENERIC_PLUGINS", QStringLiteral("proffer-remote"));
        put("QT_PLUGIN_PATH", QStringLiteral(PROFFER_PLUGINS));
        if (around_)
            around_(made);
        return made;
    }
    void start()
    {
        process_.setProcessEnvironment(environment());
        process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const auto began = std::chrono::steady_clock::now();
        process_.start(QStringLiteral(PROFFER_PROGRAM));
        if (!becomesLocked())
            qFatal("the program does not start");
        startedIn_ =
            std::chrono::duration<double, std::milli>{std::chrono::steady_clock::now() - began}.count();
    }

    Around around_;
    QTemporaryDir root_;
    Place place_{root_.path().toStdString()};
    PrivateBus bus_;
    FakeLogin login_{bus_.connect(QStringLiteral("login"))};
    FakeNotifications notifications_{bus_.connect(QStringLiteral("notifications"))};
    QProcess process_;
    double startedIn_ = 0;
};

} // namespace proffer::test
