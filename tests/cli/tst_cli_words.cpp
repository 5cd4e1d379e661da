// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using proffer::test::isOneLine;
using proffer::test::Program;

/// Words for people, exact answers for scripts, and neither in the place of the other.
class CliWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tablesShowWordsAndJsonShowsCodes_data();
    void tablesShowWordsAndJsonShowsCodes();
    void noTableShowsACode();
    void aReplacedPermissionIsCalledReplaced();
    void aTokenStandsAloneOnStandardOutput_data();
    void aTokenStandsAloneOnStandardOutput();
    void quietSaysNothingBesideTheToken();
    void preferenceSheetsAreListedByThemselves();
    void theVersionIsAnObjectForAMachine();
    void signsOfTheShapesAreExplained();
    void aRestoreThatCannotBeIsRefusedBeforeAPasswordIsAskedFor_data();
    void aRestoreThatCannotBeIsRefusedBeforeAPasswordIsAskedFor();
    void aBackupLiesOutsideTheVault();
    void aBackupThatCannotBeWrittenIsNamedAsItWasTyped();
    void aCardWithoutItsEndKeepsItsWholeLines();

private:
    Program program_;
};

static QStringList words(const QString &line)
{
    return line.split(QLatin1Char(' '));
}

void CliWords::initTestCase()
{
    QCOMPARE(program_.create().exit, 0);
    for (const auto &line :
         {QStringLiteral("vendor keygen shop.key --public shop.jwk"),
          QStringLiteral("vendor add Kissa --origin https://kissa.example --kind social_network"),
          QStringLiteral("vendor pin-key Kissa shop.jwk --trust in_person"),
          QStringLiteral("me set email aoi@mail.example"), QStringLiteral("me set birthdate 1990-04-01"),
          QStringLiteral("me derive age_over_18"), QStringLiteral("prefs set channel.phone no"),
          QStringLiteral("prefs set accessibility large_print,step_free"),
          QStringLiteral("holding add Kissa phone_number --how i_gave_it"),
          QStringLiteral("grant issue Kissa email --purpose ServiceProvision --out first.jwt"),
          QStringLiteral("profile issue Kissa --preference channel.phone --days 80 --out sheet.jwt")})
        QCOMPARE(program_.run(words(line)).exit, 0);
}

void CliWords::tablesShowWordsAndJsonShowsCodes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *line, const char *shown, const char *code) {
        QTest::newRow(line) << QString::fromUtf8(line) << QByteArray{shown} << QByteArray{code};
    };
    row("vendor list", "social network", "social_network");
    row("vendor show Kissa", "you got it in person", "in_person");
    row("vendor keys Kissa", "in force", "in_force");
    row("holding list Kissa", "you gave it", "i_gave_it");
    row("holding who-has phone_number", "you gave it", "i_gave_it");
    row("grant list", "preference sheet", "\"profile\"");
    row("profile list", "in force", "in_force");
    row("me show", "worked out", "derived");
    row("prefs list", "being reached by phone", "channel.phone");
    row("prefs list --no-progress", "large print, step free", "large_print");
    row("vendor verify first.jwt", "service provision", "#ServiceProvision");
    row("vault inspect", "recovery code", "recovery_code");
}

void CliWords::tablesShowWordsAndJsonShowsCodes()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, shown);
    QFETCH(QByteArray, code);
    const auto told = program_.run(words(line));
    QCOMPARE(told.exit, 0);
    QVERIFY2(told.out.contains(shown), told.out.constData());
    const auto machine = program_.run(words(line + QStringLiteral(" --json")));
    QVERIFY2(machine.out.contains(code) && !machine.out.contains(shown), machine.out.constData());
}

void CliWords::noTableShowsACode()
{
    for (const auto &line : {"vendor list", "vendor show Kissa", "vendor keys Kissa", "holding list Kissa",
                             "holding who-has email", "grant list", "profile list", "vault inspect"}) {
        const auto told = program_.run(words(QString::fromLatin1(line))).out;
        for (const auto *code : {"social_network", "in_person", "in_force", "i_gave_it", "phone_number",
                                 "held", "granted", "recovery_code", "ends_soon", "preferences."})
            QVERIFY2(!told.contains(code), (QByteArray{line} + ": " + told).constData());
    }
}

void CliWords::aReplacedPermissionIsCalledReplaced()
{
    const auto first = program_.json(
        words(QStringLiteral("grant issue Kissa email --purpose ServiceProvision --retention P1Y")));
    const auto id = first.value(QStringLiteral("id")).toString();
    QCOMPARE(program_
                 .run(words(
                     QStringLiteral("grant supersede %1 email --purpose ServiceProvision --days 30").arg(id)))
                 .exit,
             0);
    const auto shown = program_.run({QStringLiteral("grant"), QStringLiteral("show"), id}).out;
    QVERIFY2(shown.contains("State:       replaced\n") && shown.contains("Replaced:    "), shown.constData());
    QVERIFY2(!shown.contains("nded") && !shown.contains("superseded"), shown.constData());
    QVERIFY2(shown.contains("What for:      service provision\n") && shown.contains("1 year\n"),
             shown.constData());
    QCOMPARE(program_.json({QStringLiteral("grant"), QStringLiteral("show"), id})
                 .value(QStringLiteral("state"))
                 .toString(),
             QStringLiteral("ended"));
    const auto holders = program_.run(words(QStringLiteral("holding who-has email"))).out;
    QVERIFY(holders.contains(id.toLatin1()));
    for (const auto &line : holders.split('\n'))
        QVERIFY2(!line.contains(id.toLatin1()) || line.contains("  ended 20"), line.constData());
    program_.file(QStringLiteral("old.jwt"), first.value(QStringLiteral("token")).toString().toUtf8());
    const auto checked = program_.run(words(QStringLiteral("check old.jwt")));
    QCOMPARE(checked.exit, 10);
    QVERIFY2(checked.out.startsWith("Revoked: you replaced this permission"), checked.out.constData());
}

void CliWords::aTokenStandsAloneOnStandardOutput_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("beside");
    QTest::newRow("issue") << QStringLiteral("grant issue Kissa email --purpose ServiceProvision")
                           << QByteArray{"Company:     Kissa\n"};
    QTest::newRow("supersede") << QStringLiteral(
                                      "grant supersede %1 email --purpose ServiceProvision --days 20")
                               << QByteArray{"Company:     Kissa\n"};
    QTest::newRow("end") << QStringLiteral("grant end %1") << QByteArray{"Send them the signed notice"};
    QTest::newRow("profile issue") << QStringLiteral("profile issue Kissa --preference channel.phone")
                                   << QByteArray{"Company:     Kissa\n"};
    QTest::newRow("token") << QStringLiteral("grant token %1") << QByteArray{};
}

/// As a script takes it: "grant issue … > token".
void CliWords::aTokenStandsAloneOnStandardOutput()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, beside);
    if (line.contains(QStringLiteral("%1")))
        line = line.arg(
            program_.json(words(QStringLiteral("grant issue Kissa email --purpose ServiceProvision")))
                .value(QStringLiteral("id"))
                .toString());
    auto opening = program_.opening();
    opening.removeOne(QStringLiteral("--quiet"));
    const auto answer = program_.bare(opening + words(line));
    QCOMPARE(answer.exit, 0);
    QVERIFY2(answer.out.startsWith("eyJ") && answer.out.endsWith('\n') && answer.out.count('\n') == 1 &&
                 !answer.out.contains(' '),
             answer.out.constData());
    if (beside.isEmpty())
        QCOMPARE(answer.err, QByteArray{});
    else
        QVERIFY2(answer.err.contains(beside), answer.err.constData());
}

void CliWords::quietSaysNothingBesideTheToken()
{
    const auto answer =
        program_.run(words(QStringLiteral("grant issue Kissa email --purpose ServiceProvision")));
    QVERIFY(answer.out.startsWith("eyJ"));
    QCOMPARE(answer.err, QByteArray{});
    program_.file(QStringLiteral("piped.jwt"), answer.out);
    QCOMPARE(program_.run(words(QStringLiteral("vendor verify piped.jwt"))).exit, 0);
    const auto machine =
        program_.run(words(QStringLiteral("grant issue Kissa email --purpose ServiceProvision --json")));
    QVERIFY(machine.json().contains(QStringLiteral("token")));
    QCOMPARE(machine.err, QByteArray{});
}

void CliWords::preferenceSheetsAreListedByThemselves()
{
    const auto listed =
        program_.json(words(QStringLiteral("profile list"))).value(QStringLiteral("profiles")).toArray();
    QVERIFY(!listed.isEmpty());
    for (const auto &each : listed)
        QCOMPARE(each.toObject().value(QStringLiteral("kind")).toString(), QStringLiteral("profile"));
    QCOMPARE(program_.run(words(QStringLiteral("vendor add Bakery"))).exit, 0);
    QCOMPARE(program_.run(words(QStringLiteral("profile list --vendor Bakery"))).out,
             QByteArray{"No preference sheet was given.\n"});
}

void CliWords::theVersionIsAnObjectForAMachine()
{
    const auto answer = program_.bare(words(QStringLiteral("--version --json")));
    QCOMPARE(answer.exit, 0);
    const auto version = answer.json().value(QStringLiteral("version")).toString();
    QCOMPARE(program_.bare({QStringLiteral("--version")}).out, "proffer-cli " + version.toUtf8() + "\n");
}

void CliWords::signsOfTheShapesAreExplained()
{
    for (const auto &line : {"history list --help", "history shorten --help", "grant show --help"}) {
        const auto help = program_.bare(words(QString::fromLatin1(line))).out;
        const auto legend = help.indexOf("Behind a name, ? says that it may be missing");
        QVERIFY2(legend > help.indexOf("With --json:"), line);
        const auto explained = help.mid(legend, 200);
        for (const auto *sign : {"? says", "# that", "! that"})
            QVERIFY2(explained.contains(sign), sign);
    }
}

void CliWords::aRestoreThatCannotBeIsRefusedBeforeAPasswordIsAskedFor_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("a folder in use") << "vault restore good.proffer --vault vault" << 20
                                     << QByteArray{"is not empty: vault"};
    QTest::newRow("a file for a folder")
        << "vault restore good.proffer --vault shop.jwk" << 20 << QByteArray{"is not empty: shop.jwk"};
    QTest::newRow("no backup") << "vault restore shop.jwk --vault new" << 6
                               << QByteArray{"not a backup of Proffer"};
    QTest::newRow("half a backup") << "vault restore cut.proffer --vault new" << 6
                                   << QByteArray{"is damaged"};
    QTest::newRow("nothing") << "vault restore none.proffer --vault new" << 3
                             << QByteArray{"There is no file none.proffer."};
}

void CliWords::aRestoreThatCannotBeIsRefusedBeforeAPasswordIsAskedFor()
{
    QFETCH(QString, line);
    QFETCH(int, exit);
    QFETCH(QByteArray, said);
    if (program_.read(QStringLiteral("good.proffer")).isEmpty())
        QCOMPARE(program_.run(words(QStringLiteral("vault backup good.proffer"))).exit, 0);
    program_.file(QStringLiteral("cut.proffer"), program_.read(QStringLiteral("good.proffer")).first(100));
    // Whoever read the password first would say that its file is not there.
    const auto answer = program_.bare(words(line + QStringLiteral(" --password-file nowhere")));
    QCOMPARE(answer.exit, exit);
    QVERIFY2(isOneLine(answer.err) && answer.err.contains(said), answer.err.constData());
    QVERIFY(!QFile::exists(program_.path(QStringLiteral("new"))));
}

void CliWords::aBackupLiesOutsideTheVault()
{
    const auto before = program_.fingerprint();
    const auto answer = program_.run(words(QStringLiteral("vault backup vault/b.proffer")));
    QCOMPARE(answer.exit, 7);
    QCOMPARE(
        answer.err,
        QByteArray{"proffer-cli: vault/b.proffer lies in the vault's own folder and would be lost with it; "
                   "write the backup somewhere else, best on another disk.\n"});
    QCOMPARE(program_.fingerprint(), before);
}

void CliWords::aBackupThatCannotBeWrittenIsNamedAsItWasTyped()
{
    const auto answer = program_.run(words(QStringLiteral("vault backup nowhere/b.proffer")));
    QCOMPARE(answer.exit, 8);
    QCOMPARE(answer.err, QByteArray{"proffer-cli: nowhere/b.proffer cannot be written.\n"});
}

void CliWords::aCardWithoutItsEndKeepsItsWholeLines()
{
    program_.file(QStringLiteral("noend.vcf"), "BEGIN:VCARD\r\nVERSION:3.0\r\nNICKNAME:Ao\r\nTEL:+8190\r\n");
    const auto whole = program_.run(words(QStringLiteral("me import noend.vcf")));
    QCOMPARE(whole.exit, 0);
    QVERIFY2(whole.out.contains("Line 4: the card has no END:VCARD; its whole lines are kept.\n"),
             whole.out.constData());
    QVERIFY(program_.run(words(QStringLiteral("me show"))).out.contains("+8190"));
    program_.file(QStringLiteral("half.vcf"), "BEGIN:VCARD\r\nVERSION:3.0\r\nNICKNAME:Ao\r\nTITLE:Capt");
    const auto half = program_.run(words(QStringLiteral("me import half.vcf")));
    QVERIFY2(half.out.contains("Line 4: the file ends here and perhaps within this line, which is left out"),
             half.out.constData());
    QVERIFY(!program_.run(words(QStringLiteral("me show"))).out.contains("Capt"));
}

QTEST_GUILESS_MAIN(CliWords)
#include "tst_cli_words.moc"
