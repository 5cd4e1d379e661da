// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "page_window.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTranslator>

using namespace proffer;
using namespace proffer::test;

/// Every page in every language, light and dark, at two sizes of text, with nothing, one, and many things in
/// the vault.
class PagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPageIsWholeAndNamed_data();
    void everyPageIsWholeAndNamed();
    void longerTextsFitToo_data();
    void longerTextsFitToo();
    void sheetsAreWholeAndNamed_data();
    void sheetsAreWholeAndNamed();
    void everyModelKeepsItsPromises();
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

QString nameOf(const QWidget &widget)
{
    auto *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    return interface ? interface->text(QAccessible::Name) : QString{};
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

/// Whoever goes on by Tab goes on to the right or downwards, among what stands together.
void verifyTabOrder(QWidget &window)
{
    std::vector<QWidget *> chain;
    for (auto *each = window.nextInFocusChain(); each != &window; each = each->nextInFocusChain())
        if (each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus))
            chain.push_back(each);
    QVERIFY(!chain.empty());
    for (std::size_t i = 1; i < chain.size(); ++i) {
        const auto *from = chain[i - 1];
        const auto *to = chain[i];
        if (from->parentWidget() != to->parentWidget())
            continue;
        const auto above = to->geometry().bottom() <= from->geometry().top();
        const auto beside = to->geometry().bottom() > from->geometry().top() &&
                            to->geometry().top() < from->geometry().bottom();
        QVERIFY2(!above && !(beside && to->x() < from->x()),
                 qPrintable(QStringLiteral("Tab goes back from %1 \"%2\" to %3 \"%4\"")
                                .arg(QLatin1String{from->metaObject()->className()}, nameOf(*from),
                                     QLatin1String{to->metaObject()->className()}, nameOf(*to))));
    }
}

/// As a screen reader walks it.
void verifyAccessible(QAccessibleInterface *interface, int depth = 0)
{
    constexpr int deepest = 40;
    constexpr int mostChildren = 100;
    QVERIFY(interface && depth < deepest);
    if (interface->state().invisible)
        return;
    QVERIFY2(interface->role() != QAccessible::NoRole, qPrintable(interface->text(QAccessible::Name)));
    for (int i = 0; i < std::min(interface->childCount(), mostChildren); ++i)
        if (auto *child = interface->child(i))
            verifyAccessible(child, depth + 1);
}

/// Each page, and each section of those that have some.
void walk(PageWindow &page, const std::function<void(const QString &)> &look)
{
    constexpr std::array names{"home",     "companies", "to_do",    "my_data",
                               "my_rules", "history",   "settings", "check"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        page.go({.page = static_cast<ui::PageName>(i)});
        QCOMPARE(page.window().notice(), QString{});
        const auto name = QString::fromLatin1(names.at(i));
        auto *tabs = page.window().page()->findChild<QTabBar *>();
        look(name);
        for (int tab = 1; tabs && tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            page.settle();
            look(QStringLiteral("%1-%2").arg(name).arg(tab));
        }
    }
}

std::set<QAbstractItemModel *> modelsIn(const QWidget &window)
{
    std::set<QAbstractItemModel *> found;
    for (const auto *view : window.findChildren<QAbstractItemView *>())
        if (view->isVisible() && view->model())
            found.insert(view->model());
    for (const auto *choice : window.findChildren<QComboBox *>())
        found.insert(choice->model());
    return found;
}

/// English, and of each sentence half as much again.
class Longer : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        constexpr int percent = 40;
        const auto text = QString::fromUtf8(source);
        auto more = text.size() * percent / 100 + 1;
        QString longer = text;
        // In words of six letters, as they are; a placeholder stays as it is.
        for (; more > 0; more -= 7)
            longer += QStringLiteral(" ") +
                      QStringLiteral("extent").left(static_cast<int>(std::min<qsizetype>(more, 6)));
        return longer;
    }
};

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
            for (const auto percent : {100, 150, 200})
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
    walk(page, [&](const QString &name) {
        verifyWhole(page.window());
        verifyTabOrder(page.window());
        verifyAccessible(QAccessible::queryAccessibleInterface(&page.window()));
        if (percent == 100)
            QCOMPARE(page.window().size(), (QSize{1024, 640}));
        keepPicture(page.window(), QStringLiteral("%1-%2").arg(QLatin1String{QTest::currentDataTag()}, name));
    });
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

void PagesTest::longerTextsFitToo_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("100") << 100;
    QTest::newRow("200") << 200;
}

void PagesTest::longerTextsFitToo()
{
    QFETCH(int, percent);
    Longer longer;
    PageWindow page{fillMany, wording::Tongue::English, ui::Appearance::Light, percent, &longer};
    auto seen = 0;
    walk(page, [&](const QString &name) {
        ++seen;
        verifyWhole(page.window());
        keepPicture(page.window(), QStringLiteral("longer-%1-%2").arg(percent).arg(name));
    });
    QVERIFY(page.window().page()->head().title.endsWith(QStringLiteral("ext")) ||
            page.window().page()->head().title.contains(QStringLiteral(" ext")));
    QVERIFY(seen > 8);
}

void PagesTest::sheetsAreWholeAndNamed_data()
{
    QTest::addColumn<int>("tongue");
    QTest::addColumn<int>("percent");
    for (const auto &tongue : wording::tongues())
        for (const auto percent : {100, 200})
            QTest::addRow("%s-%d", std::string{wording::toText(tongue)}.c_str(), percent)
                << static_cast<int>(tongue) << percent;
}

/// What the main action of each page opens.
void PagesTest::sheetsAreWholeAndNamed()
{
    QFETCH(int, tongue);
    QFETCH(int, percent);
    PageWindow page{fillMany, static_cast<wording::Tongue>(tongue), ui::Appearance::Light, percent};
    auto seen = 0;
    for (const auto name : {ui::PageName::Companies, ui::PageName::MyData, ui::PageName::MyRules}) {
        page.go({.page = name});
        page.window().page()->act();
        page.settle();
        for (auto *sheet : page.window().findChildren<QDialog *>()) {
            if (!sheet->isVisible())
                continue;
            ++seen;
            verifyWhole(*sheet);
            verifyTabOrder(*sheet);
            sheet->reject();
        }
        page.settle();
    }
    QVERIFY(seen >= 2);
}

/// Those of lists, tables and choices, filled as they are. All are Qt's own, and some of Qt's do not bear to
/// be tested while they change.
void PagesTest::everyModelKeepsItsPromises()
{
    PageWindow page{fillMany};
    std::size_t tested = 0;
    walk(page, [&](const QString &) {
        for (auto *model : modelsIn(page.window())) {
            const QAbstractItemModelTester tester{model,
                                                  QAbstractItemModelTester::FailureReportingMode::QtTest};
            ++tested;
        }
    });
    QVERIFY(tested > 3);
}

QTEST_MAIN(PagesTest)
#include "tst_ui_pages.moc"
