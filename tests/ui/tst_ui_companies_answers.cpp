// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "acting.h"

#include <QPlainTextEdit>

using namespace proffer;
using namespace proffer::test;

/// What a company has, what shows it, and what it answered.
class CompaniesAnswersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatShowsItIsSeen();
    void aDeletionStaysInSight();
    void aRefusalIsNoted();
    void theLetterIsWrittenAgain();
    void aNoteIsRemovedAfterAYes();
};

namespace {

void kinariHasMyPhone(services::Services &services, Place &place)
{
    const auto kinari = addCompany(services, "kinari", place.random);
    must(services.holdings().record({.vendor = kinari,
                                     .claim = "phone_number",
                                     .evidence = vendors::NewEvidence{.text = "They rang on a Sunday"}}));
}

void kinariWasTold(services::Services &services, Place &place)
{
    kinariHasMyPhone(services, place);
    const auto all = must(services.holdings().all());
    must(services.tellToStop({all.at(0).holding.id}, {}));
}

std::vector<vendors::Holder> held(PageWindow &page)
{
    return page.read<std::vector<vendors::Holder>>(
        [](services::Services &services) { return must(services.holdings().all()); });
}

} // namespace

void CompaniesAnswersTest::whatShowsItIsSeen()
{
    PageWindow page{kinariHasMyPhone};
    page.go({.page = ui::PageName::Companies});
    QVERIFY(says(page.window(), QStringLiteral("What shows it: They rang on a Sunday")));
    QVERIFY(!findButton(page.window(), QStringLiteral("They deleted it")));
    QVERIFY(!findButton(page.window(), QStringLiteral("The letter again…")));
}

void CompaniesAnswersTest::aDeletionStaysInSight()
{
    PageWindow page{kinariWasTold};
    page.go({.page = ui::PageName::Companies});
    QVERIFY(!findButton(page.window(), QStringLiteral("Tell them to stop")));
    click(page, page.window(), "They deleted it");
    QCOMPARE(held(page).at(0).holding.state, vendors::HoldingState::SaidDeleted);
    QVERIFY(says(page.window(), QStringLiteral("they said that they deleted it.")));
    QVERIFY(says(page.window(), QStringLiteral("They said it is deleted")));
    click(page, page.window(), "They still have it");
    QCOMPARE(held(page).at(0).holding.state, vendors::HoldingState::Held);
}

void CompaniesAnswersTest::aRefusalIsNoted()
{
    PageWindow page{kinariWasTold};
    page.go({.page = ui::PageName::Companies});
    click(page, page.window(), "They refused");
    QCOMPARE(held(page).at(0).holding.state, vendors::HoldingState::Held);
    QVERIFY(findButton(page.window(), QStringLiteral("Tell them to stop")));
}

void CompaniesAnswersTest::theLetterIsWrittenAgain()
{
    PageWindow page{kinariWasTold};
    page.go({.page = ui::PageName::Companies});
    click(page, page.window(), "The letter again…");
    const auto letter = dialog(page.window())->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY(letter.contains(QStringLiteral("From today on you may not use this data")));
    click(page, *dialog(page.window()), "Done");
    QCOMPARE(held(page).at(0).holding.state, vendors::HoldingState::AskedToStop);
}

void CompaniesAnswersTest::aNoteIsRemovedAfterAYes()
{
    PageWindow page{kinariHasMyPhone};
    page.go({.page = ui::PageName::Companies});
    click(page, page.window(), "Noted by mistake");
    click(page, *dialog(page.window()), "Cancel");
    QCOMPARE(held(page).size(), std::size_t{1});
    click(page, page.window(), "Noted by mistake");
    click(page, *dialog(page.window()), "Remove the note");
    QVERIFY(held(page).empty());
    QVERIFY(says(page.window(), QStringLiteral("Nothing that you know of.")));
}

QTEST_MAIN(CompaniesAnswersTest)
#include "tst_ui_companies_answers.moc"
