// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "choosing.h"

#include "exchange/armour.h"

#include <QDropEvent>
#include <QMimeData>

using namespace proffer;
using namespace proffer::test;

/// What Check says of what was brought.
class CheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatIsRecordedIsSaidToBe();
    void theYesIsForWhatWasAskedAbout();
    void factsAreSaidInWords();
};

namespace {

std::string permit;

void onePermit(services::Services &services, Place &place)
{
    const auto email = setFact(services, "email", "hanako@example.org");
    const auto kinari = addCompany(services, "kinari", place.random);
    permit = must(services.grants().issue(requestFor(services, kinari, {email}))).token;
}

void paste(PageWindow &page, const std::string &text)
{
    QMimeData data;
    data.setText(ui::toText(text));
    QDropEvent dropped{QPointF{10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QDragEnterEvent enter{{10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QApplication::sendEvent(&page.window(), &enter);
    QApplication::sendEvent(&page.window(), &dropped);
    page.settle();
}

std::string card(const std::string &address)
{
    return "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Hanako\r\nEMAIL:" + address + "\r\nEND:VCARD\r\n";
}

} // namespace

void CheckTest::onlyWhatIsRecordedIsSaidToBe()
{
    const auto noted = QStringLiteral("Your history notes that this was shown.");
    PageWindow mine{onePermit};
    paste(mine, exchange::writeArmour(exchange::ContentKind::Permit, asBytes(permit)));
    QCOMPARE(mine.window().page()->head().subtitle, noted);
    PageWindow other{[](services::Services &, Place &) {}};
    paste(other, exchange::writeArmour(exchange::ContentKind::Permit, asBytes(permit)));
    QVERIFY(says(other.window(), QStringLiteral("Not from you")));
    QVERIFY(other.window().page()->head().subtitle.isEmpty());
}

void CheckTest::theYesIsForWhatWasAskedAbout()
{
    PageWindow page{[](services::Services &, Place &) {}};
    paste(page, card("hanako@example.org"));
    click(page, page.window(), "Take in my details");
    auto *asked = dialog(page.window());
    paste(page, card("mallory@example.org"));
    click(page, *asked, "Take in");
    QVERIFY(says(page.window(), QStringLiteral("hanako@example.org")));
    QVERIFY(!says(page.window(), QStringLiteral("mallory@example.org")));
}

void CheckTest::factsAreSaidInWords()
{
    PageWindow page{[](services::Services &, Place &) {}};
    const auto show = [&](exchange::ContentKind kind, std::vector<Fact> facts) {
        const exchange::Recognised found{
            .kind = kind, .proof = exchange::Proof::Consistent, .facts = std::move(facts)};
        page.go(
            {.page = ui::PageName::Check, .brought = std::make_shared<const exchange::Recognised>(found)});
    };
    show(exchange::ContentKind::Answer, {{"answer", "accepted"}, {"made", "2026-11-22T07:04:51Z"}});
    QVERIFY(says(page.window(), QStringLiteral("They accept it.")));
    QVERIFY(says(page.window(), QStringLiteral("22 November 2026")));
    QVERIFY(!says(page.window(), QStringLiteral("T07:04")));
    show(exchange::ContentKind::Receipt,
         {{"claims", "email, phone_number"}, {"bound", "yes"}, {"until", "2026-12-01T00:00:00Z"}});
    QVERIFY(says(page.window(), QStringLiteral("E-mail, Phone")));
    QVERIFY(says(page.window(), QStringLiteral("Yes, only the one who has the key")));
    QVERIFY(says(page.window(), QStringLiteral("30 November 2026")));
    page.go({.page = ui::PageName::Check});
    QVERIFY(says(page.window(), QStringLiteral("Is it good?")));
    auto *check = page.window().page();
    QVERIFY(findButton(*check, QStringLiteral("Open a file…")));
    click(page, *check, "Open a file…");
    QVERIFY(dialog(page.window()));
}

QTEST_MAIN(CheckTest)
#include "tst_ui_check.moc"
