// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "profile_folder.h"

#include <QFile>

using namespace proffer;
using namespace proffer::profile;
using proffer::test::outcomeOf;
using proffer::test::PersonFolder;

class ProfileCardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCardOfTwoLanguagesIsTakenIn();
    void aJapaneseCardWithoutLanguagesIsToldByItsScript();
    void aThaiCardKeepsItsLanguages();
    void kanjiAloneIsNotTakenForJapanese();
    void halfWidthReadingsAreKatakana();
    void everyFixtureIsTakenInWhole_data();
    void everyFixtureIsTakenInWhole();
    void aSecondImportBringsNothingNew();
    void whatAnImportReplacesIsNamed();
    void unknownPropertiesAreKeptAndReported();
    void aValueThatItsClaimRefusesIsKeptAsText();
    void severalCardsNeedAChoice();
    void aFaxNumberIsNotThePhoneNumber();
    void brokenCardsChangeNothing_data();
    void brokenCardsChangeNothing();
    void oneEventCountsTheImport();
};

namespace {

QByteArray fixture(const QByteArray &name)
{
    QFile file{QStringLiteral(PROFFER_TEST_DATA "/vcard/") + QString::fromLatin1(name)};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

QByteArray around(const QByteArray &lines)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + lines + "\r\nEND:VCARD\r\n";
}

ByteView viewOf(const QByteArray &bytes)
{
    return asBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

Result<ImportReport> import(PersonFolder &vault, const QByteArray &file, std::size_t card = 0)
{
    return vault.profile().transfer().importCard(viewOf(file), {.subject = vault.me.id}, card);
}

bool contains(const std::vector<std::string> &names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

bool hasProblem(const ImportReport &report, std::string_view name, std::string_view reason)
{
    return std::ranges::any_of(report.problems, [&](const ImportProblem &problem) {
        return problem.name == name && problem.reason == reason && problem.line > 0;
    });
}

constexpr std::array fixtures{"android-2.1.vcf", "feature-phone-2.1.vcf", "google-3.0.vcf", "iphone-3.0.vcf",
                              "outlook-2.1.vcf", "outlook-3.0.vcf",       "thai-4.0.vcf",   "tour.vcf"};

} // namespace

void ProfileCardTest::aCardOfTwoLanguagesIsTakenIn()
{
    PersonFolder vault;
    const auto report = import(vault, fixture("tour.vcf"));
    QVERIFY(report.has_value());
    QCOMPARE(vault.valueOf("family_name#ja"), std::string{R"("森田")"});
    QCOMPARE(vault.valueOf("given_name#ja"), std::string{R"("葵")"});
    QCOMPARE(vault.valueOf("family_name#th"), std::string{R"("โมริตะ")"});
    QCOMPARE(vault.valueOf("name_prefix#th"), std::string{R"("คุณ")"});
    QCOMPARE(vault.valueOf("family_name#ja-Hira-JP"), std::string{R"("もりた")"});
    QCOMPARE(vault.valueOf("given_name#ja-Hira-JP"), std::string{R"("あおい")"});
    QCOMPARE(vault.valueOf("email"), std::string{R"("aoi.morita@mail.example")"});
    QCOMPARE(vault.valueOf("email/work"), std::string{R"("a.morita@minato-seisakusho.example")"});
    QCOMPARE(vault.find("email/work")->category, std::string{"https://w3id.org/dpv/pd#EmailAddressWork"});
    QCOMPARE(vault.valueOf("birthdate"), std::string{R"("1988-03-14")"});
    QCOMPARE(vault.valueOf("anniversary"), std::string{R"("2016-11-22")"});
    QVERIFY(*vault.find("address")->value->find("region") == json::Value{"神奈川県"});
    QVERIFY(*vault.find("address/work")->value->find("locality") != json::Value{});
    QVERIFY(vault.find("email")->source == Source::Imported);
    QVERIFY(contains(report->kept, "NOTE") && contains(report->kept, "X-SOCIALPROFILE"));
    QCOMPARE(vault.valueOf("vcard.X-BLOOD-TYPE"), std::string{R"("A")"});
    QVERIFY(hasProblem(*report, "PHOTO", "not_kept"));
    QCOMPARE(report->set, report->attributes.size());
    QVERIFY(vault.isWhole());
}

void ProfileCardTest::aJapaneseCardWithoutLanguagesIsToldByItsScript()
{
    PersonFolder vault;
    QVERIFY(import(vault, fixture("iphone-3.0.vcf")).has_value());
    QCOMPARE(vault.valueOf("family_name#ja-Hani-JP"), std::string{R"("佐々木")"});
    QCOMPARE(vault.valueOf("name#ja-Hani-JP"), std::string{R"("佐々木 健太")"});
    QCOMPARE(vault.valueOf("family_name#ja-Hira-JP"), std::string{R"("ささき")"});
    QCOMPARE(vault.valueOf("middle_name#ja-Hira-JP"), std::string{R"("じぇい")"});
    QCOMPARE(vault.valueOf("birthdate"), std::string{R"("0000-02-29")"});

    PersonFolder other;
    QVERIFY(import(other, fixture("android-2.1.vcf"), 1).has_value());
    QCOMPARE(other.valueOf("family_name#ja-Hani-JP"), std::string{R"("高橋")"});
    QCOMPARE(other.valueOf("family_name#ja-Kana-JP"), std::string{R"("タカハシ")"});
}

void ProfileCardTest::aThaiCardKeepsItsLanguages()
{
    PersonFolder vault;
    QVERIFY(import(vault, fixture("thai-4.0.vcf")).has_value());
    QCOMPARE(vault.valueOf("given_name#th"), std::string{R"("สมหญิง")"});
    QCOMPARE(vault.valueOf("given_name#en"), std::string{R"("Somying")"});
    QCOMPARE(vault.valueOf("nickname#th/2"), std::string{R"("น้องหญิง")"});
    QCOMPARE(vault.valueOf("gender"), std::string{R"("female")"});
    QCOMPARE(vault.valueOf("gender_identity"), std::string{R"("หญิง")"});
    QCOMPARE(vault.valueOf("zoneinfo"), std::string{R"("Asia/Bangkok")"});
    QCOMPARE(vault.valueOf("language"), std::string{R"("th")"});
    QCOMPARE(vault.valueOf("language/work"), std::string{R"("en")"});
    QCOMPARE(vault.valueOf("email"), std::string{R"("ying@saengchan.example")"});
    QCOMPARE(vault.valueOf("email/work"), std::string{R"("somying@krungthon.example")"});
    QCOMPARE(vault.valueOf("birthdate"), std::string{"not_found"});
    QCOMPARE(vault.valueOf("vcard.BDAY"), std::string{R"("1990-12")"});
    QCOMPARE(vault.valueOf("vcard.X-LINE-ID"), std::string{R"("ying.s")"});

    PersonFolder other;
    QVERIFY(import(other, around("N:แสงจันทร์;สมหญิง;;;\r\nFN:สมหญิง แสงจันทร์")).has_value());
    QCOMPARE(other.valueOf("family_name#th-TH"), std::string{R"("แสงจันทร์")"});
}

void ProfileCardTest::kanjiAloneIsNotTakenForJapanese()
{
    PersonFolder vault;
    QVERIFY(import(vault, around("N:王;芳;;;\r\nFN:王芳")).has_value());
    QCOMPARE(vault.valueOf("family_name"), std::string{R"("王")"});
    QCOMPARE(vault.valueOf("name"), std::string{R"("王芳")"});
    PersonFolder other;
    QVERIFY(
        import(other, around("N:王;芳;;;\r\nFN:王芳\r\nADR:;;1-2-3;港区;東京都;105-0000;日本")).has_value());
    QCOMPARE(other.valueOf("family_name#ja-Hani-JP"), std::string{R"("王")"});
    PersonFolder kana;
    QVERIFY(import(kana, around("N:スミス;さくら;;;\r\nFN:スミス さくら")).has_value());
    QCOMPARE(kana.valueOf("family_name#ja-JP"), std::string{R"("スミス")"});
}

void ProfileCardTest::halfWidthReadingsAreKatakana()
{
    PersonFolder vault;
    QVERIFY(import(vault, fixture("feature-phone-2.1.vcf")).has_value());
    const auto readings = vault.profile().attributes().named(vault.me.id, {}, "family_name");
    QVERIFY(std::ranges::any_of(*readings,
                                [](const Attribute &name) { return name.claim.language() == "ja-Kana-JP"; }));
    QVERIFY(std::ranges::any_of(*readings,
                                [](const Attribute &name) { return name.claim.language() == "ja-Hani-JP"; }));
}

void ProfileCardTest::everyFixtureIsTakenInWhole_data()
{
    QTest::addColumn<QByteArray>("file");
    for (const auto *name : fixtures)
        QTest::newRow(name) << fixture(name);
}

void ProfileCardTest::everyFixtureIsTakenInWhole()
{
    QFETCH(QByteArray, file);
    QVERIFY(!file.isEmpty());
    PersonFolder vault;
    const auto report = import(vault, file, 1);
    QVERIFY(report.has_value());
    QVERIFY(report->set > 4);
    QCOMPARE(report->set, vault.profile().attributes().allOf(vault.me.id)->size());
    QVERIFY(vault.isWhole());
}

void ProfileCardTest::aSecondImportBringsNothingNew()
{
    PersonFolder vault;
    const auto first = import(vault, fixture("thai-4.0.vcf"));
    const auto before = vault.events();
    const auto second = import(vault, fixture("thai-4.0.vcf"));
    QVERIFY(second.has_value());
    QCOMPARE(second->set, std::size_t{0});
    QCOMPARE(second->unchanged, first->set);
    QVERIFY(second->kept == first->kept);
    QVERIFY(first->replaced.empty() && second->replaced.empty());
    QCOMPARE(vault.events(), before);
}

void ProfileCardTest::whatAnImportReplacesIsNamed()
{
    PersonFolder vault;
    QVERIFY(vault.profile().attributes().set(
        {.subject = vault.me.id, .claim = *ClaimKey::parse("email"), .value = "own@example.org"}));
    const auto report = import(vault, around("FN:A\r\nEMAIL:card@example.org"));
    QVERIFY(report.has_value());
    QCOMPARE(report->replaced, std::vector<std::string>{"email"});
}

void ProfileCardTest::unknownPropertiesAreKeptAndReported()
{
    PersonFolder vault;
    const auto report =
        import(vault, around("FN:A\r\nX-FOO;TYPE=home:bar\r\nX-FOO:baz\r\nX-FOO:qux\r\nX_ODD:1\r\nREV:2020"));
    QVERIFY(report.has_value());
    QCOMPARE(vault.valueOf("vcard.X-FOO"), std::string{R"("bar")"});
    QCOMPARE(vault.valueOf("vcard.X-FOO/2"), std::string{R"("baz")"});
    QCOMPARE(vault.valueOf("vcard.X-FOO/3"), std::string{R"("qux")"});
    QCOMPARE(std::ranges::count(report->kept, "X-FOO"), std::ptrdiff_t{1});
    QVERIFY(!contains(report->kept, "REV"));
    const auto event = vault.ledger().page(0, 1)->front();
    QCOMPARE(event.kind, std::string{"import.done"});
    const auto names = ProfileProjection{}.searchText(event);
    QVERIFY(names.find("X-FOO") != std::string::npos);
    QVERIFY(json::write(event.data).find("qux") == std::string::npos);
}

void ProfileCardTest::aValueThatItsClaimRefusesIsKeptAsText()
{
    PersonFolder vault;
    const auto report = import(vault, fixture("outlook-3.0.vcf"));
    QVERIFY(report.has_value());
    QVERIFY(hasProblem(*report, "BDAY", "invalid_value"));
    QCOMPARE(vault.valueOf("birthdate"), std::string{"not_found"});
    QVERIFY(vault.valueOf("vcard.BDAY").find("2530-05-05") != std::string::npos);

    PersonFolder other;
    const auto mixed =
        import(other, around("FN:A\r\nEMAIL:nobody\r\nTEL:ask my mother\r\nURL:javascript:x()"));
    QVERIFY(mixed.has_value());
    QCOMPARE(other.valueOf("vcard.EMAIL"), std::string{R"("nobody")"});
    QCOMPARE(other.valueOf("vcard.TEL"), std::string{R"("ask my mother")"});
    QCOMPARE(mixed->problems.size(), std::size_t{3});
}

void ProfileCardTest::severalCardsNeedAChoice()
{
    PersonFolder vault;
    const auto file = fixture("android-2.1.vcf");
    const auto before = vault.events();
    const auto open = import(vault, file);
    QCOMPARE(outcomeOf(open), QByteArray{"ambiguous"});
    QCOMPARE(std::string{open.error().fact("cards")}, std::string{"2"});
    QCOMPARE(outcomeOf(import(vault, file, 3)), QByteArray{"not_found"});
    QCOMPARE(vault.events(), before);
    QVERIFY(import(vault, file, 2).has_value());
    QCOMPARE(vault.valueOf("name"), std::string{R"("Ichika Suzuki")"});
}

void ProfileCardTest::aFaxNumberIsNotThePhoneNumber()
{
    PersonFolder vault;
    QVERIFY(import(vault, around("FN:A\r\nTEL;TYPE=fax:03-0000-0001\r\nTEL;TYPE=home:03-0000-0002\r\n"
                                 "TEL;TYPE=home:03-0000-0003\r\nTEL:03-0000-0004"))
                .has_value());
    QCOMPARE(vault.valueOf("phone_number/fax"), std::string{R"("03-0000-0001")"});
    QCOMPARE(vault.valueOf("phone_number"), std::string{R"("03-0000-0002")"});
    QCOMPARE(vault.valueOf("phone_number/home"), std::string{R"("03-0000-0003")"});
    QCOMPARE(vault.valueOf("phone_number/2"), std::string{R"("03-0000-0004")"});
}

void ProfileCardTest::brokenCardsChangeNothing_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("empty") << QByteArray{};
    QTest::newRow("text") << QByteArray{"hello"};
    QTest::newRow("JSON") << QByteArray{"{}"};
    QTest::newRow("end only") << QByteArray{"END:VCARD\r\n"};
    QByteArray many = "FN:A";
    for (int i = 0; i < 2001; ++i)
        many += "\r\nX-MANY:" + QByteArray::number(i);
    QTest::newRow("too many") << around(many);
}

void ProfileCardTest::brokenCardsChangeNothing()
{
    QFETCH(QByteArray, file);
    PersonFolder vault;
    const auto before = vault.events();
    QVERIFY(!import(vault, file).has_value());
    const auto nobody =
        vault.profile().transfer().importCard(viewOf(around("FN:A")), {.subject = SubjectId{}});
    QCOMPARE(outcomeOf(nobody), QByteArray{"not_found"});
    QCOMPARE(vault.events(), before);
    QVERIFY(vault.profile().attributes().allOf(vault.me.id)->empty());
}

void ProfileCardTest::oneEventCountsTheImport()
{
    PersonFolder vault;
    const auto before = vault.events();
    const auto report = vault.profile().transfer().importCard(
        viewOf(around("FN:A\r\nEMAIL:a@b.example")), {.subject = vault.me.id, .persona = vault.work.id});
    QVERIFY(report.has_value());
    QCOMPARE(vault.events(), before + 3);
    const auto event = vault.ledger().page(0, 1)->front();
    QCOMPARE(*json::stringMember(event.data, "source"), std::string{"vcard"});
    QCOMPARE(*json::integerMember(event.data, "set"), std::int64_t{2});
    QVERIFY(!event.hadValues);
    QCOMPARE(vault.valueOf("email"), std::string{"not_found"});
    QCOMPARE(vault.valueOf("email", vault.work.id), std::string{R"("a@b.example")"});
}

QTEST_GUILESS_MAIN(ProfileCardTest)
#include "tst_profile_card.moc"
