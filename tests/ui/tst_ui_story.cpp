// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "acting.h"
#include "flow/flow_picture.h"
#include "terms/collection.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace proffer;
using namespace proffer::test;

/// What a person does, by clicks and keys.
class StoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysGoToPagesAndLock();
    void whoHasMyEmailIsOneActionAway();
    void tellingOneToStopTakesThreeActions();
    void aCompanyIsAddedAndGetsAPermit();
    void aDetailIsKeptAndErased();
    void aRequestIsAnswered();
    void anAnswerMakesARule();
    void theHistoryIsVerified();
};

namespace {

void knowOne(services::Services &services, Place &)
{
    const auto acme =
        must(services.vendors().add({.name = "Acme Data", .kind = vendors::Kind::DataBroker})).id;
    must(services.holdings().record({.vendor = acme, .claim = "email", .how = vendors::HowKnown::TheyWrote}));
}

} // namespace

void StoryTest::keysGoToPagesAndLock()
{
    PageWindow page{knowOne};
    QVERIFY(QTest::qWaitForWindowActive(&page.window()));
    QTest::keyClick(&page.window(), Qt::Key_4, Qt::AltModifier);
    QCOMPARE(page.window().place().page, ui::PageName::MyData);
    page.settle();
    for (const auto &[key, name] : {std::pair{Qt::Key_5, ui::PageName::MyRules},
                                    {Qt::Key_6, ui::PageName::History},
                                    {Qt::Key_1, ui::PageName::Home},
                                    {Qt::Key_2, ui::PageName::Companies},
                                    {Qt::Key_3, ui::PageName::ToDo}}) {
        QTest::keyClick(&page.window(), key, Qt::AltModifier);
        QCOMPARE(page.window().place().page, name);
        page.settle();
    }
    page.go({.page = ui::PageName::Settings});
    QTest::keyClick(&page.window(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(page.window().place().page, ui::PageName::Home);
    auto locked = 0;
    connect(&page.window(), &ui::MainWindow::lockWanted, this, [&locked] { ++locked; });
    QTest::keyClick(&page.window(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(locked, 1);
}

void StoryTest::whoHasMyEmailIsOneActionAway()
{
    PageWindow page{knowOne};
    auto *picture = page.window().findChild<ui::FlowPicture *>();
    QVERIFY(picture);
    Q_EMIT picture->groupChosen(0);
    page.settle();
    QVERIFY(says(page.window(), QStringLiteral("Acme Data")));
    QVERIFY(says(page.window(), QStringLiteral("They wrote to you with it; since")));
}

void StoryTest::tellingOneToStopTakesThreeActions()
{
    PageWindow page{knowOne};
    auto *picture = page.window().findChild<ui::FlowPicture *>();
    picture->setFocus();
    QTest::keyClick(picture, Qt::Key_Right);
    QTest::keyClick(picture, Qt::Key_Return);
    page.settle();
    click(page, page.window(), "Tell them to stop");
    auto *asked = dialog(page.window());
    QVERIFY(says(*asked, QStringLiteral("Acme Data")));
    click(page, *asked, "Tell them to stop");
    const auto holders = page.read<std::vector<vendors::Holder>>(
        [](services::Services &services) { return must(services.holdings().whoHas("email")); });
    QCOMPARE(holders.at(0).holding.state, vendors::HoldingState::AskedToStop);
    QVERIFY(page.window().notice().contains(QStringLiteral("Acme Data")));
    const auto *letter = dialog(page.window())->findChild<QPlainTextEdit *>();
    QVERIFY(letter->toPlainText().contains(
        QStringLiteral("you may not use this data about me any more: E-mail.")));
}

void StoryTest::aCompanyIsAddedAndGetsAPermit()
{
    PageWindow page{
        [](services::Services &services, Place &) { setFact(services, "email", "hanako@example.org"); }};
    page.go({.page = ui::PageName::Companies});
    click(page, page.window(), "Add a company");
    auto *form = dialog(page.window());
    const auto fields = form->findChildren<QLineEdit *>();
    click(page, *form, "Add");
    QVERIFY(form->isVisible());
    QTest::keyClicks(fields.at(0), QStringLiteral("Kinari"));
    QTest::keyClicks(fields.at(1), QStringLiteral("http:/nothing"));
    click(page, *form, "Add");
    QVERIFY(says(*form, QStringLiteral("This is not the address of a website")));
    fields.at(1)->clear();
    QTest::keyClicks(fields.at(1), QStringLiteral("Kinari.example"));
    click(page, *form, "Add");
    QVERIFY(page.window().notice().contains(QStringLiteral("Kinari")));
    click(page, page.window(), "Give a permit");
    form = dialog(page.window());
    QVERIFY(says(*form, QStringLiteral("a permit that anyone could use")));
    click(page, *form, "Next");
    QVERIFY(says(*form, QStringLiteral("Choose at least one detail.")));
    QTest::mouseClick(form->findChild<QCheckBox *>(), Qt::LeftButton, {}, {8, 8});
    click(page, *form, "Next");
    click(page, *form, "Next");
    QVERIFY(says(*form, QStringLiteral("Kinari")));
    click(page, *form, "Sign and give");
    const auto grants = page.read<std::vector<grants::Grant>>(
        [](services::Services &services) { return must(services.grants().list()); });
    QCOMPARE(grants.size(), 1U);
    QCOMPARE(grants[0].kind, grants::Kind::Statement);
    click(page, *dialog(page.window()), "Later");
    click(page, page.window(), "End permit");
    click(page, *dialog(page.window()), "End permit");
    click(page, *dialog(page.window()), "Done");
    QVERIFY(page.read<std::vector<grants::Grant>>(
                    [](services::Services &services) { return must(services.grants().list()); })
                .at(0)
                .endedAt);
}

void StoryTest::aDetailIsKeptAndErased()
{
    PageWindow page{[](services::Services &, Place &) {}};
    page.go({.page = ui::PageName::MyData});
    click(page, page.window(), "Keep a detail");
    auto *form = dialog(page.window());
    auto *claim = form->findChild<QComboBox *>();
    claim->setCurrentIndex(claim->findData(QStringLiteral("email")));
    QTest::keyClicks(form->findChild<QLineEdit *>(), QStringLiteral("hanako@example.org"));
    click(page, *form, "Keep");
    QVERIFY(says(page.window(), QStringLiteral("hanako@example.org")));
    click(page, page.window(), "Erase");
    click(page, *dialog(page.window()), "Erase");
    QVERIFY(!says(page.window(), QStringLiteral("hanako@example.org")));
    click(page, page.window(), "Keep a detail");
    form = dialog(page.window());
    claim = form->findChild<QComboBox *>();
    claim->setCurrentIndex(claim->findData(QStringLiteral("email")));
    QTest::keyClicks(form->findChild<QLineEdit *>(), QStringLiteral("no address"));
    click(page, *form, "Keep");
    QVERIFY(says(*form, QStringLiteral("This is no e-mail address")));
}

void StoryTest::aRequestIsAnswered()
{
    const auto fill = [](services::Services &services, Place &place) {
        setFact(services, "email", "hanako@example.org");
        const auto key = crypto::Ed25519PrivateKey::generate(place.random);
        const auto kinari = addCompany(services, "kinari", key);
        auto asked = askingRequest(services, "DeliveryOfGoods", "EmailAddress");
        asked.items[0].use.collection = {std::string{terms::channelIri(terms::Channel::AskedDirectly)}};
        asked.key = jose::PublicJwk::of(key);
        must(services.requests().receive(must(requests::signRequest(asked, key)), kinari));
    };
    PageWindow page{fill};
    click(page, page.window(), "kinari asks: Look");
    QVERIFY(says(page.window(), QStringLiteral("Needs me")));
    click(page, page.window(), "Give what is ticked");
    QVERIFY(page.window().notice().contains(QStringLiteral("Tick at least one")));
    auto *item = findButton(page.window(), QStringLiteral("Give item 1"));
    QVERIFY(item);
    item->click();
    click(page, page.window(), "Give what is ticked");
    click(page, *dialog(page.window()), "Sign and give");
    const auto grants = page.read<std::vector<grants::Grant>>(
        [](services::Services &services) { return must(services.grants().list()); });
    QCOMPARE(grants.size(), 1U);
    QStringList claims;
    for (const auto &claim : grants[0].claims)
        claims.append(QString::fromStdString(claim));
    QCOMPARE(claims, QStringList{QStringLiteral("email")});
    QVERIFY(page.window().notice().startsWith(QStringLiteral("Signed")));
}

void StoryTest::anAnswerMakesARule()
{
    PageWindow page{[](services::Services &, Place &) {}};
    page.go({.page = ui::PageName::MyRules});
    auto *box = page.window().page()->findChild<QCheckBox *>();
    box->click();
    page.settle();
    const auto chosen = page.read<std::vector<std::string>>(
        [](services::Services &services) { return must(services.rules().chosen()); });
    QCOMPARE(chosen.size(), 1U);
    QVERIFY(page.window().page()->findChild<QCheckBox *>()->isChecked());
}

void StoryTest::theHistoryIsVerified()
{
    PageWindow page{knowOne};
    page.go({.page = ui::PageName::History});
    click(page, page.window(), "Verify");
    QVERIFY(says(page.window(), QStringLiteral("Unbroken")));
    auto *search = page.window().page()->findChild<QLineEdit *>();
    QTest::keyClicks(search, QStringLiteral("nobody at all"));
    page.settle();
    QVERIFY(says(page.window(), QStringLiteral("Nothing found")));
}

QTEST_MAIN(StoryTest)
#include "tst_ui_story.moc"
