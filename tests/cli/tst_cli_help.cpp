// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using proffer::test::Program;

/// What the program says about itself.
class CliHelp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMistypedWordSuggestsTheNearest_data();
    void aMistypedWordSuggestsTheNearest();
    void aThumbprintMayBeginWithAHyphen();
    void everyVerbHasAnExampleThatParses();
    void theManualPageIsTheOneInThePackage();
    void theCompletionIsTheOneInThePackage();
    void everyExitCodeIsDocumented();
    void helpAndVersionNeedNoVault();
    void helpNeverChangesAnything();
    void fixedWordsAreListed_data();
    void fixedWordsAreListed();
    void helpFitsATerminal();

private:
    QStringList verbs() const;
    Program program_;
};

static QByteArray packaged(const char *name)
{
    QFile file{QStringLiteral(PROFFER_PACKAGING) + QLatin1Char('/') + QString::fromLatin1(name)};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

/// "vault create", …, "check".
QStringList CliHelp::verbs() const
{
    static const QStringList nounsAlone{QStringLiteral("check"), QStringLiteral("open")};
    QStringList all;
    for (const auto *noun :
         {"vault", "me", "persona", "prefs", "vendor", "holding", "rules", "terms", "request", "agreement",
          "grant", "revocation", "receipt", "profile", "check", "open", "history"}) {
        const auto help = program_.bare({QStringLiteral("help"), QString::fromLatin1(noun)}).out;
        for (const auto &line : help.split('\n')) {
            const auto words = QString::fromUtf8(line).simplified().split(QLatin1Char(' '));
            if (line.startsWith("  ") && words.first() == QLatin1String(noun))
                all.append(nounsAlone.contains(words.first())
                               ? words.first()
                               : words.first() + QLatin1Char(' ') + words.at(1));
        }
    }
    all.removeDuplicates();
    return all;
}

void CliHelp::aMistypedWordSuggestsTheNearest_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("two letters swapped") << "vault craete" << "vault create";
    QTest::newRow("a letter left out") << "grant isue" << "grant issue";
    QTest::newRow("a letter too many") << "history verrify" << "history verify";
    QTest::newRow("another letter") << "holding who-hes" << "holding who-has";
    QTest::newRow("the noun") << "vualt create" << "vault";
    QTest::newRow("the wrong order") << "list vendor" << "vendor list";
    QTest::newRow("an option") << "vendor list --jsno" << "--json";
}

void CliHelp::aMistypedWordSuggestsTheNearest()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    const auto answer = program_.bare(typed.split(QLatin1Char(' ')));
    QCOMPARE(answer.exit, 2);
    QVERIFY2(answer.err.contains(meant.toUtf8()), answer.err.constData());
    QVERIFY(proffer::test::isOneLine(answer.err));
}

void CliHelp::aThumbprintMayBeginWithAHyphen()
{
    const auto exitOf = [&](const QString &typed) {
        return program_
            .bare({QStringLiteral("vendor"), QStringLiteral("confirm-key"), QStringLiteral("Kissa"), typed})
            .exit;
    };
    constexpr int usage = 2;
    QVERIFY(exitOf(QStringLiteral("-oK4jMks7YT8iUxTYs8fBmWeXK8o3G-hyfhXNZneLNw")) != usage);
    QVERIFY(exitOf(QStringLiteral("--K4jMks7YT8iUxTYs8fBmWeXK8o3G-hyfhXNZneLNw")) != usage);
    QCOMPARE(exitOf(QStringLiteral("-oK4jMks7YT8iUxTYs8fBmWeXK8o3G-hyfhXNZneLN")), usage);
    QCOMPARE(exitOf(QStringLiteral("-oK4jMks7YT8iUxTYs8fBmWeXK8o3G.hyfhXNZneLNw")), usage);
}

void CliHelp::everyVerbHasAnExampleThatParses()
{
    const auto all = verbs();
    QVERIFY(all.size() > 50);
    for (const auto &verb : all) {
        const auto help = QString::fromUtf8(
            program_.bare(verb.split(QLatin1Char(' ')) + QStringList{QStringLiteral("--help")}).out);
        const auto example = help.section(QStringLiteral("Example:\n  "), 1).section(QLatin1Char('\n'), 0, 0);
        QVERIFY2(example.startsWith(QStringLiteral("proffer-cli ") + verb), qPrintable(verb));
        auto words =
            QProcess::splitCommand(QString{example}.replace(QLatin1Char('\''), QLatin1Char('"'))).mid(1);
        if (const auto end = words.indexOf(QStringLiteral(">")); end >= 0)
            words.resize(end);
        // Understood: whatever stops it comes later than the command line.
        const auto tried =
            program_.bare(words + QStringList{QStringLiteral("--password-file"), QStringLiteral("nowhere")});
        if (!example.contains(QStringLiteral("--recovery-file")))
            QVERIFY2(tried.exit != 2, tried.err.constData());
        QVERIFY2(help.contains(QStringLiteral("With --json:\n")), qPrintable(verb));
    }
}

void CliHelp::theManualPageIsTheOneInThePackage()
{
    const auto made = program_.bare({QStringLiteral("help"), QStringLiteral("--man")});
    QCOMPARE(made.exit, 0);
    QVERIFY2(made.out == packaged("man/proffer-cli.1"),
             "proffer-cli help --man > packaging/man/proffer-cli.1");
    for (const auto &verb : verbs())
        QVERIFY2(made.out.contains(".It \"" +
                                   QString{verb}.replace(QLatin1Char('-'), QStringLiteral("\\-")).toUtf8()),
                 qPrintable(verb));
}

void CliHelp::theCompletionIsTheOneInThePackage()
{
    const auto made =
        program_.bare({QStringLiteral("help"), QStringLiteral("--completion"), QStringLiteral("bash")});
    QCOMPARE(made.exit, 0);
    QVERIFY2(made.out == packaged("completion/proffer-cli.bash"),
             "proffer-cli help --completion bash > packaging/completion/proffer-cli.bash");
}

void CliHelp::everyExitCodeIsDocumented()
{
    const auto help = program_.bare({QStringLiteral("--help")}).out;
    const auto page = packaged("man/proffer-cli.1");
    for (const int code : {0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13,
                           14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 70, 130}) {
        QVERIFY(help.contains("\n  " + QByteArray::number(code) + " "));
        QVERIFY(page.contains("\n.It " + QByteArray::number(code) + "\n"));
    }
}

void CliHelp::helpAndVersionNeedNoVault()
{
    static const QRegularExpression version{QStringLiteral("^proffer-cli \\d+\\.\\d+\\.\\d+\n$")};
    QVERIFY(version.match(QString::fromUtf8(program_.bare({QStringLiteral("--version")}).out)).hasMatch());
    QCOMPARE(program_.bare({QStringLiteral("help")}).exit, 0);
    QCOMPARE(program_.bare({QStringLiteral("-h")}).out, program_.bare({QStringLiteral("--help")}).out);
    QCOMPARE(program_.bare({}).exit, 2);
}

void CliHelp::helpNeverChangesAnything()
{
    const auto answer =
        program_.bare(program_.opening() + QStringList{QStringLiteral("vault"), QStringLiteral("create"),
                                                       QStringLiteral("--help")});
    QCOMPARE(answer.exit, 0);
    QVERIFY(!QFile::exists(program_.path(QStringLiteral("vault"))));
}

void CliHelp::fixedWordsAreListed_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QByteArray>("listed");
    const auto row = [](const char *verb, const char *listed) {
        QTest::newRow(verb) << QString::fromLatin1(verb) << QByteArray{listed};
    };
    row("vendor add", "one of shop, bank, social_network, health, public_body, employer, insurer, telecom");
    row("vendor pin-key", "one of self_asserted, from_origin, fingerprint_compared, in_person");
    row("holding add", "one of i_gave_it, account_exists, they_wrote, they_confirmed, suspected");
    row("holding state", "one of held, asked_to_stop, asked_to_delete, said_deleted, no_answer");
    row("me set", "one of normal, sensitive");
    row("me derive", "one of age_over_13, age_over_16, age_over_18");
    row("grant issue", "one of grant, statement");
    row("grant hand-over", "one of file, text, qr");
}

void CliHelp::fixedWordsAreListed()
{
    QFETCH(QString, verb);
    QFETCH(QByteArray, listed);
    const auto help = program_.bare(verb.split(QLatin1Char(' ')) + QStringList{QStringLiteral("--help")}).out;
    QVERIFY2(help.simplified().contains(listed), help.constData());
    QVERIFY(packaged("man/proffer-cli.1").replace('\\', "").simplified().contains(listed));
}

/// But for what machines read: examples and shapes stay in one line.
void CliHelp::helpFitsATerminal()
{
    for (const auto &verb : verbs()) {
        const auto help =
            program_.bare(verb.split(QLatin1Char(' ')) + QStringList{QStringLiteral("--help")}).out;
        const auto options = help.left(help.indexOf("\nExample:"));
        const auto at = options.indexOf("\nArguments:") >= 0 ? options.indexOf("\nArguments:")
                                                             : options.indexOf("\nOptions (in brackets");
        if (at < 0)
            continue;
        for (const auto &line : options.mid(at).split('\n'))
            QVERIFY2(line.size() <= 100, line.constData());
    }
}

QTEST_GUILESS_MAIN(CliHelp)
#include "tst_cli_help.moc"
