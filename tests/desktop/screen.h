// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QTest>

namespace proffer::test {

/// A display that nobody sees, and what brings a screen reader to the programs on it.
class Screen {
public:
    Screen()
    {
        server_.start(QStringLiteral("Xvfb"), {QStringLiteral("-displayfd"), QStringLiteral("1"),
                                               QStringLiteral("-nolisten"), QStringLiteral("tcp")});
        if (!QTest::qWaitFor([this] { return server_.canReadLine(); }, 30'000))
            qFatal("Xvfb does not start: %s", server_.readAllStandardError().constData());
        display_ = QStringLiteral(":") + QString::fromUtf8(server_.readLine()).trimmed();
    }
    Q_DISABLE_COPY_MOVE(Screen)
    ~Screen()
    {
        for (auto *each : {&reader_, &server_}) {
            each->terminate();
            each->waitForFinished();
        }
    }

    /// Gives a program this display, and the bus for screen readers.
    void prepare(QProcessEnvironment &environment)
    {
        environment.insert(QStringLiteral("DISPLAY"), display_);
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
        if (reader_.state() != QProcess::NotRunning)
            return;
        reader_.setProcessEnvironment(environment);
        reader_.start(QStringLiteral("/usr/libexec/at-spi-bus-launcher"),
                      {QStringLiteral("--launch-immediately")});
        if (!reader_.waitForStarted())
            qFatal("the bus for screen readers does not start");
    }

private:
    QProcess server_;
    QProcess reader_;
    QString display_;
};

} // namespace proffer::test
