// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "acting.h"

#include <QLineEdit>

using namespace proffer;
using namespace proffer::test;

/// The permits of a company can be read, and none is left out.
class CompaniesPermitsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatAPermitSaysIsRead();
    void aPermitThatWasFoundIsOpened();
    void thoseInForceComeFirst();
    void aFirstCompanyIsAddedFromTheEmptyPage();
};

namespace {

constexpr auto permitsGiven = 55;
constexpr auto permitsEnded = 52;

void givePermits(services::Services &services, Place &place, int given, int ended)
{
    const auto email = setFact(services, "email", "hanako@example.org");
    const auto kinari = addCompany(services, "kinari", crypto::Ed25519PrivateKey::generate(place.random));
    for (auto i = 0; i < given; ++i)
        must(services.grants().issue(requestFor(services, kinari, {email})));
    const auto all = must(services.grants().list(kinari)); // newest first
    for (auto i = 0; i < ended; ++i)
        must(services.grants().end(all.at(static_cast<std::size_t>(i)).id, {}));
}

void giveOne(services::Services &services, Place &place)
{
    givePermits(services, place, 1, 0);
}

auto shownOf(QWidget &inside, const char *text)
{
    return std::ranges::count_if(inside.findChildren<QAbstractButton *>(), [text](const auto *each) {
        return each->isVisible() && each->text() == QString::fromUtf8(text);
    });
}

} // namespace

void CompaniesPermitsTest::whatAPermitSaysIsRead()
{
    PageWindow page{giveOne};
    page.go({.page = ui::PageName::Companies});
    click(page, page.window(), "Read…");
    auto *sheet = dialog(page.window());
    QVERIFY(says(*sheet, QStringLiteral("What the permit of kinari says")));
    QVERIFY(says(*sheet, QStringLiteral("These details were in it:")));
    QVERIFY(says(*sheet, QStringLiteral("E-mail")));
    QVERIFY(!says(*sheet, QStringLiteral("hanako@example.org")));
    click(page, *sheet, "Close");
}

void CompaniesPermitsTest::aPermitThatWasFoundIsOpened()
{
    PageWindow page{giveOne};
    const auto permit = page.read<grants::Grant>(
        [](services::Services &services) { return must(services.grants().list()).at(0); });
    page.go({.page = ui::PageName::Companies, .vendor = permit.vendor, .grant = permit.id});
    QVERIFY(says(*dialog(page.window()), QStringLiteral("What the permit of kinari says")));
}

void CompaniesPermitsTest::thoseInForceComeFirst()
{
    PageWindow page{[](services::Services &services, Place &place) {
        givePermits(services, place, permitsGiven, permitsEnded);
    }};
    page.go({.page = ui::PageName::Companies});
    QCOMPARE(shownOf(page.window(), "End permit"), permitsGiven - permitsEnded);
    QVERIFY(findButton(page.window(), QStringLiteral("End all permits")));
    QCOMPARE(shownOf(page.window(), "Read…"), 50);
    click(page, page.window(), "Show older ones");
    QCOMPARE(shownOf(page.window(), "Read…"), permitsGiven);
    QVERIFY(!findButton(page.window(), QStringLiteral("Show older ones")));
}

void CompaniesPermitsTest::aFirstCompanyIsAddedFromTheEmptyPage()
{
    PageWindow page{[](services::Services &, Place &) {}};
    page.go({.page = ui::PageName::Companies});
    click(page, *page.window().page(), "Add a company");
    QVERIFY(named<QLineEdit>(*dialog(page.window()), "Name"));
}

QTEST_MAIN(CompaniesPermitsTest)
#include "tst_ui_companies_permits.moc"
