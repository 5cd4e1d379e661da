// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "acting.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>

using namespace proffer;
using namespace proffer::test;

/// What is filled in about a company stays until it is kept.
class CompaniesFormsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRefusedCompanyStaysFilledIn();
    void aRefusedChangeStaysFilledIn();
    void aRefusedNoteStaysFilledIn();
    void aRefusedPermitStaysFilledIn();
    void nothingChangesWhileTheVaultIsAsked();
};

namespace {

QString tooMuch()
{
    return QString(20'000, QLatin1Char{'a'});
}

void knowKinari(services::Services &services, Place &place)
{
    addCompany(services, "kinari", place.random);
}

std::size_t companies(PageWindow &page)
{
    return page.read<std::size_t>(
        [](services::Services &services) { return must(services.vendors().list()).size(); });
}

/// Types more than can be kept, is refused, and types less.
void isRefusedThenKept(PageWindow &page, const char *field, const char *act)
{
    const QPointer<QDialog> sheet = dialog(page.window());
    auto *line = named<QLineEdit>(*sheet, field);
    line->setText(tooMuch());
    click(page, *sheet, act);
    QVERIFY(sheet && sheet->isVisible());
    QCOMPARE(line->text(), tooMuch());
    QVERIFY(line->isEnabled());
    line->setText(QStringLiteral("Aurora"));
    click(page, *sheet, act);
    QVERIFY(!sheet);
}

} // namespace

void CompaniesFormsTest::aRefusedCompanyStaysFilledIn()
{
    PageWindow page{knowKinari};
    page.go({.page = ui::PageName::Companies});
    click(page, page.window(), "Add a company");
    isRefusedThenKept(page, "Name", "Add");
    QCOMPARE(companies(page), std::size_t{2});
}

void CompaniesFormsTest::aRefusedChangeStaysFilledIn()
{
    PageWindow page{knowKinari};
    page.go({.page = ui::PageName::Companies});
    click(page, page.window(), "Change…");
    isRefusedThenKept(page, "Name", "Keep");
    QCOMPARE(companies(page), std::size_t{1});
    QVERIFY(says(page.window(), QStringLiteral("Aurora")));
}

void CompaniesFormsTest::aRefusedNoteStaysFilledIn()
{
    PageWindow page{knowKinari};
    page.go({.page = ui::PageName::Companies});
    click(page, page.window(), "They have something");
    isRefusedThenKept(page, "What shows it (if anything)", "Keep");
    QVERIFY(!says(page.window(), QStringLiteral("Nothing that you know of.")));
}

void CompaniesFormsTest::aRefusedPermitStaysFilledIn()
{
    PageWindow page{[](services::Services &services, Place &place) {
        knowKinari(services, place);
        setFact(services, "email", "hanako@example.org");
    }};
    page.go({.page = ui::PageName::Companies});
    click(page, page.window(), "Give a permit");
    const QPointer<QDialog> form = dialog(page.window());
    form->findChild<QCheckBox *>()->click();
    click(page, *form, "Next");
    auto *passedOn = named<QLineEdit>(*form, "Passed on to");
    passedOn->setText(QStringLiteral("Post"));
    click(page, *form, "Next");
    page.read<int>([](services::Services &services) {
        must(services.vendors().remove(must(services.vendors().list()).at(0).id));
        return 0;
    });
    click(page, *form, "Sign and give");
    QVERIFY(form && form->isVisible());
    click(page, *form, "Back");
    QCOMPARE(passedOn->text(), QStringLiteral("Post"));
    QVERIFY(passedOn->isEnabled());
}

void CompaniesFormsTest::nothingChangesWhileTheVaultIsAsked()
{
    PageWindow page{knowKinari};
    page.go({.page = ui::PageName::Companies});
    click(page, page.window(), "They have something");
    const QPointer<QDialog> sheet = dialog(page.window());
    auto *what = named<QComboBox>(*sheet, "What");
    named<QLineEdit>(*sheet, "What shows it (if anything)")->setText(tooMuch());
    findButton(*sheet, QStringLiteral("Keep"))->click();
    QVERIFY(!what->isEnabled());
    page.settle();
    QVERIFY(sheet);
    QVERIFY(what->isEnabled());
}

QTEST_MAIN(CompaniesFormsTest)
#include "tst_ui_companies_forms.moc"
