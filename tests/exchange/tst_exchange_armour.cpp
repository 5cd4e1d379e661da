// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "results.h"

#include "exchange/armour.h"

#include "crypto/random.h"

#include <QTest>

using namespace proffer;
using namespace proffer::exchange;
using namespace proffer::test;

/// A text survives what mail programs do to it, and nothing else.
class ExchangeArmour : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTokenStandsInShortLinesAsItIs();
    void anyBytesComeBack();
    void mailDoesItNoHarm_data();
    void mailDoesItNoHarm();
    void damageIsNamed_data();
    void damageIsNamed();
    void twoTextsAreNotGuessedBetween();
};

namespace {

using Change = std::string (*)(std::string);

std::string token()
{
    std::string text;
    for (int i = 0; text.size() < 300; ++i)
        text += "eyJhbGciOiJFZDI1NTE5In0." + std::to_string(i) + "-_~";
    return text;
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

/// In lines of another length.
std::string wrappedAt(const std::string &text, std::size_t length)
{
    const auto encoding = text.find("base64url\n");
    const auto first = text.find('\n', encoding == std::string::npos ? 0 : encoding) + 1;
    const auto last = text.find("\n=");
    const auto body = replaced(text.substr(first, last - first), "\n", "");
    std::string lines = text.substr(0, first);
    for (std::size_t at = 0; at < body.size(); at += length)
        lines += body.substr(at, length) + "\n";
    return lines + text.substr(last + 1);
}

} // namespace

Q_DECLARE_METATYPE(Change)

void ExchangeArmour::aTokenStandsInShortLinesAsItIs()
{
    const auto text = writeArmour(ContentKind::Permit, asBytes(token()));
    const auto lines = QString::fromStdString(text).split(QLatin1Char('\n'));
    QCOMPARE(lines.first(), QStringLiteral("-----BEGIN PROFFER PERMIT-----"));
    QCOMPARE(lines.at(1), QString::fromStdString(token().substr(0, 64)));
    QCOMPARE(lines.at(lines.size() - 2), QStringLiteral("-----END PROFFER PERMIT-----"));
    for (const auto &line : lines)
        QVERIFY(line.size() <= 64);
    QCOMPARE(asText(*readArmour(text)), token());
    QVERIFY(writeArmour(ContentKind::KeyChange, asBytes("a.b.c"))
                .starts_with("-----BEGIN PROFFER KEY CHANGE-----\n"));
}

void ExchangeArmour::anyBytesComeBack()
{
    crypto::SystemRandom random;
    for (std::size_t size = 0; size < 200; ++size) {
        Bytes bytes(size);
        random.fill(bytes);
        const auto back = readArmour(writeArmour(ContentKind::Sealed, bytes));
        QCOMPARE(codeOf(back), QStringLiteral("no error"));
        QCOMPARE(*back, bytes);
    }
}

void ExchangeArmour::mailDoesItNoHarm_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
    row("line ends of another system", [](std::string text) { return replaced(text, "\n", "\r\n"); });
    row("quoted", [](std::string text) { return "> " + replaced(text, "\n", "\n> "); });
    row("quoted three times", [](std::string text) { return ">>> " + replaced(text, "\n", "\n>>> "); });
    row("quoted with bars", [](std::string text) { return "| " + replaced(text, "\n", "\n| "); });
    row("blanks behind", [](std::string text) { return replaced(text, "\n", "  \t\n"); });
    row("indented", [](std::string text) { return "    " + replaced(text, "\n", "\n    "); });
    row("an empty line after each", [](std::string text) { return replaced(text, "\n", "\n\n"); });
    row("shorter lines", [](std::string text) { return wrappedAt(text, 31); });
    row("one long line", [](std::string text) { return wrappedAt(text, 100'000); });
    row("words around it", [](std::string text) {
        return "Dear Kinari,\n-- here it is:\n" + text + "-- \nHanako\n= with regards =\n";
    });
    row("without the last line end", [](std::string text) { return text.substr(0, text.size() - 1); });
}

void ExchangeArmour::mailDoesItNoHarm()
{
    QFETCH(const Change, change);
    for (const auto &content : {token(), std::string{"{\"any\": \"bytes\"}\n"}}) {
        const auto text = change(writeArmour(ContentKind::Request, asBytes(content)));
        QVERIFY(hasArmour(text));
        const auto back = readArmour(text);
        QCOMPARE(codeOf(back), QStringLiteral("no error"));
        QCOMPARE(asText(*back), content);
    }
}

void ExchangeArmour::damageIsNamed_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("how");
    const auto row = [](const char *name, Change change, const char *how) {
        QTest::newRow(name) << change << QString::fromLatin1(how);
    };
    row("nothing", [](std::string) { return std::string{"no such text"}; }, "cut_off");
    row(
        "the end is missing", [](std::string text) { return text.substr(0, text.find("-----END")); },
        "cut_off");
    row("it begins again", [](std::string text) { return text.substr(0, 100) + "\n" + text; }, "cut_off");
    row("a letter is another", [](std::string text) { return replaced(text, "eyJh", "eyJi"); }, "checksum");
    row("a line is gone", [](std::string text) { return text.erase(text.find('\n'), 65); }, "checksum");
    row(
        "the checksum is gone", [](std::string text) { return text.erase(text.find("\n="), 10); },
        "checksum");
    row(
        "a line behind the checksum",
        [](std::string text) { return text.insert(text.find("-----END"), "AAAA\n"); }, "characters");
    row(
        "a character that none has", [](std::string text) { return replaced(text, "eyJh", "ey+h"); },
        "characters");
    row("coded for mail", [](std::string text) { return replaced(text, "eyJh", "eyJ=\nh"); }, "characters");
    row(
        "another heading",
        [](std::string text) { return replaced(text, "END PROFFER PERMIT", "END PROFFER OFFER"); },
        "headings");
}

void ExchangeArmour::damageIsNamed()
{
    QFETCH(const Change, change);
    QFETCH(const QString, how);
    const auto read = readArmour(change(writeArmour(ContentKind::Permit, asBytes(token()))));
    QCOMPARE(codeOf(read), QStringLiteral("token.malformed"));
    QCOMPARE(QString::fromStdString(std::string{read.error().fact("armour")}), how);
}

void ExchangeArmour::twoTextsAreNotGuessedBetween()
{
    const auto text = writeArmour(ContentKind::Permit, asBytes(token()));
    QCOMPARE(codeOf(readArmour(text + "\n" + text)), QStringLiteral("ambiguous"));
}

QTEST_GUILESS_MAIN(ExchangeArmour)
#include "tst_exchange_armour.moc"
