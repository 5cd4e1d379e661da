// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "profile/attribute.h"
#include "profile/language_tag.h"

using namespace proffer;
using namespace proffer::profile;
using vocabulary::Vocabulary;

class ProfileClaimsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tagsAreBroughtToTheirCase_data();
    void tagsAreBroughtToTheirCase();
    void brokenTagsAreRefused_data();
    void brokenTagsAreRefused();
    void keysReadBackAsWritten_data();
    void keysReadBackAsWritten();
    void brokenKeysAreRefused_data();
    void brokenKeysAreRefused();
    void aTokenNeverCarriesALabel();
    void everyCataloguedClaimHasAKnownCategory();
    void specialCategoriesAreSensitive_data();
    void specialCategoriesAreSensitive();
    void valuesAreCheckedByTheirClaim_data();
    void valuesAreCheckedByTheirClaim();
    void aYearOfTheBuddhistEraIsCalledSo();
    void errorsNeverRepeatTheValue();
    void typingBecomesTheValueOfTheClaim();
    void attributeIdsTellKeysApart();
};

namespace {

const Date today = *parseIsoDate("2026-11-22");

QByteArray outcomeOf(const Done &done)
{
    const auto name = done ? std::string_view{"ok"} : stableName(done.error().code);
    return {name.data(), static_cast<qsizetype>(name.size())};
}

} // namespace

void ProfileClaimsTest::tagsAreBroughtToTheirCase_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("canonical");
    QTest::newRow("furigana") << QByteArray{"JA-kana-jp"} << QByteArray{"ja-Kana-JP"};
    QTest::newRow("language alone") << QByteArray{"TH"} << QByteArray{"th"};
    QTest::newRow("extended language") << QByteArray{"zh-YUE-hk"} << QByteArray{"zh-yue-HK"};
    QTest::newRow("number region") << QByteArray{"es-419"} << QByteArray{"es-419"};
    QTest::newRow("variant") << QByteArray{"sl-ROZAJ-biske"} << QByteArray{"sl-rozaj-biske"};
    QTest::newRow("variant with a digit") << QByteArray{"de-CH-1901"} << QByteArray{"de-CH-1901"};
    QTest::newRow("extension") << QByteArray{"en-a-MYEXT-b-another"} << QByteArray{"en-a-myext-b-another"};
    QTest::newRow("private use") << QByteArray{"de-x-PHONEBK"} << QByteArray{"de-x-phonebk"};
}

void ProfileClaimsTest::tagsAreBroughtToTheirCase()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, canonical);
    const auto tag = canonicalLanguageTag(written.toStdString());
    QVERIFY(tag.has_value());
    QCOMPARE(*tag, canonical.toStdString());
}

void ProfileClaimsTest::brokenTagsAreRefused_data()
{
    QTest::addColumn<QByteArray>("written");
    for (const auto *tag : {"",
                            "j",
                            "ja_JP",
                            "ja-",
                            "-ja",
                            "ja--JP",
                            "abcd",
                            "i-klingon",
                            "x-whatever",
                            "ja-x",
                            "ja-JP-JP",
                            "ja-Kana-Hira",
                            "en-a-aa-a-bb",
                            "de-1901-1901",
                            "ja-Kana-JPN",
                            "en-a",
                            "日本",
                            "ja Kana",
                            "123",
                            "ja-abcdefghi"})
        QTest::newRow(*tag ? tag : "empty") << QByteArray{tag};
}

void ProfileClaimsTest::brokenTagsAreRefused()
{
    QFETCH(QByteArray, written);
    const auto tag = canonicalLanguageTag(written.toStdString());
    QVERIFY(!tag.has_value());
    QVERIFY(tag.error().code == ErrorCode::InvalidArgument);
}

void ProfileClaimsTest::keysReadBackAsWritten_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray{"email"} << QByteArray{"email"};
    QTest::newRow("label") << QByteArray{"email/work"} << QByteArray{"email/work"};
    QTest::newRow("language") << QByteArray{"family_name#ja-kana-JP"} << QByteArray{"family_name#ja-Kana-JP"};
    QTest::newRow("all") << QByteArray{"address#ja/2nd-home"} << QByteArray{"address#ja/2nd-home"};
    QTest::newRow("own") << QByteArray{"favourite_colour"} << QByteArray{"favourite_colour"};
    QTest::newRow("from a card") << QByteArray{"vcard.X-DCM-HMN_MODE/2"}
                                 << QByteArray{"vcard.X-DCM-HMN_MODE/2"};
}

void ProfileClaimsTest::keysReadBackAsWritten()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, text);
    const auto key = ClaimKey::parse(written.toStdString());
    QVERIFY(key.has_value());
    QCOMPARE(key->text(), text.toStdString());
    QVERIFY(*ClaimKey::parse(key->text()) == *key);
}

void ProfileClaimsTest::brokenKeysAreRefused_data()
{
    QTest::addColumn<QByteArray>("written");
    for (const auto *key :
         {"",           "#ja",        "/work",     "email/",        "email#",   "Email",      "1st",
          "e-mail",     "email/Work", "email/a/b", "email/work#ja", "name##ja", "name#ja_JP", "vcard.",
          "vcard.note", "_sd",        "...",       "日本",          "email/-a", "a b"})
        QTest::newRow(*key ? key : "empty") << QByteArray{key};
    for (const auto *reserved :
         {"iss", "sub", "cnf", "status", "permission", "prohibition", "preferences", "format"})
        QTest::newRow(reserved) << QByteArray{reserved};
    QTest::newRow("too long") << QByteArray(65, 'a');
    QTest::newRow("too long a label") << "email/" + QByteArray(33, 'a');
}

void ProfileClaimsTest::brokenKeysAreRefused()
{
    QFETCH(QByteArray, written);
    const auto key = ClaimKey::parse(written.toStdString());
    QVERIFY(!key.has_value());
    QVERIFY(key.error().code == ErrorCode::InvalidArgument);
}

void ProfileClaimsTest::aTokenNeverCarriesALabel()
{
    QCOMPARE(ClaimKey::parse("family_name#ja-Hani-JP/maiden")->tokenName(),
             std::string{"family_name#ja-Hani-JP"});
}

void ProfileClaimsTest::everyCataloguedClaimHasAKnownCategory()
{
    for (const auto &spec : claimCatalogue()) {
        QVERIFY2(Vocabulary::personalData().find(spec.category).has_value(), spec.name.data());
        QVERIFY2(ClaimKey::make(spec.name).has_value(), spec.name.data());
    }
    QCOMPARE(claimSpec(*ClaimKey::parse("age_over_18")).kind, ClaimKind::Boolean);
    QCOMPARE(claimSpec(*ClaimKey::parse("age_over_x")).kind, ClaimKind::Free);
    QVERIFY(Vocabulary::personalData().find(claimSpec(*ClaimKey::parse("age_over_18")).category).has_value());
    QVERIFY(Vocabulary::personalData().find(claimSpec(*ClaimKey::parse("shoe")).category).has_value());
}

void ProfileClaimsTest::specialCategoriesAreSensitive_data()
{
    QTest::addColumn<QByteArray>("category");
    QTest::addColumn<bool>("sensitive");
    for (const auto *word :
         {"Health", "Religion", "SexualPreference", "PoliticalOpinion", "EthnicOrigin", "Fingerprint",
          "Genetic", "CriminalCharge", "Password", "BloodType", "TradeUnionMembership", "Vulnerability"})
        QTest::newRow(word) << QByteArray{word} << true;
    for (const auto *word : {"Name", "EmailAddress", "BirthDate", "FavouriteFood", "Salary"})
        QTest::newRow(word) << QByteArray{word} << false;
}

void ProfileClaimsTest::specialCategoriesAreSensitive()
{
    QFETCH(QByteArray, category);
    QFETCH(bool, sensitive);
    const auto found = Vocabulary::personalData().find(category.toStdString());
    QVERIFY(found.has_value());
    QCOMPARE(defaultSensitivity(**found) == Sensitivity::Sensitive, sensitive);
}

void ProfileClaimsTest::valuesAreCheckedByTheirClaim_data()
{
    QTest::addColumn<QByteArray>("claim");
    QTest::addColumn<json::Value>("value");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const char *claim, json::Value value, const char *code) {
        QTest::newRow(name) << QByteArray{claim} << std::move(value) << QByteArray{code};
    };
    row("name", "name", "森田 葵", "ok");
    row("empty", "name", "", "invalid_argument");
    row("blank", "name", " \t\n", "invalid_argument");
    row("control", "name", "a\x1b[31m", "invalid_argument");
    row("not UTF-8", "name", "\xC3\x28", "invalid_utf8");
    row("wrong type", "name", 7, "invalid_argument");
    row("null", "name", nullptr, "invalid_argument");
    row("array", "shoe", json::Array{"a"}, "invalid_argument");
    row("long name", "name", std::string(4097, 'x'), "too_large");
    row("longest picture", "picture", "data:image/png;base64," + std::string(maxValueBytes - 22, 'A'), "ok");
    row("picture too large", "picture", "data:image/png;base64," + std::string(maxValueBytes - 21, 'A'),
        "too_large");
    row("script", "website", "javascript:alert(1)", "invalid_argument");
    row("file", "website", "file:///etc/passwd", "invalid_argument");
    row("without scheme", "website", "example.com:8080/x", "ok");
    row("https", "website", "https://example.com/", "ok");
    row("email", "email", "a@b.example", "ok");
    row("two signs", "email", "a@b@c.example", "invalid_argument");
    row("no host", "email", "a@", "invalid_argument");
    row("phone", "phone_number", "+81 (90) 0000-4827", "ok");
    row("letters", "phone_number", "call me", "invalid_argument");
    row("no digit", "phone_number", "+-()", "invalid_argument");
    row("birth date", "birthdate", "1950-02-28", "ok");
    row("leap day", "birthdate", "2004-02-29", "ok");
    row("no leap day", "birthdate", "2005-02-29", "invalid_date");
    row("year alone", "birthdate", "1988", "ok");
    row("no year", "birthdate", "0000-02-29", "ok");
    row("year zero alone", "birthdate", "0000", "invalid_date");
    row("today", "birthdate", "2026-11-22", "ok");
    row("tomorrow", "birthdate", "2026-11-23", "invalid_date");
    row("next year", "birthdate", "2027", "invalid_date");
    row("Buddhist year", "birthdate", "2530-05-05", "invalid_date");
    row("slashes", "birthdate", "1988/03/14", "invalid_date");
    row("zone", "zoneinfo", "Asia/Tokyo", "ok");
    row("no zone", "zoneinfo", "Asia/Nowhere", "invalid_argument");
    row("locale", "locale", "th-TH", "ok");
    row("no locale", "locale", "th_TH", "invalid_argument");
    row("truth", "age_over_18", true, "ok");
    row("truth as text", "age_over_18", "true", "invalid_argument");
    row("address", "address", json::Object{{"region", "神奈川県"}, {"country", "日本"}}, "ok");
    row("empty address", "address", json::Object{}, "invalid_argument");
    row("unknown member", "address", json::Object{{"city", "x"}}, "invalid_argument");
    row("number in address", "address", json::Object{{"region", 3}}, "invalid_argument");
    row("address as text", "address", "Tokyo", "invalid_argument");
    row("free number", "shoe", 38, "ok");
    row("free fraction", "shoe", 24.5, "invalid_argument");
    row("free object", "shoe", json::Object{{"a", 1}}, "invalid_argument");
}

void ProfileClaimsTest::valuesAreCheckedByTheirClaim()
{
    QFETCH(QByteArray, claim);
    QFETCH(json::Value, value);
    QFETCH(QByteArray, code);
    QCOMPARE(outcomeOf(checkClaimValue(*ClaimKey::parse(claim.toStdString()), value, today)), code);
}

void ProfileClaimsTest::aYearOfTheBuddhistEraIsCalledSo()
{
    const auto reasonFor = [](const char *date) {
        const auto done = checkClaimValue(*ClaimKey::parse("birthdate"), date, today);
        return done ? std::string{} : std::string{done.error().fact("reason")};
    };
    QCOMPARE(reasonFor("2533-05-01"), std::string{"buddhist_era"});
    QCOMPARE(reasonFor("2533"), std::string{"buddhist_era"});
    QCOMPARE(reasonFor("2569-01-01"), std::string{"buddhist_era"});
    QCOMPARE(reasonFor("2570-01-01"), std::string{"in_future"});
    QCOMPARE(reasonFor("2438-01-01"), std::string{"in_future"});
    QCOMPARE(reasonFor("2027-01-01"), std::string{"in_future"});
    QCOMPARE(reasonFor("1990-05-01"), std::string{});
}

void ProfileClaimsTest::errorsNeverRepeatTheValue()
{
    const std::string secret = "only-I-know-this";
    for (const auto *claim :
         {"email", "phone_number", "birthdate", "zoneinfo", "locale", "address", "age_over_18"}) {
        const auto done = checkClaimValue(*ClaimKey::parse(claim), secret, today);
        QVERIFY2(!done.has_value(), claim);
        QCOMPARE(std::string{done.error().fact("claim")}, std::string{claim});
        for (const auto &fact : done.error().facts)
            QVERIFY2(fact.value.find(secret) == std::string::npos, claim);
    }
}

void ProfileClaimsTest::typingBecomesTheValueOfTheClaim()
{
    const auto typed = [](const char *claim, const char *text) {
        return claimValueFromText(*ClaimKey::parse(claim), text, today);
    };
    QVERIFY(*typed("age_over_18", "Yes") == json::Value{true});
    QVERIFY(*typed("age_over_18", "no") == json::Value{false});
    QVERIFY(!typed("age_over_18", "maybe").has_value());
    QVERIFY(*typed("shoe", " 38 ") == json::Value{"38"});
    QVERIFY(*typed("address", "1-2-3 Minato") == json::Value(json::Object{{"formatted", "1-2-3 Minato"}}));
    QVERIFY(*typed("address", R"({"region":"東京都"})") == json::Value(json::Object{{"region", "東京都"}}));
    QVERIFY(!typed("address", R"({"region":)").has_value());
    QVERIFY(!typed("birthdate", "2027-01-01").has_value());
}

void ProfileClaimsTest::attributeIdsTellKeysApart()
{
    const SubjectId subject{{1}};
    const PersonaId persona{{2}};
    const auto email = *ClaimKey::parse("email");
    const std::set<AttributeId> ids{attributeIdOf(subject, {}, email), attributeIdOf(subject, persona, email),
                                    attributeIdOf(SubjectId{{2}}, {}, email),
                                    attributeIdOf(subject, {}, *ClaimKey::parse("email/work")),
                                    attributeIdOf(subject, {}, *ClaimKey::parse("email#ja"))};
    QCOMPARE(ids.size(), std::size_t{5});
    QCOMPARE(attributeIdOf(subject, {}, email), attributeIdOf(subject, {}, *ClaimKey::make("email")));
}

QTEST_APPLESS_MAIN(ProfileClaimsTest)
#include "tst_profile_claims.moc"
