// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "language/errors.h"
#include "language/spoken.h"

#include <QApplication>
#include <QSignalSpy>

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
    void anErrorWithoutASentenceIsToldByName();
};

namespace {

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

void LanguageTest::anErrorWithoutASentenceIsToldByName()
{
    const Spoken spoken{Tongue::English};
    QVERIFY(ui::sayError({.code = ErrorCode::Internal}).contains(QStringLiteral("internal")));
}

QTEST_MAIN(LanguageTest)
#include "tst_ui_language.moc"
