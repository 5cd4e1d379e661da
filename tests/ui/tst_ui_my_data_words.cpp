// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "acting.h"
#include "parts/details.h"

using namespace proffer;
using namespace proffer::test;

/// What is kept is shown in the person's language.
class MyDataWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBirthDateIsADay_data();
    void aBirthDateIsADay();
    void yesAndNoAreWords();
    void aNameStandsWithItsReading();
    void whatWasWorkedOutIsAList();
    void thereIsAFirstStep();
};

namespace {

void fillNames(services::Services &services, Place &)
{
    setFact(services, "family_name#ja-Hani-JP", "山田");
    setFact(services, "family_name#ja-Kana-JP", "ヤマダ");
    setFact(services, "family_name#ja-Latn-JP", "Yamada");
    setFact(services, "given_name", "花子");
}

} // namespace

void MyDataWordsTest::aBirthDateIsADay_data()
{
    QTest::addColumn<int>("tongue");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("shown");
    const auto add = [](wording::Tongue tongue, const char *kept, const char *shown) {
        QTest::addRow("%s %s", std::string{wording::toText(tongue)}.c_str(), kept)
            << static_cast<int>(tongue) << QString::fromUtf8(kept) << QString::fromUtf8(shown);
    };
    using enum wording::Tongue;
    add(English, "1984-02-29", "29 February 1984");
    add(English, "1950-03-14", "14 March 1950");
    add(English, "0000-02-29", "29 February");
    add(English, "1984", "1984");
    add(Japanese, "1984-02-29", "1984年2月29日");
    add(Thai, "1950-03-14", "2493");
    add(Thai, "1984", "2527");
}

void MyDataWordsTest::aBirthDateIsADay()
{
    QFETCH(int, tongue);
    QFETCH(QString, kept);
    QFETCH(QString, shown);
    PageWindow page{[&](services::Services &services, Place &) {
                        setFact(services, "birthdate", json::Value{kept.toStdString()});
                    },
                    static_cast<wording::Tongue>(tongue)};
    page.go({.page = ui::PageName::MyData});
    QVERIFY2(says(page.window(), shown), qPrintable(shown));
    QVERIFY(kept == shown || !says(page.window(), kept));
}

void MyDataWordsTest::yesAndNoAreWords()
{
    PageWindow page{[](services::Services &services, Place &place) {
        const auto birthdate = setFact(services, "birthdate", "2010-02-28");
        for (const auto *claim : {"age_over_13", "age_over_21"})
            must(services.profile().attributes().derive(
                birthdate, claim, std::chrono::floor<std::chrono::days>(place.clock.now())));
    }};
    page.go({.page = ui::PageName::MyData});
    QVERIFY(says(page.window(), QStringLiteral("Yes")));
    QVERIFY(says(page.window(), QStringLiteral("No")));
    for (const auto *raw : {"true", "false"})
        QVERIFY(!says(page.window(), QString::fromUtf8(raw)));
}

void MyDataWordsTest::aNameStandsWithItsReading()
{
    PageWindow page{fillNames};
    page.go({.page = ui::PageName::MyData});
    const auto label = ui::sayDetail(page.context().spoken, "family_name#ja-Kana-JP");
    QStringList readings;
    for (const auto *each : page.window().page()->findChildren<QLabel *>())
        if (each->isVisible() && each->text().endsWith(QStringLiteral(": ヤマダ")))
            readings.append(each->text());
    QCOMPARE(readings, QStringList{label + QStringLiteral(": ヤマダ")});
}

void MyDataWordsTest::whatWasWorkedOutIsAList()
{
    PageWindow page{[](services::Services &services, Place &place) {
                        const auto birthdate = setFact(services, "birthdate", "1984-02-29");
                        for (const auto *claim : {"age_over_13", "age_over_18", "age_over_21"})
                            must(services.profile().attributes().derive(
                                birthdate, claim, std::chrono::floor<std::chrono::days>(place.clock.now())));
                    },
                    wording::Tongue::Japanese};
    page.go({.page = ui::PageName::MyData});
    for (auto *each : page.window().page()->findChildren<QAbstractButton *>())
        if (each->accessibleName().contains(ui::sayDetail(page.context().spoken, "birthdate")) &&
            each->text() == QCoreApplication::translate("proffer::ui::MyDataPage", "Erase"))
            each->click();
    page.settle();
    QVERIFY(says(*dialog(page.window()), QStringLiteral("、")));
    QVERIFY(!says(*dialog(page.window()), QStringLiteral(", ")));
}

void MyDataWordsTest::thereIsAFirstStep()
{
    PageWindow page{[](services::Services &, Place &) {}};
    page.go({.page = ui::PageName::MyData});
    QVERIFY(says(page.window(), QStringLiteral("Nothing here yet")));
    auto *step = findButton(*page.window().page(), QStringLiteral("Keep a detail"));
    QVERIFY(step);
    QTest::mouseClick(step, Qt::LeftButton);
    page.settle();
    QCOMPARE(dialog(page.window())->windowTitle(), QStringLiteral("Keep a detail"));
}

QTEST_MAIN(MyDataWordsTest)
#include "tst_ui_my_data_words.moc"
