// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "profile_folder.h"

using namespace proffer;
using namespace proffer::profile;
using proffer::test::outcomeOf;
using proffer::test::PersonFolder;

class ProfileAttributesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aValueIsKeptWithAllThatIsKnownOfIt();
    void valuesAreNotInTheStructure();
    void theSameAgainIsNotWritten();
    void categoryAndSensitivityStayUntilTheyAreChanged();
    void aFaceShowsItsOwnValueBeforeTheSharedOne();
    void anErasedOwnValueIsNotReplacedByTheSharedOne();
    void oneClaimHasManyLanguagesAndLabels();
    void whatCannotBeKeptChangesNothing_data();
    void whatCannotBeKeptChangesNothing();
    void agesAreReachedOnTheBirthday_data();
    void agesAreReachedOnTheBirthday();
    void coarserFactsComeFromTheirOrigin();
    void aPrefectureIsInJapan();
    void aDerivedFactIsOutdatedWhenItsOriginChanges();
    void aFactThatDoesNotFollowIsRefused();
};

namespace {

Date day(const char *text)
{
    return *parseIsoDate(text);
}

} // namespace

void ProfileAttributesTest::aValueIsKeptWithAllThatIsKnownOfIt()
{
    PersonFolder vault;
    const auto kept = vault.set("family_name#JA-kana-jp", "モリタ");
    QVERIFY(kept.has_value());
    QCOMPARE(kept->claim.text(), std::string{"family_name#ja-Kana-JP"});
    QCOMPARE(kept->category, std::string{"https://w3id.org/dpv/pd#Name"});
    QVERIFY(kept->sensitivity == Sensitivity::Normal);
    QVERIFY(kept->source == Source::Self);
    QCOMPARE(kept->version, std::int64_t{1});
    QVERIFY(kept->setAt == vault.clock.current);
    QVERIFY(!kept->persona && !kept->erased() && !kept->outdated);
    QVERIFY(*vault.profile().attributes().attribute(kept->id) == *kept);
    QVERIFY(*vault.find("family_name#ja-Kana-JP") == *kept);
    QVERIFY(*vault.profile().attributes().carriers(kept->id) == std::vector{kept->event});
    QVERIFY(vault.set("religion", "Shinto")->sensitivity == Sensitivity::Sensitive);
    QVERIFY(vault.isWhole());
}

void ProfileAttributesTest::valuesAreNotInTheStructure()
{
    PersonFolder vault;
    QVERIFY(vault.set("email", "secret@home.example").has_value());
    const auto event = vault.ledger().page(0, 1)->front();
    QCOMPARE(event.kind, std::string{"attribute.set"});
    QVERIFY(json::write(event.data).find("secret") == std::string::npos);
    QCOMPARE(ProfileProjection{}.searchText(event), std::string{"email"});
    QVERIFY(std::ranges::find(event.about, vault.me.id.bytes) != event.about.end());
}

void ProfileAttributesTest::theSameAgainIsNotWritten()
{
    PersonFolder vault;
    QVERIFY(vault.set("email", "a@home.example").has_value());
    const auto before = vault.events();
    QCOMPARE(vault.set("email", "a@home.example")->version, std::int64_t{1});
    QCOMPARE(vault.events(), before);
    QCOMPARE(vault.set("email", "b@home.example")->version, std::int64_t{2});
    QCOMPARE(vault.events(), before + 1);
    QCOMPARE(vault.valueOf("email"), std::string{R"("b@home.example")"});
}

void ProfileAttributesTest::categoryAndSensitivityStayUntilTheyAreChanged()
{
    PersonFolder vault;
    auto &attributes = vault.profile().attributes();
    const AttributeDraft draft{
        .subject = vault.me.id, .claim = *ClaimKey::parse("clinic"), .value = "Dr. A", .category = "Health"};
    QVERIFY(attributes.set(draft)->sensitivity == Sensitivity::Sensitive);
    const auto changed = vault.set("clinic", "Dr. B");
    QCOMPARE(changed->category, std::string{"https://w3id.org/dpv/pd#Health"});
    QVERIFY(changed->sensitivity == Sensitivity::Sensitive);
    auto lowered = draft;
    lowered.sensitivity = Sensitivity::Normal;
    QVERIFY(attributes.set(lowered)->sensitivity == Sensitivity::Normal);
    QVERIFY(vault.set("clinic", "Dr. C")->sensitivity == Sensitivity::Normal);
    auto renewed = draft;
    renewed.value = "Dr. D";
    QVERIFY(attributes.set(renewed)->sensitivity == Sensitivity::Normal);
    renewed.category = "Religion";
    QVERIFY(attributes.set(renewed)->sensitivity == Sensitivity::Sensitive);
    QVERIFY(vault.isWhole());
}

void ProfileAttributesTest::aFaceShowsItsOwnValueBeforeTheSharedOne()
{
    PersonFolder vault;
    QVERIFY(vault.set("email", "me@home.example").has_value());
    QVERIFY(vault.set("name", "Aoi").has_value());
    QVERIFY(vault.set("email", "aoi@work.example", vault.work.id).has_value());
    QCOMPARE(vault.valueOf("email", vault.work.id), std::string{R"("aoi@work.example")"});
    QCOMPARE(vault.valueOf("email", vault.everyday.id), std::string{R"("me@home.example")"});
    QCOMPARE(vault.valueOf("email"), std::string{R"("me@home.example")"});
    const auto shown = vault.profile().attributes().attributes(vault.me.id, vault.work.id);
    QCOMPARE(shown->size(), std::size_t{2});
    QVERIFY((*shown)[0].persona == vault.work.id);
    QVERIFY(!(*shown)[1].persona);
    QCOMPARE(vault.profile().attributes().attributes(vault.me.id)->size(), std::size_t{2});
    QCOMPARE(vault.profile().attributes().allOf(vault.me.id)->size(), std::size_t{3});
}

void ProfileAttributesTest::anErasedOwnValueIsNotReplacedByTheSharedOne()
{
    PersonFolder vault;
    QVERIFY(vault.set("email", "me@home.example").has_value());
    const auto own = vault.set("email", "thrown@away.example", vault.work.id);
    QVERIFY(vault.profile().attributes().erase(own->id).has_value());
    QCOMPARE(vault.valueOf("email", vault.work.id), std::string{"erased"});
    const auto shown = vault.profile().attributes().attributes(vault.me.id, vault.work.id);
    QCOMPARE(shown->size(), std::size_t{1});
    QVERIFY(shown->front().erased());
}

void ProfileAttributesTest::oneClaimHasManyLanguagesAndLabels()
{
    PersonFolder vault;
    for (const auto *claim : {"name", "name#ja-Hani-JP", "name#th-TH", "name/maiden", "nickname"})
        QVERIFY(vault.set(claim, "x").has_value());
    QCOMPARE(vault.profile().attributes().named(vault.me.id, {}, "name")->size(), std::size_t{4});
    QCOMPARE(vault.profile().attributes().named(vault.me.id, {}, "nam")->size(), std::size_t{0});
}

void ProfileAttributesTest::whatCannotBeKeptChangesNothing_data()
{
    QTest::addColumn<QByteArray>("claim");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("category");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("unknown IRI") << QByteArray{"email"} << QByteArray{"a@b.example"}
                                 << QByteArray{"https://w3id.org/dpv/pd#Nonsense"}
                                 << QByteArray{"unknown_iri"};
    QTest::newRow("born in the future")
        << QByteArray{"birthdate"} << QByteArray{"2031-01-01"} << QByteArray{} << QByteArray{"invalid_date"};
    QTest::newRow("no e-mail address")
        << QByteArray{"email"} << QByteArray{"nobody"} << QByteArray{} << QByteArray{"invalid_argument"};
    QTest::newRow("empty") << QByteArray{"name"} << QByteArray{} << QByteArray{}
                           << QByteArray{"invalid_argument"};
}

void ProfileAttributesTest::whatCannotBeKeptChangesNothing()
{
    QFETCH(QByteArray, claim);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, category);
    QFETCH(QByteArray, code);
    PersonFolder vault;
    const auto before = vault.events();
    AttributeDraft draft{
        .subject = vault.me.id, .claim = *ClaimKey::parse(claim.toStdString()), .value = value.toStdString()};
    if (!category.isEmpty())
        draft.category = category.toStdString();
    auto &attributes = vault.profile().attributes();
    QCOMPARE(outcomeOf(attributes.set(draft)), code);
    QCOMPARE(outcomeOf(vault.set("name#ja_JP", "x")), QByteArray{"invalid_argument"});
    auto stranger = draft;
    stranger.subject = SubjectId{};
    QVERIFY(!attributes.set(stranger).has_value());
    const auto child = vault.profile().people().addSubject("Sora", "child");
    QCOMPARE(outcomeOf(attributes.set({.subject = child->id,
                                       .persona = vault.work.id,
                                       .claim = *ClaimKey::parse("name"),
                                       .value = "x"})),
             QByteArray{"invalid_argument"});
    QCOMPARE(outcomeOf(attributes.set({.subject = vault.me.id,
                                       .claim = *ClaimKey::parse("name"),
                                       .value = "x",
                                       .source = Source::Derived})),
             QByteArray{"invalid_argument"});
    QCOMPARE(vault.events(), before + 1);
    QVERIFY(attributes.allOf(vault.me.id)->empty());
}

void ProfileAttributesTest::agesAreReachedOnTheBirthday_data()
{
    QTest::addColumn<QByteArray>("birth");
    QTest::addColumn<QByteArray>("on");
    QTest::addColumn<QByteArray>("over");
    const auto row = [](const char *name, const char *birth, const char *on, const char *over) {
        QTest::newRow(name) << QByteArray{birth} << QByteArray{on} << QByteArray{over};
    };
    row("the day before", "2008-11-23", "2026-11-22", "false");
    row("the day itself", "2008-11-22", "2026-11-22", "true");
    row("leap day, common year, 28 February", "2004-02-29", "2022-02-28", "false");
    row("leap day, common year, 1 March", "2004-02-29", "2022-03-01", "true");
    row("born on 28 February of a leap year", "2004-02-28", "2022-02-28", "true");
    row("long ago", "1931-12-31", "2026-11-22", "true");
    row("year alone, surely", "2007", "2026-11-22", "true");
    row("year alone, surely not", "2009", "2026-11-22", "false");
    row("year alone, perhaps", "2008", "2026-11-22", "ambiguous");
    row("no year", "0000-04-12", "2026-11-22", "ambiguous");
    row("before the birth", "2008-11-23", "2001-01-01", "invalid_date");
}

void ProfileAttributesTest::agesAreReachedOnTheBirthday()
{
    QFETCH(QByteArray, birth);
    QFETCH(QByteArray, on);
    QFETCH(QByteArray, over);
    PersonFolder vault;
    const auto origin = vault.set("birthdate", birth.toStdString());
    QVERIFY(origin.has_value());
    const auto derived = vault.profile().attributes().derive(origin->id, "age_over_18", day(on.constData()));
    QCOMPARE(derived ? test::bytesOf(json::write(*derived->value)) : outcomeOf(derived), over);
}

void ProfileAttributesTest::coarserFactsComeFromTheirOrigin()
{
    PersonFolder vault;
    auto &attributes = vault.profile().attributes();
    const auto birth = vault.set("birthdate", "1988-03-14", vault.work.id);
    for (const auto *claim : {"age_over_13", "age_over_16", "age_over_18", "age_over_20", "age_over_21"}) {
        const auto fact = attributes.derive(birth->id, claim, day("2026-11-22"));
        QVERIFY(fact.has_value());
        QVERIFY(*fact->value == json::Value{true});
        QVERIFY(fact->source == Source::Derived);
        QVERIFY(fact->derivedFrom == birth->claim);
        QVERIFY(fact->persona == vault.work.id);
    }
    QVERIFY(*attributes.derive(birth->id, "age_over_65", day("2026-11-22"))->value == json::Value{false});
    const auto before = vault.events();
    QVERIFY(attributes.derive(birth->id, "age_over_18", day("2026-11-22")).has_value());
    QCOMPARE(vault.events(), before);
    QVERIFY(vault.isWhole());
}

void ProfileAttributesTest::aPrefectureIsInJapan()
{
    PersonFolder vault;
    auto &attributes = vault.profile().attributes();
    const auto home =
        vault.set("address#ja/home",
                  json::Object{{"region", "神奈川県"}, {"country", "日本"}, {"postal_code", "230-0000"}});
    const auto prefecture = attributes.derive(home->id, "prefecture", day("2026-11-22"));
    QCOMPARE(prefecture->claim.text(), std::string{"prefecture#ja/home"});
    QVERIFY(*prefecture->value == json::Value{"神奈川県"});
    QVERIFY(*attributes.derive(home->id, "postal_code", day("2026-11-22"))->value == json::Value{"230-0000"});
    QCOMPARE(outcomeOf(attributes.derive(home->id, "locality", day("2026-11-22"))), QByteArray{"ambiguous"});
    const auto leeds =
        vault.set("address", json::Object{{"region", "West Yorkshire"}, {"country", "United Kingdom"}});
    QCOMPARE(outcomeOf(attributes.derive(leeds->id, "prefecture", day("2026-11-22"))),
             QByteArray{"ambiguous"});
    QVERIFY(*attributes.derive(leeds->id, "region", day("2026-11-22"))->value ==
            json::Value{"West Yorkshire"});
}

void ProfileAttributesTest::aDerivedFactIsOutdatedWhenItsOriginChanges()
{
    PersonFolder vault;
    auto &attributes = vault.profile().attributes();
    const auto birth = vault.set("birthdate", "1988-03-14");
    const auto over = attributes.derive(birth->id, "age_over_18", day("2026-11-22"));
    QVERIFY(!over->outdated);
    QVERIFY(vault.set("birthdate", "1988-03-15").has_value());
    QVERIFY(attributes.attribute(over->id)->outdated);
    QVERIFY(!attributes.derive(birth->id, "age_over_18", day("2026-11-22"))->outdated);
    QVERIFY(attributes.erase(birth->id).has_value());
    QVERIFY(attributes.attribute(over->id)->outdated);
    QVERIFY(!attributes.attribute(over->id)->erased());
    QCOMPARE(outcomeOf(attributes.derive(birth->id, "age_over_21", day("2026-11-22"))),
             QByteArray{"value.erased"});
    QVERIFY(vault.isWhole());
}

void ProfileAttributesTest::aFactThatDoesNotFollowIsRefused()
{
    PersonFolder vault;
    auto &attributes = vault.profile().attributes();
    const auto birth = vault.set("birthdate", "1988-03-14");
    const auto name = vault.set("name", "Aoi");
    const auto before = vault.events();
    QCOMPARE(outcomeOf(attributes.derive(birth->id, "age_over_17", day("2026-11-22"))),
             QByteArray{"invalid_argument"});
    QCOMPARE(outcomeOf(attributes.derive(birth->id, "prefecture", day("2026-11-22"))),
             QByteArray{"invalid_argument"});
    QCOMPARE(outcomeOf(attributes.derive(name->id, "age_over_18", day("2026-11-22"))),
             QByteArray{"invalid_argument"});
    QCOMPARE(outcomeOf(attributes.derive(AttributeId{}, "age_over_18", day("2026-11-22"))),
             QByteArray{"not_found"});
    QCOMPARE(vault.events(), before);
}

QTEST_GUILESS_MAIN(ProfileAttributesTest)
#include "tst_profile_attributes.moc"
