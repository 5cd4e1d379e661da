// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "acting.h"

#include <QListWidget>

#include <semaphore>

using namespace proffer;
using namespace proffer::test;

/// What is done is done about the company that is shown.
class CompaniesChosenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nobodyActsOnACompanyThatIsLeft();
    void aQuestionKeepsItsCompany();
};

namespace {

void knowThree(services::Services &services, Place &place)
{
    addCompany(services, "kinari", place.random);
    must(services.vendors().add({.name = "Acme Data", .kind = vendors::Kind::DataBroker}));
    must(services.vendors().add({.name = "Fjord Bank", .kind = vendors::Kind::Bank}));
}

} // namespace

void CompaniesChosenTest::nobodyActsOnACompanyThatIsLeft()
{
    PageWindow page{knowThree};
    page.go({.page = ui::PageName::Companies});
    auto *list = page.window().page()->findChild<QListWidget *>();
    const auto fjord = list->findItems(QStringLiteral("Fjord Bank"), Qt::MatchExactly).value(0);
    QVERIFY(fjord);
    const auto at = list->row(fjord);
    list->setCurrentRow(at);
    page.settle();
    QVERIFY(findButton(page.window(), QStringLiteral("Delete")));

    const auto other = at == 0 ? 1 : at - 1;
    std::binary_semaphore goOn{0};
    page.vault().ask<int>(
        &page.window(),
        [&goOn](services::Services &, const LongWork &) -> Result<int> {
            goOn.acquire();
            return 1;
        },
        [](const Result<int> &) {});
    list->setCurrentRow(other);
    QCoreApplication::processEvents();
    const auto *left = findButton(page.window(), QStringLiteral("Delete"));
    const auto *permit = findButton(page.window(), QStringLiteral("Give a permit"));
    goOn.release();
    QVERIFY(!left);
    QVERIFY(!permit);
    page.settle();
    QVERIFY(findButton(page.window(), QStringLiteral("Give a permit")));
    QVERIFY(says(page.window(), list->item(other)->text()));
}

void CompaniesChosenTest::aQuestionKeepsItsCompany()
{
    PageWindow page{knowThree};
    const auto idOf = [&page](std::string_view name) {
        return page.read<std::optional<vendors::VendorId>>([name](services::Services &services) {
            std::optional<vendors::VendorId> found;
            for (const auto &vendor : must(services.vendors().list()))
                if (vendor.profile.name == name)
                    found = vendor.id;
            return found;
        });
    };
    page.go({.page = ui::PageName::Companies, .vendor = idOf("Fjord Bank")});
    click(page, page.window(), "Delete");
    auto *question = dialog(page.window());
    page.go({.page = ui::PageName::Companies, .vendor = idOf("Acme Data")});
    click(page, *question, "Delete");
    QVERIFY(!idOf("Fjord Bank"));
    QVERIFY(idOf("Acme Data"));
    QVERIFY(says(page.window(), QStringLiteral("Acme Data")));
    QVERIFY(findButton(page.window(), QStringLiteral("Give a permit")));
}

QTEST_MAIN(CompaniesChosenTest)
#include "tst_ui_companies_chosen.moc"
