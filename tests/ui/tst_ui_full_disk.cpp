// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "acting.h"
#include "store/faulty_vfs.h"
#include "terms/collection.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTabBar>

using namespace proffer;
using namespace proffer::test;

/// When the disk is full, each act is left undone, and the window says so.
class FullDiskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theActIsUndoneAndSaidSo_data();
    void theActIsUndoneAndSaidSo();
    void aChoiceThatWasNotKeptIsNotShown();
    void whatWasTypedStaysUntilItIsKept();
};

using Act = std::function<void(PageWindow &)>;
Q_DECLARE_METATYPE(Act)

namespace {

/// A company that has a permit, one that has something of one's own accord, one that asks; a rule and terms.
void fillEverything(services::Services &services, Place &place)
{
    const auto email = setFact(services, "email", "hanako@example.org");
    const auto key = crypto::Ed25519PrivateKey::generate(place.random);
    const auto kinari = addCompany(services, "kinari", key);
    for (auto permits = 0; permits < 2; ++permits)
        must(services.grants().issue(requestFor(services, kinari, {email})));
    must(services.holdings().record({.vendor = kinari, .claim = "phone_number"}));
    auto asked = askingRequest(services, "DeliveryOfGoods", "EmailAddress");
    asked.items[0].use.collection = {std::string{terms::channelIri(terms::Channel::AskedDirectly)}};
    asked.key = jose::PublicJwk::of(key);
    must(services.requests().receive(must(requests::signRequest(asked, key)), kinari));
    must(services.rules().choose("training-ai", true));
}

void goToKinari(PageWindow &page)
{
    const auto kinari = page.read<vendors::VendorId>(
        [](services::Services &services) { return must(services.vendors().list()).at(0).id; });
    page.go({.page = ui::PageName::Companies, .vendor = kinari});
}

void goToPart(PageWindow &page, ui::PageName name, int part)
{
    page.go({.page = name});
    page.window().page()->findChild<QTabBar *>()->setCurrentIndex(part);
    page.settle();
}

/// Clicks it, and what then is asked for a yes.
void clickTwice(PageWindow &page, const char *text)
{
    click(page, page.window(), text);
    click(page, *dialog(page.window()), text);
}

void fillIn(PageWindow &page, const char *field, const char *text)
{
    named<QLineEdit>(*dialog(page.window()), field)->setText(QString::fromUtf8(text));
}

void permitOfOne(PageWindow &page)
{
    goToKinari(page);
    click(page, page.window(), "Give a permit");
    auto *form = dialog(page.window());
    form->findChild<QCheckBox *>()->click();
    for (const auto *next : {"Next", "Next", "Sign and give"})
        click(page, *form, next);
}

void openRequest(PageWindow &page)
{
    page.go({.page = ui::PageName::Home});
    click(page, page.window(), "kinari asks: Look");
}

void answer(PageWindow &page)
{
    openRequest(page);
    auto *item = findButton(page.window(), QStringLiteral("Give item 1"));
    QVERIFY(item);
    item->setChecked(true);
    click(page, page.window(), "Give what is ticked");
    // What would go out is worked out anew, which takes room too.
    if (findButton(page.window(), QStringLiteral("Sign and give")))
        click(page, page.window(), "Sign and give");
}

void decline(PageWindow &page)
{
    openRequest(page);
    clickTwice(page, "Decline");
}

bool isSaid(PageWindow &page)
{
    const auto sentence = QStringLiteral("The disk is full. Nothing was changed.");
    return page.window().notice().contains(sentence) || says(page.window(), sentence);
}

} // namespace

void FullDiskTest::theActIsUndoneAndSaidSo_data()
{
    QTest::addColumn<Act>("act");
    const auto row = [](const char *name, Act act) { QTest::newRow(name) << std::move(act); };
    row("a company", [](PageWindow &page) {
        page.go({.page = ui::PageName::Companies});
        click(page, page.window(), "Add a company");
        fillIn(page, "Name", "Aurora");
        click(page, *dialog(page.window()), "Add");
    });
    row("a company changed", [](PageWindow &page) {
        goToKinari(page);
        click(page, page.window(), "Change…");
        fillIn(page, "Name", "Kinari & Co");
        click(page, *dialog(page.window()), "Keep");
    });
    row("what they have", [](PageWindow &page) {
        goToKinari(page);
        click(page, page.window(), "They have something");
        click(page, *dialog(page.window()), "Keep");
    });
    row("told to stop", [](PageWindow &page) {
        goToKinari(page);
        clickTwice(page, "Tell them to stop");
    });
    row("a permit", permitOfOne);
    row("a permit ended", [](PageWindow &page) {
        goToKinari(page);
        clickTwice(page, "End permit");
    });
    row("all permits ended", [](PageWindow &page) {
        goToKinari(page);
        clickTwice(page, "End all permits");
    });
    row("an answer", answer);
    row("a request declined", decline);
    row("a detail", [](PageWindow &page) {
        goToPart(page, ui::PageName::MyData, 0);
        click(page, page.window(), "E-mail: Change");
        fillIn(page, "Value", "hanako@example.net");
        click(page, *dialog(page.window()), "Keep");
    });
    row("a detail erased", [](PageWindow &page) {
        goToPart(page, ui::PageName::MyData, 0);
        click(page, page.window(), "E-mail: Erase");
        click(page, *dialog(page.window()), "Erase");
    });
    row("a preference", [](PageWindow &page) {
        goToPart(page, ui::PageName::MyData, 1);
        press(page, page.window(), "By phone");
    });
    row("a card", [](PageWindow &page) {
        goToPart(page, ui::PageName::MyData, 2);
        click(page, page.window(), "Add a card for Hanako");
        fillIn(page, "What you call it", "Clubs");
        click(page, *dialog(page.window()), "Keep");
    });
    row("a ready-made rule", [](PageWindow &page) {
        goToPart(page, ui::PageName::MyRules, 0);
        page.window().page()->findChild<QCheckBox *>()->click();
        page.settle();
    });
    row("what one gives", [](PageWindow &page) {
        goToPart(page, ui::PageName::MyRules, 1);
        press(page, page.window(), "contact details to this kind of company, shop: Never");
    });
    row("terms", [](PageWindow &page) {
        goToPart(page, ui::PageName::MyRules, 2);
        click(page, page.window(), "Keep my rules as terms");
        dialog(page.window())->findChild<QLineEdit *>()->setText(QStringLiteral("For shops"));
        click(page, *dialog(page.window()), "Keep");
    });
}

void FullDiskTest::theActIsUndoneAndSaidSo()
{
    QFETCH(const Act, act);
    store::FaultyVfs vfs{"full-disk"};
    PageWindow page{fillEverything, wording::Tongue::English, ui::Appearance::Light, 100, nullptr,
                    vfs.name()};
    const auto size = [&page] {
        return page.read<std::int64_t>(
            [](services::Services &services) { return must(services.ledger().size()); });
    };
    // What a page works out from the history when it is first opened is kept, which takes room too.
    openRequest(page);
    const auto before = size();
    vfs.failAt(1, store::FaultyVfs::Fault::DiskFull, true);
    act(page);
    QVERIFY(isSaid(page));
    QVERIFY(vfs.operations() > 0);
    QCOMPARE(size(), before);
    vfs.heal();
    // What is shown is what is kept: with room again, the same is done.
    const auto sheets = page.window().findChildren<QDialog *>();
    for (auto *sheet : sheets)
        if (sheet->isVisible())
            sheet->reject();
    page.settle();
    act(page);
    QVERIFY(size() > before);
    QVERIFY(!isSaid(page));
}

void FullDiskTest::aChoiceThatWasNotKeptIsNotShown()
{
    store::FaultyVfs vfs{"choices"};
    PageWindow page{fillEverything, wording::Tongue::English, ui::Appearance::Light, 100, nullptr,
                    vfs.name()};
    goToPart(page, ui::PageName::MyRules, 0);
    auto *box = page.window().page()->findChild<QCheckBox *>();
    const auto before = box->isChecked();
    vfs.failAt(1, store::FaultyVfs::Fault::DiskFull, true);
    box->click();
    page.settle();
    QVERIFY(isSaid(page));
    QCOMPARE(box->isChecked(), before);
    goToPart(page, ui::PageName::MyRules, 1);
    constexpr const char *never = "contact details to this kind of company, shop: Never";
    auto *choice = findButton(page.window(), QString::fromUtf8(never));
    QVERIFY(choice && !choice->isChecked());
    press(page, page.window(), never);
    QVERIFY(!choice->isChecked());
    vfs.heal();
    press(page, page.window(), never);
    QVERIFY(choice->isChecked());
}

void FullDiskTest::whatWasTypedStaysUntilItIsKept()
{
    store::FaultyVfs vfs{"typed"};
    PageWindow page{fillEverything, wording::Tongue::English, ui::Appearance::Light, 100, nullptr,
                    vfs.name()};
    goToPart(page, ui::PageName::MyData, 1);
    auto *box = qobject_cast<QCheckBox *>(findButton(page.window(), QStringLiteral("By phone")));
    auto *topic = named<QLineEdit>(page.window(), "Topics: name of one more");
    QVERIFY(box);
    vfs.failAt(1, store::FaultyVfs::Fault::DiskFull, true);
    press(page, page.window(), "By phone");
    QCOMPARE(box->checkState(), Qt::PartiallyChecked);
    QTest::keyClicks(topic, QStringLiteral("coffee"));
    press(page, page.window(), "Topics: add");
    QCOMPARE(topic->text(), QStringLiteral("coffee"));
    QVERIFY(isSaid(page));
    goToPart(page, ui::PageName::MyData, 0);
    click(page, page.window(), "E-mail: Change");
    auto *form = dialog(page.window());
    fillIn(page, "Value", "hanako@example.net");
    click(page, *form, "Keep");
    QVERIFY(form->isVisible() && says(*form, QStringLiteral("The disk is full")));
    QCOMPARE(named<QLineEdit>(*form, "Value")->text(), QStringLiteral("hanako@example.net"));
    vfs.heal();
    click(page, *form, "Keep");
    QVERIFY(says(page.window(), QStringLiteral("hanako@example.net")));
    goToPart(page, ui::PageName::MyData, 1);
    press(page, page.window(), "Topics: add");
    QVERIFY(topic->text().isEmpty());
    QVERIFY(findButton(page.window(), QStringLiteral("Coffee: Take back")));
}

QTEST_MAIN(FullDiskTest)
#include "tst_ui_full_disk.moc"
