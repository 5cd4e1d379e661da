// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "profile_folder.h"

#include <random>

using namespace proffer;
using namespace proffer::profile;
using proffer::test::outcomeOf;
using proffer::test::PersonFolder;

class ProfileErasureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyOlderValueOfTheKeyIsErased();
    void noEventAndNoTableHoldsTheValueAfter();
    void nothingElseChanges();
    void aNewValueAfterIsANewValue();
    void derivedFactsGoOnlyWhenAsked();
    void otherHoldersOfTheValueAreErasedByTheSameEvent();
    void aHolderThatIsNotThereUndoesTheWhole();
    void anErasureThatSomebodyElseWroteShowsNoOlderValue();
    void theRangeSaysWhichCopiesStillHoldIt();
    void anyMixOfActsFoldsTheSameInOneGo();
};

namespace {

/// Every text that the profile's tables hold.
std::string dump(ledger::Ledger &ledger)
{
    std::string text;
    for (const auto *sql : {"SELECT coalesce(value, '') FROM profile_attribute",
                            "SELECT coalesce(value, '') FROM profile_preference",
                            "SELECT coalesce(name, '') || coalesce(relation, '') FROM profile_subject"}) {
        auto rows = ledger.database().query(sql);
        while (rows && rows->step().value_or(false))
            text += rows->text(0);
    }
    return text;
}

} // namespace

void ProfileErasureTest::everyOlderValueOfTheKeyIsErased()
{
    PersonFolder vault;
    for (const auto *mail : {"first@home.example", "second@home.example", "third@home.example"})
        QVERIFY(vault.set("email", mail).has_value());
    const auto email = *vault.find("email");
    const auto erasure = vault.profile().attributes().erase(email.id);
    QVERIFY(erasure.has_value());
    QCOMPARE(erasure->erased.size(), std::size_t{3});
    QCOMPARE(vault.valueOf("email"), std::string{"erased"});
    QVERIFY(vault.profile().attributes().carriers(email.id)->empty());
    QCOMPARE(outcomeOf(vault.profile().attributes().erase(email.id)), QByteArray{"value.erased"});
    QCOMPARE(outcomeOf(vault.profile().attributes().erase(AttributeId{})), QByteArray{"not_found"});
    QVERIFY(vault.isWhole());
}

void ProfileErasureTest::noEventAndNoTableHoldsTheValueAfter()
{
    PersonFolder vault;
    QVERIFY(vault.set("email", "marked@home.example").has_value());
    QVERIFY(vault.set("email", "also-marked@home.example").has_value());
    QVERIFY(dump(vault.ledger()).find("marked") != std::string::npos);
    QVERIFY(vault.profile().attributes().erase(vault.find("email")->id).has_value());
    QVERIFY(dump(vault.ledger()).find("marked") == std::string::npos);
    const auto events = vault.ledger().page(0, 1000);
    QVERIFY(events.has_value());
    for (const auto &event : *events) {
        QVERIFY(json::write(event.data).find("marked") == std::string::npos);
        QVERIFY(!event.values || json::write(*event.values).find("marked") == std::string::npos);
    }
}

void ProfileErasureTest::nothingElseChanges()
{
    PersonFolder vault;
    QVERIFY(vault.set("name", "Aoi").has_value());
    QVERIFY(vault.set("email", "a@home.example").has_value());
    QVERIFY(vault.set("email", "b@work.example", vault.work.id).has_value());
    QVERIFY(vault.set("email/home", "c@home.example").has_value());
    QVERIFY(vault.profile().attributes().erase(vault.find("email")->id).has_value());
    QCOMPARE(vault.valueOf("name"), std::string{R"("Aoi")"});
    QCOMPARE(vault.valueOf("email", vault.work.id), std::string{R"("b@work.example")"});
    QCOMPARE(vault.valueOf("email/home"), std::string{R"("c@home.example")"});
    QVERIFY(vault.isWhole());
}

void ProfileErasureTest::aNewValueAfterIsANewValue()
{
    PersonFolder vault;
    QVERIFY(vault.set("email", "a@home.example").has_value());
    QVERIFY(vault.profile().attributes().erase(vault.find("email")->id).has_value());
    const auto again = vault.set("email", "a@home.example");
    QVERIFY(again.has_value());
    QCOMPARE(again->version, std::int64_t{3});
    QCOMPARE(vault.valueOf("email"), std::string{R"("a@home.example")"});
    QCOMPARE(vault.profile().attributes().erase(again->id)->erased.size(), std::size_t{1});
    QVERIFY(vault.isWhole());
}

void ProfileErasureTest::derivedFactsGoOnlyWhenAsked()
{
    PersonFolder vault;
    auto &attributes = vault.profile().attributes();
    const auto birth = vault.set("birthdate", "1988-03-14");
    QVERIFY(attributes.derive(birth->id, "age_over_18", *parseIsoDate("2026-11-22")).has_value());
    QVERIFY(attributes.erase(birth->id).has_value());
    QCOMPARE(vault.valueOf("age_over_18"), std::string{"true"});
    QVERIFY(vault.set("birthdate", "1988-03-14").has_value());
    QVERIFY(attributes.erase(birth->id, {.derived = true}).has_value());
    QCOMPARE(vault.valueOf("age_over_18"), std::string{"erased"});
    const auto event = vault.ledger().page(0, 1)->front();
    QCOMPARE(event.kind, std::string{"attribute.erased"});
    QCOMPARE(ProfileProjection{}.searchText(event), std::string{"birthdate age_over_18"});
    QVERIFY(vault.isWhole());
}

void ProfileErasureTest::otherHoldersOfTheValueAreErasedByTheSameEvent()
{
    PersonFolder vault;
    const auto email = vault.set("email", "a@home.example");
    const auto grant = vault.ledger().append(
        {.kind = "elsewhere.told", .values = json::Object{{"disclosure", "a@home.example"}}});
    const auto before = vault.events();
    const auto erasure = vault.profile().attributes().erase(email->id, {.alsoIn = {grant->ref}});
    QVERIFY(erasure.has_value());
    QCOMPARE(vault.events(), before + 1);
    QVERIFY(vault.ledger().find(grant->ref)->erased());
    QVERIFY(vault.ledger().find(email->event)->erased());
    QVERIFY(vault.isWhole());
}

void ProfileErasureTest::aHolderThatIsNotThereUndoesTheWhole()
{
    PersonFolder vault;
    const auto email = vault.set("email", "a@home.example");
    const auto before = vault.events();
    const ledger::EventRef nowhere{.device = vault.ledger().localHead().device, .seq = 999};
    QCOMPARE(outcomeOf(vault.profile().attributes().erase(email->id, {.alsoIn = {nowhere}})),
             QByteArray{"ledger.event_missing"});
    QCOMPARE(vault.events(), before);
    QCOMPARE(vault.valueOf("email"), std::string{R"("a@home.example")"});
    QVERIFY(vault.isWhole());
}

void ProfileErasureTest::anErasureThatSomebodyElseWroteShowsNoOlderValue()
{
    PersonFolder vault;
    QVERIFY(vault.set("email", "old@home.example").has_value());
    const auto current = vault.set("email", "new@home.example");
    const auto phone = vault.profile().preferences().set(vault.work.id, "channel.phone", "no");
    QVERIFY(vault.ledger()
                .append({.kind = "elsewhere.erased", .erases = {current->event, phone->event}})
                .has_value());
    QCOMPARE(vault.valueOf("email"), std::string{"erased"});
    QVERIFY(vault.profile().preferences().find(vault.work.id, "channel.phone")->erased());
    // What the older event still carries can be erased, too.
    QCOMPARE(vault.profile().attributes().erase(current->id)->erased.size(), std::size_t{1});
    QVERIFY(vault.isWhole());
}

void ProfileErasureTest::theRangeSaysWhichCopiesStillHoldIt()
{
    PersonFolder vault;
    QVERIFY(vault.set("name", "Aoi").has_value());
    QVERIFY(vault.set("email", "a@home.example").has_value());
    const auto first = vault.ledger().page(0, 1)->front().position;
    QVERIFY(vault.set("name", "Aoi M.").has_value());
    QVERIFY(vault.set("email", "b@home.example").has_value());
    const auto erasure = vault.profile().attributes().erase(vault.find("email")->id);
    QCOMPARE(erasure->firstPosition, first);
    const auto last = vault.ledger().page(0, 1)->front();
    QCOMPARE(erasure->erasedPosition, last.position);
    QVERIFY(erasure->event == last.ref);
}

void ProfileErasureTest::anyMixOfActsFoldsTheSameInOneGo()
{
    for (const unsigned seed : {1U, 2U, 3U}) {
        PersonFolder vault;
        auto &profile = vault.profile();
        std::mt19937 random(seed);
        const auto pick = [&](std::uint32_t count) { return static_cast<std::uint32_t>(random()) % count; };
        const std::array<std::string_view, 4> claims{"email", "name#ja-Hani-JP", "birthdate", "email/work"};
        const std::array<std::string_view, 3> keys{"channel.phone", "topic.coffee", "channel.email"};
        const std::array<std::string_view, 2> words{"like", "never"};
        for (int act = 0; act < 60; ++act) {
            const auto claim = claims.at(pick(4));
            const auto persona = pick(2) == 0 ? std::optional<PersonaId>{} : std::optional{vault.work.id};
            const auto key = keys.at(pick(3));
            const auto found = vault.find(claim, persona);
            const auto stance = profile.preferences().find(vault.work.id, key);
            switch (pick(6)) {
            case 0:
            case 1: {
                const auto number = std::to_string(10 + pick(18));
                const auto value = claim == "birthdate" ? "1988-03-" + number : "a" + number + "@b.example";
                QVERIFY(vault.set(claim, value, persona).has_value());
                break;
            }
            case 2:
                if (found && !profile.attributes().carriers(found->id)->empty())
                    QVERIFY(profile.attributes().erase(found->id, {.derived = pick(2) == 0}).has_value());
                break;
            case 3:
                if (found && !found->erased() && claim == "birthdate")
                    QVERIFY(profile.attributes()
                                .derive(found->id, "age_over_18", *parseIsoDate("2026-11-22"))
                                .has_value());
                break;
            case 4:
                QVERIFY(profile.preferences()
                            .set(vault.work.id, key, key.starts_with("topic") ? words.at(pick(2)) : "no")
                            .has_value());
                break;
            default:
                if (stance && !stance->cleared)
                    QVERIFY(pick(2) == 0
                                ? profile.preferences().clear(vault.work.id, key).has_value()
                                : stance->erased() || profile.preferences().erase(stance->id).has_value());
            }
        }
        QVERIFY2(vault.isWhole(), std::to_string(seed).c_str());
    }
}

QTEST_GUILESS_MAIN(ProfileErasureTest)
#include "tst_profile_erasure.moc"
