// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "language/errors.h"
#include "language/spoken.h"
#include "results.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <ctime>

using namespace proffer;
using ui::Spoken;
using wording::Tongue;
using wording::Years;

class LanguageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLanguageHasItsOwnWords();
    void anotherLanguageIsSpokenAtOnce();
    void pluralsAreSaidAsTheyAre();
    void qtItselfSpeaksTheLanguage_data();
    void qtItselfSpeaksTheLanguage();
    void anErrorWithoutASentenceIsToldByName();
    void whatHappensHasTheDayOfThePlace();
    void whatIsAgreedHasTheSameDayEverywhere();
};

namespace {

/// The process is there for as long as it lives.
class TimeZone {
public:
    explicit TimeZone(const char *name) : former_(qgetenv("TZ"))
    {
        qputenv("TZ", name);
        ::tzset();
    }
    Q_DISABLE_COPY_MOVE(TimeZone)
    ~TimeZone()
    {
        qputenv("TZ", former_);
        ::tzset();
    }

private:
    QByteArray former_;
};

QString companies(int count = -1)
{
    return count < 0
               ? QCoreApplication::translate("proffer::ui::MainWindow", "Companies")
               : QCoreApplication::translate("proffer::ui::CompaniesPage", "%n company(ies)", nullptr, count);
}

} // namespace

void LanguageTest::everyLanguageHasItsOwnWords()
{
    const Spoken english{Tongue::English};
    QCOMPARE(companies(), QStringLiteral("Companies"));
    const Spoken japanese{Tongue::Japanese};
    QCOMPARE(companies(), QStringLiteral("企業・お店"));
    QCOMPARE(ui::sayError({.code = ErrorCode::DiskFull}),
             QStringLiteral("ディスクがいっぱいです。何も変更していません。"));
}

void LanguageTest::anotherLanguageIsSpokenAtOnce()
{
    Spoken spoken{Tongue::English};
    auto told = 0;
    connect(&spoken, &Spoken::changed, this, [&told] { ++told; });
    spoken.change(Tongue::Thai, Years::Usual);
    QCOMPARE(companies(), QStringLiteral("บริษัท/ร้านค้า"));
    QCOMPARE(spoken.day(*fromUnixSeconds(1'795'331'091)), QStringLiteral("22 พฤศจิกายน 2569"));
    spoken.change(Tongue::Thai, Years::Usual);
    QCOMPARE(told, 1);
}

void LanguageTest::pluralsAreSaidAsTheyAre()
{
    Spoken spoken{Tongue::English};
    QCOMPARE(companies(1), QStringLiteral("1 company"));
    QCOMPARE(companies(2), QStringLiteral("2 companies"));
    spoken.change(Tongue::Japanese, Years::Usual);
    QCOMPARE(companies(2), QStringLiteral("2 社"));
}

void LanguageTest::qtItselfSpeaksTheLanguage_data()
{
    QTest::addColumn<int>("tongue");
    QTest::addColumn<QString>("save");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("copy");
    QTest::newRow("en") << static_cast<int>(Tongue::English) << QStringLiteral("&Save")
                        << QStringLiteral("File &name:") << QStringLiteral("&Copy");
    QTest::newRow("ja") << static_cast<int>(Tongue::Japanese) << QStringLiteral("保存(&S)")
                        << QStringLiteral("ファイル名(&N):") << QStringLiteral("コピー(&C)");
    QTest::newRow("th") << static_cast<int>(Tongue::Thai) << QStringLiteral("บันทึก(&S)")
                        << QStringLiteral("ชื่อไฟล์(&N):") << QStringLiteral("คัดลอก(&C)");
}

/// What it asks and offers by itself: where to save a file, and what can be done with a text.
void LanguageTest::qtItselfSpeaksTheLanguage()
{
    QFETCH(int, tongue);
    QFETCH(QString, save);
    QFETCH(QString, name);
    QFETCH(QString, copy);
    const Spoken spoken{static_cast<Tongue>(tongue)};
    QFileDialog dialog;
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    QStringList said;
    for (const auto *button : dialog.findChildren<QPushButton *>())
        said.append(button->text());
    QVERIFY2(said.contains(save), qPrintable(said.join(QLatin1Char{'|'})));
    said.clear();
    for (const auto *label : dialog.findChildren<QLabel *>())
        said.append(label->text());
    QVERIFY2(said.contains(name), qPrintable(said.join(QLatin1Char{'|'})));
    QLineEdit line;
    const std::unique_ptr<QMenu> menu{line.createStandardContextMenu()};
    said.clear();
    for (const auto *action : menu->actions())
        said.append(action->text().section(QLatin1Char{'\t'}, 0, 0));
    QVERIFY2(said.contains(copy), qPrintable(said.join(QLatin1Char{'|'})));
}

void LanguageTest::anErrorWithoutASentenceIsToldByName()
{
    const Spoken spoken{Tongue::English};
    QVERIFY(ui::sayError({.code = ErrorCode::Internal}).contains(QStringLiteral("internal")));
}

/// Half past eleven in the evening in Greenwich is the next morning in Tokyo.
void LanguageTest::whatHappensHasTheDayOfThePlace()
{
    const ui::Spoken spoken{wording::Tongue::English, wording::Years::Common};
    const auto evening = test::must(fromUnixSeconds(1'774'481'400)); // 2026-03-25T23:30:00Z
    const TimeZone tokyo{"Asia/Tokyo"};
    QCOMPARE(spoken.day(evening), QStringLiteral("26 March 2026"));
    const TimeZone honolulu{"Pacific/Honolulu"};
    QCOMPARE(spoken.day(evening), QStringLiteral("25 March 2026"));
}

/// A permit that is over on the 26th holds until the 25th, wherever one reads it.
void LanguageTest::whatIsAgreedHasTheSameDayEverywhere()
{
    const ui::Spoken spoken{wording::Tongue::English, wording::Years::Common};
    const Date over = test::must(parseIsoDate("2026-03-26"));
    for (const auto *place : {"Asia/Tokyo", "Pacific/Honolulu"}) {
        const TimeZone there{place};
        QCOMPARE(spoken.lastDay(over), QStringLiteral("25 March 2026"));
        QCOMPARE(spoken.date(over), QStringLiteral("26 March 2026"));
    }
}

QTEST_MAIN(LanguageTest)
#include "tst_ui_language.moc"
