// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "acting.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace proffer;
using namespace proffer::test;

/// What a person was in the middle of when the vault was locked.
class DraftsUiTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfControlIsFilledInAgain();
    void passwordsAndWhatNobodyCanTypeAreLeftOut();
    void aChoiceThatBringsControlsIsMadeBeforeThem();
    void whatIsNoLongerOfferedIsNotChosen();
    void aFormIsFilledInAgainAfterALock();
    void whatIsNotOpenedAgainSurvivesTheNextLockToo();
    void whatWasTypedForOneDetailIsNotFilledInForAnother();
    void aCodeThatIsShownWhileTypedIsNotKept();
    void whatWasNotTouchedIsNotKept();
    void whatIsNoDraftIsNothing_data();
    void whatIsNoDraftIsNothing();
};

namespace {

template <class T>
T *put(QWidget &into, const char *name)
{
    auto *made = new T{&into};
    made->setAccessibleName(QString::fromUtf8(name));
    return made;
}

struct Everything {
    QWidget whole{};
    QLineEdit *line = put<QLineEdit>(whole, "Name");
    QLineEdit *other = put<QLineEdit>(whole, "Name");
    QPlainTextEdit *text = put<QPlainTextEdit>(whole, "Letter");
    QComboBox *choice = put<QComboBox>(whole, "Kind");
    QCheckBox *check = put<QCheckBox>(whole, "Agreed");
    QSpinBox *number = put<QSpinBox>(whole, "Days");
    QDateEdit *day = put<QDateEdit>(whole, "Until");

    Everything()
    {
        choice->addItems({QStringLiteral("Shop"), QStringLiteral("Bank"), QStringLiteral("Club")});
    }
};

void nothing(services::Services &, Place &) {}

} // namespace

void DraftsUiTest::everyKindOfControlIsFilledInAgain()
{
    Everything former;
    former.line->setText(QStringLiteral("春風堂"));
    former.other->setText(QStringLiteral("second of the same name"));
    former.text->setPlainText(QStringLiteral("two\nlines"));
    former.choice->setCurrentIndex(2);
    former.check->setChecked(true);
    former.number->setValue(41);
    former.day->setDate(QDate{2027, 3, 14});
    Everything next;
    next.choice->setCurrentIndex(1);
    ui::fillControls(next.whole, ui::readControls(former.whole));
    QCOMPARE(next.line->text(), QStringLiteral("春風堂"));
    QCOMPARE(next.other->text(), QStringLiteral("second of the same name"));
    QCOMPARE(next.text->toPlainText(), QStringLiteral("two\nlines"));
    QCOMPARE(next.choice->currentText(), QStringLiteral("Club"));
    QVERIFY(next.check->isChecked());
    QCOMPARE(next.number->value(), 41);
    QCOMPARE(next.day->date(), QDate(2027, 3, 14));
    QCOMPARE(ui::readControls(next.whole), ui::readControls(former.whole));
}

void DraftsUiTest::passwordsAndWhatNobodyCanTypeAreLeftOut()
{
    QWidget whole;
    auto *password = put<QLineEdit>(whole, "Password");
    password->setEchoMode(QLineEdit::Password);
    password->setText(QStringLiteral("correct horse"));
    auto *shown = put<QLineEdit>(whole, "Fingerprint");
    shown->setReadOnly(true);
    put<QPushButton>(whole, "Add");
    QCOMPARE(ui::readControls(whole), QJsonArray{});
}

void DraftsUiTest::aChoiceThatBringsControlsIsMadeBeforeThem()
{
    const auto make = [](QWidget &whole) {
        auto *choice = put<QComboBox>(whole, "Card");
        choice->addItems({QStringLiteral("Everyday"), QStringLiteral("Work")});
        connect(choice, &QComboBox::currentIndexChanged, &whole, [&whole](int index) {
            if (index == 1)
                put<QCheckBox>(whole, "Work e-mail");
        });
        return choice;
    };
    QWidget former;
    make(former)->setCurrentIndex(1);
    former.show();
    named<QCheckBox>(former, "Work e-mail")->setChecked(true);
    QWidget next;
    make(next);
    ui::fillControls(next, ui::readControls(former));
    next.show();
    QVERIFY(named<QCheckBox>(next, "Work e-mail")->isChecked());
}

void DraftsUiTest::whatIsNoLongerOfferedIsNotChosen()
{
    Everything former;
    former.choice->setCurrentIndex(2);
    Everything next;
    next.choice->removeItem(2);
    next.choice->setCurrentIndex(1);
    ui::fillControls(next.whole, ui::readControls(former.whole));
    QCOMPARE(next.choice->currentText(), QStringLiteral("Bank"));
}

void DraftsUiTest::aFormIsFilledInAgainAfterALock()
{
    QByteArray kept;
    {
        PageWindow page{nothing};
        page.go({.page = ui::PageName::Companies});
        click(page, page.window(), "Add a company");
        named<QLineEdit>(*dialog(page.window()), "Name")->setText(QStringLiteral("春風堂"));
        kept = page.window().draft();
    }
    PageWindow page{nothing};
    page.window().resume(ui::Drafts::read(kept));
    page.settle();
    QCOMPARE(page.window().place().page, ui::PageName::Companies);
    QVERIFY(page.window().notice().contains(QStringLiteral("Add a company")));
    click(page, page.window(), "Add a company");
    auto *form = dialog(page.window());
    QCOMPARE(named<QLineEdit>(*form, "Name")->text(), QStringLiteral("春風堂"));
    QVERIFY(says(*form, QStringLiteral("when the vault was locked")));
    // Once: the next one is empty again.
    form->reject();
    page.settle();
    click(page, page.window(), "Add a company");
    QCOMPARE(named<QLineEdit>(*dialog(page.window()), "Name")->text(), QString{});
}

void DraftsUiTest::whatIsNotOpenedAgainSurvivesTheNextLockToo()
{
    QByteArray kept;
    {
        PageWindow page{nothing};
        page.go({.page = ui::PageName::Companies});
        click(page, page.window(), "Add a company");
        named<QLineEdit>(*dialog(page.window()), "Name")->setText(QStringLiteral("春風堂"));
        kept = page.window().draft();
    }
    PageWindow page{nothing};
    page.window().resume(ui::Drafts::read(kept));
    page.settle();
    const auto again = ui::Drafts::read(page.window().draft());
    QCOMPARE(again.sheets.size(), std::size_t{1});
    QCOMPARE(again.sheets[0].typed, ui::Drafts::read(kept).sheets[0].typed);
}

/// Both forms have the same title.
void DraftsUiTest::whatWasTypedForOneDetailIsNotFilledInForAnother()
{
    const auto two = [](services::Services &services, Place &) {
        setFact(services, "given_name", "Hanako");
        setFact(services, "family_name", "Sato");
    };
    QByteArray kept;
    {
        PageWindow page{two};
        page.go({.page = ui::PageName::MyData});
        click(page, page.window(), "Given name: Change");
        named<QLineEdit>(*dialog(page.window()), "Value")->setText(QStringLiteral("Hana"));
        kept = page.window().draft();
    }
    PageWindow page{two};
    page.go({.page = ui::PageName::MyData});
    page.window().keepUnfinished(ui::Drafts::read(kept));
    click(page, page.window(), "Family name: Change");
    QCOMPARE(named<QLineEdit>(*dialog(page.window()), "Value")->text(), QStringLiteral("Sato"));
    dialog(page.window())->reject();
    page.settle();
    click(page, page.window(), "Given name: Change");
    QCOMPARE(named<QLineEdit>(*dialog(page.window()), "Value")->text(), QStringLiteral("Hana"));
}

void DraftsUiTest::aCodeThatIsShownWhileTypedIsNotKept()
{
    PageWindow page{nothing};
    page.go({.page = ui::PageName::Settings});
    click(page, page.window(), "Check my recovery sheet…");
    named<QLineEdit>(*dialog(page.window()), "Recovery code")->setText(QStringLiteral("7Q2M-XXXX"));
    QVERIFY(!page.window().draft().contains("7Q2M"));
}

void DraftsUiTest::whatWasNotTouchedIsNotKept()
{
    PageWindow page{nothing};
    page.go({.page = ui::PageName::Companies});
    click(page, page.window(), "Add a company");
    QVERIFY(ui::Drafts::read(page.window().draft()).sheets.empty());
    named<QLineEdit>(*dialog(page.window()), "Name")->setText(QStringLiteral("Kinari"));
    QCOMPARE(ui::Drafts::read(page.window().draft()).sheets.size(), std::size_t{1});
    dialog(page.window())->reject();
    page.settle();
    QVERIFY(ui::Drafts::read(page.window().draft()).sheets.empty());
}

void DraftsUiTest::whatIsNoDraftIsNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray{};
    QTest::newRow("no JSON") << QByteArray{"{"};
    QTest::newRow("no object") << QByteArray{"[1]"};
    QTest::newRow("no such page") << QByteArray{R"({"page":77,"vendor":"x","request":3,"sheets":[]})"};
    QTest::newRow("what came from outside") << QByteArray{R"({"page":7})"};
    QTest::newRow("odd sheets") << QByteArray{R"({"page":-1,"sheets":"Add a company"})"};
}

void DraftsUiTest::whatIsNoDraftIsNothing()
{
    QFETCH(const QByteArray, text);
    const auto kept = ui::Drafts::read(text);
    QCOMPARE(kept.place, ui::Place{});
    QVERIFY(kept.sheets.empty());
}

QTEST_MAIN(DraftsUiTest)
#include "tst_ui_drafts.moc"
