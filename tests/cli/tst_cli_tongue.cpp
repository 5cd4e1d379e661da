// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <QRegularExpression>
#include <QTest>

using namespace proffer::test;

namespace {

QStringList words(const QString &line)
{
    return line.split(QLatin1Char(' '));
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// The nouns, as the program's own help lists them.
QStringList nouns(const Program &program)
{
    static const QRegularExpression line(QStringLiteral("^  ([a-z]+)  "),
                                         QRegularExpression::MultilineOption);
    QStringList found;
    const auto help = QString::fromUtf8(program.bare({QStringLiteral("--help")}).out);
    for (auto each = line.globalMatch(help); each.hasNext();)
        found.append(each.next().captured(1));
    return found;
}

} // namespace

/// The command line in the person's language: help, answers and refusals; and what programs read stays as it
/// is.
class CliTongue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void helpIsInTheLanguage_data() { languages(); }
    void helpIsInTheLanguage();
    void linesEndBeforeTheEdge_data() { languages(); }
    void linesEndBeforeTheEdge();
    void answersAreInTheLanguage_data();
    void answersAreInTheLanguage();
    void refusalsAreInTheLanguage_data();
    void refusalsAreInTheLanguage();
    void programsReadTheSame_data();
    void programsReadTheSame();
    void theManualPageStaysAsItIsInstalled();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("ja") << QStringLiteral("ja");
        QTest::newRow("th") << QStringLiteral("th");
    }
    QStringList in(const QString &language, const QString &line) const
    {
        return words(line) + QStringList{QStringLiteral("--language"), language};
    }

    Program program_;
};

void CliTongue::initTestCase()
{
    QCOMPARE(program_.create().exit, 0);
    for (const auto *line :
         {"vendor add Kissa --origin https://kissa.example --kind shop --jurisdiction JP",
          "me set email aoi@mail.example", "prefs set channel.email yes",
          "grant issue Kissa --kind statement --purpose DeliveryOfGoods --data EmailAddress --days 30"})
        QCOMPARE(program_.run(words(QString::fromLatin1(line))).exit, 0);
}

void CliTongue::helpIsInTheLanguage()
{
    QFETCH(QString, language);
    static const QRegularExpression entry(QStringLiteral("^  \\S.*?  +(.*)$"),
                                          QRegularExpression::MultilineOption);
    const auto all = nouns(program_);
    QVERIFY(all.size() > 10);
    for (const auto &noun : all) {
        // These are their own verb: what stands in that help is the shape of JSON.
        if (noun == QStringLiteral("check") || noun == QStringLiteral("open"))
            continue;
        const auto help =
            QString::fromUtf8(program_.bare(in(language, noun + QStringLiteral(" --help"))).out);
        auto each = entry.globalMatch(help);
        QVERIFY2(each.hasNext(), qPrintable(help));
        while (each.hasNext()) {
            const auto line = each.next();
            QVERIFY2(!isAscii(line.captured(1)), qPrintable(line.captured(0)));
        }
    }
}

void CliTongue::linesEndBeforeTheEdge()
{
    QFETCH(QString, language);
    const auto help =
        QString::fromUtf8(program_.bare(in(language, QStringLiteral("grant issue --help"))).out);
    const auto options = help.section(QStringLiteral("  --"), 1);
    bool broken = false;
    for (const auto &line : options.section(QStringLiteral("proffer-cli"), 0, 0).split(QLatin1Char('\n'))) {
        const auto wide = std::ranges::count_if(line, [](QChar c) { return c.unicode() >= 0x3000; });
        const auto none =
            std::ranges::count_if(line, [](QChar c) { return c.isNonCharacter() || c.isMark(); });
        QVERIFY2(line.size() + wide - none <= 100, qPrintable(line));
        broken = broken || line.startsWith(QStringLiteral("      "));
    }
    QVERIFY(broken);
}

void CliTongue::answersAreInTheLanguage_data()
{
    QTest::addColumn<QString>("line");
    for (const auto *line :
         {"vendor list", "vendor show Kissa", "me show", "persona list", "prefs list", "grant list",
          "history list", "history verify", "vault slots", "agreement list", "request list", "profile list",
          "overview waiting", "vault inspect", "rules list", "overview show"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void CliTongue::answersAreInTheLanguage()
{
    QFETCH(QString, line);
    const auto english = program_.run(words(line));
    QCOMPARE(english.exit, 0);
    QSet<QByteArray> said{english.out};
    for (const auto *language : {"ja", "th"}) {
        const auto answer = program_.run(in(QString::fromLatin1(language), line));
        QCOMPARE(answer.exit, 0);
        QVERIFY2(!isAscii(QString::fromUtf8(answer.out)), answer.out.constData());
        said.insert(answer.out);
    }
    QCOMPARE(said.size(), 3);
}

void CliTongue::refusalsAreInTheLanguage_data()
{
    QTest::addColumn<QString>("line");
    for (const auto *line :
         {"vendor show Nobody", "grant issue Kissa --until 2001-01-01", "vendr list", "vendor show",
          "vendor list --brief", "grant issue Kissa --days 1 --until 2099-01-01", "me set email nonsense",
          "prefs set colour blue"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void CliTongue::refusalsAreInTheLanguage()
{
    QFETCH(QString, line);
    const auto english = program_.run(words(line));
    QVERIFY(english.exit != 0);
    for (const auto *language : {"ja", "th"}) {
        const auto answer = program_.run(in(QString::fromLatin1(language), line));
        QCOMPARE(answer.exit, english.exit);
        QVERIFY2(isOneLine(answer.err), answer.err.constData());
        QVERIFY2(!isAscii(QString::fromUtf8(answer.err)), answer.err.constData());
    }
}

void CliTongue::programsReadTheSame_data()
{
    QTest::addColumn<QString>("line");
    for (const auto *line : {"vendor list", "vendor show Kissa", "me show", "persona list", "prefs list",
                             "prefs catalogue", "grant list", "vault inspect", "holding list", "me subjects"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void CliTongue::programsReadTheSame()
{
    QFETCH(QString, line);
    const auto asked = line + QStringLiteral(" --json");
    const auto english = program_.run(words(asked));
    QCOMPARE(english.exit, 0);
    for (const auto *language : {"ja", "th"})
        QCOMPARE(program_.run(in(QString::fromLatin1(language), asked)).out, english.out);
}

void CliTongue::theManualPageStaysAsItIsInstalled()
{
    const auto asked = words(QStringLiteral("help --man"));
    qputenv("LC_ALL", "ja_JP.UTF-8");
    const auto page = program_.bare(asked).out;
    qunsetenv("LC_ALL");
    QVERIFY(page.contains(".Nm proffer-cli"));
    QCOMPARE(page, program_.bare(asked).out);
}

QTEST_GUILESS_MAIN(CliTongue)
#include "tst_cli_tongue.moc"
