// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "running.h"

#include <QDBusArgument>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QTest>

using namespace proffer;
using namespace proffer::test;

/// Where something that a screen reader knows of stands on its bus.
struct Reference {
    QString program{};
    QDBusObjectPath path{};
};
Q_DECLARE_METATYPE(Reference)

QDBusArgument &operator<<(QDBusArgument &argument, const Reference &reference)
{
    argument.beginStructure();
    argument << reference.program << reference.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Reference &reference)
{
    argument.beginStructure();
    argument >> reference.program >> reference.path;
    argument.endStructure();
    return argument;
}

namespace {

constexpr auto accessible = "org.a11y.atspi.Accessible";

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

void knowOne(services::Services &services, Place &place)
{
    const auto email = setFact(services, "email", "hanako@example.org");
    const auto kinari = addCompany(services, "kinari", place.random);
    must(services.grants().issue(requestFor(services, kinari, {email})));
}

} // namespace

/// The program on a display, as a desktop has it.
class DesktopOnX : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileOpensInTheProgramThatRuns();
    void aScreenReaderFindsEachPage();
};

void DesktopOnX::aFileOpensInTheProgramThatRuns()
{
    Screen screen;
    Running program{knowOne, {}, [&screen](QProcessEnvironment &made) { screen.prepare(made); }};
    QVERIFY(program.unlock());
    const auto now = SystemClock{}.now();
    const requests::Request asked{.issuer = "https://lumen.example",
                                  .audience = std::string{requests::anyPerson},
                                  .jti = "AAAAAAAAAAAAAAAAAAAAAA",
                                  .issuedAt = now,
                                  .expires = now + std::chrono::days{14},
                                  .vendor = {.name = "Lumen Gym", .origin = "https://lumen.example"},
                                  .items = {{.use = {.purpose = "https://w3id.org/dpv#DeliveryOfGoods",
                                                     .data = {"https://w3id.org/dpv/pd#EmailAddress"},
                                                     .processing = "https://w3id.org/dpv#Use"},
                                             .why = "to tell you when the parcel comes"}}};
    const auto file = program.path(QStringLiteral("asked.request"));
    writeAll(file.toStdString(), must(requests::writeUnsignedRequest(asked)));
    QCOMPARE(program.startAgain({file}), 0);
    QCOMPARE(program.say("wait Lumen Gym"), QStringLiteral("there"));
}

void DesktopOnX::aScreenReaderFindsEachPage()
{
    Screen screen;
    Running program{knowOne, {}, [&screen](QProcessEnvironment &made) { screen.prepare(made); }};
    const Reader reader{program.connectToBus(QStringLiteral("screen reader"))};
    const auto names = [&] {
        QStringList found;
        for (const auto &each : reader.walk())
            found.append(each.name);
        return found;
    };
    QTRY_VERIFY(names().contains(QStringLiteral("Password")));
    QVERIFY(program.unlock());
    const QStringList pages{QStringLiteral("Who has what"), QStringLiteral("Companies"),
                            QStringLiteral("To do"),        QStringLiteral("My data"),
                            QStringLiteral("My rules"),     QStringLiteral("History")};
    for (qsizetype i = 0; i < pages.size(); ++i) {
        program.say("press Alt+" + QByteArray::number(i + 1));
        QCOMPARE(program.say("wait " + pages.at(i).toUtf8()), QStringLiteral("there"));
        QTRY_VERIFY(names().contains(pages.at(i)));
        for (const auto &each : reader.walk()) {
            QVERIFY2(!each.role.isEmpty(), qPrintable(each.name));
            QVERIFY2(!each.focusable || !each.name.isEmpty(),
                     qPrintable(QStringLiteral("%1: a %2 without a name").arg(pages.at(i), each.role)));
        }
    }
}

QTEST_GUILESS_MAIN(DesktopOnX)
#include "tst_desktop_x.moc"
