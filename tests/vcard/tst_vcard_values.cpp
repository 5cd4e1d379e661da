// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "cards.h"

using namespace proffer;
using namespace proffer::test;

/// How one line is read: its parameters, encodings, escapes and parts.
class VCardValuesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void escapesAreResolvedAndTheRawTextIsKept_data();
    void escapesAreResolvedAndTheRawTextIsKept();
    void structuredValuesAreCutAtSeparatorsThatAreNotEscaped();
    void twoPointOneHasNoListsAndNoEscapedLineFeed();
    void groupsNamesAndParametersAreRead();
    void bareParametersOfTwoPointOneFindTheirName();
    void quotedParametersMayHoldSeparators();
    void caretsStandForWhatAParameterCannotHold();
    void charsetsBecomeUtf8_data();
    void charsetsBecomeUtf8();
    void brokenUtf8IsRefusedWithItsLine_data();
    void brokenUtf8IsRefusedWithItsLine();
    void quotedPrintableIsDecoded_data();
    void quotedPrintableIsDecoded();
    void anEncodedSemicolonIsTextAndAPlainOneParts();
    void picturesAreToldByTheirSize_data();
    void picturesAreToldByTheirSize();
    void notesInBase64AreText();
};

void VCardValuesTest::escapesAreResolvedAndTheRawTextIsKept_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("line feed") << QByteArray{R"(a\nb\Nc)"} << QByteArray{"a\nb\nc"};
    QTest::newRow("separators") << QByteArray{R"(a\,b\;c\:d)"} << QByteArray{"a,b;c:d"};
    QTest::newRow("backslash") << QByteArray{R"(a\\nb)"} << QByteArray{R"(a\nb)"};
    QTest::newRow("no escape") << QByteArray{R"(C:\temp)"} << QByteArray{R"(C:\temp)"};
    QTest::newRow("lone at the end") << QByteArray{R"(a\)"} << QByteArray{R"(a\)"};
    QTest::newRow("plain separators") << QByteArray{"a,b;c:d"} << QByteArray{"a,b;c:d"};
}

void VCardValuesTest::escapesAreResolvedAndTheRawTextIsKept()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, text);
    const auto note = only("NOTE:" + raw);
    QCOMPARE(note.text, text.toStdString());
    QCOMPARE(note.raw, raw.toStdString());
}

void VCardValuesTest::structuredValuesAreCutAtSeparatorsThatAreNotEscaped()
{
    using Components = std::vector<std::vector<std::string>>;
    const Components name{{"a;b"}, {"c,d", "e"}, {""}, {"f\\"}, {"g"}};
    QVERIFY(only(R"(N:a\;b;c\,d,e;;f\\;g)").components == name);
    const Components organisation{{"a,b"}, {"c"}};
    QVERIFY(only("ORG:a,b;c").components == organisation);
    const Components nicknames{{"a;b", "c"}};
    QVERIFY(only("NICKNAME:a;b,c").components == nicknames);
    QVERIFY(only("NOTE:a;b,c").components.empty());
    QCOMPARE(only("ADR:;;a, b,,c").component(2, ", "), std::string{"a, b, c"});
    QCOMPARE(only("ADR:;;a").component(7), std::string{});
}

void VCardValuesTest::twoPointOneHasNoListsAndNoEscapedLineFeed()
{
    using Components = std::vector<std::vector<std::string>>;
    const Components address{{""}, {""}, {"1, High Street"}, {"a;b"}};
    QVERIFY(only(R"(ADR:;;1, High Street;a\;b)", "2.1").components == address);
    QCOMPARE(only(R"(NOTE:C:\new)", "2.1").text, std::string{R"(C:\new)"});
}

void VCardValuesTest::groupsNamesAndParametersAreRead()
{
    const auto phone = only("item1.tel;type=CELL,voice;Type=pref;x-a=;PREF=2:1");
    QCOMPARE(phone.group, std::string{"item1"});
    QCOMPARE(phone.name, std::string{"TEL"});
    const std::vector<std::string> types{"CELL", "voice", "pref"};
    QVERIFY(phone.values("TYPE") == types);
    QVERIFY(phone.has("TYPE", "Voice"));
    QVERIFY(!phone.has("TYPE", "home"));
    QCOMPARE(std::string{phone.value("PREF")}, std::string{"2"});
    QCOMPARE(phone.parameters.size(), std::size_t{3});
    QCOMPARE(phone.line, std::size_t{3});
}

void VCardValuesTest::bareParametersOfTwoPointOneFindTheirName()
{
    const auto note = only("NOTE;HOME;;PREF;QUOTED-PRINTABLE;INLINE; CHARSET = utf-8 :=41", "2.1");
    QVERIFY(note.has("TYPE", "HOME") && note.has("TYPE", "PREF"));
    QVERIFY(note.has("ENCODING", "QUOTED-PRINTABLE"));
    QVERIFY(note.has("VALUE", "INLINE"));
    QCOMPARE(note.text, std::string{"A"});
}

void VCardValuesTest::quotedParametersMayHoldSeparators()
{
    const auto address = only(R"(ADR;LABEL="a:b;c,d";TYPE="home,work",pref;X="":;;e)", "4.0");
    QCOMPARE(std::string{address.value("LABEL")}, std::string{"a:b;c,d"});
    const std::vector<std::string> types{"home", "work", "pref"};
    QVERIFY(address.values("TYPE") == types);
    QCOMPARE(address.component(2), std::string{"e"});
    const std::vector<std::string> sortAs{"Harten", "Rene"};
    QVERIFY(only(R"(N;SORT-AS="Harten,Rene":van der Harten;Rene)", "4.0").values("SORT-AS") == sortAs);
}

void VCardValuesTest::caretsStandForWhatAParameterCannotHold()
{
    QCOMPARE(std::string{only("ADR;LABEL=a^nb^'c^'^^n^x^:;", "4.0").value("LABEL")},
             std::string{"a\nb\"c\"^n^x^"});
    QCOMPARE(std::string{only("ADR;X-A=a^nb:;", "2.1").value("X-A")}, std::string{"a^nb"});
}

void VCardValuesTest::charsetsBecomeUtf8_data()
{
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("UTF-8") << QByteArray{"utf-8"} << QByteArray{"森"} << QByteArray{"森"};
    QTest::newRow("Shift_JIS") << QByteArray{"Shift_JIS"} << QByteArray{"\x90\x58\x95\x5c"}
                               << QByteArray{"森表"};
    QTest::newRow("Shift_JIS of Windows")
        << QByteArray{"SHIFT_JIS"} << QByteArray{"\x87\x40"} << QByteArray{"①"};
    QTest::newRow("ISO-2022-JP") << QByteArray{"ISO-2022-JP"} << QByteArray{"\x1b$B?9\x1b(B"}
                                 << QByteArray{"森"};
    QTest::newRow("ISO-2022-JP with a semicolon in a character")
        << QByteArray{"ISO-2022-JP"} << QByteArray{"\x1b$B;3\x1b(B"} << QByteArray{"山"};
    QTest::newRow("EUC-JP") << QByteArray{"EUC-JP"} << QByteArray{"\xbf\xb9"} << QByteArray{"森"};
    QTest::newRow("windows-874") << QByteArray{"windows-874"} << QByteArray{"\xca\xc7\xd1\xca\xb4\xd5"}
                                 << QByteArray{"สวัสดี"};
    QTest::newRow("TIS-620") << QByteArray{"TIS-620"} << QByteArray{"\xa1\xa2"} << QByteArray{"กข"};
    QTest::newRow("ISO-8859-1") << QByteArray{"iso-8859-1"} << QByteArray{"J\xfcrgen"}
                                << QByteArray{"Jürgen"};
    QTest::newRow("windows-1252") << QByteArray{"windows-1252"} << QByteArray{"5 \x80"} << QByteArray{"5 €"};
}

void VCardValuesTest::charsetsBecomeUtf8()
{
    QFETCH(QByteArray, charset);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    QCOMPARE(only("FN;CHARSET=" + charset + ":" + bytes).text, text.toStdString());
    const auto encoded = bytes.toPercentEncoding({}, {}, '=');
    QCOMPARE(
        only("N;CHARSET=" + charset + ";ENCODING=QUOTED-PRINTABLE:" + encoded + ";x", "2.1").component(0),
        text.toStdString());
    QCOMPARE(only("N;CHARSET=" + charset + ":" + bytes + ";x", "2.1").component(0), text.toStdString());
    QCOMPARE(only("NOTE;CHARSET=" + charset + ";ENCODING=b:" + bytes.toBase64()).text, text.toStdString());
}

void VCardValuesTest::brokenUtf8IsRefusedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("in a value") << QByteArray{"FN:a\xff"};
    QTest::newRow("in a value that is not declared") << QByteArray{"FN:\x90\x58"};
    QTest::newRow("in a parameter") << QByteArray{"FN;X=\xc0\xaf:a"};
    QTest::newRow("in a quoted parameter") << QByteArray{"FN;X=\"\xed\xa0\x80\":a"};
    QTest::newRow("in quoted-printable") << QByteArray{"FN;QUOTED-PRINTABLE:=E6=A3"};
}

void VCardValuesTest::brokenUtf8IsRefusedWithItsLine()
{
    QFETCH(QByteArray, lines);
    const auto cards = parsed(around("NOTE:a\r\n b\r\n" + lines));
    QVERIFY(!cards);
    QCOMPARE(cards.error().code, ErrorCode::InvalidUtf8);
    QCOMPARE(std::string{cards.error().fact("line")}, std::string{"5"});
}

void VCardValuesTest::quotedPrintableIsDecoded_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("characters") << QByteArray{"=E6=A3=AE"} << QByteArray{"森"};
    QTest::newRow("lower case digits") << QByteArray{"=e6=a3=ae"} << QByteArray{"森"};
    QTest::newRow("soft line break") << QByteArray{"=E6=\r\n=A3=AE"} << QByteArray{"森"};
    QTest::newRow("soft line break, LF") << QByteArray{"a=\nb=\nc"} << QByteArray{"abc"};
    QTest::newRow("soft line break keeps a blank") << QByteArray{"a=\r\n b"} << QByteArray{"a b"};
    QTest::newRow("soft line break at the end") << QByteArray{"abc=\r\n"} << QByteArray{"abc"};
    QTest::newRow("soft line break before the card's end") << QByteArray{"abc="} << QByteArray{"abc="};
    QTest::newRow("a colon in the next line") << QByteArray{"a=\r\nTEL:1"} << QByteArray{"aTEL:1"};
    QTest::newRow("line ends") << QByteArray{"a=0D=0Ab=0Ac"} << QByteArray{"a\nb\nc"};
    QTest::newRow("what encodes nothing stays") << QByteArray{"1=1, =G0, =4"} << QByteArray{"1=1, =G0, =4"};
}

void VCardValuesTest::quotedPrintableIsDecoded()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, text);
    QCOMPARE(only("NOTE;ENCODING=QUOTED-PRINTABLE:" + value, "2.1").text, text.toStdString());
    QCOMPARE(only("NOTE;QUOTED-PRINTABLE:" + value, "3.0").text, text.toStdString());
}

void VCardValuesTest::anEncodedSemicolonIsTextAndAPlainOneParts()
{
    using Components = std::vector<std::vector<std::string>>;
    const Components expected{{"a;b"}, {"c;d"}, {"e;f"}};
    QVERIFY(only("ORG;ENCODING=QUOTED-PRINTABLE:a=3Bb;c\\;d;e=5C=3Bf", "2.1").components == expected);
}

void VCardValuesTest::picturesAreToldByTheirSize_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("version");
    QTest::newRow("3.0") << QByteArray{"PHOTO;ENCODING=b;TYPE=PNG:iVBO\r\n Rw0K\r\n GgoA"}
                         << QByteArray{"3.0"};
    QTest::newRow("2.1") << QByteArray{"PHOTO;PNG;BASE64:\r\n iVBORw0K\r\n GgoA\r\n\r\n"}
                         << QByteArray{"2.1"};
    QTest::newRow("2.1 without folds")
        << QByteArray{"PHOTO;PNG;ENCODING=BASE64:\r\niVBORw0K\r\nGgoA\r\n"} << QByteArray{"2.1"};
    QTest::newRow("4.0") << QByteArray{"PHOTO:data:image/png;base64,iVBORw0KGgoA"} << QByteArray{"4.0"};
    QTest::newRow("padding") << QByteArray{"PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgo="} << QByteArray{"3.0"};
    QTest::newRow("padding left out")
        << QByteArray{"PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgo"} << QByteArray{"3.0"};
}

void VCardValuesTest::picturesAreToldByTheirSize()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, version);
    const auto photo = only(lines, version);
    QVERIFY(photo.binaryBytes.has_value());
    QCOMPARE(*photo.binaryBytes, std::size_t{lines.contains("GgoA") ? 9U : 8U});
    QVERIFY(photo.text.empty() && photo.raw.empty());
    QVERIFY(photo.has("TYPE", "PNG") || photo.has("MEDIATYPE", "image/png"));
}

void VCardValuesTest::notesInBase64AreText()
{
    QCOMPARE(only("NOTE;ENCODING=BASE64:5qOu", "2.1").text, std::string{"森"});
    const auto bytes = only("NOTE;ENCODING=BASE64:/wD/", "2.1");
    QVERIFY(bytes.text.empty());
    QCOMPARE(bytes.binaryBytes.value_or(0), std::size_t{3});
}

QTEST_APPLESS_MAIN(VCardValuesTest)
#include "tst_vcard_values.moc"
