// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "choosing.h"
#include "flow/flow_picture.h"
#include "flow_layout.h"

#include <QTableWidget>

using namespace proffer;
using namespace proffer::test;

/// Who has what, with few companies and with many.
class HomeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingOverlapsInAnyLanguage_data();
    void nothingOverlapsInAnyLanguage();
    void aRowSaysWhatSinceWhenAndUntilWhen();
    void theTableHasTheRestByKind();
    void ribbonsHaveALegendAndRowsNeedNone();
    void aPictureThatCannotBeSavedIsSaid();
    void anEmptyHomeOffersTheNextStep();
};

namespace {

PageWindow::Filling with(int count)
{
    return [count](services::Services &services, Place &) {
        constexpr std::array kinds{vendors::Kind::Shop,   vendors::Kind::Bank,  vendors::Kind::Media,
                                   vendors::Kind::Travel, vendors::Kind::Other, vendors::Kind::Health};
        for (auto i = 0; i < count; ++i) {
            const auto place = static_cast<std::size_t>(i);
            const auto vendor = must(services.vendors().add({.name = "Company " + std::to_string(i),
                                                             .kind = kinds.at(place % kinds.size())}))
                                    .id;
            for (const auto *claim : {"email", "phone_number", "birthdate"}) {
                must(services.holdings().record({.vendor = vendor, .claim = claim}));
                if (i % 2 == 0)
                    break;
            }
        }
    };
}

void verifyApart(const std::vector<QRectF> &labels)
{
    for (std::size_t i = 0; i < labels.size(); ++i)
        for (std::size_t other = 0; other < i; ++other)
            QVERIFY2(!labels[i].adjusted(0, 0.01, 0, -0.01).intersects(labels[other]),
                     qPrintable(QString::number(i)));
}

} // namespace

void HomeTest::nothingOverlapsInAnyLanguage_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("rows");
    QTest::addColumn<wording::Tongue>("tongue");
    for (const auto &[count, rows] : {std::pair{1, 1}, {3, 3}, {24, 24}, {300, 24}, {500, 24}})
        for (const auto tongue : {wording::Tongue::English, wording::Tongue::Japanese, wording::Tongue::Thai})
            QTest::addRow("%d %s", count, std::string{wording::toText(tongue)}.c_str())
                << count << rows << tongue;
}

void HomeTest::nothingOverlapsInAnyLanguage()
{
    QFETCH(int, count);
    QFETCH(int, rows);
    QFETCH(wording::Tongue, tongue);
    PageWindow page{with(count), tongue};
    keepPicture(page.window(), QStringLiteral("home-%1-%2").arg(count).arg(static_cast<int>(tongue)));
    const auto *picture = page.window().page()->findChild<ui::FlowPicture *>();
    const auto &layout = picture->laidOut();
    auto right = layout.companyLabels;
    right.insert(right.end(), layout.others.begin(), layout.others.end());
    QCOMPARE(static_cast<int>(right.size()), rows);
    verifyApart(right);
    verifyApart(layout.groupLabels);
    QCOMPARE(layout.ribbons.empty(), count <= 8);
    for (const auto &ribbon : layout.ribbons)
        QVERIFY(ribbon.thickness >= 4);
    for (const auto &label : right)
        QVERIFY(QRectF{picture->rect()}.contains(label));
    for (const auto &label : layout.groupLabels)
        QVERIFY(QRectF{picture->rect()}.contains(label));
}

void HomeTest::aRowSaysWhatSinceWhenAndUntilWhen()
{
    PageWindow page{[](services::Services &services, Place &place) {
        const auto email = setFact(services, "email", "hanako@example.org");
        const auto kinari = addCompany(services, "kinari", place.random);
        must(services.grants().issue(requestFor(services, kinari, {email})));
    }};
    const auto grant = page.read<grants::Grant>(
        [](services::Services &services) { return must(services.grants().list()).at(0); });
    const auto last = page.context().spoken.day(grant.validUntil - std::chrono::hours{1});
    auto *picture = page.window().page()->findChild<ui::FlowPicture *>();
    picture->setFocus();
    QTest::keyClick(picture, Qt::Key_Right);
    const auto said = picture->accessibleDescription();
    QVERIFY2(said.startsWith(QStringLiteral("kinari: Permit. They have: E-mail. Since ")), qPrintable(said));
    QVERIFY2(said.endsWith(QStringLiteral(", until %1.").arg(last)), qPrintable(said));
    click(page, page.window(), "Show as table");
    const auto *table = named<QTableWidget>(page.window(), "Table of who has what");
    QStringList texts;
    for (auto column = 0; column < table->columnCount(); ++column)
        texts.append(table->item(0, column)->text());
    QCOMPARE(texts, (QStringList{QStringLiteral("kinari"), QStringLiteral("E-mail"), QStringLiteral("Permit"),
                                 page.context().spoken.day(grant.issuedAt), last}));
    page.read<int>([](services::Services &services) {
        const auto kinari = must(services.vendors().list()).at(0).id;
        must(services.holdings().record({.vendor = kinari, .claim = "phone_number"}));
        return 0;
    });
    page.settle();
    picture->setFocus();
    QTest::keyClick(picture, Qt::Key_Right);
    QVERIFY(picture->accessibleDescription().endsWith(
        QStringLiteral("; a part of it until %1, the rest with no end.").arg(last)));
}

void HomeTest::theTableHasTheRestByKind()
{
    PageWindow page{with(60)};
    click(page, page.window(), "Show as table");
    auto *table = named<QTableWidget>(page.window(), "Table of who has what");
    QCOMPARE(table->rowCount(), 24);
    auto rest = 0;
    for (auto row = 20; row < table->rowCount(); ++row) {
        const auto words = table->item(row, 0)->text();
        rest += words.mid(words.indexOf(QLatin1Char(':')) + 1).remove(QStringLiteral("more")).toInt();
    }
    QCOMPARE(rest, 40);
    QVERIFY(table->item(23, 0)->text().startsWith(QStringLiteral("Other kinds: ")));
    table->setFocus();
    table->setCurrentCell(23, 0);
    Q_EMIT table->cellActivated(23, 0);
    page.settle();
    QCOMPARE(page.window().place().page, ui::PageName::Companies);
    QVERIFY(!page.window().place().vendor);
}

void HomeTest::ribbonsHaveALegendAndRowsNeedNone()
{
    for (const auto count : {8, 9}) {
        PageWindow page{with(count)};
        QCOMPARE(says(page.window(), QStringLiteral("They have it, no permit")), count == 9);
    }
}

void HomeTest::aPictureThatCannotBeSavedIsSaid()
{
    PageWindow page{with(3)};
    QTemporaryDir folder;
    for (const auto *name : {"a.svg", "a.png"}) {
        click(page, page.window(), "Save the picture…");
        chooseFile(page, page.window(), folder.filePath(QString::fromLatin1(name)));
        QVERIFY(page.window().notice().startsWith(QStringLiteral("Saved.")));
        QVERIFY(QFileInfo{folder.filePath(QString::fromLatin1(name))}.size() > 0);
        click(page, page.window(), "Save the picture…");
        chooseFile(page, page.window(), QStringLiteral("/proc/") + QString::fromLatin1(name));
        QCOMPARE(page.window().notice(), QStringLiteral("This file cannot be written."));
    }
}

void HomeTest::anEmptyHomeOffersTheNextStep()
{
    PageWindow page{[](services::Services &, Place &) {}};
    auto *home = page.window().page();
    click(page, *home, "Give a permit");
    QCOMPARE(page.window().place().page, ui::PageName::Companies);
    page.go({.page = ui::PageName::Home});
    click(page, *home, "Add a company");
    QCOMPARE(page.window().place().page, ui::PageName::Companies);
    QVERIFY(dialog(page.window()));
}

QTEST_MAIN(HomeTest)
#include "tst_ui_home.moc"
