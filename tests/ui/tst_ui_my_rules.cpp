// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "acting.h"
#include "terms/ready_made.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QTabBar>

using namespace proffer;
using namespace proffer::test;

/// Rules, comfort, terms and agreements, by clicks and keys.
class MyRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aChoiceInTheComfortTableIsKept();
    void aPartShowsWhereItsAnswerComesFrom();
    void theTableStaysWhereItIsWhenAnswered();
    void everyChoiceHasANameOfItsOwn();
    void aRuleIsWrittenChangedAndRemoved();
    void termsHaveVersionsWithADifference();
    void whoAgreedToAnOlderVersionStaysUnderIt();
    void anAgreementIsEnded();
    void nothingIsCut_data();
    void nothingIsCut();
};

namespace {

constexpr auto contact = "https://w3id.org/dpv/pd#Contact";
constexpr auto email = "https://w3id.org/dpv/pd#EmailAddress";

void fillNothing(services::Services &, Place &) {}

/// "What I give" is 1, "Agreements" 2.
void goTo(PageWindow &page, int section)
{
    page.go({.page = ui::PageName::MyRules});
    page.window().page()->findChild<QTabBar *>()->setCurrentIndex(section);
    page.settle();
}

std::vector<terms::ComfortRule> comforts(PageWindow &page)
{
    return page.read<std::vector<terms::ComfortRule>>(
        [](services::Services &services) { return must(services.rules().comforts()); });
}

void chooseRule(services::Services &services, const char *code)
{
    must(services.rules().choose(code, true));
}

/// Two companies; one said yes to the first version of terms, the other to a roster agreement.
void fillAgreements(services::Services &services, Place &place)
{
    chooseRule(services, "training-ai");
    const auto terms = must(services.ownTerms().write("For shops", must(services.rulesAsTerms())));
    const auto persona = must(services.persona({})).id;
    const auto today = std::chrono::floor<std::chrono::days>(place.clock.now());
    must(services.agreements().recordSaid(
        {.vendor = addCompany(services, "kinari", place.random),
         .persona = persona,
         .agreement = {.code = std::string{agreements::ownCode}, .rules = terms.rules},
         .date = today,
         .source = "yes"}));
    must(services.agreements().recordSaid({.vendor = addCompany(services, "aurora", place.random),
                                           .persona = persona,
                                           .agreement = {.code = "SD-BASE"},
                                           .date = today,
                                           .source = "yes"}));
}

} // namespace

void MyRulesTest::aChoiceInTheComfortTableIsKept()
{
    PageWindow page{fillNothing};
    goTo(page, 1);
    press(page, page.window(), "contact details to this kind of company, shop: Never");
    QCOMPARE(comforts(page), (std::vector{terms::ComfortRule{
                                 .category = contact, .kind = "shop", .comfort = terms::Comfort::Never}}));
    auto *kinds = page.window().page()->findChild<QComboBox *>();
    kinds->setCurrentIndex(kinds->findData(QStringLiteral("bank")));
    auto *never =
        findButton(page.window(), QStringLiteral("contact details to this kind of company, bank: Never"));
    QVERIFY(never);
    QVERIFY(!never->isChecked());
    press(page, page.window(), "contact details to this kind of company, bank: Give");
    QCOMPARE(comforts(page).size(), 2U);
    kinds->setCurrentIndex(kinds->findData(QStringLiteral("shop")));
    QVERIFY(never->isChecked());
}

void MyRulesTest::aPartShowsWhereItsAnswerComesFrom()
{
    PageWindow page{[](services::Services &services, Place &) {
        must(services.rules().setComfort(
            {.category = contact, .kind = "shop", .comfort = terms::Comfort::Give}));
    }};
    goTo(page, 1);
    auto *give =
        findButton(page.window(), QStringLiteral("email address to this kind of company, shop: Give"));
    QVERIFY(give);
    QVERIFY(give->isChecked());
    QVERIFY(give->accessibleDescription().contains(QStringLiteral("As you said about contact details")));
    // What is inherited becomes one's own by being chosen.
    press(page, page.window(), "email address to this kind of company, shop: Give");
    QVERIFY(give->accessibleDescription().isEmpty());
    press(page, page.window(), "email address to this kind of company, shop: Never");
    QVERIFY(says(page.window(), QStringLiteral("You are more careful about email address")));
    const auto kept = comforts(page);
    QCOMPARE(kept.size(), 2U);
    QCOMPARE(kept[1].category, std::string{email});
    QCOMPARE(kept[1].comfort, terms::Comfort::Never);
}

void MyRulesTest::theTableStaysWhereItIsWhenAnswered()
{
    PageWindow page{fillNothing};
    goTo(page, 1);
    auto *button =
        findButton(page.window(), QStringLiteral("biometric data to this kind of company, shop: Never"));
    QVERIFY(button);
    QVERIFY(QTest::qWaitForWindowActive(&page.window()));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    page.settle();
    QVERIFY(button->isVisible());
    QVERIFY(button->hasFocus());
    QVERIFY(button->isChecked());
}

void MyRulesTest::everyChoiceHasANameOfItsOwn()
{
    PageWindow page{fillNothing};
    goTo(page, 1);
    std::set<QString> names;
    const auto choices = page.window().page()->findChildren<QRadioButton *>();
    QVERIFY(choices.size() >= 30);
    for (const auto *choice : choices)
        names.insert(choice->accessibleName());
    QCOMPARE(static_cast<qsizetype>(names.size()), choices.size());
}

void MyRulesTest::aRuleIsWrittenChangedAndRemoved()
{
    PageWindow page{fillNothing};
    page.go({.page = ui::PageName::MyRules});
    press(page, page.window(), "Write a rule");
    auto *form = dialog(page.window());
    press(page, *form, "Keep");
    QVERIFY(says(*form, QStringLiteral("Say what you call this rule")));
    QTest::keyClicks(form->findChild<QLineEdit *>(), QStringLiteral("No adverts"));
    press(page, *form, "Keep");
    QVERIFY(form->isVisible());
    auto combos = form->findChildren<QComboBox *>();
    combos.at(1)->setCurrentIndex(combos.at(1)->findData(QStringList{QString::fromUtf8(email)}));
    QVERIFY(says(*form, QStringLiteral("email address")));
    press(page, *form, "Keep");
    using Rules = std::vector<terms::OwnRule>;
    const auto own = [&page] {
        return page.read<Rules>(
            [](services::Services &services) { return must(services.rules().ownRules()); });
    };
    QCOMPARE(own().size(), 1U);
    QCOMPARE(own()[0].rule.scope.data, std::vector<std::string>{email});
    QCOMPARE(own()[0].rule.effect, terms::Effect::Never);
    press(page, page.window(), "No adverts: Change");
    form = dialog(page.window());
    combos = form->findChildren<QComboBox *>();
    combos.at(0)->setCurrentIndex(1);
    combos.at(3)->setCurrentIndex(combos.at(3)->findData(QStringLiteral("P30D")));
    press(page, *form, "Keep");
    QCOMPARE(own()[0].version, 2);
    QCOMPARE(own()[0].rule.effect, terms::Effect::Allow);
    QVERIFY(own()[0].rule.retention == Duration{.days = 30});
    press(page, page.window(), "No adverts: Remove");
    press(page, *dialog(page.window()), "Remove");
    QVERIFY(own().empty());
}

void MyRulesTest::termsHaveVersionsWithADifference()
{
    PageWindow page{fillNothing};
    goTo(page, 2);
    press(page, page.window(), "Keep my rules as terms");
    QVERIFY(page.window().notice().contains(QStringLiteral("You have no rules yet")));
    page.read<int>([](services::Services &services) {
        chooseRule(services, "training-ai");
        return 1;
    });
    press(page, page.window(), "Keep my rules as terms");
    auto *form = dialog(page.window());
    press(page, *form, "Keep");
    QVERIFY(says(*form, QStringLiteral("Say what you call them")));
    QTest::keyClicks(form->findChild<QLineEdit *>(), QStringLiteral("For shops"));
    press(page, *form, "Keep");
    page.read<int>([](services::Services &services) {
        chooseRule(services, "retargeting");
        return 1;
    });
    goTo(page, 2);
    press(page, page.window(), "For shops: Bring up to my rules of today");
    const auto newest = page.read<agreements::OwnTerms>(
        [](services::Services &services) { return must(services.ownTerms().find("For shops")); });
    QCOMPARE(newest.version, 2);
    QVERIFY(says(page.window(), QStringLiteral("Since the version before")));
    QVERIFY(!findButton(page.window(), QStringLiteral("For shops: Bring up to my rules of today")));
    press(page, page.window(), "Keep my rules as terms");
    form = dialog(page.window());
    QTest::keyClicks(form->findChild<QLineEdit *>(), QStringLiteral("For shops"));
    press(page, *form, "Keep");
    QVERIFY(says(*form, QStringLiteral("You have terms of this name already")));
    form->reject();
    press(page, page.window(), "For shops: Retire");
    press(page, *dialog(page.window()), "Retire");
    QVERIFY(page.read<std::vector<agreements::OwnTerms>>(
                    [](services::Services &services) { return must(services.ownTerms().list()); })
                .empty());
}

void MyRulesTest::whoAgreedToAnOlderVersionStaysUnderIt()
{
    PageWindow page{fillAgreements};
    goTo(page, 2);
    QVERIFY(says(page.window(), QStringLiteral("Under it: kinari.")));
    QVERIFY(says(page.window(), QStringLiteral("Under it: aurora.")));
    page.read<int>([](services::Services &services) {
        chooseRule(services, "retargeting");
        return 1;
    });
    goTo(page, 2);
    press(page, page.window(), "For shops: Bring up to my rules of today");
    QVERIFY(!says(page.window(), QStringLiteral("Under it: kinari.")));
    auto *version = page.window().page()->findChild<QComboBox *>(QStringLiteral("version"));
    QVERIFY(version);
    version->setCurrentIndex(1);
    QVERIFY(says(page.window(), QStringLiteral("Under it: kinari.")));
}

void MyRulesTest::anAgreementIsEnded()
{
    PageWindow page{fillAgreements};
    goTo(page, 2);
    press(page, page.window(), "aurora: Read");
    QVERIFY(says(page.window(), QStringLiteral("\n")));
    press(page, page.window(), "aurora: End");
    press(page, *dialog(page.window()), "End");
    QVERIFY(page.window().notice().contains(QStringLiteral("aurora")));
    QVERIFY(!says(page.window(), QStringLiteral("Under it: aurora.")));
    const auto all = page.read<std::vector<agreements::Said>>(
        [](services::Services &services) { return must(services.agreements().said()); });
    QCOMPARE(std::ranges::count_if(all, [](const auto &each) { return each.endedAt.has_value(); }), 1);
}

void MyRulesTest::nothingIsCut_data()
{
    QTest::addColumn<int>("tongue");
    for (const auto &tongue : wording::tongues())
        QTest::addRow("%s", std::string{wording::toText(tongue)}.c_str()) << static_cast<int>(tongue);
}

/// Sections that are not seen at first have the room that they need, too, at the smallest window.
void MyRulesTest::nothingIsCut()
{
    QFETCH(int, tongue);
    PageWindow page{fillAgreements, static_cast<wording::Tongue>(tongue)};
    const auto shots = qEnvironmentVariable("PROFFER_SHOTS");
    for (const auto section : {0, 1, 2}) {
        goTo(page, section);
        for (const auto *area : page.window().page()->findChildren<QScrollArea *>())
            if (area->isVisible())
                QVERIFY2(area->widget()->width() <= area->viewport()->width(),
                         qPrintable(QString::number(section)));
        for (const auto *label : page.window().page()->findChildren<QLabel *>())
            if (label->isVisible() && !label->text().isEmpty())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        if (!shots.isEmpty() && QDir{}.mkpath(shots))
            QVERIFY(page.window().grab().save(QStringLiteral("%1/rules-%2-%3.png")
                                                  .arg(shots, QLatin1String{QTest::currentDataTag()})
                                                  .arg(section)));
    }
    QCOMPARE(page.window().size(), (QSize{1024, 640}));
}

QTEST_MAIN(MyRulesTest)
#include "tst_ui_my_rules.moc"
