// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "profile_folder.h"

using namespace proffer;
using namespace proffer::profile;
using proffer::test::outcomeOf;
using proffer::test::PersonFolder;
using proffer::test::ProfileFolder;

class ProfilePeopleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thereIsOnePerson();
    void subjectsAreRenamed();
    void namesAreValuesAndLabelsAreNames();
    void labelsTellTheFacesOfASubjectApart();
    void aRetiredFaceTakesNothingNew();
    void whatIsTypedFindsOneOrSaysWhy();
    void badNamesChangeNothing_data();
    void badNamesChangeNothing();
    void anErasedSubjectIsGoneWithEverything();
};

void ProfilePeopleTest::thereIsOnePerson()
{
    ProfileFolder vault;
    auto &people = vault.profile().people();
    QCOMPARE(outcomeOf(people.self()), QByteArray{"not_found"});
    const auto me = people.addSelf("Aoi");
    QVERIFY(me.has_value());
    QVERIFY(me->self);
    QCOMPARE(outcomeOf(people.addSelf("Somebody else")), QByteArray{"already_exists"});
    const auto child = people.addSubject("Sora", "child");
    QVERIFY(child.has_value());
    QVERIFY(*people.self() == *me);
    QVERIFY(*people.subjects() == (std::vector{*me, *child}));
    QCOMPARE(*child->relation, std::string{"child"});
    QVERIFY(vault.isWhole());
}

void ProfilePeopleTest::subjectsAreRenamed()
{
    PersonFolder vault;
    const auto renamed = vault.profile().people().renameSubject(vault.me.id, "葵");
    QVERIFY(renamed.has_value());
    QCOMPARE(*renamed->name, std::string{"葵"});
    QVERIFY(renamed->self);
    QCOMPARE(outcomeOf(vault.profile().people().renameSubject(SubjectId{}, "x")), QByteArray{"not_found"});
    QVERIFY(vault.isWhole());
}

void ProfilePeopleTest::namesAreValuesAndLabelsAreNames()
{
    PersonFolder vault;
    QVERIFY(vault.profile().people().addSubject("Sora", "child").has_value());
    const auto page = vault.ledger().page(0, 100);
    QVERIFY(page.has_value());
    bool labelled = false;
    for (const auto &event : *page) {
        const auto structure = json::write(event.data);
        QVERIFY(structure.find("Sora") == std::string::npos);
        QVERIFY(structure.find("child") == std::string::npos);
        QVERIFY(structure.find("葵") == std::string::npos);
        labelled = labelled || structure.find("Everyday") != std::string::npos;
    }
    QVERIFY(labelled);
}

void ProfilePeopleTest::labelsTellTheFacesOfASubjectApart()
{
    PersonFolder vault;
    auto &people = vault.profile().people();
    QCOMPARE(outcomeOf(people.addPersona(vault.me.id, "Work")), QByteArray{"already_exists"});
    QCOMPARE(outcomeOf(people.renamePersona(vault.everyday.id, "Work")), QByteArray{"already_exists"});
    QVERIFY(people.renamePersona(vault.work.id, "Office").has_value());
    QVERIFY(people.addPersona(vault.me.id, "Work").has_value());
    const auto child = people.addSubject("Sora", "child");
    QVERIFY(people.addPersona(child->id, "Work").has_value());
    QCOMPARE(people.personas(vault.me.id)->size(), std::size_t{3});
    QCOMPARE(people.personas(child->id)->size(), std::size_t{1});
    QVERIFY(vault.isWhole());
}

void ProfilePeopleTest::aRetiredFaceTakesNothingNew()
{
    PersonFolder vault;
    QVERIFY(vault.set("email", "w@work.example", vault.work.id).has_value());
    QVERIFY(vault.profile().people().retirePersona(vault.work.id)->retired);
    const auto before = vault.events();
    QCOMPARE(outcomeOf(vault.set("email", "other@work.example", vault.work.id)),
             QByteArray{"invalid_argument"});
    QCOMPARE(outcomeOf(vault.profile().preferences().set(vault.work.id, "channel.phone", "no")),
             QByteArray{"invalid_argument"});
    QCOMPARE(outcomeOf(vault.profile().people().renamePersona(vault.work.id, "x")),
             QByteArray{"invalid_argument"});
    QCOMPARE(outcomeOf(vault.profile().people().retirePersona(vault.work.id)),
             QByteArray{"invalid_argument"});
    QCOMPARE(vault.events(), before);
    QCOMPARE(vault.valueOf("email", vault.work.id), std::string{R"("w@work.example")"});
    QVERIFY(vault.profile().people().addPersona(vault.me.id, "Work").has_value());
}

void ProfilePeopleTest::whatIsTypedFindsOneOrSaysWhy()
{
    PersonFolder vault;
    auto &people = vault.profile().people();
    const auto child = people.addSubject("Sora", "child");
    QVERIFY(people.addPersona(child->id, "Everyday").has_value());
    QVERIFY(*people.findPersona("Work") == vault.work);
    QVERIFY(*people.findPersona(vault.everyday.id.text()) == vault.everyday);
    QCOMPARE(outcomeOf(people.findPersona("Everyday")), QByteArray{"ambiguous"});
    QCOMPARE(outcomeOf(people.findPersona("everyday")), QByteArray{"not_found"});
    QVERIFY(people.findSubject("Sora")->id == child->id);
    QCOMPARE(outcomeOf(people.findSubject("")), QByteArray{"not_found"});
    QVERIFY(people.eraseSubject(child->id).has_value());
    QCOMPARE(outcomeOf(people.findSubject("")), QByteArray{"not_found"});
}

void ProfilePeopleTest::badNamesChangeNothing_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("empty") << QByteArray{};
    QTest::newRow("blank") << QByteArray{"  "};
    QTest::newRow("two lines") << QByteArray{"a\nb"};
    QTest::newRow("escape") << QByteArray{"a\x1b[2J"};
    QTest::newRow("not UTF-8") << QByteArray{"\xFF"};
    QTest::newRow("too long") << QByteArray(401, 'x');
}

void ProfilePeopleTest::badNamesChangeNothing()
{
    QFETCH(QByteArray, name);
    PersonFolder vault;
    const auto before = vault.events();
    auto &people = vault.profile().people();
    const auto text = name.toStdString();
    QVERIFY(!people.addSubject(text, "child").has_value());
    QVERIFY(!people.renameSubject(vault.me.id, text).has_value());
    QVERIFY(!people.addPersona(vault.me.id, text).has_value());
    QVERIFY(!people.renamePersona(vault.work.id, text).has_value());
    QCOMPARE(vault.events(), before);
    QCOMPARE(people.subjects()->size(), std::size_t{1});
    QVERIFY(*people.persona(vault.work.id) == vault.work);
}

void ProfilePeopleTest::anErasedSubjectIsGoneWithEverything()
{
    PersonFolder vault;
    auto &profile = vault.profile();
    const auto child = profile.people().addSubject("Sora", "child");
    const auto face = profile.people().addPersona(child->id, "School");
    const auto birth = ClaimKey::parse("birthdate");
    QVERIFY(
        profile.attributes().set({.subject = child->id, .claim = *birth, .value = "2018-05-05"}).has_value());
    QVERIFY(profile.preferences().set(face->id, "topic.trains", "like").has_value());
    QVERIFY(vault.set("email", "me@home.example").has_value());

    const auto erasure = profile.people().eraseSubject(child->id);
    QVERIFY(erasure.has_value());
    QCOMPARE(erasure->erased.size(), std::size_t{3});
    const auto left = profile.people().subject(child->id);
    QVERIFY(left->erased());
    QVERIFY(!left->relation);
    QVERIFY(profile.attributes().allOf(child->id)->front().erased());
    QVERIFY(profile.preferences().preferences(face->id)->front().erased());
    QCOMPARE(vault.valueOf("email"), std::string{R"("me@home.example")"});
    QCOMPARE(outcomeOf(profile.people().eraseSubject(child->id)), QByteArray{"value.erased"});
    QCOMPARE(
        outcomeOf(profile.attributes().set({.subject = child->id, .claim = *birth, .value = "2018-05-05"})),
        QByteArray{"value.erased"});
    QVERIFY(vault.isWhole());
}

QTEST_GUILESS_MAIN(ProfilePeopleTest)
#include "tst_profile_people.moc"
