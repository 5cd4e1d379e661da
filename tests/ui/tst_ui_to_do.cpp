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
    void termsThatAreNotOfferedStayInTheForm();
    void whoAsksIsMadeSure();
    void aShorterTimeIsGiven();
    void whatGoesOutIsSeenBeforeItIsSigned();
    void aDetailThatIsNotKeptIsNamed();
    void whatWasPickedStaysWhileWhoAsksIsMadeSure();
    void withoutAKeyNothingCanBeGiven();
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

/// A request for details that are to be handed over, from a company whose key is known.
void receiveFromKinari(services::Services &services, Place &place, const std::string &data)
{
    const auto key = crypto::Ed25519PrivateKey::generate(place.random);
    const auto kinari = addCompany(services, "kinari", key);
    auto request = askingRequest(services, "DeliveryOfGoods", data);
    request.items[0].use.collection = {std::string{terms::channelIri(terms::Channel::AskedDirectly)}};
    request.key = jose::PublicJwk::of(key);
    must(services.requests().receive(must(requests::signRequest(request, key)), kinari));
}

std::vector<grants::Grant> grantsOf(services::Services &services)
{
    return must(services.grants().list());
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

void ToDoTest::termsThatAreNotOfferedStayInTheForm()
{
    PageWindow page{asked};
    toRequest(page);
    click(page, page.window(), "Offer my terms…");
    auto *form = dialog(page.window());
    auto *days = form->findChild<QSpinBox *>();
    QVERIFY(days);
    days->setValue(7);
    page.read<requests::ReceivedRequest>([](services::Services &services) {
        const auto received = must(services.requests().list());
        return must(services.requests().decline(received.at(0).id, "other")).request;
    });
    click(page, *form, "Sign the offer");
    QCOMPARE(dialog(page.window()), form);
    QVERIFY(says(*form, QStringLiteral("answered already")));
    QCOMPARE(days->value(), 7);
    QVERIFY(!page.window().findChild<QFileDialog *>());
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
    click(page, *dialog(page.window()), "Sign and give");
    const auto grants = page.read<std::vector<grants::Grant>>(
        [](services::Services &services) { return must(services.grants().list()); });
    QCOMPARE(grants.size(), 1U);
    QVERIFY(grants[0].validUntil - grants[0].issuedAt <= std::chrono::days{7});
}

void ToDoTest::whatGoesOutIsSeenBeforeItIsSigned()
{
    PageWindow page{[](services::Services &services, Place &place) {
        receiveFromKinari(services, place, "EmailAddress");
        setFact(services, "email", "hanako@example.org");
        setFact(services, "email/work", "office@example.org");
        setFact(services, "phone_number", "+81312345678");
    }};
    toRequest(page);
    findButton(page.window(), QStringLiteral("Give item 1"))->click();
    click(page, page.window(), "Give what is ticked");
    QVERIFY(page.read<std::vector<grants::Grant>>(grantsOf).empty());
    auto *sheet = dialog(page.window());
    QVERIFY(says(*sheet, QStringLiteral("What you sign")));
    QVERIFY(says(*sheet, QStringLiteral("hanako@example.org")));
    QVERIFY(!says(*sheet, QStringLiteral("office@example.org")));
    QVERIFY(!says(*sheet, QStringLiteral("+81312345678")));
    click(page, *sheet, "Cancel");
    QVERIFY(page.read<std::vector<grants::Grant>>(grantsOf).empty());
    click(page, page.window(), "Give what is ticked");
    click(page, *dialog(page.window()), "Sign and give");
    const auto grants = page.read<std::vector<grants::Grant>>(grantsOf);
    QCOMPARE(grants.size(), 1U);
    QCOMPARE(grants[0].claims, std::vector<std::string>{"email"});
}

void ToDoTest::aDetailThatIsNotKeptIsNamed()
{
    PageWindow page{[](services::Services &services, Place &place) {
        receiveFromKinari(services, place, "EmailAddress");
    }};
    toRequest(page);
    findButton(page.window(), QStringLiteral("Give item 1"))->click();
    click(page, page.window(), "Give what is ticked");
    QVERIFY(page.window().notice().contains(QStringLiteral("of this kind: email address")));
    QVERIFY(page.read<std::vector<grants::Grant>>(grantsOf).empty());
}

void ToDoTest::whatWasPickedStaysWhileWhoAsksIsMadeSure()
{
    PageWindow page{asked};
    toRequest(page);
    QVERIFY(!findButton(page.window(), QStringLiteral("Give what is ticked"))->isEnabled());
    QVERIFY(says(page.window(), QStringLiteral("Compare its fingerprint first")));
    page.window().page()->findChild<QSpinBox *>()->setValue(7);
    findButton(page.window(), QStringLiteral("Give item 1"))->click();
    click(page, page.window(), "Make sure who asks…");
    auto *form = dialog(page.window());
    QTest::keyClicks(form->findChild<QLineEdit *>(), ui::toText(signer.text()));
    click(page, *form, "Compare");
    QVERIFY(findButton(page.window(), QStringLiteral("Give what is ticked"))->isEnabled());
    QVERIFY(findButton(page.window(), QStringLiteral("Give item 1"))->isChecked());
    QCOMPARE(page.window().page()->findChild<QSpinBox *>()->value(), 7);
}

void ToDoTest::withoutAKeyNothingCanBeGiven()
{
    PageWindow page{[](services::Services &services, Place &) {
        const auto text =
            must(requests::writeUnsignedRequest(askingRequest(services, "DeliveryOfGoods", "EmailAddress")));
        const auto examined = must(services.requests().examine(text));
        must(services.requests().receiveFromNew(
            text, must(requests::claimedVendor(examined.read, vendors::Kind::Shop))));
    }};
    toRequest(page);
    QVERIFY(!findButton(page.window(), QStringLiteral("Give what is ticked"))->isEnabled());
    QVERIFY(says(page.window(), QStringLiteral("did not sign this request")));
    QVERIFY(findButton(page.window(), QStringLiteral("Decline"))->isEnabled());
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
