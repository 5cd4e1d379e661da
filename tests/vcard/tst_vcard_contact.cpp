// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "cards.h"

using namespace proffer;
using namespace proffer::test;
using vcard::Tags;

/// What a card says about a person.
class VCardContactTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesHaveTheirPartsLanguagesAndOrder();
    void readingsOfANameAreFound_data();
    void readingsOfANameAreFound();
    void readingsInSeveralLanguagesAreKeptApart();
    void sortingTextBelongsToTheName();
    void preferredValuesComeFirst_data();
    void preferredValuesComeFirst();
    void typesAreLowerCaseAndSaidOnce();
    void labelsOfAGroupBelongToItsValue();
    void addressesHaveTheMembersOfOpenIdConnect();
    void labelsOfAddressesFindTheirAddress();
    void urisOfPhonesAndMailLoseTheirScheme();
    void birthdaysWithoutAYearHaveNone();
    void anniversariesAreFound_data();
    void anniversariesAreFound();
    void gendersAreRead_data();
    void gendersAreRead();
    void picturesAreToldOfAndNotKept();
    void whatHasNoPlaceIsKept_data();
    void whatHasNoPlaceIsKept();
    void unknownPropertiesStayInTheCardsOrder();
    void emptyValuesSayNothing();
};

void VCardContactTest::namesHaveTheirPartsLanguagesAndOrder()
{
    const auto contact =
        contactOf("N;ALTID=1;LANGUAGE=ja:森田;葵;;;\r\n"
                  "N;ALTID=1;LANGUAGE=en;PREF=1:Morita;Aoi;Hana,Mei;Dr.;Ph.D.,M.Eng.\r\n"
                  "FN;ALTID=2;LANGUAGE=ja:森田 葵\r\nFN:Aoi Morita\r\nNICKNAME;TYPE=home:Ao, Aoi ,",
                  "4.0");
    QCOMPARE(contact.names.size(), std::size_t{2});
    const vcard::Name english{.family = "Morita",
                              .given = "Aoi",
                              .additional = "Hana Mei",
                              .prefix = "Dr.",
                              .suffix = "Ph.D. M.Eng.",
                              .tags = {.preference = 1, .language = "en", .altId = "1", .line = 4}};
    QVERIFY(contact.names.front() == english);
    QCOMPARE(contact.names.back().family, std::string{"森田"});
    QCOMPARE(contact.names.back().tags.altId, std::string{"1"});
    QCOMPARE(contact.formattedNames.front().tags.language, std::string{"ja"});
    QCOMPARE(contact.formattedNames.back().value, std::string{"Aoi Morita"});
    QCOMPARE(contact.nicknames.size(), std::size_t{2});
    QCOMPARE(contact.nicknames.back().value, std::string{"Aoi"});
    QVERIFY(contact.unknown.empty());
}

void VCardContactTest::readingsOfANameAreFound_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("system");
    QTest::newRow("X-PHONETIC")
        << QByteArray{"X-PHONETIC-FIRST-NAME:あおい\r\nX-PHONETIC-MIDDLE-NAME:はな\r\n"
                      "X-PHONETIC-LAST-NAME:もりた"}
        << QByteArray{"3.0"} << QByteArray{};
    QTest::newRow("PHONETIC") << QByteArray{"N;PHONETIC=script;LANGUAGE=ja-Kana:もりた;あおい;はな;;"}
                              << QByteArray{"4.0"} << QByteArray{"script"};
    QTest::newRow("SOUND") << QByteArray{"SOUND;X-IRMC-N:もりた;あおい;はな;;"} << QByteArray{"2.1"}
                           << QByteArray{};
}

void VCardContactTest::readingsOfANameAreFound()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, system);
    const auto contact = contactOf("N:森田;葵;花;;\r\n" + lines, version);
    QCOMPARE(contact.names.size(), std::size_t{1});
    QCOMPARE(contact.phoneticNames.size(), std::size_t{1});
    const auto &reading = contact.phoneticNames.front();
    QCOMPARE(reading.family, std::string{"もりた"});
    QCOMPARE(reading.given, std::string{"あおい"});
    QCOMPARE(reading.additional, std::string{"はな"});
    QCOMPARE(reading.system, system.toStdString());
    QVERIFY(reading.tags.types.empty());
    QVERIFY(contact.unknown.empty());
}

void VCardContactTest::readingsInSeveralLanguagesAreKeptApart()
{
    const auto contact =
        contactOf("X-PHONETIC-FIRST-NAME;LANGUAGE=ja:あおい\r\nX-PHONETIC-LAST-NAME;LANGUAGE=ja:もりた\r\n"
                  "X-PHONETIC-FIRST-NAME;LANGUAGE=th:อาโออิ\r\nX-PHONETIC-FIRST-NAME;LANGUAGE=th:อาโอย");
    QCOMPARE(contact.phoneticNames.size(), std::size_t{3});
    QCOMPARE(contact.phoneticNames.at(0).family, std::string{"もりた"});
    QCOMPARE(contact.phoneticNames.at(1).given, std::string{"อาโออิ"});
    QCOMPARE(contact.phoneticNames.at(2).given, std::string{"อาโอย"});
}

void VCardContactTest::sortingTextBelongsToTheName()
{
    const std::vector<std::string> threeZero{"もりた"};
    QVERIFY(contactOf("SORT-STRING:もりた\r\nN:森田;葵").names.front().sortAs == threeZero);
    const std::vector<std::string> fourZero{"Harten", "Rene"};
    const auto contact = contactOf(
        "N;SORT-AS=\"Harten,Rene\":van der Harten;Rene\r\nORG;SORT-AS=ABC:The ABC;Sales;;EU", "4.0");
    QVERIFY(contact.names.front().sortAs == fourZero);
    const std::vector<std::string> units{"Sales", "EU"};
    QVERIFY(contact.organisations.front().units == units);
    QCOMPARE(contact.organisations.front().sortAs.front(), std::string{"ABC"});
    QCOMPARE(contactOf("SORT-STRING:a").unknown.size(), std::size_t{1});
}

void VCardContactTest::preferredValuesComeFirst_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("order");
    QTest::newRow("PREF") << QByteArray{"EMAIL:c\r\nEMAIL;PREF=2:b\r\nEMAIL;PREF=1:a"} << QByteArray{"4.0"}
                          << QByteArray{"a b c"};
    QTest::newRow("TYPE=pref") << QByteArray{"EMAIL:b\r\nEMAIL;TYPE=home,pref:a\r\nEMAIL:c"}
                               << QByteArray{"3.0"} << QByteArray{"a b c"};
    QTest::newRow("bare") << QByteArray{"EMAIL;HOME:b\r\nEMAIL;PREF;WORK:a"} << QByteArray{"2.1"}
                          << QByteArray{"a b"};
    QTest::newRow("none") << QByteArray{"EMAIL:a\r\nEMAIL:b\r\nEMAIL:c"} << QByteArray{"3.0"}
                          << QByteArray{"a b c"};
    QTest::newRow("out of range")
        << QByteArray{"EMAIL;PREF=0:a\r\nEMAIL;PREF=101:b\r\nEMAIL;PREF=1x:c\r\nEMAIL;PREF=-1:d"}
        << QByteArray{"4.0"} << QByteArray{"a b c d"};
}

void VCardContactTest::preferredValuesComeFirst()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, order);
    QByteArrayList found;
    for (const auto &email : contactOf(lines, version).emails)
        found << QByteArray::fromStdString(email.value);
    QCOMPARE(found.join(' '), order);
}

void VCardContactTest::typesAreLowerCaseAndSaidOnce()
{
    const auto phone = contactOf("TEL;TYPE=CELL,cell;TYPE=\"Work,PREF\":1").phones.front();
    const std::vector<std::string> types{"cell", "work"};
    QVERIFY(phone.tags.types == types);
    QCOMPARE(phone.tags.preference, 1);
}

void VCardContactTest::labelsOfAGroupBelongToItsValue()
{
    const auto contact =
        contactOf("item1.TEL:1\r\nitem1.X-ABLabel:Boat\r\nitem2.X-ABLABEL:_$!<HomePage>!$_\r\n"
                  "item2.URL:https://a.example\r\nitem3.ADR:;;Street\r\nitem3.X-ABADR:th\r\nTEL:2\r\n"
                  "item4.X-ABLabel:Lost\r\nitem1.X-ABLabel:Second");
    QCOMPARE(contact.phones.front().tags.label, std::string{"Boat"});
    QCOMPARE(contact.phones.back().tags.label, std::string{});
    QCOMPARE(contact.urls.front().tags.label, std::string{"HomePage"});
    QCOMPARE(contact.addresses.front().countryCode, std::string{"th"});
    QCOMPARE(contact.unknown.size(), std::size_t{2});
    QCOMPARE(contact.unknown.front().text, std::string{"Lost"});
    QCOMPARE(contact.unknown.back().text, std::string{"Second"});
}

void VCardContactTest::addressesHaveTheMembersOfOpenIdConnect()
{
    const auto contact =
        contactOf("ADR;TYPE=home;LANGUAGE=th;CC=TH;LABEL=\"99/1^nนนทบุรี\":ตู้ ปณ. 5;ชั้น 3;99/1 หมู่ 4,บางพูด;"
                  "ปากเกร็ด;นนทบุรี;11120;ประเทศไทย",
                  "4.0");
    const vcard::Address expected{.formatted = "99/1\nนนทบุรี",
                                  .streetAddress = "99/1 หมู่ 4, บางพูด\nชั้น 3\nตู้ ปณ. 5",
                                  .locality = "ปากเกร็ด",
                                  .region = "นนทบุรี",
                                  .postalCode = "11120",
                                  .country = "ประเทศไทย",
                                  .countryCode = "TH",
                                  .tags = {.types = {"home"}, .language = "th", .line = 3}};
    QCOMPARE(contact.addresses.size(), std::size_t{1});
    QVERIFY(contact.addresses.front() == expected);
}

void VCardContactTest::labelsOfAddressesFindTheirAddress()
{
    const auto contact = contactOf(
        "LABEL;TYPE=work:Office\r\nADR;TYPE=home:;;a\r\nADR;TYPE=work,pref:;;b\r\nLABEL;TYPE=dom:None");
    QCOMPARE(contact.addresses.front().streetAddress, std::string{"b"});
    QCOMPARE(contact.addresses.front().formatted, std::string{"Office"});
    QVERIFY(contact.addresses.back().formatted.empty());
    QCOMPARE(contact.unknown.size(), std::size_t{1});
    QCOMPARE(contact.unknown.front().text, std::string{"None"});
}

void VCardContactTest::urisOfPhonesAndMailLoseTheirScheme()
{
    const auto contact =
        contactOf("TEL;VALUE=uri:TEL:+81-90-0000-1234;ext=5\r\nTEL: 1 \r\nEMAIL:mailto:a@b.example", "4.0");
    QCOMPARE(contact.phones.front().value, std::string{"+81-90-0000-1234;ext=5"});
    QCOMPARE(contact.phones.back().value, std::string{"1"});
    QCOMPARE(contact.emails.front().value, std::string{"a@b.example"});
}

void VCardContactTest::birthdaysWithoutAYearHaveNone()
{
    const auto apple = contactOf("BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29").birthday;
    QVERIFY(apple && !apple->date.year && !apple->date.complete());
    QCOMPARE(apple->date.text(), std::string{"--02-29"});
    const auto other = contactOf("BDAY;X-APPLE-OMIT-YEAR=1604:1985-02-28").birthday;
    QCOMPARE(other->date.text(), std::string{"1985-02-28"});
    QCOMPARE(contactOf("BDAY;CALSCALE=gregorian:--0412", "4.0").birthday->date.text(),
             std::string{"--04-12"});
}

void VCardContactTest::anniversariesAreFound_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("4.0") << QByteArray{"ANNIVERSARY:20161122"};
    QTest::newRow("extension") << QByteArray{"X-ANNIVERSARY:2016-11-22"};
    QTest::newRow("Apple") << QByteArray{"item1.X-ABDATE:2016-11-22\r\nitem1.X-ABLabel:_$!<Anniversary>!$_"};
}

void VCardContactTest::anniversariesAreFound()
{
    QFETCH(QByteArray, lines);
    const auto contact = contactOf(lines);
    QVERIFY(contact.anniversary.has_value());
    QCOMPARE(contact.anniversary->date.text(), std::string{"2016-11-22"});
    QVERIFY(contact.unknown.empty());
}

void VCardContactTest::gendersAreRead_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("sex");
    QTest::addColumn<QByteArray>("identity");
    QTest::newRow("sex") << QByteArray{"f"} << QByteArray{"F"} << QByteArray{};
    QTest::newRow("both") << QByteArray{"O;intersex"} << QByteArray{"O"} << QByteArray{"intersex"};
    QTest::newRow("identity") << QByteArray{";it's complicated"} << QByteArray{}
                              << QByteArray{"it's complicated"};
}

void VCardContactTest::gendersAreRead()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, sex);
    QFETCH(QByteArray, identity);
    const auto gender = contactOf("GENDER:" + value, "4.0").gender;
    QVERIFY(gender.has_value());
    QCOMPARE(gender->sex, sex.toStdString());
    QCOMPARE(gender->identity, identity.toStdString());
}

void VCardContactTest::picturesAreToldOfAndNotKept()
{
    const auto contact =
        contactOf("PHOTO;ENCODING=b;TYPE=JPEG:iVBORw0KGgoA\r\nPHOTO;VALUE=uri:https://a.example/b.png\r\n"
                  "PHOTO:data:image/png;base64,AAAA");
    QCOMPARE(contact.photos.size(), std::size_t{3});
    QCOMPARE(contact.photos.at(0).bytes, std::size_t{9});
    QCOMPARE(contact.photos.at(0).kind, std::string{"JPEG"});
    QCOMPARE(contact.photos.at(1).address, std::string{"https://a.example/b.png"});
    QCOMPARE(contact.photos.at(2).kind, std::string{"image/png"});
    QVERIFY(contact.photos.at(2).address.empty());
}

void VCardContactTest::whatHasNoPlaceIsKept_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("raw");
    QTest::newRow("an extension") << QByteArray{"X-BLOOD-TYPE:A\\,B"} << QByteArray{"A\\,B"};
    QTest::newRow("a note") << QByteArray{"NOTE:a\\nb"} << QByteArray{"a\\nb"};
    QTest::newRow("a birthday in words")
        << QByteArray{"BDAY;VALUE=text:circa 1800"} << QByteArray{"circa 1800"};
    QTest::newRow("a day that no calendar has") << QByteArray{"BDAY:1985-02-30"} << QByteArray{"1985-02-30"};
    QTest::newRow("another calendar")
        << QByteArray{"BDAY;CALSCALE=buddhist:2530-05-05"} << QByteArray{"2530-05-05"};
    QTest::newRow("another day") << QByteArray{"X-ABDATE:2016-11-22"} << QByteArray{"2016-11-22"};
    QTest::newRow("a gender of no kind") << QByteArray{"GENDER:X"} << QByteArray{"X"};
    QTest::newRow("a sound") << QByteArray{"SOUND;VALUE=uri:https://a.example/b.ogg"}
                             << QByteArray{"https://a.example/b.ogg"};
    QTest::newRow("a name in none of its parts") << QByteArray{"N:;;;;;Smith"} << QByteArray{";;;;;Smith"};
    QTest::newRow("a number that is none") << QByteArray{"TEL:tel:"} << QByteArray{"tel:"};
    QTest::newRow("bytes") << QByteArray{"TITLE;ENCODING=b:/wD/"} << QByteArray{};
}

void VCardContactTest::whatHasNoPlaceIsKept()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, raw);
    const auto contact = contactOf("FN:a\r\n" + line, "4.0");
    QCOMPARE(contact.unknown.size(), std::size_t{1});
    QCOMPARE(contact.unknown.front().raw, raw.toStdString());
    QCOMPARE(contact.unknown.front().line, std::size_t{4});
}

void VCardContactTest::unknownPropertiesStayInTheCardsOrder()
{
    const auto contact =
        contactOf("X-B:1\r\nLABEL:2\r\nBDAY:1985-04-12\r\nBDAY:1986-04-12\r\nUID:a\r\nUID:b\r\nX-A:3");
    std::vector<std::size_t> lines;
    for (const auto &property : contact.unknown)
        lines.push_back(property.line);
    const std::vector<std::size_t> expected{3, 4, 6, 8, 9};
    QVERIFY(lines == expected);
    QCOMPARE(contact.birthday->date.text(), std::string{"1985-04-12"});
    QCOMPARE(contact.uid, std::string{"a"});
}

void VCardContactTest::emptyValuesSayNothing()
{
    QVERIFY(contactOf("FN:\r\nN:;;;;\r\nORG:; ;\r\nTEL: \r\nX-A:\r\nNICKNAME:,\r\nBDAY:\r\nADR:;;;;;;") ==
            vcard::Contact{});
}

QTEST_APPLESS_MAIN(VCardContactTest)
#include "tst_vcard_contact.moc"
