// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "cards.h"

using namespace proffer;
using namespace proffer::test;

/// Whole cards as the programs of people write them; the persons in them are invented.
class VCardFixturesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFileReadsWithoutFindings_data();
    void everyFileReadsWithoutFindings();
    void aPhoneCardHasNamesInTwoScripts();
    void aPhoneCardHasBothAddressesAndTheDays();
    void whatAPhoneCardSaysBesideIsKept();
    void iphoneReadingsAndLabelsAreFound();
    void androidCardsInQuotedPrintableAreRead();
    void googleCardsAreRead();
    void cardsOfFourZeroCarryBothFormsOfAName();
    void outlookCardsInOldEncodingsAreRead();
    void cardsOfOldJapanesePhonesAreRead();
};

namespace {

vcard::Contact first(const char *name)
{
    const auto cards = parsed(fixture(name));
    return cards ? vcard::contactFrom(cards->front()) : vcard::Contact{};
}

std::string unknownNames(const vcard::Contact &contact)
{
    std::string names;
    for (const auto &property : contact.unknown)
        names += (names.empty() ? "" : " ") + property.name;
    return names;
}

} // namespace

void VCardFixturesTest::everyFileReadsWithoutFindings_data()
{
    QTest::addColumn<QByteArray>("file");
    for (const auto *name : fixtures)
        QTest::newRow(name) << fixture(name);
}

void VCardFixturesTest::everyFileReadsWithoutFindings()
{
    QFETCH(QByteArray, file);
    const auto cards = parsed(file);
    QVERIFY(cards.has_value());
    for (const auto &card : *cards) {
        QVERIFY(card.findings.empty());
        QVERIFY(!vcard::contactFrom(card).formattedNames.empty());
    }
}

void VCardFixturesTest::aPhoneCardHasNamesInTwoScripts()
{
    const auto contact = first("tour.vcf");
    QCOMPARE(contact.names.size(), std::size_t{2});
    QCOMPARE(contact.names.at(0).family, std::string{"森田"});
    QCOMPARE(contact.names.at(0).given, std::string{"葵"});
    QCOMPARE(contact.names.at(0).tags.language, std::string{"ja"});
    QCOMPARE(contact.names.at(1).family, std::string{"โมริตะ"});
    QCOMPARE(contact.names.at(1).given, std::string{"อาโออิ"});
    QCOMPARE(contact.names.at(1).prefix, std::string{"คุณ"});
    QCOMPARE(contact.names.at(1).tags.language, std::string{"th"});
    QCOMPARE(contact.phoneticNames.size(), std::size_t{1});
    QCOMPARE(contact.phoneticNames.front().family, std::string{"もりた"});
    QCOMPARE(contact.phoneticNames.front().given, std::string{"あおい"});
    QCOMPARE(contact.titles.front().value,
             std::string{"バンコク駐在 営業課長（東南アジア地域の販売店とお客様相談窓口を担当）"});
}

void VCardFixturesTest::aPhoneCardHasBothAddressesAndTheDays()
{
    const auto contact = first("tour.vcf");
    QCOMPARE(contact.emails.size(), std::size_t{2});
    QCOMPARE(contact.emails.front().value, std::string{"aoi.morita@mail.example"});
    QCOMPARE(contact.phones.size(), std::size_t{2});
    QCOMPARE(contact.phones.front().value, std::string{"+81 90-0000-4827"});
    QCOMPARE(contact.phones.back().tags.label, std::string{"タイの携帯"});
    QCOMPARE(contact.addresses.size(), std::size_t{2});
    const auto &home = contact.addresses.front();
    QCOMPARE(home.streetAddress, std::string{"桜川三丁目14番5号\nみどりハイツ 302号"});
    QCOMPARE(home.locality, std::string{"みなと市"});
    QCOMPARE(home.region, std::string{"神奈川県"});
    QCOMPARE(home.postalCode, std::string{"230-0000"});
    QCOMPARE(home.countryCode, std::string{"jp"});
    const auto &work = contact.addresses.back();
    QCOMPARE(work.streetAddress, std::string{"88/9 ถนนเจริญนคร\nชั้น 12 อาคารริเวอร์เพลส"});
    QCOMPARE(work.country, std::string{"ประเทศไทย"});
    QCOMPARE(work.tags.label, std::string{"バンコク事務所"});
    QCOMPARE(contact.birthday->date.text(), std::string{"1988-03-14"});
    QCOMPARE(contact.anniversary->date.text(), std::string{"2016-11-22"});
    QCOMPARE(contact.timeZones.front().value, std::string{"+07:00"});
}

void VCardFixturesTest::whatAPhoneCardSaysBesideIsKept()
{
    const auto contact = first("tour.vcf");
    QCOMPARE(unknownNames(contact), std::string{"X-SOCIALPROFILE X-BLOOD-TYPE NOTE"});
    QCOMPARE(contact.unknown.at(1).raw, std::string{"A"});
    QCOMPARE(contact.unknown.at(2).text,
             std::string{"靴のサイズは23.5cm。\n猫アレルギーあり, 甘いものが好き。"});
    QCOMPARE(contact.photos.size(), std::size_t{1});
    QCOMPARE(contact.photos.front().bytes, std::size_t{419});
}

void VCardFixturesTest::iphoneReadingsAndLabelsAreFound()
{
    const auto contact = first("iphone-3.0.vcf");
    const auto &reading = contact.phoneticNames.front();
    QCOMPARE(reading.family + ' ' + reading.additional + ' ' + reading.given,
             std::string{"ささき じぇい けんた"});
    QCOMPARE(contact.emails.front().tags.label, std::string{"Other"});
    QCOMPARE(contact.phones.front().value, std::string{"06-0000-3344"});
    QCOMPARE(contact.birthday->date.text(), std::string{"--02-29"});
    QCOMPARE(unknownNames(contact), std::string{"X-PHONETIC-ORG X-ABRELATEDNAMES X-ABLABEL"});
}

void VCardFixturesTest::androidCardsInQuotedPrintableAreRead()
{
    const auto cards = parsed(fixture("android-2.1.vcf"));
    QCOMPARE(cards->size(), std::size_t{2});
    const auto contact = vcard::contactFrom(cards->front());
    QCOMPARE(contact.names.front().family, std::string{"高橋"});
    QCOMPARE(contact.names.front().given, std::string{"美咲"});
    QCOMPARE(contact.phoneticNames.front().given, std::string{"ミサキ"});
    QCOMPARE(contact.addresses.front().streetAddress, std::string{"若葉町1丁目2番3号 コーポ若葉; 201"});
    QCOMPARE(contact.emails.front().value, std::string{"misaki.t@hanaya.example"});
    QCOMPARE(contact.photos.front().bytes, std::size_t{419});
    QCOMPARE(contact.unknown.front().text,
             std::string{"お誕生日に花を届ける。\n定休日は水曜。100% 国産=安心"});
    QCOMPARE(vcard::contactFrom(cards->back()).formattedNames.front().value, std::string{"Ichika Suzuki"});
}

void VCardFixturesTest::googleCardsAreRead()
{
    const auto contact = first("google-3.0.vcf");
    QCOMPARE(contact.formattedNames.front().value, std::string{"Dr. Priya N. Raman, PhD"});
    QCOMPARE(contact.organisations.front().name, std::string{"Northfield Hospital; Trust"});
    QCOMPARE(contact.urls.front().value, std::string{"http://www.google.example/profiles/1"});
    QCOMPARE(contact.addresses.back().formatted, std::string{"PO Box 12\nLeeds LS1 0ZY\nUnited Kingdom"});
    QCOMPARE(contact.anniversary->date.text(), std::string{"2011-06-04"});
    QCOMPARE(unknownNames(contact), std::string{"NOTE CATEGORIES"});
}

void VCardFixturesTest::cardsOfFourZeroCarryBothFormsOfAName()
{
    const auto contact = first("thai-4.0.vcf");
    QCOMPARE(contact.names.size(), std::size_t{2});
    QCOMPARE(contact.names.at(0).tags.altId, contact.names.at(1).tags.altId);
    QCOMPARE(contact.names.at(0).family, std::string{"แสงจันทร์"});
    QCOMPARE(contact.names.at(1).family, std::string{"Saengchan"});
    QCOMPARE(contact.phoneticNames.front().system, std::string{"ipa"});
    QCOMPARE(contact.emails.front().value, std::string{"ying@saengchan.example"});
    QCOMPARE(contact.languages.front().value, std::string{"th"});
    QCOMPARE(contact.addresses.front().formatted,
             std::string{"99/1 หมู่ 4 ถนนสุขใจ\nตำบลบางพูด\nอำเภอปากเกร็ด นนทบุรี 11120"});
    QCOMPARE(contact.gender->identity, std::string{"หญิง"});
    QCOMPARE(contact.birthday->date.text(), std::string{"1990-12"});
    QCOMPARE(contact.kind, std::string{"individual"});
    QCOMPARE(unknownNames(contact), std::string{"X-LINE-ID"});
}

void VCardFixturesTest::outlookCardsInOldEncodingsAreRead()
{
    const auto german = first("outlook-2.1.vcf");
    QCOMPARE(german.names.front().family, std::string{"Grünwald"});
    QCOMPARE(german.organisations.front().name, std::string{"Müller & Söhne – Bäder"});
    QCOMPARE(german.addresses.front().formatted, std::string{"Lindenstraße 4\n50000 Köln\nDeutschland"});
    const auto thai = first("outlook-3.0.vcf");
    QCOMPARE(thai.names.front().given, std::string{"ประเสริฐ"});
    QCOMPARE(thai.birthday->date.text(), std::string{"2530-05-05"});
    QCOMPARE(thai.unknown.front().binaryBytes.value_or(0), std::size_t{48});
}

void VCardFixturesTest::cardsOfOldJapanesePhonesAreRead()
{
    const auto contact = first("feature-phone-2.1.vcf");
    QCOMPARE(contact.names.front().family, std::string{"表"});
    QCOMPARE(contact.names.front().given, std::string{"一ソ"});
    QCOMPARE(contact.phoneticNames.front().family, std::string{"ｵﾓﾃ"});
    QCOMPARE(contact.addresses.front().streetAddress, std::string{"能登町十八番地①"});
}

QTEST_APPLESS_MAIN(VCardFixturesTest)
#include "tst_vcard_fixtures.moc"
