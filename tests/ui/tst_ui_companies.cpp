// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "acting.h"
#include "exchange/armour.h"
#include "exchange/qr.h"
#include "grants/vendor_side.h"
#include "jose/encryption_key.h"
#include "jose/jwe.h"
#include "jose/sd_jwt.h"
#include "overview/standing.h"

#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace proffer;
using namespace proffer::test;

/// What a person keeps about companies, and asks them.
class CompaniesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCompanyIsChanged();
    void whatIsNotAskedForStays();
    void theListIsNarrowedDown();
    void whatHappenedIsTold();
    void theyAreAskedWhatTheyHave();
    void aLetterThatIsNotSentIsNotNoted();
    void withoutDetailsOrANameThereIsNoPermit();
    void aPermitIsGivenStepByStep();
    void onlyOneOfTwoWithOneNameIsGiven();
    void aCardIsChosen();
    void whatHoldsValuesIsGivenByHand();
    void whatHoldsNoValuesIsSent();
    void whatIsTooDenseForTheScreenIsSavedAsAPicture();
    void aKeyOfTheCompanyEncryptsIt();
    void anEndIsSentWithItsNotice();
    void cardsAreNotTiedTogetherByTheirEnd();
};

namespace {

void knowKinari(services::Services &services, Place &place)
{
    const auto kinari = addCompany(services, "kinari", place.random);
    must(services.holdings().record({.vendor = kinari, .claim = "email"}));
}

void knowThree(services::Services &services, Place &place)
{
    const auto email = setFact(services, "email", "hanako@example.org");
    must(
        services.grants().issue(requestFor(services, addCompany(services, "kinari", place.random), {email})));
    const auto acme =
        must(services.vendors().add({.name = "Acme Data", .kind = vendors::Kind::DataBroker})).id;
    must(services.holdings().record({.vendor = acme, .claim = "email"}));
    must(services.vendors().add({.name = "Fjord Bank", .kind = vendors::Kind::Bank}));
}

vendors::Vendor only(PageWindow &page)
{
    return page.read<vendors::Vendor>(
        [](services::Services &services) { return must(services.vendors().list()).at(0); });
}

QComboBox *box(PageWindow &page, const QString &name)
{
    for (auto *each : page.window().page()->findChildren<QComboBox *>())
        if (each->accessibleName() == name)
            return each;
    qFatal("no such box");
}

QStringList listed(PageWindow &page)
{
    page.settle();
    const auto *list = page.window().page()->findChild<QListWidget *>();
    QStringList names;
    for (int row = 0; row < list->count(); ++row)
        names.append(list->item(row)->text());
    return names;
}

void knowKinariAndMe(services::Services &services, Place &place)
{
    setFact(services, "email", "hanako@example.org");
    setFact(services, "phone_number", "+81 3 1234 5678");
    addCompany(services, "kinari", place.random);
}

void tick(QWidget &inside, const char *text)
{
    auto *box = findButton(inside, QString::fromUtf8(text));
    QVERIFY2(box, text);
    QTest::mouseClick(box, Qt::LeftButton, {}, {8, 8});
}

/// Over a page that shows the only company.
void sign(PageWindow &page, const char *detail)
{
    click(page, page.window(), "Give a permit");
    auto *form = dialog(page.window());
    tick(*form, detail);
    for (const auto *next : {"Next", "Next", "Sign and give"})
        click(page, *form, next);
}

std::vector<grants::Grant> granted(PageWindow &page)
{
    return page.read<std::vector<grants::Grant>>(
        [](services::Services &services) { return must(services.grants().list()); });
}

std::string tokenOf(PageWindow &page, const grants::GrantId &id)
{
    return page.read<std::string>(
        [&id](services::Services &services) { return must(services.grants().token(id)); });
}

std::vector<exchange::HandOver> handedOver(PageWindow &page, const grants::GrantId &id)
{
    return page.read<std::vector<exchange::HandOver>>(
        [&id](services::Services &services) { return must(services.handOvers().of(id)); });
}

/// Saves into a file that the person chooses in the dialog that is open, and says what is in it.
std::string saved(PageWindow &page, QWidget &sheet, const char *button, const QString &file)
{
    click(page, sheet, button);
    auto *files = sheet.findChild<QFileDialog *>();
    if (!files)
        qFatal("no file is asked for");
    Q_EMIT files->fileSelected(file);
    files->reject();
    page.settle();
    return readAll(file.toStdString());
}

} // namespace

void CompaniesTest::aCompanyIsChanged()
{
    PageWindow page{knowKinari};
    page.go({.page = ui::PageName::Companies});
    click(page, page.window(), "Change…");
    auto *form = dialog(page.window());
    const auto fields = form->findChildren<QLineEdit *>();
    QCOMPARE(fields.at(0)->text(), QStringLiteral("kinari"));
    QCOMPARE(fields.at(1)->text(), QStringLiteral("https://kinari.example"));
    fields.at(0)->clear();
    click(page, *form, "Keep");
    QVERIFY(says(*form, QStringLiteral("Say what the company is called")));
    QTest::keyClicks(fields.at(0), QStringLiteral("Kinari Tea"));
    QTest::keyClicks(fields.at(2), QStringLiteral("nowhere"));
    click(page, *form, "Keep");
    QVERIFY(says(*form, QStringLiteral("neither an e-mail address")));
    fields.at(2)->clear();
    QTest::keyClicks(fields.at(2), QStringLiteral("privacy@kinari.example"));
    auto *kind = form->findChild<QComboBox *>();
    kind->setCurrentIndex(kind->findData(static_cast<int>(vendors::Kind::Media)));
    click(page, *form, "Keep");
    const auto kept = only(page);
    QCOMPARE(kept.profile.name, "Kinari Tea");
    QCOMPARE(kept.profile.kind, vendors::Kind::Media);
    QCOMPARE(kept.address(), "https://kinari.example");
    QVERIFY(kept.profile.contact);
    QCOMPARE(kept.profile.contact->text(), "privacy@kinari.example");
    QVERIFY(says(page.window(), QStringLiteral("Kinari Tea")));
}

void CompaniesTest::whatIsNotAskedForStays()
{
    vendors::VendorId seller{};
    PageWindow page{[&seller](services::Services &services, Place &) {
        const auto market =
            must(services.vendors().add({.name = "market", .kind = vendors::Kind::Marketplace})).id;
        seller = must(services.vendors().add(
                          {.name = "Tea Corner",
                           .kind = vendors::Kind::MarketplaceSeller,
                           .place = vendors::SellerPage{market, must(vendors::PageAddress::parse(
                                                                    "https://market.example/tea"))},
                           .jurisdiction = must(vendors::Country::parse("JP"))}))
                     .id;
    }};
    page.go({.page = ui::PageName::Companies, .vendor = seller});
    click(page, page.window(), "Change…");
    auto *form = dialog(page.window());
    const auto fields = form->findChildren<QLineEdit *>();
    QTest::keyClick(fields.at(0), Qt::Key_End);
    QTest::keyClicks(fields.at(0), QStringLiteral("s"));
    QTest::keyClicks(fields.at(1), QStringLiteral("x"));
    click(page, *form, "Keep");
    const auto kept = page.read<vendors::Vendor>(
        [&seller](services::Services &services) { return must(services.vendors().get(seller)); });
    QCOMPARE(kept.profile.name, "Tea Corners");
    QCOMPARE(kept.profile.kind, vendors::Kind::MarketplaceSeller);
    QCOMPARE(kept.address(), "https://market.example/tea");
    QCOMPARE(kept.profile.jurisdiction->code(), "JP");
}

void CompaniesTest::theListIsNarrowedDown()
{
    PageWindow page{knowThree};
    page.go({.page = ui::PageName::Companies});
    QCOMPARE(listed(page).size(), 3);
    auto *kind = box(page, QStringLiteral("What it is"));
    auto *state = box(page, QStringLiteral("How it stands"));
    kind->setCurrentIndex(kind->findData(static_cast<int>(vendors::Kind::Bank)));
    QCOMPARE(listed(page), QStringList{QStringLiteral("Fjord Bank")});
    state->setCurrentIndex(state->findData(static_cast<int>(overview::Standing::NoPermit)));
    QVERIFY(listed(page).isEmpty());
    QVERIFY(says(page.window(), QStringLiteral("No company fits.")));
    kind->setCurrentIndex(0);
    QCOMPARE(listed(page), QStringList{QStringLiteral("Acme Data")});
    QVERIFY(!says(page.window(), QStringLiteral("No company fits.")));
    state->setCurrentIndex(state->findData(static_cast<int>(overview::Standing::Permitted)));
    QCOMPARE(listed(page), QStringList{QStringLiteral("kinari")});
    state->setCurrentIndex(state->count() - 1);
    QCOMPARE(listed(page), QStringList{QStringLiteral("Fjord Bank")});
    const auto acme = page.read<vendors::VendorId>(
        [](services::Services &services) { return must(services.vendors().resolve("Acme Data")).id; });
    page.go({.page = ui::PageName::Companies, .vendor = acme});
    QCOMPARE(listed(page).size(), 3);
}

void CompaniesTest::whatHappenedIsTold()
{
    PageWindow page{[](services::Services &services, Place &place) {
        const auto email = setFact(services, "email", "hanako@example.org");
        const auto key = crypto::Ed25519PrivateKey::generate(place.random);
        const auto kinari = addCompany(services, "kinari", key);
        const auto issued = must(services.grants().issue(requestFor(services, kinari, {email})));
        const auto challenge = must(services.grants().challenge(issued.grant.id));
        const auto shown = must(grants::present(issued.token, challenge, key, place.clock.now()));
        auto checker = must(grants::Checker::open(services.vault()));
        QCOMPARE(must(checker.check(shown)).verdict, grants::Verdict::Valid);
    }};
    page.go({.page = ui::PageName::Companies});
    QVERIFY(says(page.window(), QStringLiteral("Permits it showed")));
    QVERIFY(!says(page.window(), QStringLiteral("You have not checked any")));
    QVERIFY(says(page.window(), QStringLiteral("What happened last")));
    QVERIFY(says(page.window(), QStringLiteral("You asked kinari to show that a permission is theirs.")));
    click(page, page.window(), "Look in the history");
    QCOMPARE(page.window().place().page, ui::PageName::History);
    QVERIFY(page.window().place().vendor);
}

void CompaniesTest::theyAreAskedWhatTheyHave()
{
    PageWindow page{knowKinari};
    page.go({.page = ui::PageName::Companies});
    click(page, page.window(), "Ask what they have…");
    auto *sheet = dialog(page.window());
    auto *letter = sheet->findChild<QPlainTextEdit *>();
    QVERIFY(letter->toPlainText().contains(QStringLiteral("To kinari")));
    QVERIFY(letter->toPlainText().contains(QStringLiteral("at least this of me: E-mail.")));
    QVERIFY(!letter->toPlainText().contains(QStringLiteral("Hanako")));
    QVERIFY(says(*sheet, QStringLiteral("You keep no address to write to")));
    letter->moveCursor(QTextCursor::End);
    QTest::keyClicks(letter, QStringLiteral(" Hanako"));
    click(page, *sheet, "Copy the letter");
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(QStringLiteral(" Hanako")));
    click(page, *sheet, "Save the letter…");
    QTemporaryDir folder;
    auto *files = sheet->findChild<QFileDialog *>();
    QVERIFY(files);
    Q_EMIT files->fileSelected(folder.filePath(QStringLiteral("none/letter.txt")));
    QVERIFY(says(*sheet, QStringLiteral("written")));
    Q_EMIT files->fileSelected(folder.filePath(QStringLiteral("letter.txt")));
    files->reject();
    QCOMPARE(QString::fromStdString(readAll(folder.filePath(QStringLiteral("letter.txt")).toStdString())),
             letter->toPlainText());
    for (auto times = 0; times < 2; ++times) {
        click(page, *dialog(page.window()), "I sent it");
        if (times == 0)
            click(page, page.window(), "Ask what they have…");
    }
    const auto kept = only(page);
    QVERIFY(kept.notes && kept.notes->text);
    QCOMPARE(ui::toText(*kept.notes->text).count(QStringLiteral("Asked on")), 2);
    QVERIFY(says(page.window(), QStringLiteral("Asked on")));
}

void CompaniesTest::aLetterThatIsNotSentIsNotNoted()
{
    PageWindow page{knowKinari};
    page.go({.page = ui::PageName::Companies});
    click(page, page.window(), "Ask what they have…");
    click(page, *dialog(page.window()), "Cancel");
    QVERIFY(!only(page).notes);
}

void CompaniesTest::withoutDetailsOrANameThereIsNoPermit()
{
    PageWindow page{[](services::Services &services, Place &) {
        must(services.vendors().add({.name = "Acme Data", .kind = vendors::Kind::DataBroker}));
    }};
    page.go({.page = ui::PageName::Companies});
    click(page, page.window(), "Give a permit");
    QVERIFY(page.window().notice().startsWith(QStringLiteral("You keep no details yet")));
    page.read<profile::AttributeId>(
        [](services::Services &services) { return setFact(services, "email", "hanako@example.org"); });
    click(page, page.window(), "Give a permit");
    QVERIFY(page.window().notice().contains(QStringLiteral("you keep neither")));
    QVERIFY(page.window().findChildren<QDialog *>().isEmpty());
}

void CompaniesTest::aPermitIsGivenStepByStep()
{
    PageWindow page{knowKinariAndMe};
    page.go({.page = ui::PageName::Companies});
    click(page, page.window(), "Give a permit");
    auto *form = dialog(page.window());
    QVERIFY(says(*form, QStringLiteral("Step 1 of 3: Which details")));
    QVERIFY(!findButton(*form, QStringLiteral("Back")));
    click(page, *form, "Next");
    QVERIFY(says(*form, QStringLiteral("Choose at least one detail.")));
    tick(*form, "E-mail");
    click(page, *form, "Next");
    named<QSpinBox>(*form, "The permit lasts")->setValue(60);
    named<QSpinBox>(*form, "They may keep it for")->setValue(1);
    QCOMPARE(named<QSpinBox>(*form, "They may keep it for")->text(), QStringLiteral("1 day"));
    named<QSpinBox>(*form, "They may keep it for")->setValue(30);
    QCOMPARE(named<QSpinBox>(*form, "They may keep it for")->text(), QStringLiteral("30 days"));
    QCOMPARE(named<QSpinBox>(*form, "The permit lasts")->maximum(), 90);
    QTest::keyClicks(named<QLineEdit>(*form, "Passed on to"), QStringLiteral("Post, , Courier ,Post"));
    QVERIFY(!named<QLineEdit>(*form, "How much of it, or which")->isEnabled());
    named<QComboBox>(*form, "What I get for it")->setCurrentIndex(1);
    QTest::keyClicks(named<QLineEdit>(*form, "How much of it, or which"), QStringLiteral("10 %"));
    tick(*form, "Only once");
    click(page, *form, "Next");
    QVERIFY(says(*form, QStringLiteral("hanako@example.org")));
    QVERIFY(says(*form, QStringLiteral("Its name in the permit: email")));
    QVERIFY(!says(*form, QStringLiteral("+81 3 1234 5678")));
    QVERIFY(says(*form, QStringLiteral("Only this company can use it")));
    QVERIFY(says(*form, QStringLiteral("Post and Courier")));
    QVERIFY(granted(page).empty());
    click(page, *form, "Back");
    QCOMPARE(named<QSpinBox>(*form, "They may keep it for")->value(), 30);
    click(page, *form, "Next");
    click(page, *form, "Sign and give");
    const auto all = granted(page);
    QCOMPARE(all.size(), 1U);
    QCOMPARE(all[0].kind, grants::Kind::Grant);
    QCOMPARE(all[0].claims, std::vector<std::string>{"email"});
    const auto terms = page.read<grants::Terms>(
        [&all](services::Services &services) { return must(services.grants().terms(all[0].id)); });
    const auto &permission = terms.permissions.at(0);
    QCOMPARE(permission.retention, Duration{.days = 30});
    QCOMPARE(permission.recipients, (std::vector<std::string>{"Post", "Courier"}));
    QVERIFY(permission.once);
    QCOMPARE(permission.inReturn->kind, "discount");
    QCOMPARE(permission.inReturn->amount, "10 %");
    QCOMPARE(all[0].validUntil - std::chrono::floor<std::chrono::days>(all[0].issuedAt),
             std::chrono::days{60});
}

void CompaniesTest::onlyOneOfTwoWithOneNameIsGiven()
{
    PageWindow page{[](services::Services &services, Place &place) {
        knowKinariAndMe(services, place);
        setFact(services, "email/work", "h.yamada@work.example");
    }};
    page.go({.page = ui::PageName::Companies});
    click(page, page.window(), "Give a permit");
    auto *form = dialog(page.window());
    tick(*form, "E-mail");
    tick(*form, "E-mail (work)");
    click(page, *form, "Next");
    QVERIFY(says(*form, QStringLiteral("only one of these: E-mail, E-mail (work)")));
    QVERIFY(says(*form, QStringLiteral("Step 1")));
}

void CompaniesTest::aCardIsChosen()
{
    PageWindow page{[](services::Services &services, Place &place) {
        knowKinariAndMe(services, place);
        auto &people = services.profile().people();
        const auto self = must(people.self()).id;
        const auto work = must(people.addPersona(self, "Work")).id;
        must(services.profile().attributes().set({.subject = self,
                                                  .persona = work,
                                                  .claim = must(profile::ClaimKey::parse("email")),
                                                  .value = "h.yamada@work.example"}));
        must(people.retirePersona(must(people.addPersona(self, "Old")).id));
    }};
    page.go({.page = ui::PageName::Companies});
    click(page, page.window(), "Give a permit");
    auto *form = dialog(page.window());
    QVERIFY(says(*form, QStringLiteral("Step 1 of 4: As whom")));
    auto *cards = named<QComboBox>(*form, "Card");
    QCOMPARE(cards->count(), 2);
    cards->setCurrentText(QStringLiteral("Work"));
    click(page, *form, "Next");
    tick(*form, "E-mail");
    click(page, *form, "Next");
    click(page, *form, "Next");
    QVERIFY(says(*form, QStringLiteral("h.yamada@work.example")));
    QVERIFY(!says(*form, QStringLiteral("hanako@example.org")));
    click(page, *form, "Sign and give");
    const auto label = page.read<std::string>([](services::Services &services) {
        return must(services.profile().people().persona(must(services.grants().list()).at(0).persona)).label;
    });
    QCOMPARE(label, "Work");
}

void CompaniesTest::whatHoldsValuesIsGivenByHand()
{
    PageWindow page{knowKinariAndMe};
    page.go({.page = ui::PageName::Companies});
    sign(page, "E-mail");
    const auto id = granted(page).at(0).id;
    auto *sheet = dialog(page.window());
    QVERIFY(says(*sheet, QStringLiteral("anyone on the way could read them")));
    QVERIFY(!findButton(*sheet, QStringLiteral("Copy as text")));
    const auto letter = sheet->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY(letter.contains(QStringLiteral("I give you a permit")));
    QVERIFY(!letter.contains(QStringLiteral("hanako@example.org")));
    click(page, *sheet, "I handed it over");
    QVERIFY(says(*sheet, QStringLiteral("It has not left yet")));
    QVERIFY(handedOver(page, id).empty());
    QTemporaryDir folder;
    QCOMPARE(saved(page, *sheet, "Save as a file…", folder.filePath(QStringLiteral("permit"))),
             tokenOf(page, id));
    click(page, *sheet, "I handed it over");
    const auto noted = handedOver(page, id);
    QCOMPARE(noted.size(), 1U);
    QCOMPARE(noted[0].how, exchange::How::InPerson);
}

void CompaniesTest::whatHoldsNoValuesIsSent()
{
    PageWindow page{[](services::Services &services, Place &) {
        setFact(services, "email", "hanako@example.org");
        must(services.vendors().add({.name = "kinari",
                                     .place = must(vendors::Origin::parse("https://kinari.example")),
                                     .contact = must(vendors::Contact::parse("privacy@kinari.example"))}));
    }};
    page.go({.page = ui::PageName::Companies});
    sign(page, "E-mail");
    click(page, *dialog(page.window()), "Later");
    const auto id = granted(page).at(0).id;
    const auto token = tokenOf(page, id);
    QVERIFY(handedOver(page, id).empty());
    click(page, page.window(), "What to send…");
    auto *sheet = dialog(page.window());
    QVERIFY(says(*sheet, QStringLiteral("by e-mail: privacy@kinari.example")));
    click(page, *sheet, "Copy as text");
    const auto copied = ui::toUtf8(QGuiApplication::clipboard()->text());
    QCOMPARE(must(exchange::readArmour(copied)), toBytes(asBytes(token)));
    click(page, *sheet, "Show the QR code");
    const auto *code = named<QLabel>(*sheet, "QR code: The permit");
    QVERIFY(code->isVisible());
    QCOMPARE(code->visibleRegion().boundingRect().size(), code->size());
    QByteArray png;
    QBuffer buffer{&png};
    QVERIFY(code->pixmap().save(&buffer, "PNG"));
    const std::string_view picture{png.constData(), static_cast<std::size_t>(png.size())};
    QCOMPARE(must(exchange::readQrPicture(asBytes(picture))), toBytes(asBytes(token)));
    click(page, *sheet, "I sent it");
    QCOMPARE(handedOver(page, id).at(0).how, exchange::How::Qr);
}

void CompaniesTest::whatIsTooDenseForTheScreenIsSavedAsAPicture()
{
    PageWindow page{[](services::Services &services, Place &place) {
        setFact(services, "nickname", std::string(600, 'h'));
        addCompany(services, "kinari", place.random);
    }};
    page.go({.page = ui::PageName::Companies});
    sign(page, "Nickname");
    auto *sheet = dialog(page.window());
    QVERIFY(!findButton(*sheet, QStringLiteral("Show the QR code")));
    QTemporaryDir folder;
    const auto png = saved(page, *sheet, "Save the QR code…", folder.filePath(QStringLiteral("permit.png")));
    QCOMPARE(must(exchange::readQrPicture(asBytes(png))),
             toBytes(asBytes(tokenOf(page, granted(page).at(0).id))));
    click(page, *sheet, "I handed it over");
    QCOMPARE(handedOver(page, granted(page).at(0).id).size(), 1U);
}

void CompaniesTest::aKeyOfTheCompanyEncryptsIt()
{
    std::optional<jose::DecryptionKey> reply;
    PageWindow page{[&reply](services::Services &services, Place &place) {
        setFact(services, "email", "hanako@example.org");
        const auto key = crypto::Ed25519PrivateKey::generate(place.random);
        const auto kinari = addCompany(services, "kinari", key);
        reply = must(jose::DecryptionKey::generateX25519(place.random, {}));
        auto request = askingRequest(services, "DeliveryOfGoods", "EmailAddress");
        request.key = jose::PublicJwk::of(key);
        request.encryptionKeys = {reply->publicKey()};
        must(services.requests().receive(must(requests::signRequest(request, key)), kinari));
    }};
    page.go({.page = ui::PageName::Companies});
    sign(page, "E-mail");
    const auto id = granted(page).at(0).id;
    auto *sheet = dialog(page.window());
    QVERIFY(says(*sheet, QStringLiteral("It is encrypted")));
    QTemporaryDir folder;
    const auto sealed = saved(page, *sheet, "Save as a file…", folder.filePath(QStringLiteral("permit.jwe")));
    QVERIFY(!sealed.empty() && !sealed.contains(tokenOf(page, id)));
    auto opened = must(jose::decryptJwe(sealed, *reply, jose::sdJwtType));
    QCOMPARE(asText(opened.bytes()), tokenOf(page, id));
    click(page, *sheet, "I sent it");
    QCOMPARE(handedOver(page, id).at(0).how, exchange::How::Encrypted);
}

void CompaniesTest::anEndIsSentWithItsNotice()
{
    PageWindow page{[](services::Services &services, Place &place) {
        const auto email = setFact(services, "email", "hanako@example.org");
        const auto kinari = addCompany(services, "kinari", place.random);
        must(services.grants().issue(requestFor(services, kinari, {email})));
    }};
    page.go({.page = ui::PageName::Companies});
    click(page, page.window(), "End permit");
    click(page, *dialog(page.window()), "End permit");
    const auto id = granted(page).at(0).id;
    const auto notice = page.read<std::string>(
        [&id](services::Services &services) { return must(services.grants().notice(id)); });
    for (auto times = 0; times < 2; ++times) {
        auto *sheet = dialog(page.window());
        const auto letter = sheet->findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY(letter.contains(QStringLiteral("about: E-mail.")));
        QVERIFY(letter.contains(QStringLiteral("A signed notice goes with this letter")));
        click(page, *sheet, "Copy as text");
        QCOMPARE(must(exchange::readArmour(ui::toUtf8(QGuiApplication::clipboard()->text()))),
                 toBytes(asBytes(notice)));
        QTemporaryDir folder;
        QCOMPARE(saved(page, *sheet, "Save as a file…", folder.filePath(QStringLiteral("notice"))), notice);
        click(page, *sheet, "Done");
        if (times == 0)
            click(page, page.window(), "What to send…");
    }
}

void CompaniesTest::cardsAreNotTiedTogetherByTheirEnd()
{
    PageWindow page{[](services::Services &services, Place &place) {
        const auto email = setFact(services, "email", "hanako@example.org");
        const auto kinari = addCompany(services, "kinari", place.random);
        auto request = requestFor(services, kinari, {email});
        must(services.grants().issue(request));
        auto &people = services.profile().people();
        request.persona = must(people.addPersona(must(people.self()).id, "Work")).id;
        must(services.grants().issue(request));
    }};
    page.go({.page = ui::PageName::Companies});
    click(page, page.window(), "End all permits");
    click(page, *dialog(page.window()), "End all permits");
    for (auto card = 0; card < 2; ++card) {
        auto *sheet = dialog(page.window());
        QCOMPARE(
            sheet->findChild<QPlainTextEdit *>()->toPlainText().count(QStringLiteral("I end the permit")), 1);
        click(page, *sheet, "Done");
    }
    QVERIFY(std::ranges::all_of(granted(page), [](const auto &grant) { return grant.endedAt.has_value(); }));
    QVERIFY(!findButton(page.window(), QStringLiteral("Done")));
}

QTEST_MAIN(CompaniesTest)
#include "tst_ui_companies.moc"
