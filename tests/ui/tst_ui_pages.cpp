// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "page_window.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QDir>
#include <QLabel>
#include <QLineEdit>

using namespace proffer;
using namespace proffer::test;

/// Every page in every language, light and dark, at two sizes of text, with nothing, one, and many things in
/// the vault.
class PagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPageIsWholeAndNamed_data();
    void everyPageIsWholeAndNamed();
};

namespace {

using Fill = std::function<void(services::Services &, Place &)>;

void fillNothing(services::Services &, Place &) {}

void fillOne(services::Services &services, Place &place)
{
    const auto email = setFact(services, "email", "hanako@example.org");
    const auto kinari = addCompany(services, "kinari", place.random);
    must(services.grants().issue(requestFor(services, kinari, {email})));
}

/// Names of every length and script, every standing, and a request.
void fillMany(services::Services &services, Place &place)
{
    fillOne(services, place);
    const auto phone = setFact(services, "phone_number", "+81 3 1234 5678");
    setFact(services, "family_name#ja-Hani-JP", "山田");
    setFact(services, "birthdate", "1984-02-29");
    setFact(services, "national_id", "1234567890123");
    const std::string names[] = {
        "ธนาคารสยาม", "楽しい書店",
        "Acme Data",  "The Very Long Company of Long Names and Sons, Incorporated and Limited",
        "Northwind",  "Fjord Bank"};
    for (const auto &name : names) {
        const auto vendor = must(services.vendors().add({.name = name, .kind = vendors::Kind::Bank})).id;
        for (const auto *claim : {"email", "phone_number", "address", "birthdate"})
            must(services.holdings().record({.vendor = vendor, .claim = claim}));
        if (name == "Acme Data")
            for (const auto &holding : must(services.holdings().whatHas(vendor)))
                must(services.holdings().changeState(holding.id, vendors::HoldingState::AskedToDelete));
    }
    const auto aurora = addCompany(services, "aurora", place.random);
    auto soon = requestFor(services, aurora, {phone});
    soon.validUntil -= std::chrono::days{55};
    must(services.grants().issue(soon));
    auto asked = askingRequest(services, "DeliveryOfGoods", "EmailAddress");
    asked.issuer = "https://lumen.example";
    asked.vendor = {.name = "Lumen Gym", .origin = "https://lumen.example"};
    asked.items.push_back(askingRequest(services, "DirectMarketing", "TelephoneNumber").items[0]);
    asked.items[1].use.retention = {.years = 1};
    asked.items[1].why = "to call you";
    must(services.requests().receiveFromNew(
        must(requests::writeUnsignedRequest(asked)),
        {.name = "Lumen Gym", .place = must(vendors::Origin::parse("https://lumen.example"))}));
}

/// Everything that can be used has a name, and each text has the room that it needs.
void verifyWhole(const QWidget &window)
{
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const auto where =
            QStringLiteral("%1 \"%2\"")
                .arg(QLatin1String{widget->metaObject()->className()}, widget->accessibleName());
        auto *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        // The line inside a box of numbers is a part of it.
        const auto inside = qobject_cast<const QAbstractSpinBox *>(widget->parentWidget());
        if (widget->focusPolicy() & Qt::TabFocus && widget->isEnabled() && interface && !inside)
            QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), qPrintable(where));
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->text().isEmpty()) {
            const auto needed =
                label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            QVERIFY2(
                label->height() >= needed,
                qPrintable(
                    QStringLiteral("cut: %1: %2 of %3").arg(label->text()).arg(label->height()).arg(needed)));
            if (!label->wordWrap())
                QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        }
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && !qobject_cast<const QLineEdit *>(button->parentWidget()))
            QVERIFY2(button->width() >= button->minimumSizeHint().width() &&
                         button->height() >= button->minimumSizeHint().height(),
                     qPrintable(QStringLiteral("cut: %1").arg(button->text())));
    }
}

void keepPicture(ui::MainWindow &window, const QString &name)
{
    const auto folder = qEnvironmentVariable("PROFFER_SHOTS");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir{}.mkpath(folder));
    QVERIFY(window.grab().save(QStringLiteral("%1/%2.png").arg(folder, name)));
}

} // namespace

void PagesTest::everyPageIsWholeAndNamed_data()
{
    QTest::addColumn<int>("filling");
    QTest::addColumn<int>("tongue");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("percent");
    const std::array fillings{"empty", "one", "many"};
    for (int filling = 0; filling < 3; ++filling)
        for (const auto &tongue : wording::tongues())
            for (const auto percent : {100, 150})
                QTest::addRow("%s-%s-%d", fillings.at(static_cast<std::size_t>(filling)),
                              std::string{wording::toText(tongue)}.c_str(), percent)
                    << filling << static_cast<int>(tongue) << (percent > 100) << percent;
}

void PagesTest::everyPageIsWholeAndNamed()
{
    QFETCH(int, filling);
    QFETCH(int, tongue);
    QFETCH(bool, dark);
    QFETCH(int, percent);
    const std::array<Fill, 3> fillings{fillNothing, fillOne, fillMany};
    PageWindow page{fillings.at(static_cast<std::size_t>(filling)), static_cast<wording::Tongue>(tongue),
                    dark ? ui::Appearance::Dark : ui::Appearance::Light, percent};
    constexpr std::array names{"home",     "companies", "to_do",    "my_data",
                               "my_rules", "history",   "settings", "check"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        page.go({.page = static_cast<ui::PageName>(i)});
        QCOMPARE(page.window().notice(), QString{});
        verifyWhole(page.window());
        if (percent == 100)
            QCOMPARE(page.window().size(), (QSize{1024, 640}));
        keepPicture(page.window(), QStringLiteral("%1-%2").arg(QLatin1String{QTest::currentDataTag()},
                                                               QLatin1String{names.at(i)}));
    }
    if (filling < 2)
        return;
    using Requests = std::vector<requests::ReceivedRequest>;
    const auto requests =
        page.read<Requests>([](services::Services &services) { return must(services.requests().list()); });
    page.go({.page = ui::PageName::ToDo, .request = requests.at(0).id});
    QCOMPARE(page.window().notice(), QString{});
    verifyWhole(page.window());
    keepPicture(page.window(), QStringLiteral("%1-request").arg(QLatin1String{QTest::currentDataTag()}));
    page.go({.page = ui::PageName::MyData, .claim = "email"});
    verifyWhole(page.window());
    keepPicture(page.window(), QStringLiteral("%1-who-has").arg(QLatin1String{QTest::currentDataTag()}));
}

QTEST_MAIN(PagesTest)
#include "tst_ui_pages.moc"
