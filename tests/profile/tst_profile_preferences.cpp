// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "profile_folder.h"

using namespace proffer;
using namespace proffer::profile;
using proffer::test::outcomeOf;
using proffer::test::PersonFolder;

class ProfilePreferencesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachFaceHasItsOwnStances();
    void theSameAgainIsNotWritten();
    void aClearedStanceIsNoStance();
    void anErasedStanceStaysAsErased();
    void whatCannotBeSetChangesNothing_data();
    void whatCannotBeSetChangesNothing();
    void historyHoldsTheKeyAndNotTheStance();
};

void ProfilePreferencesTest::eachFaceHasItsOwnStances()
{
    PersonFolder vault;
    auto &preferences = vault.profile().preferences();
    QVERIFY(preferences.set(vault.work.id, "channel.phone", "no")->restrictive());
    QVERIFY(!preferences.set(vault.everyday.id, "channel.phone", "yes")->restrictive());
    const auto coffee = preferences.set(vault.work.id, "topic.Coffee", "like");
    QCOMPARE(coffee->key, std::string{"topic.coffee"});
    QVERIFY(*preferences.preference(coffee->id) == *coffee);
    QVERIFY(*preferences.find(vault.work.id, "topic.COFFEE") == *coffee);
    QCOMPARE(preferences.preferences(vault.work.id)->size(), std::size_t{2});
    QCOMPARE(preferences.preferences(vault.everyday.id)->size(), std::size_t{1});
    QCOMPARE(outcomeOf(preferences.find(vault.everyday.id, "topic.coffee")), QByteArray{"not_found"});
    QCOMPARE(outcomeOf(preferences.preferences(PersonaId{})), QByteArray{"not_found"});
    QVERIFY(vault.isWhole());
}

void ProfilePreferencesTest::theSameAgainIsNotWritten()
{
    PersonFolder vault;
    auto &preferences = vault.profile().preferences();
    QVERIFY(preferences.set(vault.work.id, "frequency.max", "weekly").has_value());
    const auto before = vault.events();
    QCOMPARE(preferences.set(vault.work.id, "frequency.max", "weekly")->version, std::int64_t{1});
    QCOMPARE(vault.events(), before);
    QCOMPARE(preferences.set(vault.work.id, "frequency.max", "never")->version, std::int64_t{2});
}

void ProfilePreferencesTest::aClearedStanceIsNoStance()
{
    PersonFolder vault;
    auto &preferences = vault.profile().preferences();
    QCOMPARE(outcomeOf(preferences.clear(vault.work.id, "channel.phone")), QByteArray{"not_found"});
    const auto set = preferences.set(vault.work.id, "channel.phone", "no");
    QVERIFY(preferences.clear(vault.work.id, "channel.phone").has_value());
    QVERIFY(preferences.preferences(vault.work.id)->empty());
    const auto cleared = preferences.preference(set->id);
    QVERIFY(cleared->cleared && !cleared->value && !cleared->restrictive() && !cleared->erased());
    QCOMPARE(outcomeOf(preferences.clear(vault.work.id, "channel.phone")), QByteArray{"not_found"});
    QVERIFY(preferences.set(vault.work.id, "channel.phone", "no").has_value());
    QCOMPARE(preferences.preferences(vault.work.id)->size(), std::size_t{1});
    QVERIFY(vault.isWhole());
}

void ProfilePreferencesTest::anErasedStanceStaysAsErased()
{
    PersonFolder vault;
    auto &preferences = vault.profile().preferences();
    const auto taste = preferences.set(vault.work.id, "taste.coffee", "dark");
    QVERIFY(preferences.set(vault.work.id, "taste.coffee", "very dark").has_value());
    QVERIFY(preferences.clear(vault.work.id, "taste.coffee").has_value());
    QCOMPARE(preferences.erase(taste->id)->erased.size(), std::size_t{2});
    QVERIFY(preferences.preference(taste->id)->erased());
    QCOMPARE(outcomeOf(preferences.erase(taste->id)), QByteArray{"value.erased"});
    QVERIFY(preferences.preferences(vault.work.id)->front().erased());
    QVERIFY(vault.isWhole());
}

void ProfilePreferencesTest::whatCannotBeSetChangesNothing_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("unknown key") << QByteArray{"channel.fax"} << QByteArray{"no"};
    QTest::newRow("unknown word") << QByteArray{"channel.phone"} << QByteArray{"never"};
    QTest::newRow("hidden direction") << QByteArray{"topic.\xE2\x80\xAE"} << QByteArray{"like"};
    QTest::newRow("hours as text") << QByteArray{"quiet_hours"} << QByteArray{"22:00-07:00 UTC"};
}

void ProfilePreferencesTest::whatCannotBeSetChangesNothing()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    PersonFolder vault;
    const auto before = vault.events();
    auto &preferences = vault.profile().preferences();
    QCOMPARE(outcomeOf(preferences.set(vault.work.id, key.toStdString(), value.toStdString())),
             QByteArray{"invalid_argument"});
    QCOMPARE(outcomeOf(preferences.set(PersonaId{}, "channel.phone", "no")), QByteArray{"not_found"});
    QCOMPARE(vault.events(), before);
    QVERIFY(preferences.preferences(vault.work.id)->empty());
}

void ProfilePreferencesTest::historyHoldsTheKeyAndNotTheStance()
{
    PersonFolder vault;
    QVERIFY(vault.profile().preferences().set(vault.work.id, "taste.coffee", "hazelnut").has_value());
    const auto event = vault.ledger().page(0, 1)->front();
    const auto structure = json::write(event.data);
    QVERIFY(structure.find("taste.coffee") != std::string::npos);
    QVERIFY(structure.find("hazelnut") == std::string::npos);
    QCOMPARE(ProfileProjection{}.searchText(event), std::string{"taste.coffee"});
}

QTEST_GUILESS_MAIN(ProfilePreferencesTest)
#include "tst_profile_preferences.moc"
