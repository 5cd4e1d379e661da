// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "child.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace proffer::test;

/// A program that is ended as by a fault leaves no image of its memory, whatever the place would allow.
class CliCoreDumps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProgramWithoutProtectionIsDumped_data();
    void aProgramWithoutProtectionIsDumped();
    void withTheVaultOpenNothingIsDumped_data();
    void withTheVaultOpenNothingIsDumped();
    void withAnAnswerHalfWrittenNothingIsDumped_data();
    void withAnAnswerHalfWrittenNothingIsDumped();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

void addSignals()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGSEGV") << SIGSEGV;
    QTest::newRow("SIGABRT") << SIGABRT;
}

/// Who owns the memory that /proc shows: the process itself, or root where it may not be dumped.
uid_t ownerOfMemory(pid_t process)
{
    struct stat status{};
    const auto path = QStringLiteral("/proc/%1/mem").arg(process).toUtf8();
    return ::stat(path.constData(), &status) == 0 ? status.st_uid : ~uid_t{0};
}

uid_t whoRuns()
{
    return ::geteuid() == 0 ? nobody : ::geteuid();
}

/// What /proc/PID/limits says of cores, such as "0 0 bytes".
QByteArray coreLimit(pid_t process)
{
    const QByteArray name{"Max core file size"};
    for (const auto &line : contentOf(QStringLiteral("/proc/%1/limits").arg(process)).split('\n'))
        if (line.startsWith(name))
            return line.mid(name.size()).simplified();
    return {};
}

/// A vault with a long value in it, and an empty folder for cores.
struct Place {
    Program program;
    QString cores = program.path(QStringLiteral("cores"));
    QString fifo = makeFifo(program, QStringLiteral("next"));

    Place()
    {
        // Longer than a pipe holds.
        const auto value = program.file(QStringLiteral("value"), QByteArray(60'000, 'v'));
        if (program.create().exit != 0 || !QDir{}.mkdir(cores))
            qFatal("no vault");
        for (const auto *claim : {"motto", "hobby", "quotation"})
            if (program
                    .run({QStringLiteral("me"), QStringLiteral("set"), QString::fromLatin1(claim),
                          QStringLiteral("--from"), value})
                    .exit != 0)
                qFatal("no value");
        if (!program.giveAway())
            qFatal("chown");
    }
    Child start(const QString &path, const QStringList &arguments) const
    {
        auto environment = program.environment();
        // A build with sanitizers would catch the signal, and forbid cores by itself.
        environment.insert(QStringLiteral("ASAN_OPTIONS"),
                           QStringLiteral("handle_segv=0:disable_coredump=0"));
        return {path, arguments, environment.toStringList(), cores, Child::As::Nobody};
    }
    QStringList coresLeft() const { return QDir{cores}.entryList(QDir::Files | QDir::Hidden | QDir::System); }
};

void checkUndumped(const Place &place, Child &child, int signal)
{
    QCOMPARE(ownerOfMemory(child.process()), uid_t{0});
    QCOMPARE(coreLimit(child.process()), QByteArray{"0 0 bytes"});
    const int status = child.end(signal);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), signal);
    QVERIFY(!WCOREDUMP(status));
    QCOMPARE(place.coresLeft(), QStringList{});
}

} // namespace

void CliCoreDumps::aProgramWithoutProtectionIsDumped_data()
{
    addSignals();
}

void CliCoreDumps::aProgramWithoutProtectionIsDumped()
{
    QFETCH(const int, signal);
    const Place place;
    auto child = place.start(QStringLiteral(CLI_UNDEFENDED), {});
    QCOMPARE(child.read(1), QByteArray{"r"});
    QCOMPARE(ownerOfMemory(child.process()), whoRuns());
    const auto pattern = contentOf(QStringLiteral("/proc/sys/kernel/core_pattern")).trimmed();
    if (pattern.isEmpty() || pattern.startsWith('|') || pattern.startsWith('/'))
        QSKIP(("cores do not go where the process is: " + pattern).constData());
    rlimit allowed{};
    QCOMPARE(::getrlimit(RLIMIT_CORE, &allowed), 0);
    if (allowed.rlim_max == 0)
        QSKIP("this place forbids all cores");
    const int status = child.end(signal);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), signal);
    QVERIFY(WCOREDUMP(status));
    QCOMPARE(place.coresLeft().size(), 1);
}

void CliCoreDumps::withTheVaultOpenNothingIsDumped_data()
{
    addSignals();
}

void CliCoreDumps::withTheVaultOpenNothingIsDumped()
{
    QFETCH(const int, signal);
    const Place place;
    auto child = place.start(QStringLiteral(PROFFER_CLI),
                             place.program.opening() + Program::quick() +
                                 QStringList{QStringLiteral("vault"), QStringLiteral("password"),
                                             QStringLiteral("--new-password-file"), place.fifo});
    // The new password is read once the vault is open and the password known.
    const int writer = waitForReader(place.fifo);
    QVERIFY(writer >= 0);
    checkUndumped(place, child, signal);
    ::close(writer);
}

void CliCoreDumps::withAnAnswerHalfWrittenNothingIsDumped_data()
{
    addSignals();
}

void CliCoreDumps::withAnAnswerHalfWrittenNothingIsDumped()
{
    QFETCH(const int, signal);
    const Place place;
    auto child =
        place.start(QStringLiteral(PROFFER_CLI),
                    place.program.opening() + QStringList{QStringLiteral("me"), QStringLiteral("export")});
    // Two thirds of the answer are still to be written when nobody reads on.
    QVERIFY(child.read(60'000).contains("vvvvvvvvvvvvvvvv"));
    checkUndumped(place, child, signal);
}

QTEST_GUILESS_MAIN(CliCoreDumps)
#include "tst_cli_core_dumps.moc"
