// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "cards.h"

using namespace proffer;
using namespace proffer::test;
using vcard::Finding;
using vcard::Version;

/// How a file is cut into cards and lines.
class VCardLinesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foldedLinesAreOneLine_data();
    void foldedLinesAreOneLine();
    void aFoldMayPartACharacter();
    void aFoldOfTwoPointOneKeepsItsBlank();
    void foldingAtAnyByteChangesNothing_data();
    void foldingAtAnyByteChangesNothing();
    void linesAreCountedAsTheFileHasThem();
    void aByteOrderMarkIsNoText();
    void severalCardsAreKeptApart();
    void versionsAreTold_data();
    void versionsAreTold();
    void whatIsNoCardIsRefusedWithItsLine_data();
    void whatIsNoCardIsRefusedWithItsLine();
    void aCardThatLosesItsEndToAnotherIsKeptAndTold();
    void theLastLineOfACutOffFileIsLeftOutAndTold_data();
    void theLastLineOfACutOffFileIsLeftOutAndTold();
    void aWholeLastLineIsKeptWhereOnlyTheEndIsMissing();
    void anotherPersonsCardWithinAgentIsLeftOutAndTold();
};

void VCardLinesTest::foldedLinesAreOneLine_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("CRLF and space") << QByteArray{"NOTE:a\r\n b"} << QByteArray{"ab"};
    QTest::newRow("CRLF and tab") << QByteArray{"NOTE:a\r\n\tb"} << QByteArray{"ab"};
    QTest::newRow("LF and space") << QByteArray{"NOTE:a\n b"} << QByteArray{"ab"};
    QTest::newRow("the second blank is text") << QByteArray{"NOTE:a\r\n  b"} << QByteArray{"a b"};
    QTest::newRow("twice") << QByteArray{"NOTE:a\r\n b\r\n c"} << QByteArray{"abc"};
    QTest::newRow("within the name") << QByteArray{"NO\r\n TE:abc"} << QByteArray{"abc"};
    QTest::newRow("within an escape") << QByteArray{"NOTE:a\\\r\n ,b"} << QByteArray{"a,b"};
    QTest::newRow("an empty part") << QByteArray{"NOTE:a\r\n \r\n b"} << QByteArray{"ab"};
    QTest::newRow("two carriage returns") << QByteArray{"NOTE:ab\r\r\n"} << QByteArray{"ab"};
}

void VCardLinesTest::foldedLinesAreOneLine()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, text);
    QCOMPARE(only(lines).name, std::string{"NOTE"});
    QCOMPARE(only(lines).text, text.toStdString());
}

void VCardLinesTest::aFoldMayPartACharacter()
{
    QCOMPARE(only("FN:\xe6\xa3\r\n \xae\xe7\r\n\t\x94\r\n \xb0").text, std::string{"森田"});
}

void VCardLinesTest::aFoldOfTwoPointOneKeepsItsBlank()
{
    QCOMPARE(only("NOTE:a\r\n b", "2.1").text, std::string{"a b"});
}

void VCardLinesTest::foldingAtAnyByteChangesNothing_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("fold");
    for (const auto *name : {"tour.vcf", "iphone-3.0.vcf", "google-3.0.vcf", "thai-4.0.vcf"}) {
        QTest::addRow("%s, CRLF and space", name) << fixture(name) << QByteArray{"\r\n "};
        QTest::addRow("%s, LF and tab", name) << fixture(name) << QByteArray{"\n\t"};
    }
}

void VCardLinesTest::foldingAtAnyByteChangesNothing()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, fold);
    const auto withoutLines = [](std::vector<vcard::Card> cards) {
        for (auto &card : cards) {
            for (auto &property : card.properties)
                property.line = 0;
        }
        return cards;
    };
    const auto whole = parsed(file);
    QVERIFY(whole.has_value());
    const auto expected = withoutLines(*whole);
    for (qsizetype i = 1; i < file.size(); ++i) {
        if (file[i - 1] == '\n') // at the start of a line there is nothing to fold
            continue;
        const auto folded = parsed(file.left(i) + fold + file.mid(i));
        QVERIFY2(folded.has_value(), qPrintable(QString::number(i)));
        QVERIFY2(withoutLines(*folded) == expected, qPrintable(QString::number(i)));
    }
}

void VCardLinesTest::linesAreCountedAsTheFileHasThem()
{
    const auto cards =
        parsed("\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nNOTE:a\r\n b\r\n c\r\n\r\nFN:x\r\nEND:VCARD\r\n");
    QVERIFY(cards.has_value());
    QCOMPARE(cards->front().line, std::size_t{2});
    QCOMPARE(cards->front().properties.at(0).line, std::size_t{4});
    QCOMPARE(cards->front().properties.at(1).line, std::size_t{8});
}

void VCardLinesTest::aByteOrderMarkIsNoText()
{
    const auto one = "\xef\xbb\xbf" + around("FN:a");
    const auto cards = parsed(one + one);
    QVERIFY(cards.has_value());
    QCOMPARE(cards->size(), std::size_t{2});
    QCOMPARE(cards->back().properties.front().text, std::string{"a"});
}

void VCardLinesTest::severalCardsAreKeptApart()
{
    const auto cards =
        parsed(around("FN:a\r\nTEL:1") + "\r\n" + around("FN:b", "4.0") + around("N:c", "2.1"));
    QVERIFY(cards.has_value());
    QCOMPARE(cards->size(), std::size_t{3});
    QCOMPARE(cards->at(0).properties.size(), std::size_t{2});
    QCOMPARE(cards->at(1).properties.front().text, std::string{"b"});
    QVERIFY(cards->at(0).version == Version::V30);
    QVERIFY(cards->at(1).version == Version::V40);
    QVERIFY(cards->at(2).version == Version::V21);
}

void VCardLinesTest::versionsAreTold_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("finding");
    const auto told = [](Finding::Kind kind) { return static_cast<int>(kind); };
    QTest::newRow("2.1") << QByteArray{"VERSION:2.1\r\nFN:a"} << static_cast<int>(Version::V21) << -1;
    QTest::newRow("3.0") << QByteArray{"VERSION:3.0\r\nFN:a"} << static_cast<int>(Version::V30) << -1;
    QTest::newRow("4.0") << QByteArray{"version:4.0 \r\nFN:a"} << static_cast<int>(Version::V40) << -1;
    QTest::newRow("late") << QByteArray{"FN:a\r\nVERSION:2.1"} << static_cast<int>(Version::V21) << -1;
    QTest::newRow("folded") << QByteArray{"VERS\r\n ION:4.\r\n 0\r\nFN:a"} << static_cast<int>(Version::V40)
                            << -1;
    QTest::newRow("missing") << QByteArray{"FN:a"} << static_cast<int>(Version::V30)
                             << told(Finding::Kind::VersionMissing);
    QTest::newRow("unknown") << QByteArray{"VERSION:5.0\r\nFN:a"} << static_cast<int>(Version::V40)
                             << told(Finding::Kind::VersionUnknown);
}

void VCardLinesTest::versionsAreTold()
{
    QFETCH(QByteArray, lines);
    QFETCH(int, version);
    QFETCH(int, finding);
    const auto cards = parsed("BEGIN:VCARD\r\n" + lines + "\r\nEND:VCARD\r\n");
    QVERIFY(cards.has_value());
    const auto &card = cards->front();
    QCOMPARE(static_cast<int>(card.version), version);
    QCOMPARE(card.properties.size(), std::size_t{1});
    QCOMPARE(card.findings.size(), std::size_t{finding < 0 ? 0U : 1U});
    if (finding >= 0)
        QCOMPARE(static_cast<int>(card.findings.front().kind), finding);
}

void VCardLinesTest::whatIsNoCardIsRefusedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray{} << QByteArray{"1"};
    QTest::newRow("blank lines") << QByteArray{"\r\n\r\n"} << QByteArray{"1"};
    QTest::newRow("another format") << QByteArray{"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"} << QByteArray{"1"};
    QTest::newRow("text before the card") << "FN:a\r\n" + around("FN:a") << QByteArray{"1"};
    QTest::newRow("text after the card") << around("FN:a") + "FN:b\r\n" << QByteArray{"5"};
    QTest::newRow("an end without a card") << around("FN:a") + "END:VCARD\r\n" << QByteArray{"5"};
    QTest::newRow("no colon") << around("FN:a\r\nnonsense") << QByteArray{"4"};
    QTest::newRow("no name") << around(":a") << QByteArray{"3"};
    QTest::newRow("a blank in the name") << around("F N:a") << QByteArray{"3"};
    QTest::newRow("a bad group") << around("it\"em.FN:a") << QByteArray{"3"};
    QTest::newRow("an open quote") << around("FN;X=\"a:b") << QByteArray{"3"};
    QTest::newRow("text after a quote") << around("FN;X=\"a\"b:c") << QByteArray{"3"};
    QTest::newRow("a parameter without name") << around("FN;=a:b") << QByteArray{"3"};
    QTest::newRow("NUL in the value") << around(QByteArray{"FN:a\0b", 6}) << QByteArray{"3"};
    QTest::newRow("NUL in a parameter") << around(QByteArray{"FN;X=a\0b:c", 10}) << QByteArray{"3"};
    QTest::newRow("NUL in quoted-printable")
        << around("FN;ENCODING=QUOTED-PRINTABLE:a=00b") << QByteArray{"3"};
    QTest::newRow("broken base64") << around("PHOTO;ENCODING=b:AAAAA") << QByteArray{"3"};
    QTest::newRow("not base64 at all") << around("PHOTO;ENCODING=b:A*==") << QByteArray{"3"};
    QTest::newRow("an unknown charset") << around("FN;CHARSET=UTF-7:a") << QByteArray{"3"};
    QTest::newRow("broken Shift_JIS") << around("FN;CHARSET=SHIFT_JIS:\x95") << QByteArray{"3"};
}

void VCardLinesTest::whatIsNoCardIsRefusedWithItsLine()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, line);
    const auto cards = parsed(file);
    QVERIFY(!cards);
    QCOMPARE(cards.error().code, ErrorCode::VCardMalformed);
    QCOMPARE(std::string{cards.error().fact("line")}, line.toStdString());
}

void VCardLinesTest::aCardThatLosesItsEndToAnotherIsKeptAndTold()
{
    const auto cards = parsed("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:a\r\nTEL:1\r\n" + around("FN:b"));
    QVERIFY(cards.has_value());
    QCOMPARE(cards->size(), std::size_t{2});
    QCOMPARE(cards->front().properties.size(), std::size_t{2});
    const std::vector<Finding> told{{.kind = Finding::Kind::EndMissing, .line = 5}};
    QVERIFY(cards->front().findings == told);
    QVERIFY(cards->back().findings.empty());
}

void VCardLinesTest::theLastLineOfACutOffFileIsLeftOutAndTold_data()
{
    QTest::addColumn<QByteArray>("last");
    QTest::newRow("without its end") << QByteArray{"TEL:+8190"};
    QTest::newRow("that says that it goes on") << QByteArray{"NOTE;ENCODING=QUOTED-PRINTABLE:caf=C3=\r\n"};
    QTest::newRow("that may have been folded") << "NOTE:" + QByteArray(70, 'x') + "\r\n";
    QTest::newRow("that was folded before")
        << "NOTE:" + QByteArray(70, 'x') + "\r\n " + QByteArray(74, 'x') + "\r\n";
}

void VCardLinesTest::theLastLineOfACutOffFileIsLeftOutAndTold()
{
    QFETCH(QByteArray, last);
    const auto cards = parsed("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:a\r\n" + last);
    QVERIFY(cards.has_value());
    QCOMPARE(cards->front().properties.size(), std::size_t{1});
    const std::vector<Finding> told{{.kind = Finding::Kind::LineCutOff, .line = 4},
                                    {.kind = Finding::Kind::EndMissing, .line = 4}};
    QVERIFY(cards->front().findings == told);
}

void VCardLinesTest::aWholeLastLineIsKeptWhereOnlyTheEndIsMissing()
{
    const auto cards = parsed(around("FN:b") + "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:a\r\nTEL:+8190\r\n");
    QVERIFY(cards.has_value());
    QCOMPARE(cards->back().properties.size(), std::size_t{2});
    QCOMPARE(cards->back().properties.back().text, std::string{"+8190"});
    const std::vector<Finding> told{{.kind = Finding::Kind::EndMissing, .line = 8}};
    QVERIFY(cards->back().findings == told);
}

void VCardLinesTest::anotherPersonsCardWithinAgentIsLeftOutAndTold()
{
    const auto cards = parsed(around(
        "FN:a\r\nAGENT:\r\n" + around("FN:b\r\nAGENT:\r\n" + around("FN:c", "2.1"), "2.1") + "TEL:1", "2.1"));
    QVERIFY(cards.has_value());
    QCOMPARE(cards->size(), std::size_t{1});
    const auto &card = cards->front();
    QCOMPARE(card.properties.size(), std::size_t{3});
    QCOMPARE(card.properties.back().text, std::string{"1"});
    const std::vector<Finding> told{{.kind = Finding::Kind::NestedCard, .line = 5}};
    QVERIFY(card.findings == told);
}

QTEST_APPLESS_MAIN(VCardLinesTest)
#include "tst_vcard_lines.moc"
