// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "running.h"

using namespace proffer;
using namespace proffer::test;

/// What the running program does with its desktop.
class DesktopSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theVaultIsLockedBeforeTheSleep();
    void theVaultIsLockedWithTheScreen();
    void aLockedVaultStaysAsItIs();
    void aSecondStartEndsAlsoAfterALock();
    void theWindowKeepsItsSizeThroughALock();
    void whatWasTypedIsThereAfterALock();
    void whatWasTypedIsThereAfterTheEnd();
    void remindersNameNobody();
    void withoutBeingAskedNothingIsReminded();
    void withoutATrayTheWindowIsAllThereIs();
    void aFileThatIsNotThereIsRefused_data();
    void aFileThatIsNotThereIsRefused();
    void aTerminalIsAnsweredInItsLanguage_data();
    void aTerminalIsAnsweredInItsLanguage();
    void theDesktopKnowsEachKindOfFile();
};

namespace {

void knowOne(services::Services &services, Place &place)
{
    addCompany(services, "kinari", place.random);
}

/// A request that waits.
void askOne(services::Services &services, Place &place)
{
    const auto now = place.clock.now();
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
    must(services.requests().receiveFromNew(
        must(requests::writeUnsignedRequest(asked)),
        {.name = "Lumen Gym", .place = must(vendors::Origin::parse("https://lumen.example"))}));
}

} // namespace

void DesktopSession::theVaultIsLockedBeforeTheSleep()
{
    Running program{knowOne};
    QTRY_VERIFY(program.login().delayed());
    QCOMPARE(program.login().askedSession(), QStringLiteral("7"));
    QVERIFY(program.unlock());
    const auto asked = program.login().asked();
    program.login().sleep(true);
    QTRY_VERIFY(!program.login().delayed() || program.login().asked() > asked);
    QCOMPARE(program.say("state"), QStringLiteral("locked"));
    QTRY_VERIFY(program.login().delayed());
}

void DesktopSession::theVaultIsLockedWithTheScreen()
{
    Running program{knowOne};
    QTRY_VERIFY(!program.login().askedSession().isEmpty());
    QVERIFY(program.unlock());
    program.login().say(FakeLogin::session(), QStringLiteral("org.freedesktop.login1.Session"),
                        QStringLiteral("Lock"), {});
    QVERIFY(program.becomesLocked());
}

/// It keeps what holds the sleep up, which a new image would have asked for anew.
void DesktopSession::aLockedVaultStaysAsItIs()
{
    Running program{knowOne};
    QTRY_VERIFY(program.login().delayed());
    program.login().say(FakeLogin::session(), QStringLiteral("org.freedesktop.login1.Session"),
                        QStringLiteral("Lock"), {});
    program.login().sleep(true);
    QTRY_VERIFY(!program.login().delayed());
    QCOMPARE(program.say("state"), QStringLiteral("locked"));
    QCOMPARE(program.login().asked(), 1);
}

void DesktopSession::aSecondStartEndsAlsoAfterALock()
{
    Running program{knowOne};
    const auto id = program.process().processId();
    QCOMPARE(program.startAgain(), 0);
    QVERIFY(program.unlock());
    QCOMPARE(program.startAgain({QStringLiteral(PROFFER_PROGRAM)}), 0);
    for (auto round = 0; round < 2; ++round) {
        program.order("press Ctrl+L");
        QVERIFY(program.becomesLocked());
        QCOMPARE(program.startAgain(), 0);
        QVERIFY(program.unlock());
    }
    QCOMPARE(program.process().processId(), id);
    program.order("close");
    QTRY_COMPARE(program.process().state(), QProcess::NotRunning);
    QCOMPARE(program.process().exitCode(), 0);
    const QDir sockets{program.path(QStringLiteral("run"))};
    QCOMPARE(sockets.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot), QStringList{});
}

void DesktopSession::theWindowKeepsItsSizeThroughALock()
{
    Running program{knowOne};
    QVERIFY(program.unlock());
    QCOMPARE(program.say("resize 803"), QStringLiteral("resized"));
    program.order("press Ctrl+L");
    QVERIFY(program.becomesLocked());
    QCOMPARE(program.say("width"), QStringLiteral("803"));
}

/// Also over an open sheet the keys lock.
void DesktopSession::whatWasTypedIsThereAfterALock()
{
    Running program{knowOne};
    QVERIFY(program.unlock());
    program.say("press Alt+2");
    QCOMPARE(program.say("click Add a company"), QStringLiteral("clicked"));
    QCOMPARE(program.say("type Shunpudo"), QStringLiteral("typed"));
    program.order("press Ctrl+L");
    QVERIFY(program.becomesLocked());
    QVERIFY(program.unlock());
    QCOMPARE(program.say("wait You were in the middle of this: Add a company"), QStringLiteral("there"));
    QCOMPARE(program.say("click Add a company"), QStringLiteral("clicked"));
    QCOMPARE(program.say("wait Shunpudo"), QStringLiteral("there"));
}

void DesktopSession::whatWasTypedIsThereAfterTheEnd()
{
    Running program{knowOne};
    QVERIFY(program.unlock());
    program.say("press Alt+2");
    QCOMPARE(program.say("click Add a company"), QStringLiteral("clicked"));
    QCOMPARE(program.say("type Shunpudo"), QStringLiteral("typed"));
    program.endAndStart();
    QVERIFY(program.unlock());
    QCOMPARE(program.say("wait You were in the middle of this: Add a company"), QStringLiteral("there"));
}

void DesktopSession::remindersNameNobody()
{
    Running program{askOne, "[General]\nreminders=true\n"};
    QCOMPARE(program.notifications().sentence(), QString{});
    QVERIFY(program.unlock());
    const auto settings = program.path(QStringLiteral("config/proffer/proffer.conf")).toStdString();
    QTRY_VERIFY(QByteArray::fromStdString(readAll(settings)).contains("reminders_counts"));
    program.order("press Ctrl+L");
    QVERIFY(program.becomesLocked());
    QTRY_VERIFY(program.notifications().sentence().startsWith(QLatin1Char{'1'}));
    QVERIFY(!program.notifications().sentence().contains(QStringLiteral("Lumen")));
    QVERIFY(!QByteArray::fromStdString(readAll(settings)).contains("Lumen"));
}

void DesktopSession::withoutBeingAskedNothingIsReminded()
{
    Running program{askOne};
    QVERIFY(program.unlock());
    QVERIFY(program.becomes("texts",
                            [](const QString &texts) { return texts.contains(QStringLiteral("Lumen")); }));
    program.order("press Ctrl+L");
    QVERIFY(program.becomesLocked());
    QCOMPARE(program.notifications().shown().size(), 0);
    const auto settings = program.path(QStringLiteral("config/proffer/proffer.conf")).toStdString();
    QVERIFY(!QByteArray::fromStdString(readAll(settings)).contains("reminders"));
}

/// The platform of the tests has none.
void DesktopSession::withoutATrayTheWindowIsAllThereIs()
{
    Running program{knowOne, "[General]\ntray=true\n"};
    QVERIFY(program.unlock());
    program.order("press Ctrl+L");
    QVERIFY(program.becomesLocked());
    program.order("close");
    QTRY_COMPARE(program.process().state(), QProcess::NotRunning);
    QCOMPARE(program.process().exitCode(), 0);
}

void DesktopSession::aFileThatIsNotThereIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing there") << QStringList{QStringLiteral("no-such.permit")};
    QTest::newRow("a folder") << QStringList{QStringLiteral("/")};
    QTest::newRow("two") << QStringList{QStringLiteral(PROFFER_PROGRAM), QStringLiteral(PROFFER_PROGRAM)};
    QTest::newRow("no option") << QStringList{QStringLiteral("--no-such-option")};
}

void DesktopSession::aFileThatIsNotThereIsRefused()
{
    QFETCH(const QStringList, arguments);
    QProcess program;
    program.start(QStringLiteral(PROFFER_PROGRAM), arguments);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 2);
    QVERIFY(program.readAllStandardOutput().isEmpty());
    QVERIFY(program.readAllStandardError().endsWith('\n'));
}

void DesktopSession::aTerminalIsAnsweredInItsLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("English") << QStringLiteral("en_GB.UTF-8")
                             << QStringLiteral("There is no file no-such.permit.");
    QTest::newRow("Japanese") << QStringLiteral("ja_JP.UTF-8")
                              << QStringLiteral("ファイル no-such.permit はありません。");
    QTest::newRow("Thai") << QStringLiteral("th_TH.UTF-8") << QStringLiteral("ไม่มีไฟล์ no-such.permit");
}

void DesktopSession::aTerminalIsAnsweredInItsLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QString, sentence);
    const QTemporaryDir home;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), language);
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
    environment.remove(QStringLiteral("LANGUAGE"));
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(PROFFER_PROGRAM), {QStringLiteral("no-such.permit")});
    QVERIFY(program.waitForFinished());
    QCOMPARE(QString::fromUtf8(program.readAllStandardError()).trimmed(), sentence);
}

/// What the desktop entry says that we open is described.
void DesktopSession::theDesktopKnowsEachKindOfFile()
{
    QFile description{QStringLiteral(PROFFER_PACKAGING "/mime/proffer.xml")};
    QFile entry{QStringLiteral(PROFFER_PACKAGING "/desktop/io.proffer.Proffer.desktop")};
    QVERIFY(description.open(QIODevice::ReadOnly) && entry.open(QIODevice::ReadOnly));
    const auto described = description.readAll();
    const auto entries = entry.readAll().split('\n');
    // Without it a window that is there already may not come to the front.
    QVERIFY(entries.contains("StartupNotify=true"));
    auto count = 0;
    for (const auto &line : entries) {
        if (!line.startsWith("MimeType="))
            continue;
        for (const auto &type : line.sliced(line.indexOf('=') + 1).split(';')) {
            QVERIFY2(described.contains("<mime-type type=\"" + type), type.constData());
            count += type.isEmpty() ? 0 : 1;
        }
    }
    QCOMPARE(count, described.count("<mime-type ") - 1);
}

QTEST_GUILESS_MAIN(DesktopSession)
#include "tst_desktop_session.moc"
