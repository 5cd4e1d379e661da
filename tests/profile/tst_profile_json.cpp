// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "profile_folder.h"

using namespace proffer;
using namespace proffer::profile;
using proffer::test::outcomeOf;
using proffer::test::PersonFolder;
using proffer::test::ProfileFolder;

class ProfileJsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anExportReadsBackToAnEqualProfile();
    void anExportIntoItsOwnVaultBringsNothingNew();
    void aSecondVaultsPersonIsThePerson();
    void whatWasErasedIsNotExported();
    void flatClaimsAreTakenIn();
    void brokenJsonChangesNothing_data();
    void brokenJsonChangesNothing();
    void brokenExportsChangeNothing_data();
    void brokenExportsChangeNothing();
    void aDerivedFactOutlivesItsOrigin();
};

namespace {

/// A profile with something of everything.
void fill(PersonFolder &vault)
{
    auto &profile = vault.profile();
    QVERIFY(vault.set("name#ja-Hani-JP", "森田 葵").has_value());
    QVERIFY(vault.set("email/work", "aoi@work.example", vault.work.id).has_value());
    QVERIFY(vault.set("address", json::Object{{"region", "神奈川県"}, {"country", "日本"}}).has_value());
    QVERIFY(vault.set("vcard.X-FOO", "\"quoted\"\n\ttext").has_value());
    QVERIFY(profile.attributes()
                .set({.subject = vault.me.id,
                      .claim = *ClaimKey::parse("shoe"),
                      .value = 38,
                      .category = "Weight",
                      .sensitivity = Sensitivity::Sensitive,
                      .source = Source::Vendor})
                .has_value());
    const auto birth = vault.set("birthdate", "1988-03-14");
    QVERIFY(profile.attributes().derive(birth->id, "age_over_18", *parseIsoDate("2026-11-22")).has_value());
    QVERIFY(profile.attributes().derive(birth->id, "age_over_65", *parseIsoDate("2026-11-22")).has_value());
    QVERIFY(profile.preferences().set(vault.work.id, "channel.phone", "no").has_value());
    QVERIFY(profile.preferences().set(vault.everyday.id, "language", json::Array{"ja", "th-TH"}).has_value());
    const auto child = profile.people().addSubject("Sora", "child");
    const auto school = profile.people().addPersona(child->id, "School");
    QVERIFY(profile.attributes()
                .set({.subject = child->id,
                      .persona = school->id,
                      .claim = *ClaimKey::parse("name"),
                      .value = "Sora"})
                .has_value());
    QVERIFY(profile.people().retirePersona(school->id).has_value());
}

std::string exported(ProfileFolder &vault)
{
    const auto all = vault.profile().transfer().exportAll();
    return all ? json::writePretty(*all) : std::string{};
}

} // namespace

void ProfileJsonTest::anExportReadsBackToAnEqualProfile()
{
    PersonFolder vault;
    fill(vault);
    const auto text = exported(vault);
    QVERIFY(!text.empty());
    ProfileFolder other;
    const auto report = other.profile().transfer().importProfile(text);
    QVERIFY(report.has_value());
    QCOMPARE(report->unchanged, std::size_t{0});
    QCOMPARE(exported(other), text);
    QVERIFY(other.profile().people().self()->id == vault.me.id);
    QVERIFY(other.isWhole());
}

void ProfileJsonTest::anExportIntoItsOwnVaultBringsNothingNew()
{
    PersonFolder vault;
    fill(vault);
    const auto before = vault.events();
    const auto report = vault.profile().transfer().importJson(exported(vault), {.subject = vault.me.id});
    QVERIFY(report.has_value());
    QCOMPARE(report->set, std::size_t{0});
    QCOMPARE(vault.events(), before);
}

void ProfileJsonTest::aSecondVaultsPersonIsThePerson()
{
    PersonFolder vault;
    fill(vault);
    PersonFolder other;
    QVERIFY(other.set("name#ja-Hani-JP", "森田葵").has_value());
    QVERIFY(other.profile().transfer().importProfile(exported(vault)).has_value());
    QCOMPARE(other.profile().people().subjects()->size(), std::size_t{2});
    QCOMPARE(other.profile().people().personas(other.me.id)->size(), std::size_t{2});
    QCOMPARE(other.valueOf("name#ja-Hani-JP"), std::string{R"("森田 葵")"});
    QCOMPARE(other.valueOf("email/work", other.work.id), std::string{R"("aoi@work.example")"});
    QVERIFY(other.profile().preferences().find(other.work.id, "channel.phone").has_value());
    QVERIFY(!other.find("age_over_18")->outdated);
    QVERIFY(other.isWhole());
}

void ProfileJsonTest::whatWasErasedIsNotExported()
{
    PersonFolder vault;
    const auto email = vault.set("email", "marked@home.example");
    const auto taste = vault.profile().preferences().set(vault.work.id, "taste.tea", "marked");
    const auto cleared = vault.profile().preferences().set(vault.work.id, "taste.wine", "marked");
    QVERIFY(cleared.has_value());
    QVERIFY(vault.profile().attributes().erase(email->id).has_value());
    QVERIFY(vault.profile().preferences().erase(taste->id).has_value());
    QVERIFY(vault.profile().preferences().clear(vault.work.id, "taste.wine").has_value());
    const auto child = vault.profile().people().addSubject("marked", "marked");
    QVERIFY(vault.profile().people().eraseSubject(child->id).has_value());
    QVERIFY(exported(vault).find("marked") == std::string::npos);
    QVERIFY(exported(vault).find("森田 葵") != std::string::npos);
}

void ProfileJsonTest::flatClaimsAreTakenIn()
{
    PersonFolder vault;
    const auto report = vault.profile().transfer().importJson(
        R"({"email":"a@b.example","family_name#ja-kana-jp":"モリタ","age_over_18":true,"address/home":{"region":"東京都"}})",
        {.subject = vault.me.id, .persona = vault.work.id});
    QVERIFY(report.has_value());
    QCOMPARE(report->set, std::size_t{4});
    QCOMPARE(vault.valueOf("family_name#ja-Kana-JP", vault.work.id), std::string{R"("モリタ")"});
    QVERIFY(vault.find("email", vault.work.id)->source == Source::Imported);
    QCOMPARE(vault.valueOf("email"), std::string{"not_found"});
    QVERIFY(vault.isWhole());
}

void ProfileJsonTest::brokenJsonChangesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const char *text, const char *code) {
        QTest::newRow(name) << QByteArray{text} << QByteArray{code};
    };
    row("empty", "", "json.invalid");
    row("cut off", R"({"email":"a@b.example",)", "json.invalid");
    row("array", R"(["email"])", "json.wrong_type");
    row("twice", R"({"name":"a","name":"b"})", "json.duplicate_key");
    row("bad claim after a good one", R"({"email":"a@b.example","Name":"x"})", "invalid_argument");
    row("bad language after a good one", R"({"email":"a@b.example","name#ja_JP":"x"})", "invalid_argument");
    row("bad value after a good one", R"({"address":{"region":"x"},"birthdate":"2031-01-01"})",
        "invalid_date");
    row("null", R"({"email":"a@b.example","name":null})", "invalid_argument");
    row("reserved", R"({"email":"a@b.example","iss":"x"})", "invalid_argument");
    row("other format", R"({"format":"vcard"})", "json.missing_member");
}

void ProfileJsonTest::brokenJsonChangesNothing()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    PersonFolder vault;
    const auto before = vault.events();
    QCOMPARE(outcomeOf(vault.profile().transfer().importJson(text.toStdString(), {.subject = vault.me.id})),
             code);
    QCOMPARE(vault.events(), before);
    QVERIFY(vault.profile().attributes().allOf(vault.me.id)->empty());
}

void ProfileJsonTest::brokenExportsChangeNothing_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("with");
    const auto row = [](const char *name, const char *what, const char *with) {
        QTest::newRow(name) << QByteArray{what} << QByteArray{with};
    };
    row("format", R"("proffer-profile")", R"("proffer-vault")");
    row("version", R"("version": 1)", R"("version": 2)");
    row("unknown member", R"("self": false)", R"("self": false, "height": 3)");
    row("two persons", R"("self": false)", R"("self": true)");
    row("unknown IRI", "https://w3id.org/dpv/pd#BirthDate", "https://w3id.org/dpv/pd#BirthDay");
    row("unknown source", R"("source": "vendor")", R"("source": "oracle")");
    row("derived from nothing", R"("derived_from": "birthdate",)", "");
    row("unknown preference", "channel.phone", "channel.telex");
    row("value of another type", R"("value": 38)", R"("value": [38])");
    row("future", "1988-03-14", "2031-03-14");
}

void ProfileJsonTest::brokenExportsChangeNothing()
{
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, with);
    PersonFolder vault;
    fill(vault);
    auto text = QByteArray::fromStdString(exported(vault));
    QVERIFY(text.contains(what));
    text.replace(what, with);
    ProfileFolder other;
    const auto before = other.events();
    QVERIFY(!other.profile().transfer().importProfile(text.toStdString()).has_value());
    QCOMPARE(other.events(), before);
    QVERIFY(other.profile().people().subjects()->empty());
}

void ProfileJsonTest::aDerivedFactOutlivesItsOrigin()
{
    PersonFolder vault;
    fill(vault);
    QVERIFY(vault.profile().attributes().erase(vault.find("birthdate")->id).has_value());
    ProfileFolder other;
    QVERIFY(other.profile().transfer().importProfile(exported(vault)).has_value());
    QCOMPARE(exported(other), exported(vault));
    const auto before = other.events();
    QCOMPARE(other.profile().transfer().importProfile(exported(vault))->set, std::size_t{0});
    QCOMPARE(other.events(), before);
    QVERIFY(other.isWhole());
}

QTEST_GUILESS_MAIN(ProfileJsonTest)
#include "tst_profile_json.moc"
