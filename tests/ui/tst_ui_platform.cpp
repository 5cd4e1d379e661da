// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "fake_login.h"
#include "fake_notifications.h"
#include "fake_portal.h"
#include "platform/end_signals.h"
#include "platform/reminders.h"
#include "platform/secret_clipboard.h"
#include "platform/session_watch.h"
#include "platform/system_appearance.h"
#include "platform/tray.h"
#include "private_bus.h"
#include "results.h"

#include <csignal>

#include <QClipboard>
#include <QDBusPendingCall>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>

using namespace proffer;
using namespace proffer::test;

/// What the desktop says to us, and what we say to it.
class PlatformTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSleepWaitsForTheLock();
    void theNextSleepWaitsToo();
    void aSessionSaysWhenItIsLeft_data();
    void aSessionSaysWhenItIsLeft();
    void aScreenSaysWhenItIsLocked_data();
    void aScreenSaysWhenItIsLocked();
    void withoutABusNothingIsSaid();
    void aSecretIsMarkedAndTakenAway();
    void aSecretIsTakenAwayWhenAsked();
    void whatAFieldCopiedIsASecretToo();
    void aSecretDoesNotOutliveTheProgram();
    void whatOthersCopiedStays();
    void windowsLookAsTheSystemSays();
    void whoIsToEndIsTold_data();
    void whoIsToEndIsTold();
    void aNoticeTakesThePlaceOfTheLast();
    void aChosenNoticeIsHeard();
    void remindersAreOffAtFirst();
    void remindersAreSaidOnceADay();
    void remindersKeepOnlyDatesAndCounts();
    void aBrokenFileRemindsOfNothing_data();
    void aBrokenFileRemindsOfNothing();
    void theTrayOffersTheWindowTheLockAndTheEnd();
};

namespace {

/// Two buses in one, and who is heard on them.
struct Desktop {
    PrivateBus bus;
    QDBusConnection ours = bus.connect(QStringLiteral("ours"));
    QDBusConnection theirs = bus.connect(QStringLiteral("theirs"));
    FakeLogin login{theirs};
};

/// Until the connection has heard all that was said before.
void settle(const QDBusConnection &connection)
{
    const auto ping =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/"),
                                       QStringLiteral("org.freedesktop.DBus.Peer"), QStringLiteral("Ping"));
    const auto answer = connection.asyncCall(ping);
    QTRY_VERIFY(answer.isFinished());
    QCoreApplication::processEvents();
}

} // namespace

void PlatformTest::theSleepWaitsForTheLock()
{
    Desktop desktop;
    ui::SessionWatch watch{desktop.ours, desktop.ours};
    QTRY_VERIFY(desktop.login.delayed());
    settle(desktop.ours);
    auto waited = false;
    connect(&watch, &ui::SessionWatch::sleeping, this, [&] { waited = desktop.login.delayed(); });
    QSignalSpy slept{&watch, &ui::SessionWatch::sleeping};
    desktop.login.sleep(true);
    QVERIFY(slept.wait());
    QVERIFY(waited);
    QTRY_VERIFY(!desktop.login.delayed());
}

void PlatformTest::theNextSleepWaitsToo()
{
    Desktop desktop;
    ui::SessionWatch watch{desktop.ours, desktop.ours};
    QTRY_VERIFY(desktop.login.delayed());
    settle(desktop.ours);
    desktop.login.sleep(false);
    settle(desktop.ours);
    QCOMPARE(desktop.login.asked(), 1);
    desktop.login.sleep(true);
    QTRY_VERIFY(!desktop.login.delayed());
    desktop.login.sleep(false);
    QTRY_COMPARE(desktop.login.asked(), 2);
    QVERIFY(desktop.login.delayed());
}

void PlatformTest::aSessionSaysWhenItIsLeft_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QVariantList>("words");
    QTest::addColumn<int>("times");
    const auto session = QStringLiteral("org.freedesktop.login1.Session");
    const auto properties = QStringLiteral("org.freedesktop.DBus.Properties");
    const auto changed = QStringLiteral("PropertiesChanged");
    const auto change = [](const QString &interface, const char *name, bool value) {
        return QVariantList{interface, QVariantMap{{QString::fromUtf8(name), value}}, QStringList{}};
    };
    const auto ours = FakeLogin::session();
    const auto other = QStringLiteral("/org/freedesktop/login1/session/c2");
    QTest::newRow("locked") << ours << session << QStringLiteral("Lock") << QVariantList{} << 1;
    QTest::newRow("unlocked") << ours << session << QStringLiteral("Unlock") << QVariantList{} << 0;
    QTest::newRow("another's lock") << other << session << QStringLiteral("Lock") << QVariantList{} << 0;
    QTest::newRow("not in front") << ours << properties << changed << change(session, "Active", false) << 1;
    QTest::newRow("in front again") << ours << properties << changed << change(session, "Active", true) << 0;
    QTest::newRow("covered") << ours << properties << changed << change(session, "LockedHint", true) << 1;
    QTest::newRow("uncovered") << ours << properties << changed << change(session, "LockedHint", false) << 0;
    QTest::newRow("idle") << ours << properties << changed << change(session, "IdleHint", true) << 0;
    QTest::newRow("of something else")
        << ours << properties << changed << change(QStringLiteral("org.example.Else"), "Active", false) << 0;
}

void PlatformTest::aSessionSaysWhenItIsLeft()
{
    QFETCH(const QString, path);
    QFETCH(const QString, interface);
    QFETCH(const QString, name);
    QFETCH(const QVariantList, words);
    QFETCH(const int, times);
    Desktop desktop;
    ui::SessionWatch watch{desktop.ours, desktop.ours};
    QSignalSpy left{&watch, &ui::SessionWatch::left};
    QTRY_VERIFY(!desktop.login.askedSession().isEmpty());
    settle(desktop.ours);
    desktop.login.say(path, interface, name, words);
    settle(desktop.theirs);
    settle(desktop.ours);
    QCOMPARE(left.count(), times);
}

void PlatformTest::aScreenSaysWhenItIsLocked_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("covered");
    QTest::addColumn<int>("times");
    const auto common = QStringLiteral("org.freedesktop.ScreenSaver");
    QTest::newRow("locked") << common << QStringLiteral("/org/freedesktop/ScreenSaver") << true << 1;
    QTest::newRow("locked, by the older path") << common << QStringLiteral("/ScreenSaver") << true << 1;
    QTest::newRow("unlocked") << common << QStringLiteral("/ScreenSaver") << false << 0;
    QTest::newRow("GNOME") << QStringLiteral("org.gnome.ScreenSaver")
                           << QStringLiteral("/org/gnome/ScreenSaver") << true << 1;
    QTest::newRow("no screen saver") << QStringLiteral("org.example.ScreenSaver")
                                     << QStringLiteral("/ScreenSaver") << true << 0;
}

void PlatformTest::aScreenSaysWhenItIsLocked()
{
    QFETCH(const QString, service);
    QFETCH(const QString, path);
    QFETCH(const bool, covered);
    QFETCH(const int, times);
    Desktop desktop;
    QVERIFY(desktop.theirs.registerService(service));
    ui::SessionWatch watch{desktop.ours, desktop.ours};
    QSignalSpy left{&watch, &ui::SessionWatch::left};
    settle(desktop.ours);
    desktop.login.say(path, service, QStringLiteral("ActiveChanged"), {covered});
    settle(desktop.theirs);
    settle(desktop.ours);
    QCOMPARE(left.count(), times);
}

void PlatformTest::withoutABusNothingIsSaid()
{
    const QDBusConnection none{QStringLiteral("none")};
    ui::SessionWatch watch{none, none};
    QSignalSpy left{&watch, &ui::SessionWatch::left};
    QCoreApplication::processEvents();
    QCOMPARE(left.count(), 0);
}

void PlatformTest::aSecretIsMarkedAndTakenAway()
{
    auto &clipboard = *QGuiApplication::clipboard();
    ui::SecretClipboard secret{clipboard, std::chrono::milliseconds{20}};
    secret.copy(QStringLiteral("山田 花子"));
    QCOMPARE(clipboard.text(), QStringLiteral("山田 花子"));
    QCOMPARE(clipboard.mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")), "secret");
    QTRY_VERIFY(clipboard.text().isEmpty());
}

void PlatformTest::aSecretIsTakenAwayWhenAsked()
{
    auto &clipboard = *QGuiApplication::clipboard();
    ui::SecretClipboard secret{clipboard, std::chrono::hours{1}};
    secret.copy(QStringLiteral("one"));
    secret.copy(QStringLiteral("two"));
    secret.clear();
    QVERIFY(clipboard.text().isEmpty());
}

void PlatformTest::whatAFieldCopiedIsASecretToo()
{
    auto &clipboard = *QGuiApplication::clipboard();
    ui::SecretClipboard secret{clipboard, std::chrono::hours{1}};
    QLineEdit field{QStringLiteral("山田 花子")};
    field.selectAll();
    field.copy();
    QCOMPARE(clipboard.text(), QStringLiteral("山田 花子"));
    QCOMPARE(clipboard.mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")), "secret");
    secret.clear();
    QVERIFY(clipboard.text().isEmpty());
}

void PlatformTest::aSecretDoesNotOutliveTheProgram()
{
    auto &clipboard = *QGuiApplication::clipboard();
    {
        ui::SecretClipboard secret{clipboard, std::chrono::hours{1}};
        secret.copy(QStringLiteral("gone"));
    }
    QVERIFY(clipboard.text().isEmpty());
}

void PlatformTest::whatOthersCopiedStays()
{
    auto &clipboard = *QGuiApplication::clipboard();
    ui::SecretClipboard secret{clipboard, std::chrono::hours{1}};
    secret.copy(QStringLiteral("ours"));
    auto theirs = std::make_unique<QMimeData>();
    theirs->setData(QStringLiteral("image/png"), "theirs");
    clipboard.setMimeData(theirs.release());
    secret.clear();
    QCOMPARE(clipboard.mimeData()->data(QStringLiteral("image/png")), "theirs");
}

void PlatformTest::windowsLookAsTheSystemSays()
{
    Desktop desktop;
    FakePortal portal{desktop.theirs, 1};
    const ui::SystemAppearance appearance{desktop.ours};
    QSignalSpy found{&appearance, &ui::SystemAppearance::found};
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(found.at(0).at(0).toBool(), true);
    portal.change(QStringLiteral("accent-color"), 2);
    portal.change(QStringLiteral("color-scheme"), 0);
    portal.change(QStringLiteral("color-scheme"), 2);
    QTRY_COMPARE(found.count(), 2);
    QCOMPARE(found.at(1).at(0).toBool(), false);
}

void PlatformTest::whoIsToEndIsTold_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("TERM") << SIGTERM;
    QTest::newRow("HUP") << SIGHUP;
    QTest::newRow("INT") << SIGINT;
}

void PlatformTest::whoIsToEndIsTold()
{
    QFETCH(const int, signal);
    const ui::EndSignals ending;
    QSignalSpy wanted{&ending, &ui::EndSignals::endWanted};
    QCOMPARE(::raise(signal), 0);
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(::raise(signal), 0);
    QTRY_COMPARE(wanted.count(), 2);
}

void PlatformTest::aNoticeTakesThePlaceOfTheLast()
{
    Desktop desktop;
    const FakeNotifications shown{desktop.theirs};
    ui::DesktopNotice notice{desktop.ours};
    notice.say(QStringLiteral("One."));
    QTRY_COMPARE(shown.sentence(), QStringLiteral("One."));
    QCOMPARE(shown.shown().last().value(1).toUInt(), 0U);
    settle(desktop.ours);
    notice.say(QStringLiteral("Two."));
    QTRY_COMPARE(shown.sentence(), QStringLiteral("Two."));
    QCOMPARE(shown.shown().last().value(1).toUInt(), FakeNotifications::id);
}

void PlatformTest::aChosenNoticeIsHeard()
{
    Desktop desktop;
    FakeNotifications shown{desktop.theirs};
    ui::DesktopNotice notice{desktop.ours};
    QSignalSpy chosen{&notice, &ui::DesktopNotice::chosen};
    notice.say(QStringLiteral("One."));
    QTRY_COMPARE(shown.shown().size(), 1);
    settle(desktop.ours);
    shown.choose(FakeNotifications::id + 1, QStringLiteral("another's"));
    shown.choose(FakeNotifications::id, QStringLiteral("token"));
    QVERIFY(chosen.wait());
    settle(desktop.ours);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), QStringLiteral("token"));
}

namespace {

/// Reminders over a file of their own, and what the desktop shows of them.
struct Reminding {
    Desktop desktop;
    FakeNotifications shown{desktop.theirs};
    ui::DesktopNotice notice{desktop.ours};
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings")), QSettings::IniFormat};
    SetClock clock;
    ui::Reminders reminders{settings, clock, notice};

    void remind()
    {
        reminders.remind();
        settle(desktop.ours);
        settle(desktop.theirs);
    }
};

} // namespace

void PlatformTest::remindersAreOffAtFirst()
{
    Reminding now;
    QVERIFY(!now.reminders.wanted());
    now.reminders.keep({3, 3});
    now.remind();
    QCOMPARE(now.shown.shown().size(), 0);
    QCOMPARE(now.settings.allKeys(), QStringList{});
}

void PlatformTest::remindersAreSaidOnceADay()
{
    Reminding now;
    now.settings.setValue(QStringLiteral("reminders"), true);
    now.reminders.keep({0, 2, 2, 1});
    now.remind();
    QCOMPARE(now.shown.shown().size(), 0);
    now.clock.current += std::chrono::days{1};
    now.remind();
    now.remind();
    QCOMPARE(now.shown.shown().size(), 1);
    QVERIFY2(now.shown.sentence().startsWith(QLatin1Char{'2'}), qPrintable(now.shown.sentence()));
    now.reminders.keep({3, 3});
    now.remind();
    QCOMPARE(now.shown.shown().size(), 2);
    now.clock.current += std::chrono::days{1};
    now.remind();
    QCOMPARE(now.shown.shown().size(), 3);
    now.clock.current += std::chrono::days{1};
    now.remind();
    QCOMPARE(now.shown.shown().size(), 3);
}

void PlatformTest::remindersKeepOnlyDatesAndCounts()
{
    Reminding now;
    now.settings.setValue(QStringLiteral("reminders"), true);
    now.reminders.keep({1, 2});
    now.remind();
    auto keys = now.settings.allKeys();
    keys.sort();
    QCOMPARE(keys.join(QLatin1Char{' '}),
             QStringLiteral("reminders reminders_counts reminders_from reminders_said reminders_said_on"));
    QCOMPARE(now.settings.value(QStringLiteral("reminders_counts")).toStringList(),
             (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
    now.settings.setValue(QStringLiteral("reminders"), false);
    now.reminders.keep({1, 2});
    QCOMPARE(now.settings.allKeys(), QStringList{QStringLiteral("reminders")});
}

void PlatformTest::aBrokenFileRemindsOfNothing_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QStringList>("counts");
    QTest::newRow("no date") << QString{} << QStringList{QStringLiteral("1")};
    QTest::newRow("tomorrow") << QStringLiteral("2026-11-23") << QStringList{QStringLiteral("1")};
    QTest::newRow("long ago") << QStringLiteral("1900-01-01") << QStringList{QStringLiteral("1")};
    QTest::newRow("no number") << QStringLiteral("2026-11-22") << QStringList{QStringLiteral("x")};
    QTest::newRow("less than none") << QStringLiteral("2026-11-22") << QStringList{QStringLiteral("-4")};
    QTest::newRow("too many") << QStringLiteral("2026-11-22") << QStringList{QStringLiteral("99999999999")};
}

void PlatformTest::aBrokenFileRemindsOfNothing()
{
    QFETCH(const QString, from);
    QFETCH(const QStringList, counts);
    Reminding now;
    now.settings.setValue(QStringLiteral("reminders"), true);
    now.settings.setValue(QStringLiteral("reminders_from"), from);
    now.settings.setValue(QStringLiteral("reminders_counts"), counts);
    now.remind();
    QCOMPARE(now.shown.shown().size(), 0);
}

void PlatformTest::theTrayOffersTheWindowTheLockAndTheEnd()
{
    QPixmap drawn{16, 16};
    drawn.fill(Qt::black);
    ui::Tray tray{drawn};
    QSignalSpy window{&tray, &ui::Tray::windowWanted};
    QSignalSpy lock{&tray, &ui::Tray::lockWanted};
    QSignalSpy quit{&tray, &ui::Tray::quitWanted};
    const auto actions = tray.menu().actions();
    QCOMPARE(actions.size(), 3);
    for (auto *action : actions)
        action->trigger();
    QCOMPARE(window.count(), 1);
    QCOMPARE(lock.count(), 1);
    QCOMPARE(quit.count(), 1);
}

QTEST_MAIN(PlatformTest)
#include "tst_ui_platform.moc"
