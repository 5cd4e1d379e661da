// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "acting.h"

#include <QFileDialog>
#include <QSpinBox>

using namespace proffer;
using namespace proffer::test;

/// What a person answers to a request, besides a plain yes.
class ToDoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void myTermsAreOfferedInstead();
    void whoAsksIsMadeSure();
    void aShorterTimeIsGiven();
    void whatComesNextIsTold();
};

namespace {

jose::Thumbprint signer;

/// A request, signed by a key that nobody vouches for yet.
void asked(services::Services &services, Place &place)
{
    setFact(services, "email", "hanako@example.org");
    const auto key = crypto::Ed25519PrivateKey::generate(place.random);
    auto request = askingRequest(services, "DeliveryOfGoods", "EmailAddress");
    request.key = jose::PublicJwk::of(key);
    signer = request.key->thumbprint();
    const auto text = must(requests::signRequest(request, key));
    const auto examined = must(services.requests().examine(text));
    must(services.requests().receiveFromNew(
        text, must(requests::claimedVendor(examined.read, vendors::Kind::Shop))));
}

void toRequest(PageWindow &page)
{
    click(page, page.window(), "kinari asks: Look");
}

} // namespace

void ToDoTest::myTermsAreOfferedInstead()
{
    PageWindow page{asked};
    toRequest(page);
    click(page, page.window(), "Offer my terms…");
    auto *form = dialog(page.window());
    QVERIFY(says(*form, QStringLiteral("kinari")));
    click(page, *form, "Sign the offer");
    auto *files = page.window().findChild<QFileDialog *>();
    QVERIFY(files);
    QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("offer"));
    Q_EMIT files->fileSelected(file);
    files->reject();
    page.settle();
    QVERIFY(page.window().notice().startsWith(QStringLiteral("Saved")));
    const auto offers = page.read<std::vector<agreements::Negotiation>>(
        [](services::Services &services) { return must(services.agreements().negotiations()); });
    QCOMPARE(offers.size(), 1U);
    QCOMPARE(readAll(file.toStdString()), offers[0].offerToken);
    QVERIFY(says(page.window(), QStringLiteral("You can answer until")));
}

void ToDoTest::whoAsksIsMadeSure()
{
    PageWindow page{asked};
    toRequest(page);
    const auto trust = [](services::Services &services) {
        const auto all = must(services.requests().list());
        return must(services.requests().trustIn(all.at(0)));
    };
    const auto type = [&page](const QString &text) {
        click(page, page.window(), "Make sure who asks…");
        auto *form = dialog(page.window());
        QTest::keyClicks(form->findChild<QLineEdit *>(), text);
        click(page, *form, "Compare");
    };
    type(QStringLiteral("a fingerprint"));
    QVERIFY(says(*dialog(page.window()), QStringLiteral("43 letters")));
    dialog(page.window())->reject();
    page.settle();
    type(QString{43, QLatin1Char{'A'}});
    QVERIFY(page.window().notice().startsWith(QStringLiteral("This is another key")));
    QCOMPARE(page.read<requests::Trust>(trust), requests::Trust::SelfAsserted);
    type(ui::toText(signer.text()));
    QVERIFY(page.window().notice().startsWith(QStringLiteral("It is the same key")));
    QCOMPARE(page.read<requests::Trust>(trust), requests::Trust::FingerprintConfirmed);
    QVERIFY(!findButton(page.window(), QStringLiteral("Make sure who asks…")));
}

void ToDoTest::aShorterTimeIsGiven()
{
    PageWindow page{[](services::Services &services, Place &place) {
        asked(services, place);
        const auto request = must(services.requests().list()).at(0).id;
        must(services.requests().confirm(request, signer));
    }};
    toRequest(page);
    page.window().page()->findChild<QSpinBox *>()->setValue(7);
    findButton(page.window(), QStringLiteral("Give item 1"))->click();
    click(page, page.window(), "Give what is ticked");
    const auto grants = page.read<std::vector<grants::Grant>>(
        [](services::Services &services) { return must(services.grants().list()); });
    QCOMPARE(grants.size(), 1U);
    QVERIFY(grants[0].validUntil - grants[0].issuedAt <= std::chrono::days{7});
}

void ToDoTest::whatComesNextIsTold()
{
    PageWindow page{[](services::Services &services, Place &place) {
        const auto email = setFact(services, "email", "hanako@example.org");
        const auto kinari = addCompany(services, "kinari", place.random);
        must(services.grants().issue(requestFor(services, kinari, {email})));
    }};
    page.go({.page = ui::PageName::ToDo});
    QVERIFY(says(page.window(), QStringLiteral("Nothing due. Next: ")));
    QVERIFY(says(page.window(), QStringLiteral(", kinari")));
}

QTEST_MAIN(ToDoTest)
#include "tst_ui_to_do.moc"
