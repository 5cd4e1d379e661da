// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "acting.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabBar>
#include <QTimeEdit>

using namespace proffer;
using namespace proffer::test;

/// Details, preferences, persons and cards, by clicks and keys.
class MyDataTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aChannelIsTickedAndUnticked();
    void whatIsSaidIsTakenBack();
    void quietHoursAreKept();
    void quietHoursThatNeverEndAreRefused();
    void topicsAndSizesAreAddedAndTakenBack();
    void aTypedDraftSurvivesAnotherChange();
    void oneCardIsNotAskedFor();
    void aCardHasDetailsOfItsOwn();
    void aPersonIsAddedWithTheirOwnDetails();
    void aCardIsRenamedAndRetired();
    void aMaskedValueIsShownUntilOneLeaves();
    void aWrongValueIsRefusedWithItsReason_data();
    void aWrongValueIsRefusedWithItsReason();
    void whatStillHoldsAnErasedValueIsSaid();
    void whatWasWorkedOutCanGoToo();
    void nothingIsCut_data();
    void nothingIsCut();
};

namespace {

void fillNothing(services::Services &, Place &) {}

/// "Details" is 0, "Preferences" 1, "People and cards" 2.
void goTo(PageWindow &page, int section)
{
    page.go({.page = ui::PageName::MyData});
    auto *names = page.window().page()->findChild<QTabBar *>();
    names->setCurrentIndex(section);
    QVERIFY(names->isVisible() && names->height() >= names->sizeHint().height());
    page.settle();
}

/// The value of a preference as text; nothing if there is none.
std::string wish(PageWindow &page, const char *key)
{
    return page.read<std::string>([key](services::Services &services) {
        const auto card = must(services.persona({}));
        for (const auto &each : must(services.profile().preferences().preferences(card.id)))
            if (each.key == key && each.value)
                return profile::preferenceText(*each.value);
        return std::string{};
    });
}

void choose(PageWindow &page, QComboBox &combo, const QString &word)
{
    combo.setCurrentIndex(combo.findText(word));
    QVERIFY(combo.currentIndex() >= 0);
    Q_EMIT combo.activated(combo.currentIndex());
    page.settle();
}

void fillTwoCards(services::Services &services, Place &)
{
    setFact(services, "email", "hanako@example.org");
    must(services.profile().people().addPersona(must(services.profile().people().self()).id, "Work"));
}

} // namespace

void MyDataTest::aChannelIsTickedAndUnticked()
{
    PageWindow page{fillNothing};
    goTo(page, 1);
    auto *box = named<QCheckBox>(page.window(), "By phone");
    QCOMPARE(box->checkState(), Qt::PartiallyChecked);
    QCOMPARE(box->accessibleDescription(), QStringLiteral("Not said"));
    press(page, page.window(), "By phone");
    QCOMPARE(wish(page, "channel.phone"), std::string{"yes"});
    press(page, page.window(), "By phone");
    QCOMPARE(wish(page, "channel.phone"), std::string{"no"});
    QCOMPARE(box->checkState(), Qt::Unchecked);
    press(page, page.window(), "By phone");
    QCOMPARE(wish(page, "channel.phone"), std::string{"yes"});
}

void MyDataTest::whatIsSaidIsTakenBack()
{
    PageWindow page{fillNothing};
    goTo(page, 1);
    auto *frequency = named<QComboBox>(page.window(), "At most how often");
    choose(page, *frequency, QStringLiteral("Every week"));
    QCOMPARE(wish(page, "frequency.max"), std::string{"weekly"});
    choose(page, *frequency, QStringLiteral("Not said"));
    QCOMPARE(wish(page, "frequency.max"), std::string{});
    QCOMPARE(page.window().notice(), QString{});
    press(page, page.window(), "Large print");
    press(page, page.window(), "Captions");
    QCOMPARE(wish(page, "accessibility"), std::string{"captions, large_print"});
    press(page, page.window(), "Large print");
    press(page, page.window(), "Captions");
    QCOMPARE(wish(page, "accessibility"), std::string{});
}

void MyDataTest::quietHoursAreKept()
{
    PageWindow page{fillNothing};
    goTo(page, 1);
    named<QTimeEdit>(page.window(), "From")->setTime({21, 30});
    named<QComboBox>(page.window(), "In the time of")->setCurrentText(QStringLiteral("Asia/Tokyo"));
    press(page, page.window(), "Keep quiet hours");
    QCOMPARE(wish(page, "quiet_hours"), std::string{"21:30-07:00 Asia/Tokyo"});
    press(page, page.window(), "Take quiet hours back");
    QCOMPARE(wish(page, "quiet_hours"), std::string{});
}

void MyDataTest::quietHoursThatNeverEndAreRefused()
{
    PageWindow page{fillNothing};
    goTo(page, 1);
    named<QTimeEdit>(page.window(), "Until")->setTime({22, 0});
    press(page, page.window(), "Keep quiet hours");
    QVERIFY(says(page.window(), QStringLiteral("not the same")));
    QCOMPARE(wish(page, "quiet_hours"), std::string{});
}

void MyDataTest::topicsAndSizesAreAddedAndTakenBack()
{
    PageWindow page{fillNothing};
    goTo(page, 1);
    auto *topic = named<QLineEdit>(page.window(), "Topics: name of one more");
    QTest::keyClicks(topic, QStringLiteral("Green Tea"));
    QTest::keyClick(topic, Qt::Key_Return);
    page.settle();
    QCOMPARE(wish(page, "topic.green tea"), std::string{"like"});
    QVERIFY(topic->text().isEmpty());
    press(page, page.window(), "Topics: add");
    QVERIFY(says(page.window(), QStringLiteral("A name here has letters")));
    press(page, page.window(), "Green tea: Take back");
    QCOMPARE(wish(page, "topic.green tea"), std::string{});
    QTest::keyClicks(named<QLineEdit>(page.window(), "Sizes: name of one more"), QStringLiteral("shoes"));
    press(page, page.window(), "Sizes: add");
    QVERIFY(says(page.window(), QStringLiteral("A size has letters and digits")));
    QTest::keyClicks(named<QLineEdit>(page.window(), "The size"), QStringLiteral("38"));
    press(page, page.window(), "Sizes: add");
    QCOMPARE(wish(page, "size.shoes"), std::string{"EU 38"});
}

void MyDataTest::aTypedDraftSurvivesAnotherChange()
{
    PageWindow page{fillNothing};
    goTo(page, 1);
    const auto *languages = "Languages by their short names, the best one first";
    QTest::keyClicks(named<QLineEdit>(page.window(), languages), QStringLiteral("ja, english language"));
    press(page, page.window(), "By post");
    QCOMPARE(named<QLineEdit>(page.window(), languages)->text(), QStringLiteral("ja, english language"));
    press(page, page.window(), "Keep languages");
    QVERIFY(says(page.window(), QStringLiteral("Write languages by their short names")));
    named<QLineEdit>(page.window(), languages)->clear();
    QTest::keyClicks(named<QLineEdit>(page.window(), languages), QStringLiteral("ja, en"));
    press(page, page.window(), "Keep languages");
    QCOMPARE(wish(page, "language"), std::string{"ja, en"});
}

void MyDataTest::oneCardIsNotAskedFor()
{
    PageWindow page{fillNothing};
    goTo(page, 0);
    for (const auto *combo : page.window().page()->findChildren<QComboBox *>())
        QVERIFY(!combo->isVisible());
    press(page, page.window(), "Keep a detail");
    QVERIFY(!says(*dialog(page.window()), QStringLiteral("On which card")));
}

void MyDataTest::aCardHasDetailsOfItsOwn()
{
    PageWindow page{fillTwoCards};
    goTo(page, 0);
    QVERIFY(says(page.window(), QStringLiteral("On all cards.")));
    auto *cards = named<QComboBox>(page.window(), "Card");
    choose(page, *cards, QStringLiteral("Work"));
    press(page, page.window(), "E-mail: Change");
    auto *form = dialog(page.window());
    auto *value = named<QLineEdit>(*form, "Value");
    QCOMPARE(value->text(), QStringLiteral("hanako@example.org"));
    value->setText(QStringLiteral("yamada@work.example"));
    auto *where = named<QComboBox>(*form, "On which card");
    where->setCurrentIndex(where->findText(QStringLiteral("Only Work")));
    press(page, *form, "Keep");
    QVERIFY(says(page.window(), QStringLiteral("yamada@work.example")));
    QVERIFY(says(page.window(), QStringLiteral("On this card only.")));
    choose(page, *cards, QStringLiteral("Everyday"));
    QVERIFY(says(page.window(), QStringLiteral("hanako@example.org")));
    QVERIFY(!says(page.window(), QStringLiteral("yamada@work.example")));
}

void MyDataTest::aPersonIsAddedWithTheirOwnDetails()
{
    PageWindow page{
        [](services::Services &services, Place &) { setFact(services, "email", "hanako@example.org"); }};
    goTo(page, 2);
    press(page, page.window(), "Add a person");
    auto *form = dialog(page.window());
    press(page, *form, "Keep");
    QVERIFY(says(*form, QStringLiteral("say what it is")));
    named<QLineEdit>(*form, "What they are called")->setText(QStringLiteral("Taro"));
    named<QLineEdit>(*form, "What they are to you (child, mother)")->setText(QStringLiteral("child"));
    press(page, *form, "Keep");
    QVERIFY(says(page.window(), QStringLiteral("child")));
    goTo(page, 0);
    choose(page, *named<QComboBox>(page.window(), "Whose"), QStringLiteral("Taro"));
    QVERIFY(!says(page.window(), QStringLiteral("hanako@example.org")));
    press(page, page.window(), "Keep a detail");
    form = dialog(page.window());
    auto *claim = named<QComboBox>(*form, "What");
    claim->setCurrentIndex(claim->findData(QStringLiteral("nickname")));
    QTest::keyClicks(named<QLineEdit>(*form, "Value"), QStringLiteral("Ta-chan"));
    press(page, *form, "Keep");
    QVERIFY(says(page.window(), QStringLiteral("Ta-chan")));
    const auto kept = page.read<std::vector<profile::Attribute>>([](services::Services &services) {
        return must(services.profile().attributes().allOf(must(services.subject("Taro")).id));
    });
    QCOMPARE(kept.size(), 1U);
}

void MyDataTest::aCardIsRenamedAndRetired()
{
    PageWindow page{fillTwoCards};
    goTo(page, 2);
    press(page, page.window(), "Work: Rename");
    auto *form = dialog(page.window());
    named<QLineEdit>(*form, "What you call it")->setText(QStringLiteral("Everyday"));
    press(page, *form, "Keep");
    QVERIFY(form->isVisible() && says(*form, QStringLiteral("there already")));
    QCOMPARE(named<QLineEdit>(*form, "What you call it")->text(), QStringLiteral("Everyday"));
    press(page, *form, "Cancel");
    press(page, page.window(), "Work: Retire");
    press(page, *dialog(page.window()), "Retire");
    QVERIFY(!findButton(page.window(), QStringLiteral("Work: Retire")));
    QVERIFY(!findButton(page.window(), QStringLiteral("Everyday: Retire")));
    press(page, page.window(), "Add a card for Hanako");
    form = dialog(page.window());
    named<QLineEdit>(*form, "What you call it")->setText(QStringLiteral("Clubs"));
    press(page, *form, "Keep");
    QVERIFY(findButton(page.window(), QStringLiteral("Clubs: Retire")));
}

void MyDataTest::aMaskedValueIsShownUntilOneLeaves()
{
    PageWindow page{
        [](services::Services &services, Place &) { setFact(services, "blood_type", "AB negative"); }};
    goTo(page, 0);
    QVERIFY(!says(page.window(), QStringLiteral("AB negative")));
    press(page, page.window(), "Blood type: Show");
    QVERIFY(says(page.window(), QStringLiteral("AB negative")));
    press(page, page.window(), "Blood type: Hide");
    QVERIFY(!says(page.window(), QStringLiteral("AB negative")));
    press(page, page.window(), "Blood type: Show");
    goTo(page, 1);
    goTo(page, 0);
    QVERIFY(!says(page.window(), QStringLiteral("AB negative")));
    press(page, page.window(), "Blood type: Show");
    page.go({});
    page.go({.page = ui::PageName::MyData});
    QVERIFY(!says(page.window(), QStringLiteral("AB negative")));
}

void MyDataTest::aWrongValueIsRefusedWithItsReason_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    const auto add = [](const char *claim, const char *typed, const char *reason) {
        QTest::addRow("%s %s", claim, typed)
            << QString::fromUtf8(claim) << QString::fromUtf8(typed) << QString::fromUtf8(reason);
    };
    add("email", "", "Say what it is");
    add("email", "no address", "This is no e-mail address");
    add("phone_number", "call me", "This is no phone number");
    add("birthdate", "yesterday", "This is no day");
    add("birthdate", "2999-01-01", "in the future");
    add("birthdate", "2527-05-01", "Buddhist era");
    add("zoneinfo", "Atlantis", "There is no such time zone");
    add("website", "ftp://example.org", "begins with https");
}

void MyDataTest::aWrongValueIsRefusedWithItsReason()
{
    QFETCH(QString, claim);
    QFETCH(QString, typed);
    QFETCH(QString, reason);
    PageWindow page{fillNothing};
    page.go({.page = ui::PageName::MyData});
    press(page, page.window(), "Keep a detail");
    auto *form = dialog(page.window());
    auto *what = named<QComboBox>(*form, "What");
    what->setCurrentIndex(what->findData(claim));
    QTest::keyClicks(named<QLineEdit>(*form, "Value"), typed);
    press(page, *form, "Keep");
    QVERIFY2(says(*form, reason), qPrintable(reason));
    const auto kept = page.read<std::size_t>([](services::Services &services) {
        return must(services.profile().attributes().allOf(must(services.subject({})).id)).size();
    });
    QCOMPARE(kept, 0U);
}

void MyDataTest::whatStillHoldsAnErasedValueIsSaid()
{
    PageWindow page{[](services::Services &services, Place &place) {
        const auto email = setFact(services, "email", "hanako@example.org");
        const auto kinari = addCompany(services, "kinari", place.random);
        must(services.grants().issue(requestFor(services, kinari, {email})));
        must(services.vault().backup(place.root / "before.backup"));
    }};
    goTo(page, 0);
    press(page, page.window(), "E-mail: Erase");
    press(page, *dialog(page.window()), "Erase");
    QVERIFY(!says(page.window(), QStringLiteral("hanako@example.org")));
    QVERIFY(says(page.window(), QStringLiteral("before.backup")));
    QVERIFY(says(page.window(), QStringLiteral("kinari still has it")));
    press(page, page.window(), "Understood");
    QVERIFY(!says(page.window(), QStringLiteral("kinari still has it")));
}

void MyDataTest::whatWasWorkedOutCanGoToo()
{
    PageWindow page{[](services::Services &services, Place &place) {
        const auto birthdate = setFact(services, "birthdate", "1984-02-29");
        must(services.profile().attributes().derive(
            birthdate, "age_over_18", std::chrono::floor<std::chrono::days>(place.clock.now())));
    }};
    goTo(page, 0);
    auto *erase = findButton(page.window(), QStringLiteral("Date of birth: Erase"));
    QVERIFY(erase);
    erase->click();
    page.settle();
    auto *sheet = dialog(page.window());
    press(page, *sheet, "Also what was worked out from it");
    press(page, *sheet, "Erase");
    const auto left = page.read<std::ptrdiff_t>([](services::Services &services) {
        const auto all = must(services.profile().attributes().allOf(must(services.subject({})).id));
        return std::ranges::count_if(all, [](const auto &each) { return !each.erased(); });
    });
    QCOMPARE(left, 0);
}

void MyDataTest::nothingIsCut_data()
{
    QTest::addColumn<int>("tongue");
    for (const auto &tongue : wording::tongues())
        QTest::addRow("%s", std::string{wording::toText(tongue)}.c_str()) << static_cast<int>(tongue);
}

/// Every section has the room that it needs at the smallest window, and all controls have names.
void MyDataTest::nothingIsCut()
{
    QFETCH(int, tongue);
    PageWindow page{[](services::Services &services, Place &place) {
                        fillTwoCards(services, place);
                        setFact(services, "blood_type", "AB negative");
                        const auto card = must(services.persona("Everyday")).id;
                        auto &wishes = services.profile().preferences();
                        must(wishes.set(card, "topic.green tea", json::Value{"never"}));
                        must(wishes.set(card, "channel.email", json::Value{"yes"}));
                    },
                    static_cast<wording::Tongue>(tongue)};
    const auto shots = qEnvironmentVariable("PROFFER_SHOTS");
    for (const auto section : {0, 1, 2}) {
        goTo(page, section);
        for (const auto *area : page.window().page()->findChildren<QScrollArea *>())
            if (area->isVisible())
                QVERIFY2(area->widget()->width() <= area->viewport()->width(),
                         qPrintable(QString::number(section)));
        for (const auto *widget : page.window().page()->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->wordWrap())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            const auto isControl = qobject_cast<const QComboBox *>(widget) ||
                                   qobject_cast<const QTimeEdit *>(widget) ||
                                   qobject_cast<const QCheckBox *>(widget);
            QVERIFY(!isControl || !widget->accessibleName().isEmpty());
        }
        if (!shots.isEmpty() && QDir{}.mkpath(shots))
            QVERIFY(page.window().grab().save(QStringLiteral("%1/data-%2-%3.png")
                                                  .arg(shots, QLatin1String{QTest::currentDataTag()})
                                                  .arg(section)));
    }
    QCOMPARE(page.window().size(), (QSize{1024, 640}));
}

QTEST_MAIN(MyDataTest)
#include "tst_ui_my_data.moc"
