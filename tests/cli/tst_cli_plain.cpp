// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <QJsonArray>
#include <QTest>

using namespace proffer::test;

/// A permit in plain words, in the language that was asked for or that the system speaks.
class CliPlain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sentencesAreInTheLanguageAskedFor_data();
    void sentencesAreInTheLanguageAskedFor();
    void withoutOneTheSystemsIsSpoken_data();
    void withoutOneTheSystemsIsSpoken();
    void machinesGetSentencesBesideTheTerms();
    void anotherLanguageIsRefused();

private:
    QStringList show(const QStringList &more) const
    {
        return QStringList{QStringLiteral("grant"), QStringLiteral("show"), grant_} + more;
    }
    static void speak(const char *variable, const char *locale);

    Program program_;
    QString grant_;
};

void CliPlain::initTestCase()
{
    QCOMPARE(program_.create().exit, 0);
    for (const auto &line : {QStringLiteral("vendor add Kissa --origin https://kissa.example --kind shop"),
                             QStringLiteral("me set email aoi@mail.example")})
        QCOMPARE(program_.run(line.split(QLatin1Char(' '))).exit, 0);
    grant_ = program_
                 .json(QStringLiteral("grant issue Kissa --kind statement --purpose DeliveryOfGoods --data "
                                      "EmailAddress --retention P1Y --days 30")
                           .split(QLatin1Char(' ')))
                 .value(QStringLiteral("id"))
                 .toString();
    QVERIFY(!grant_.isEmpty());
}

/// The test's own environment is the program's.
void CliPlain::speak(const char *variable, const char *locale)
{
    for (const auto *name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        qunsetenv(name);
    qputenv(variable, locale);
}

void CliPlain::sentencesAreInTheLanguageAskedFor_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("en") << QStringLiteral("en")
                        << QByteArray{"Kissa may use your email address for delivering what you ordered.\n"};
    QTest::newRow("ja")
        << QStringLiteral("ja")
        << QByteArray{
               "Kissaは、注文された品の配達のために、あなたの情報（メールアドレス）を利用できます。\n"};
    QTest::newRow("th") << QStringLiteral("th") << QByteArray{"เก็บข้อมูลไว้ได้ 1 ปี หลังจากนั้นต้องลบ\n"};
}

void CliPlain::sentencesAreInTheLanguageAskedFor()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, sentence);
    const auto answer =
        program_.run(show({QStringLiteral("--plain"), QStringLiteral("--language"), language}));
    QCOMPARE(answer.exit, 0);
    QVERIFY2(answer.out.contains(sentence), answer.out.constData());
    QVERIFY(!answer.out.contains('{'));
}

void CliPlain::withoutOneTheSystemsIsSpoken_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *variable, const char *locale, const char *language) {
        QTest::addRow("%s=%s", variable, locale)
            << QByteArray{variable} << QByteArray{locale} << QString::fromLatin1(language);
    };
    row("LANG", "th_TH.UTF-8", "th");
    row("LC_MESSAGES", "ja_JP", "ja");
    row("LC_ALL", "C.UTF-8", "en");
    row("LANG", "de_DE.UTF-8", "en");
    row("LANG", "", "en");
}

void CliPlain::withoutOneTheSystemsIsSpoken()
{
    QFETCH(QByteArray, variable);
    QFETCH(QByteArray, locale);
    QFETCH(QString, language);
    speak(variable.constData(), locale.constData());
    QCOMPARE(program_.json(show({QStringLiteral("--plain")})).value(QStringLiteral("language")).toString(),
             language);
    // LC_ALL goes before LANG, unless it is empty.
    qputenv("LC_ALL", "");
    QCOMPARE(program_.json(show({QStringLiteral("--plain")})).value(QStringLiteral("language")).toString(),
             variable == "LC_ALL" ? QStringLiteral("en") : language);
    qputenv("LC_ALL", "ja_JP.UTF-8");
    QCOMPARE(program_.json(show({QStringLiteral("--plain")})).value(QStringLiteral("language")).toString(),
             QStringLiteral("ja"));
}

void CliPlain::machinesGetSentencesBesideTheTerms()
{
    const auto plain = program_.json(show({QStringLiteral("--language"), QStringLiteral("en")}));
    const auto sentences = plain.value(QStringLiteral("sentences")).toArray();
    QVERIFY(sentences.size() > 6);
    QVERIFY(sentences.first().toString().startsWith(QStringLiteral("Anyone could use this permit")));
    QVERIFY(plain.contains(QStringLiteral("terms")));
    QVERIFY(!program_.json(show({})).contains(QStringLiteral("sentences")));
}

void CliPlain::anotherLanguageIsRefused()
{
    const auto answer = program_.run(show({QStringLiteral("--language"), QStringLiteral("fr")}));
    QCOMPARE(answer.exit, 7);
    QVERIFY2(answer.err.contains("en, ja, th"), answer.err.constData());
}

QTEST_GUILESS_MAIN(CliPlain)
#include "tst_cli_plain.moc"
