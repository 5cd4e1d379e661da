// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "child.h"

#include <QFile>
#include <QTest>

#include <unistd.h>

using proffer::test::OnTerminal;
using proffer::test::Program;

/// How passwords come in, and that they go nowhere else.
class CliCredentials : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theUsualFolderIsMadeWithThoseAboveIt();
    void aPasswordComesFromADescriptor();
    void aPasswordComesFromTheTerminalUnseen();
    void twoDifferentNewPasswordsAreRefused();
    void aQuestionOnTheTerminalCanBeCancelled();
    void withoutATerminalTheOptionsAreNamed();
    void theProcessShowsNoPassword();
    void aFileThatOthersMayReadIsNoted();
    void anEmptyPasswordIsRefused();
    void littleMemoryIsRefusedAndLessIsNoted();
    void noOptionTakesAPassword();
};

namespace {

QStringList creating(const Program &program)
{
    return QStringList{QStringLiteral("vault"), QStringLiteral("create"), QStringLiteral("--vault"),
                       program.path(QStringLiteral("vault"))} +
           Program::quick();
}

} // namespace

void CliCredentials::theUsualFolderIsMadeWithThoseAboveIt()
{
    const Program program;
    const QStringList password{QStringLiteral("--password-file"), program.path(QStringLiteral("password"))};
    const auto made = program.bare(QStringList{QStringLiteral("vault"), QStringLiteral("create")} + password +
                                   Program::quick());
    QCOMPARE(made.exit, 0);
    QVERIFY(QFile::exists(program.path(QStringLiteral("data/proffer/vault/header.json"))));
    QCOMPARE(program.bare(QStringList{QStringLiteral("me"), QStringLiteral("show")} + password).exit, 0);
}

void CliCredentials::aPasswordComesFromADescriptor()
{
    const Program program;
    QCOMPARE(program.create().exit, 0);
    const auto answer = program.bare({QStringLiteral("me"), QStringLiteral("show"), QStringLiteral("--vault"),
                                      program.path(QStringLiteral("vault")), QStringLiteral("--password-fd"),
                                      QStringLiteral("0")},
                                     "correct horse\nand what follows");
    QCOMPARE(answer.exit, 0);
    const auto closed = program.bare({QStringLiteral("me"), QStringLiteral("show"), QStringLiteral("--vault"),
                                      program.path(QStringLiteral("vault")), QStringLiteral("--password-fd"),
                                      QStringLiteral("77")});
    QCOMPARE(closed.exit, 7);
}

void CliCredentials::aPasswordComesFromTheTerminalUnseen()
{
    const Program program;
    OnTerminal create{program, creating(program)};
    QVERIFY2(create.waitFor("new password: "), create.seen().constData());
    create.type("tall trees talk\n");
    QVERIFY(create.waitFor("same password again: "));
    create.type("tall trees talk\n");
    QCOMPARE(create.finish(), 0);
    QVERIFY(!create.seen().contains("tall trees"));
    QVERIFY(create.seen().contains("to guess this password"));

    OnTerminal show{program,
                    {QStringLiteral("me"), QStringLiteral("show"), QStringLiteral("--vault"),
                     program.path(QStringLiteral("vault"))}};
    QVERIFY(show.waitFor("password: "));
    show.type("tall trees talk\n");
    QCOMPARE(show.finish(), 0);
}

void CliCredentials::twoDifferentNewPasswordsAreRefused()
{
    const Program program;
    OnTerminal create{program, creating(program)};
    QVERIFY(create.waitFor("new password: "));
    create.type("tall trees talk\n");
    QVERIFY(create.waitFor("same password again: "));
    create.type("tall trees walk\n");
    QCOMPARE(create.finish(), 7);
    QVERIFY(!QFile::exists(program.path(QStringLiteral("vault"))));
}

void CliCredentials::aQuestionOnTheTerminalCanBeCancelled()
{
    const Program program;
    OnTerminal create{program, creating(program)};
    QVERIFY(create.waitFor("new password: "));
    create.type("\x03");
    QCOMPARE(create.finish(), 130);
    QVERIFY(!QFile::exists(program.path(QStringLiteral("vault"))));
}

void CliCredentials::withoutATerminalTheOptionsAreNamed()
{
    const Program program;
    QProcess process;
    program.prepare(process);
    process.setArguments(creating(program));
    // A session of its own has no terminal.
    process.setChildProcessModifier([] { ::setsid(); });
    process.start();
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("--password-file"));
}

void CliCredentials::theProcessShowsNoPassword()
{
    const Program program;
    QCOMPARE(program.create().exit, 0);
    QProcess process;
    program.prepare(process);
    process.setArguments({QStringLiteral("me"), QStringLiteral("export"), QStringLiteral("--vault"),
                          program.path(QStringLiteral("vault")), QStringLiteral("--password-fd"),
                          QStringLiteral("0")});
    process.start();
    QVERIFY(process.waitForStarted());
    // It waits for the end of the line, so that it can be looked at with the password in it.
    process.write("correct horse");
    QVERIFY(process.waitForBytesWritten());
    QFile line{QStringLiteral("/proc/%1/cmdline").arg(process.processId())};
    QVERIFY(line.open(QIODevice::ReadOnly));
    QByteArray shown;
    // A process that is just being replaced shows no arguments for a moment.
    QTRY_VERIFY(line.seek(0) && !(shown = line.readAll()).isEmpty());
    QVERIFY(shown.contains("--password-fd") && !shown.contains("correct horse"));
    process.write("\n");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(!process.readAllStandardOutput().contains("correct horse"));
    QVERIFY(!process.readAllStandardError().contains("correct horse"));
}

void CliCredentials::aFileThatOthersMayReadIsNoted()
{
    const Program program;
    QCOMPARE(program.create().exit, 0);
    const auto file = program.path(QStringLiteral("password"));
    const QStringList show{QStringLiteral("me"),
                           QStringLiteral("show"),
                           QStringLiteral("--vault"),
                           program.path(QStringLiteral("vault")),
                           QStringLiteral("--password-file"),
                           file};
    QVERIFY(program.bare(show).err.isEmpty());
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadOther));
    QVERIFY(program.bare(show).err.contains("others may read"));
}

void CliCredentials::anEmptyPasswordIsRefused()
{
    const Program program;
    program.file(QStringLiteral("password"), "\n");
    const auto answer = program.create();
    QCOMPARE(answer.exit, 7);
    QVERIFY(!QFile::exists(program.path(QStringLiteral("vault"))));
}

void CliCredentials::littleMemoryIsRefusedAndLessIsNoted()
{
    const Program program;
    const QStringList start{QStringLiteral("vault"),           QStringLiteral("create"),
                            QStringLiteral("--vault"),         program.path(QStringLiteral("vault")),
                            QStringLiteral("--password-file"), program.path(QStringLiteral("password")),
                            QStringLiteral("--kdf-passes"),    QStringLiteral("1"),
                            QStringLiteral("--kdf-memory")};
    QCOMPARE(program.bare(start + QStringList{QStringLiteral("7")}).exit, 7);
    QCOMPARE(program.bare(start + QStringList{QStringLiteral("2048")}).exit, 7);
    const auto made = program.bare(start + QStringList{QStringLiteral("8")});
    QCOMPARE(made.exit, 0);
    QVERIFY(made.err.contains("easier to guess"));
}

void CliCredentials::noOptionTakesAPassword()
{
    const Program program;
    for (const auto *option : {"--password", "--new-password", "--recovery-code"})
        QCOMPARE(program
                     .bare({QStringLiteral("vault"), QStringLiteral("password"), QString::fromLatin1(option),
                            QStringLiteral("x")})
                     .exit,
                 2);
}

QTEST_GUILESS_MAIN(CliCredentials)
#include "tst_cli_credentials.moc"
