// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "child.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using proffer::test::Child;
using proffer::test::isOneLine;
using proffer::test::makeFifo;
using proffer::test::Program;
using proffer::test::waitForReader;

/// What a person easily types wrong, and what is said about it.
class CliMisuse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aHolderThatDoesNotSayWhoItIsHasASentence();
    void thePasswordThatItHasIsNoNewOne_data();
    void thePasswordThatItHasIsNoNewOne();
    void originAndNonceGoTogether_data();
    void originAndNonceGoTogether();
    void aProofThatWasNotAskedAboutIsCalledUnchecked();
    void aCardOfWhichNothingIsKeptIsNoSuccess();
    void withoutATerminalTheRightOptionIsNamed_data();
    void withoutATerminalTheRightOptionIsNamed();
    void anEndIsSaidOnce();
    void anEndIsAtLeastADayAway_data();
    void anEndIsAtLeastADayAway();
    void aFolderInUseIsRefusedBeforeAPasswordIsAskedFor();
    void aBeginningThatIsTooShortIsCalledSo();
    void waitingForAPipeEndsAtTheFirstSignal_data();
    void waitingForAPipeEndsAtTheFirstSignal();
    void aRepairedCopyIsNotCalledTheHeader();
    void severalPermissionsForOneDetailAreToldApart();

private:
    Program program_;
};

static QStringList words(const QString &line)
{
    return line.split(QLatin1Char(' '));
}

void CliMisuse::initTestCase()
{
    QCOMPARE(program_.create().exit, 0);
    for (const auto &line :
         {QStringLiteral("vendor keygen shop.key --public shop.jwk"),
          QStringLiteral("vendor add Kissa --origin https://kissa.example"),
          QStringLiteral("vendor pin-key Kissa shop.jwk --trust in_person"),
          QStringLiteral("me set email aoi@mail.example"),
          QStringLiteral("grant issue Kissa email --purpose ServiceProvision --out good.jwt"),
          QStringLiteral("vendor present good.jwt shop.key --origin https://asks.example --nonce once --out "
                         "shown.jwt")})
        QCOMPARE(program_.run(words(line)).exit, 0);
}

void CliMisuse::aHolderThatDoesNotSayWhoItIsHasASentence()
{
    QFile file{program_.path(QStringLiteral("vault/lock"))};
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Truncate));
    struct flock lock{};
    lock.l_type = F_WRLCK;
    QCOMPARE(::fcntl(file.handle(), F_OFD_SETLK, &lock), 0);
    const auto answer = program_.run(words(QStringLiteral("me show")));
    QCOMPARE(answer.exit, 5);
    QCOMPARE(answer.err,
             QByteArray{"proffer-cli: The vault is open elsewhere: another program has it open.\n"});
    const auto seen = program_.json(words(QStringLiteral("vault inspect")));
    QCOMPARE(seen.value(QStringLiteral("opened_by")).toString(), QStringLiteral("another program"));
}

void CliMisuse::thePasswordThatItHasIsNoNewOne_data()
{
    QTest::addColumn<QString>("verb");
    for (const auto *verb : {"password", "leaked", "add-password"})
        QTest::newRow(verb) << QString::fromLatin1(verb);
}

void CliMisuse::thePasswordThatItHasIsNoNewOne()
{
    QFETCH(const QString, verb);
    const auto before = program_.fingerprint();
    const auto answer = program_.run(
        words(QStringLiteral("vault %1 --new-password-file password").arg(verb)) + Program::quick());
    QCOMPARE(answer.exit, 7);
    QCOMPARE(answer.err,
             QByteArray{"proffer-cli: The vault opens with this password already; choose another.\n"});
    QCOMPARE(program_.fingerprint(), before);
}

void CliMisuse::originAndNonceGoTogether_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("origin") << words(QStringLiteral("--origin https://asks.example"));
    QTest::newRow("nonce") << words(QStringLiteral("--nonce once"));
    QTest::newRow("an empty nonce") << words(QStringLiteral("--origin https://asks.example --nonce="));
}

void CliMisuse::originAndNonceGoTogether()
{
    QFETCH(const QStringList, options);
    const auto answer = program_.bare(words(QStringLiteral("vendor verify shown.jwt")) + options);
    QCOMPARE(answer.exit, 2);
    QVERIFY2(isOneLine(answer.err) && answer.err.contains("--origin and --nonce"), answer.err.constData());
}

void CliMisuse::aProofThatWasNotAskedAboutIsCalledUnchecked()
{
    const auto unasked = program_.bare(words(QStringLiteral("vendor verify shown.jwt")));
    QCOMPARE(unasked.exit, 0);
    QVERIFY2(unasked.out.contains("not checked"), unasked.out.constData());
    QVERIFY(program_.json(words(QStringLiteral("vendor verify shown.jwt")))
                .value(QStringLiteral("proof_unchecked"))
                .toBool());
    const auto asked = program_.bare(
        words(QStringLiteral("vendor verify shown.jwt --origin https://asks.example --nonce once")));
    QCOMPARE(asked.exit, 0);
    QVERIFY(!asked.out.contains("not checked"));
    QVERIFY(asked.out.contains("the one it was given to"));
    const auto plain = program_.bare(words(QStringLiteral("vendor verify good.jwt")));
    QVERIFY(plain.out.contains("not proven") && !plain.out.contains("not checked"));
}

void CliMisuse::aCardOfWhichNothingIsKeptIsNoSuccess()
{
    program_.file(QStringLiteral("cut.vcf"), "BEGIN:VCARD\nVERSION:3.0\nFN:x");
    const auto answer = program_.run(words(QStringLiteral("me import cut.vcf")));
    QCOMPARE(answer.exit, 1);
    QVERIFY2(answer.out.contains("Line 3: ") && !answer.out.contains(", :"), answer.out.constData());
    program_.file(QStringLiteral("half.vcf"), "BEGIN:VCARD\nVERSION:3.0\nFN:Aoi\nEMAIL:aoi@ma");
    QCOMPARE(program_.run(words(QStringLiteral("me import half.vcf"))).exit, 0);
}

void CliMisuse::withoutATerminalTheRightOptionIsNamed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("option");
    QTest::newRow("the password") << QStringLiteral("me show") << QByteArray{"see --password-file."};
    QTest::newRow("the new one") << QStringLiteral("vault password --password-file password")
                                 << QByteArray{"see --new-password-file."};
    QTest::newRow("the code") << QStringLiteral("vault recovery-check") << QByteArray{"see --recovery-file."};
}

void CliMisuse::withoutATerminalTheRightOptionIsNamed()
{
    QFETCH(const QString, line);
    QFETCH(const QByteArray, option);
    QProcess process;
    program_.prepare(process);
    process.setChildProcessModifier([] {
        if (::setsid() < 0)
            ::_exit(126);
    });
    process.setArguments(words(line + QStringLiteral(" --vault vault")));
    process.start();
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 2);
    const auto said = process.readAllStandardError();
    QVERIFY2(said.contains(option), said.constData());
}

void CliMisuse::anEndIsSaidOnce()
{
    const auto answer = program_.run(words(
        QStringLiteral("grant issue Kissa email --purpose ServiceProvision --days 3 --until 2999-01-01")));
    QCOMPARE(answer.exit, 2);
    QVERIFY(isOneLine(answer.err));
}

void CliMisuse::anEndIsAtLeastADayAway_data()
{
    QTest::addColumn<QString>("days");
    QTest::newRow("none") << QStringLiteral("0");
    QTest::newRow("before today") << QStringLiteral("-3");
}

void CliMisuse::anEndIsAtLeastADayAway()
{
    QFETCH(const QString, days);
    const auto answer = program_.run(
        words(QStringLiteral("grant issue Kissa email --purpose ServiceProvision --days %1").arg(days)));
    QCOMPARE(answer.exit, 7);
    QVERIFY2(answer.err.contains("at least 1 day"), answer.err.constData());
}

void CliMisuse::aFolderInUseIsRefusedBeforeAPasswordIsAskedFor()
{
    const auto answer =
        program_.bare(words(QStringLiteral("vault create --vault vault --password-file nowhere")));
    QCOMPARE(answer.exit, 20);
    QVERIFY(answer.err.contains("is not empty"));
}

void CliMisuse::aBeginningThatIsTooShortIsCalledSo()
{
    const auto answer = program_.run(words(QStringLiteral("grant show 8b1")));
    QCOMPARE(answer.exit, 2);
    QVERIFY2(answer.err.contains("at least four digits"), answer.err.constData());
    QCOMPARE(program_.run(words(QStringLiteral("grant show 0000"))).exit, 3);
}

void CliMisuse::waitingForAPipeEndsAtTheFirstSignal_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("a password") << QStringLiteral("me show --vault vault --password-file pipe");
    QTest::newRow("anything") << QStringLiteral("open pipe");
    QTest::newRow("a token") << QStringLiteral("vendor verify pipe");
}

void CliMisuse::waitingForAPipeEndsAtTheFirstSignal()
{
    QFETCH(const QString, line);
    QFile::remove(program_.path(QStringLiteral("pipe")));
    const auto fifo = makeFifo(program_, QStringLiteral("pipe"));
    Child child{QStringLiteral(PROFFER_CLI), words(line), program_.environment().toStringList(),
                program_.path({}), Child::As::Tester};
    const int writer = waitForReader(fifo);
    QVERIFY(writer >= 0);
    const int status = child.end(SIGTERM);
    ::close(writer);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 130);
}

void CliMisuse::aRepairedCopyIsNotCalledTheHeader()
{
    program_.file(QStringLiteral("vault/header.copy.json"), "{");
    const auto answer =
        program_.bare(words(QStringLiteral("me show --vault vault --password-file password")));
    QCOMPARE(answer.exit, 0);
    QVERIFY2(answer.err.contains("one of the two copies"), answer.err.constData());
}

void CliMisuse::severalPermissionsForOneDetailAreToldApart()
{
    const auto next =
        program_.json(words(QStringLiteral("grant issue Kissa email --purpose ServiceProvision --days 3")));
    const auto told = program_.run(words(QStringLiteral("holding who-has email")));
    QCOMPARE(told.exit, 0);
    QVERIFY2(told.out.contains(next.value(QStringLiteral("id")).toString().toLatin1()), told.out.constData());
    QCOMPARE(told.out.count("Kissa"), 2);
}

QTEST_GUILESS_MAIN(CliMisuse)
#include "tst_cli_misuse.moc"
