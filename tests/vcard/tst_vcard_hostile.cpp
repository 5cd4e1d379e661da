// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "cards.h"

#include "base/text.h"

using namespace proffer;
using namespace proffer::test;

/// Files that were cut off, are too large, or are made to do harm.
class VCardHostileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileCutOffAnywhereSaysLessAndNothingElse_data();
    void aFileCutOffAnywhereSaysLessAndNothingElse();
    void anyByteChangedGivesTextOrAnError_data();
    void anyByteChangedGivesTextOrAnError();
    void eachLimitIsKept_data();
    void eachLimitIsKept();
    void aMegabyteOfOneThingIsReadToItsEnd_data();
    void aMegabyteOfOneThingIsReadToItsEnd();
    void aLargePictureIsNotKept();
};

namespace {

void addFixtures()
{
    QTest::addColumn<QByteArray>("file");
    for (const auto *name : fixtures)
        QTest::newRow(name) << fixture(name);
}

/// All the properties of the file, card after card.
std::vector<vcard::Property> propertiesOf(const std::vector<vcard::Card> &cards)
{
    std::vector<vcard::Property> all;
    for (const auto &card : cards)
        all.insert(all.end(), card.properties.begin(), card.properties.end());
    return all;
}

bool isText(const std::string &text)
{
    return isUtf8(text) && text.find('\0') == std::string::npos;
}

bool isText(const vcard::Property &property)
{
    const auto isWhole = [](const std::vector<std::string> &texts) {
        return std::ranges::all_of(texts, [](const std::string &text) { return isText(text); });
    };
    return isText(property.raw) && isText(property.text) &&
           std::ranges::all_of(property.components, isWhole) &&
           std::ranges::all_of(property.parameters, isWhole, &vcard::Parameter::values);
}

} // namespace

void VCardHostileTest::aFileCutOffAnywhereSaysLessAndNothingElse_data()
{
    addFixtures();
}

void VCardHostileTest::aFileCutOffAnywhereSaysLessAndNothingElse()
{
    QFETCH(QByteArray, file);
    const auto whole = parsed(file);
    QVERIFY(whole.has_value());
    const auto all = propertiesOf(*whole);
    const auto end = file.lastIndexOf("END:VCARD");
    for (qsizetype size = 0; size < end + 9; ++size) {
        const auto cut = parsed(file.left(size));
        if (!cut) {
            QCOMPARE(cut.error().code, ErrorCode::VCardMalformed);
            continue;
        }
        const auto left = propertiesOf(*cut);
        QVERIFY(left.size() <= all.size());
        QVERIFY(std::equal(left.begin(), left.end(), all.begin()));
        // It says that it was cut off, unless the cut is between two cards.
        QVERIFY(cut->size() < whole->size() || !cut->back().findings.empty());
    }
}

void VCardHostileTest::anyByteChangedGivesTextOrAnError_data()
{
    addFixtures();
}

void VCardHostileTest::anyByteChangedGivesTextOrAnError()
{
    QFETCH(QByteArray, file);
    static constexpr std::array bytes{'\0', '\n', ';', ':', '=', '"', '\\', '\x1b', '\x80', '\xff'};
    for (const std::size_t shift : {0U, 3U, 7U}) {
        for (qsizetype i = 0; i < file.size(); ++i) {
            auto changed = file;
            changed[i] = bytes.at((static_cast<std::size_t>(i) + shift) % bytes.size());
            const auto cards = parsed(changed);
            if (!cards) {
                const auto code = cards.error().code;
                QVERIFY(code == ErrorCode::VCardMalformed || code == ErrorCode::InvalidUtf8);
                QVERIFY(!cards.error().fact("line").empty());
                continue;
            }
            for (const auto &property : propertiesOf(*cards))
                QVERIFY2(isText(property), qPrintable(QString::number(i)));
        }
    }
}

void VCardHostileTest::eachLimitIsKept_data()
{
    QTest::addColumn<QByteArray>("within");
    QTest::addColumn<QByteArray>("beyond");
    QTest::addColumn<QByteArray>("line");
    const QByteArray ten{10, 'x'};
    QTest::newRow("file") << around("NOTE:" + QByteArray{430, 'x'}.insert(200, "\r\n "))
                          << around("NOTE:" + QByteArray{600, 'x'}.insert(200, "\r\n ").insert(400, "\r\n "))
                          << QByteArray{};
    QTest::newRow("line") << around("PHOTO;ENCODING=b:" + QByteArray{280, 'x'})
                          << around("PHOTO;ENCODING=b:" + QByteArray{284, 'x'}) << QByteArray{"3"};
    QTest::newRow("folded line") << around("PHOTO;ENCODING=b:\r\n " + QByteArray{280, 'x'})
                                 << around("PHOTO;ENCODING=b:\r\n " + QByteArray{284, 'x'})
                                 << QByteArray{"3"};
    QTest::newRow("value") << around("FN:" + ten) << around("FN:" + ten + "x") << QByteArray{"3"};
    QTest::newRow("parameter") << around("FN;X=" + ten + ":") << around("FN;X=" + ten + "x:")
                               << QByteArray{"3"};
    QTest::newRow("cards") << around("FN:a") + around("FN:b") << around("") + around("") + around("")
                           << QByteArray{"9"};
    QTest::newRow("properties") << around("A:\r\nB:") + around("C:")
                                << around("A:\r\nB:") + around("C:\r\nD:") << QByteArray{"9"};
    QTest::newRow("parameters") << around("FN;A;B=1,2:") << around("FN;A;B=1,2,3:") << QByteArray{"3"};
    QTest::newRow("parts") << around("N:;;,") << around("N:;;,;") << QByteArray{"3"};
}

void VCardHostileTest::eachLimitIsKept()
{
    QFETCH(QByteArray, within);
    QFETCH(QByteArray, beyond);
    QFETCH(QByteArray, line);
    const bool short_ = QByteArray{QTest::currentDataTag()} != "file";
    const vcard::Limits limits{.bytes = 500,
                               .lineBytes = short_ ? std::size_t{297} : std::size_t{1000},
                               .valueBytes = short_ ? std::size_t{10} : std::size_t{1000},
                               .cards = 2,
                               .properties = 3,
                               .parameters = 3,
                               .parts = 4};
    QVERIFY(parsed(within, limits).has_value());
    const auto refused = parsed(beyond, limits);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::TooLarge);
    QCOMPARE(std::string{refused.error().fact("line")}, line.toStdString());
    QVERIFY(!refused.error().fact("limit").empty());
}

void VCardHostileTest::aMegabyteOfOneThingIsReadToItsEnd_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("read");
    const auto many = [](const char *text) {
        QByteArray repeated;
        const QByteArray one{text};
        while (repeated.size() < (1 << 20))
            repeated += one;
        return repeated;
    };
    const QByteArray open = "BEGIN:VCARD\r\nVERSION:2.1\r\n";
    QTest::newRow("=") << around("NOTE;ENCODING=QUOTED-PRINTABLE:" + many("="), "2.1") << false;
    QTest::newRow("soft line breaks") << around("NOTE;QUOTED-PRINTABLE:" + many("=\n"), "2.1") << true;
    QTest::newRow("soft line breaks after a long head")
        << around("NOTE;QUOTED-PRINTABLE;" + many(";") + ":" + many("=\n"), "2.1") << true;
    QTest::newRow("soft line breaks without an end") << open + "NOTE;QUOTED-PRINTABLE:" + many("=\n") << true;
    QTest::newRow("folds") << around("NOTE:" + many("\n ")) << true;
    QTest::newRow("line feeds") << many("\n") + around("FN:a") << true;
    QTest::newRow("carriage returns") << many("\r") + "\n" + around("FN:a") << true;
    QTest::newRow("; in N") << around("N:" + many(";")) << false;
    QTest::newRow(", in NICKNAME") << around("NICKNAME:" + many(",")) << false;
    QTest::newRow("; in parameters") << around("FN" + many(";") + ":a") << true;
    QTest::newRow("= in parameters") << around("FN;X=" + many("=") + ":a") << false;
    QTest::newRow("quotes in parameters") << around("FN;X=" + many("\"\",") + ":a") << false;
    QTest::newRow("dots in a name") << around(many(".") + "FN:a") << true;
    QTest::newRow("BEGIN") << many("BEGIN:VCARD\n") << false;
    QTest::newRow("BEGIN within AGENT") << open + "AGENT:\n" + many("BEGIN:VCARD\n") << true;
    QTest::newRow("AGENT") << open + many("AGENT:\nBEGIN:VCARD\nEND:VCARD\n") + "END:VCARD\n" << true;
    QTest::newRow("properties") << around(many("A:\n")) << false;
    QTest::newRow("labels without an address")
        << around(many("ADR;TYPE=home:;;a\nLABEL;TYPE=dom:b\nX-PHONETIC-FIRST-NAME;LANGUAGE=ja:c\n")) << true;
    QTest::newRow("groups") << around(many("item.TEL:1\nitem.X-ABLABEL:a\n")) << false;
    QTest::newRow("base64 lines") << around("PHOTO;ENCODING=b:\n" + many("AAAA\n"), "2.1") << true;
    QTest::newRow("escapes") << around("NOTE:" + many("\\").left(1 << 18)) << true;
    QTest::newRow("byte order marks") << many("\xef\xbb\xbf") + around("FN:a") << false;
    QTest::newRow("charsets") << around(many("FN;CHARSET=ISO-2022-JP:\x1b$B?9\x1b(B\n")) << true;
    QTest::newRow("NUL") << QByteArray{1 << 20, '\0'} << false;
}

void VCardHostileTest::aMegabyteOfOneThingIsReadToItsEnd()
{
    QFETCH(QByteArray, file);
    QFETCH(bool, read);
    const auto cards = parsed(file);
    QCOMPARE(cards.has_value(), read);
    if (!cards) {
        const auto code = cards.error().code;
        QVERIFY(code == ErrorCode::TooLarge || code == ErrorCode::VCardMalformed);
        return;
    }
    for (const auto &card : *cards)
        QVERIFY(vcard::contactFrom(card).unknown.size() <= card.properties.size());
}

void VCardHostileTest::aLargePictureIsNotKept()
{
    const auto photo = only("PHOTO;ENCODING=b;TYPE=JPEG:" + QByteArray{8 << 20, 'A'});
    QCOMPARE(photo.binaryBytes.value_or(0), std::size_t{6 << 20});
    QVERIFY(photo.raw.empty() && photo.text.empty());
}

QTEST_APPLESS_MAIN(VCardHostileTest)
#include "tst_vcard_hostile.moc"
