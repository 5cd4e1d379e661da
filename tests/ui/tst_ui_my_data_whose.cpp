// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "acting.h"
#include "overview/group.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTabBar>
#include <QTimeEdit>

using namespace proffer;
using namespace proffer::test;

/// Whose details and preferences are shown and changed, where there are several cards or persons.
class MyDataWhoseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPreferenceGoesToTheCardThatIsShown();
    void nothingIsChangedUntilTheChosenCardIsShown();
    void theLastChoiceHoldsWhateverIsAnsweredMeanwhile();
    void whatWasTypedForACardDoesNotGoToAnother();
    void aPersonWithoutACardHasNoPreferences();
    void aChildsCompaniesAreNotCountedAsMine();
    void aGroupIsToldOfEachPerson();
};

namespace {

constexpr auto languages = "Languages by their short names, the best one first";

void fillTwoCards(services::Services &services, Place &)
{
    const auto everyday = must(services.persona("Everyday")).id;
    must(services.profile().people().addPersona(must(services.profile().people().self()).id, "Work"));
    auto &wishes = services.profile().preferences();
    must(wishes.set(everyday, "channel.phone", json::Value{"yes"}));
    must(wishes.set(everyday, "quiet_hours",
                    must(profile::preferenceFromText("quiet_hours", "21:30-06:00 Asia/Tokyo"))));
    must(wishes.set(everyday, "language", must(profile::preferenceFromText("language", "ja"))));
}

/// Both can be reached at the same address; the company has the child's.
void fillChild(services::Services &services, Place &place)
{
    setFact(services, "email", "hanako@example.org");
    const auto child = must(services.profile().people().addSubject("Taro", "child")).id;
    const auto school = must(services.profile().people().addPersona(child, "School")).id;
    const auto email =
        must(services.profile().attributes().set({.subject = child,
                                                  .claim = must(profile::ClaimKey::parse("email")),
                                                  .value = json::Value{"hanako@example.org"}}));
    const auto kinari = addCompany(services, "kinari", place.random);
    const auto today = std::chrono::floor<std::chrono::days>(place.clock.now());
    must(services.grants().issue({.vendor = kinari,
                                  .persona = school,
                                  .attributes = {email.id},
                                  .terms = {.permissions = {{.purpose = "ServiceProvision"}}},
                                  .validUntil = today + std::chrono::days{60}}));
}

void goTo(PageWindow &page, int section)
{
    page.go({.page = ui::PageName::MyData});
    page.window().page()->findChild<QTabBar *>()->setCurrentIndex(section);
    page.settle();
}

/// Without waiting for what the vault says.
void pick(PageWindow &page, const char *box, const char *word)
{
    auto *combo = named<QComboBox>(page.window(), box);
    combo->setCurrentIndex(combo->findText(QString::fromUtf8(word)));
    QVERIFY(combo->currentIndex() >= 0);
    Q_EMIT combo->activated(combo->currentIndex());
}

void choose(PageWindow &page, const char *box, const char *word)
{
    pick(page, box, word);
    page.settle();
}

/// The value of a preference as text; nothing if there is none.
std::string wish(PageWindow &page, const char *card, const char *key)
{
    return page.read<std::string>([card, key](services::Services &services) {
        const auto id = must(services.persona(card)).id;
        for (const auto &each : must(services.profile().preferences().preferences(id)))
            if (each.key == key && each.value)
                return profile::preferenceText(*each.value);
        return std::string{};
    });
}

Qt::CheckState byPhone(PageWindow &page)
{
    return named<QCheckBox>(page.window(), "By phone")->checkState();
}

} // namespace

void MyDataWhoseTest::aPreferenceGoesToTheCardThatIsShown()
{
    PageWindow page{fillTwoCards};
    goTo(page, 1);
    QCOMPARE(byPhone(page), Qt::Checked);
    choose(page, "Card", "Work");
    QCOMPARE(byPhone(page), Qt::PartiallyChecked);
    press(page, page.window(), "By phone");
    press(page, page.window(), "By phone");
    QCOMPARE(wish(page, "Work", "channel.phone"), std::string{"no"});
    QCOMPARE(wish(page, "Everyday", "channel.phone"), std::string{"yes"});
    choose(page, "Card", "Everyday");
    QCOMPARE(byPhone(page), Qt::Checked);
}

void MyDataWhoseTest::nothingIsChangedUntilTheChosenCardIsShown()
{
    PageWindow page{fillTwoCards};
    goTo(page, 1);
    auto *box = named<QCheckBox>(page.window(), "By phone");
    pick(page, "Card", "Work");
    QCOMPARE(box->checkState(), Qt::Checked);
    QTest::mouseClick(box, Qt::LeftButton);
    box->click();
    QVERIFY(!findButton(page.window(), QStringLiteral("Keep a detail")));
    page.settle();
    QCOMPARE(wish(page, "Work", "channel.phone"), std::string{});
    QCOMPARE(wish(page, "Everyday", "channel.phone"), std::string{"yes"});
    QVERIFY(box->isEnabled() && findButton(page.window(), QStringLiteral("Keep a detail")));
    press(page, page.window(), "By phone");
    QCOMPARE(wish(page, "Work", "channel.phone"), std::string{"yes"});
}

void MyDataWhoseTest::theLastChoiceHoldsWhateverIsAnsweredMeanwhile()
{
    PageWindow page{fillTwoCards};
    goTo(page, 1);
    page.window().page()->refresh();
    pick(page, "Card", "Work");
    page.window().page()->refresh();
    pick(page, "Card", "Everyday");
    pick(page, "Card", "Work");
    page.settle();
    QCOMPARE(named<QComboBox>(page.window(), "Card")->currentText(), QStringLiteral("Work"));
    QCOMPARE(byPhone(page), Qt::PartiallyChecked);
}

void MyDataWhoseTest::whatWasTypedForACardDoesNotGoToAnother()
{
    PageWindow page{fillTwoCards};
    goTo(page, 1);
    QCOMPARE(named<QTimeEdit>(page.window(), "From")->time(), (QTime{21, 30}));
    auto *typed = named<QLineEdit>(page.window(), languages);
    QCOMPARE(typed->text(), QStringLiteral("ja"));
    QTest::keyClicks(typed, QStringLiteral(", en"));
    auto *topic = named<QLineEdit>(page.window(), "Topics: name of one more");
    QTest::keyClicks(topic, QStringLiteral("coffee"));
    choose(page, "Card", "Work");
    QCOMPARE(named<QTimeEdit>(page.window(), "From")->time(), (QTime{22, 0}));
    QCOMPARE(named<QTimeEdit>(page.window(), "Until")->time(), (QTime{7, 0}));
    QVERIFY(typed->text().isEmpty() && topic->text().isEmpty());
    QVERIFY(!findButton(page.window(), QStringLiteral("Take quiet hours back")));
    choose(page, "Card", "Everyday");
    QCOMPARE(named<QTimeEdit>(page.window(), "From")->time(), (QTime{21, 30}));
    QCOMPARE(typed->text(), QStringLiteral("ja"));
}

void MyDataWhoseTest::aPersonWithoutACardHasNoPreferences()
{
    PageWindow page{[](services::Services &services, Place &place) {
        fillTwoCards(services, place);
        must(services.profile().people().addSubject("Taro", "child"));
    }};
    goTo(page, 1);
    auto *box = named<QCheckBox>(page.window(), "By phone");
    pick(page, "Whose", "Taro");
    box->click();
    page.settle();
    QVERIFY(!box->isEnabled());
    box->click();
    choose(page, "Whose", "Mine");
    QVERIFY(box->isEnabled());
    QCOMPARE(byPhone(page), Qt::Checked);
    QCOMPARE(wish(page, "Everyday", "channel.phone"), std::string{"yes"});
}

void MyDataWhoseTest::aChildsCompaniesAreNotCountedAsMine()
{
    PageWindow page{fillChild};
    goTo(page, 0);
    QVERIFY(findButton(page.window(), QStringLiteral("Nobody has it")));
    click(page, page.window(), "Nobody has it");
    QVERIFY(says(page.window(), QStringLiteral("Nobody, as far as you know.")));
    click(page, page.window(), "All my data");
    choose(page, "Whose", "Taro");
    QVERIFY(!findButton(page.window(), QStringLiteral("Nobody has it")));
    click(page, page.window(), "1 has it");
    QVERIFY(says(page.window(), QStringLiteral("kinari")));
    QVERIFY(!says(page.window(), QStringLiteral("Nobody, as far as you know.")));
}

void MyDataWhoseTest::aGroupIsToldOfEachPerson()
{
    PageWindow page{fillChild};
    page.go({.page = ui::PageName::MyData, .claim = overview::asked(overview::Group::Email)});
    QVERIFY(says(page.window(), QStringLiteral("Nobody, as far as you know.")));
    QVERIFY(says(page.window(), QStringLiteral("Taro")));
    QVERIFY(says(page.window(), QStringLiteral("kinari")));
    QCOMPARE(page.window().page()->head().subtitle, QStringLiteral("1 company"));
}

QTEST_MAIN(MyDataWhoseTest)
#include "tst_ui_my_data_whose.moc"
