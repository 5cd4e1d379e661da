// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "platform/single_instance.h"

#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QThread>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace proffer;

/// One process for each person and vault.
class InstanceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSecondStartHandsOverItsFile_data();
    void aSecondStartHandsOverItsFile();
    void eachVaultHasItsOwnProcess();
    void whatIsLeftOfACrashIsReplaced();
    void onlyThePersonIsHeard();
    void aFolderThatOthersReachIsNotUsed();
    void otherMessagesAreRefused_data();
    void otherMessagesAreRefused();
    void oneThatRunsAndIsSilentIsNotWaitedForLong();
};

namespace {

constexpr std::chrono::seconds patience{10};
using Standing = ui::SingleInstance::Standing;

/// Starts in a thread of its own, as if it were another process.
Standing startAgain(const QString &runtime, const QString &vault, const ui::SingleInstance::Handed &handed,
                    std::chrono::milliseconds limit = patience)
{
    std::optional<Standing> found;
    std::unique_ptr<QThread> second{QThread::create([&] {
        ui::SingleInstance instance{runtime, vault, ::geteuid()};
        found = instance.begin(handed, limit);
    })};
    second->start();
    if (!QTest::qWaitFor([&] { return second->isFinished(); }, 30'000))
        qFatal("the second start does not end");
    return found.value();
}

} // namespace

void InstanceTest::aSecondStartHandsOverItsFile_data()
{
    QTest::addColumn<QString>("activation");
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isHeard");
    const auto longest = QLatin1Char{'/'} + QString{4095, QLatin1Char{'x'}};
    QTest::newRow("no file") << QString{} << QString{} << true;
    QTest::newRow("a file") << QStringLiteral("shell/1 TIME5") << QStringLiteral("/a b/許可証\n.permit")
                            << true;
    QTest::newRow("the longest name") << QString{} << longest << true;
    QTest::newRow("too long a name") << QString{} << longest + QLatin1Char{'x'} << false;
    QTest::newRow("a relative name") << QString{} << QStringLiteral("a.permit") << false;
    QTest::newRow("too long an activation") << QString{513, QLatin1Char{'x'}} << QString{} << false;
}

void InstanceTest::aSecondStartHandsOverItsFile()
{
    QFETCH(const QString, activation);
    QFETCH(const QString, file);
    QFETCH(const bool, isHeard);
    const QTemporaryDir runtime;
    ui::SingleInstance first{runtime.path(), QStringLiteral("/vault"), ::geteuid()};
    QSignalSpy called{&first, &ui::SingleInstance::called};
    QSignalSpy given{&first, &ui::SingleInstance::fileGiven};
    QCOMPARE(first.begin({}, patience), Standing::First);
    QCOMPARE(startAgain(runtime.path(), QStringLiteral("/vault"), {.activation = activation, .file = file}),
             isHeard ? Standing::Handed : Standing::Deaf);
    QCoreApplication::processEvents();
    QCOMPARE(called.count(), isHeard ? 1 : 0);
    QCOMPARE(given.count(), isHeard && !file.isEmpty() ? 1 : 0);
    if (called.count() == 1)
        QCOMPARE(called.at(0).at(0).toString(), activation);
    if (given.count() == 1)
        QCOMPARE(given.at(0).at(0).toString(), file);
}

void InstanceTest::eachVaultHasItsOwnProcess()
{
    const QTemporaryDir runtime;
    const QTemporaryDir vaults;
    const auto one = vaults.filePath(QStringLiteral("one"));
    const auto link = vaults.filePath(QStringLiteral("link"));
    QVERIFY(QDir{vaults.path()}.mkdir(QStringLiteral("one")));
    QVERIFY(QFile::link(one, link));
    ui::SingleInstance first{runtime.path(), one, ::geteuid()};
    QCOMPARE(first.begin({}, patience), Standing::First);
    QCOMPARE(startAgain(runtime.path(), vaults.filePath(QStringLiteral("two")), {}), Standing::First);
    QCOMPARE(startAgain(runtime.path(), link, {}), Standing::Handed);
}

void InstanceTest::whatIsLeftOfACrashIsReplaced()
{
    const QTemporaryDir runtime;
    ui::SingleInstance second{runtime.path(), QStringLiteral("/vault"), ::geteuid()};
    sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
    const auto path = second.socketPath().toStdString();
    std::ranges::copy(path, std::begin(address.sun_path));
    const auto left = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    QCOMPARE(::bind(left, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    ::close(left);
    QVERIFY(QFileInfo::exists(second.socketPath()));
    QCOMPARE(second.begin({}, patience), Standing::First);
    QCOMPARE(startAgain(runtime.path(), QStringLiteral("/vault"), {}), Standing::Handed);
}

/// The folder keeps others out; should it not, the socket asks who it is.
void InstanceTest::onlyThePersonIsHeard()
{
    const QTemporaryDir runtime;
    ui::SingleInstance first{runtime.path(), QStringLiteral("/vault"), ::geteuid() + 1};
    QSignalSpy called{&first, &ui::SingleInstance::called};
    QCOMPARE(first.begin({}, patience), Standing::First);
    QCOMPARE(startAgain(runtime.path(), QStringLiteral("/vault"), {}), Standing::Deaf);
    QCOMPARE(called.count(), 0);
    QCOMPARE(QFile::permissions(first.socketPath()) &
                 (QFile::ReadOther | QFile::WriteOther | QFile::ReadGroup | QFile::WriteGroup),
             QFile::Permissions{});
}

void InstanceTest::aFolderThatOthersReachIsNotUsed()
{
    const QTemporaryDir runtime;
    QVERIFY(QFile::setPermissions(runtime.path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeOther));
    ui::SingleInstance first{runtime.path(), QStringLiteral("/vault"), ::geteuid()};
    QCOMPARE(first.begin({}, patience), Standing::Unheard);
    ui::SingleInstance nowhere{{}, QStringLiteral("/vault"), ::geteuid()};
    QCOMPARE(nowhere.begin({}, patience), Standing::Unheard);
}

void InstanceTest::otherMessagesAreRefused_data()
{
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *name, const QByteArray &message) { QTest::newRow(name) << message; };
    const QByteArray mark{"PROFFER\x01"};
    row("another program", "GET / HTTP/1.1\r\n");
    row("another version", QByteArray{"PROFFER\x02"});
    row("too long an activation", mark + QByteArray::fromHex("ffff0000"));
    row("too long a file", mark + QByteArray::fromHex("0000ffff"));
    row("a relative file", mark + QByteArray::fromHex("00000001") + "a");
    row("a zero in the name", mark + QByteArray::fromHex("00000003") + QByteArray::fromHex("2f0061"));
    row("no UTF-8", mark + QByteArray::fromHex("00000002") + "/\xff");
    row("a control character", mark + QByteArray::fromHex("00010000") + "\n");
    row("more than it says", mark + QByteArray::fromHex("00000001") + "//");
}

void InstanceTest::otherMessagesAreRefused()
{
    QFETCH(const QByteArray, message);
    const QTemporaryDir runtime;
    ui::SingleInstance first{runtime.path(), QStringLiteral("/vault"), ::geteuid()};
    QSignalSpy called{&first, &ui::SingleInstance::called};
    QCOMPARE(first.begin({}, patience), Standing::First);
    QLocalSocket socket;
    QSignalSpy ended{&socket, &QLocalSocket::disconnected};
    socket.connectToServer(first.socketPath());
    QVERIFY(socket.waitForConnected());
    QCOMPARE(socket.write(message), message.size());
    QVERIFY(ended.wait());
    QCOMPARE(socket.bytesAvailable(), 0);
    QCOMPARE(called.count(), 0);
}

void InstanceTest::oneThatRunsAndIsSilentIsNotWaitedForLong()
{
    const QTemporaryDir runtime;
    ui::SingleInstance second{runtime.path(), QStringLiteral("/vault"), ::geteuid()};
    QLocalServer silent;
    QVERIFY(silent.listen(second.socketPath()));
    QCOMPARE(second.begin({}, std::chrono::milliseconds{50}), Standing::Deaf);
}

QTEST_MAIN(InstanceTest)
#include "tst_ui_instance.moc"
