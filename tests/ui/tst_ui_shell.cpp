// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/recovery_view.h"
#include "shell/unlock_view.h"
#include "shell/welcome_view.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>

using namespace proffer::ui;

class ShellTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void enterUnlocks();
    void nothingCanBeTypedWhileTheKeyIsDerived();
    void afterThreeFailuresTheNextTryWaits();
    void aVaultNeedsANameAndThePasswordTwice_data();
    void aVaultNeedsANameAndThePasswordTwice();
    void theRecoverySheetIsAPdf();

private:
    std::unique_ptr<Theme> theme_;
};

namespace {

template <class T>
T *named(QWidget &inside, const char *name)
{
    for (auto *each : inside.findChildren<T *>())
        if (each->accessibleName() == QLatin1String{name})
            return each;
    qFatal("nothing is named %s", name);
}

QPushButton *button(QWidget &inside, const char *text)
{
    for (auto *each : inside.findChildren<QPushButton *>())
        if (each->text() == QLatin1String{text})
            return each;
    qFatal("no button says %s", text);
}

} // namespace

void ShellTest::initTestCase()
{
    theme_ = std::make_unique<Theme>(*qobject_cast<QApplication *>(QCoreApplication::instance()));
}

void ShellTest::enterUnlocks()
{
    UnlockView view{*theme_, QStringLiteral("Aoi's vault")};
    view.show();
    QStringList typed;
    connect(&view, &UnlockView::unlockWanted, this,
            [&typed](const QString &text, bool) { typed.append(text); });
    auto *password = named<QLineEdit>(view, "Password");
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    QTest::keyClick(password, Qt::Key_Return);
    QVERIFY(typed.isEmpty());
    QTest::keyClicks(password, QStringLiteral("correct horse"));
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(typed, QStringList{QStringLiteral("correct horse")});
}

void ShellTest::nothingCanBeTypedWhileTheKeyIsDerived()
{
    UnlockView view{*theme_, QStringLiteral("Aoi's vault")};
    view.show();
    view.setBusy(true);
    QVERIFY(!named<QLineEdit>(view, "Password")->isEnabled());
    QVERIFY(button(view, "Cancel")->isVisible());
    auto cancelled = false;
    connect(&view, &UnlockView::cancelled, this, [&cancelled] { cancelled = true; });
    button(view, "Cancel")->click();
    QVERIFY(cancelled);
}

void ShellTest::afterThreeFailuresTheNextTryWaits()
{
    UnlockView view{*theme_, QStringLiteral("Aoi's vault")};
    view.show();
    for (auto i = 0; i < 2; ++i)
        view.showFailure(QStringLiteral("Wrong."), true);
    QCOMPARE(view.waiting().count(), 0);
    view.showFailure(QStringLiteral("Wrong."), true);
    QCOMPARE(view.waiting().count(), 2);
    QVERIFY(!button(view, "Unlock")->isEnabled());
    view.showFailure(QStringLiteral("Wrong."), true);
    QCOMPARE(view.waiting().count(), 4);
    view.showFailure(QStringLiteral("Open elsewhere."), false);
    QCOMPARE(view.waiting().count(), 4);
}

void ShellTest::aVaultNeedsANameAndThePasswordTwice_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("again");
    QTest::addColumn<bool>("made");
    QTest::newRow("no name") << "" << "correct horse" << "correct horse" << false;
    QTest::newRow("short") << "Aoi" << "horse" << "horse" << false;
    QTest::newRow("another") << "Aoi" << "correct horse" << "correct house" << false;
    QTest::newRow("all") << "Aoi" << "correct horse" << "correct horse" << true;
}

void ShellTest::aVaultNeedsANameAndThePasswordTwice()
{
    QFETCH(QString, person);
    QFETCH(QString, password);
    QFETCH(QString, again);
    QFETCH(bool, made);
    WelcomeView view{*theme_, QStringLiteral("vault")};
    view.show();
    auto wanted = 0;
    connect(&view, &WelcomeView::vaultWanted, this, [&wanted] { ++wanted; });
    const auto fields = view.findChildren<QLineEdit *>();
    fields.at(0)->setText(person);
    fields.at(1)->setText(password);
    fields.at(2)->setText(again);
    QTest::keyClick(fields.at(2), Qt::Key_Return);
    QCOMPARE(wanted, made ? 1 : 0);
    QCOMPARE(view.findChild<Notice *>()->isVisible(), !made);
}

void ShellTest::theRecoverySheetIsAPdf()
{
    QTemporaryDir folder;
    const RecoveryPaper paper{.vaultName = QStringLiteral("Aoi's vault"),
                              .vaultId = QStringLiteral("0123"),
                              .code = QStringLiteral("7Q2M-AAAA")};
    const auto file = folder.filePath(QStringLiteral("sheet.pdf"));
    QVERIFY(savePaper(paper, file));
    QFile sheet{file};
    QVERIFY(sheet.open(QIODevice::ReadOnly));
    QVERIFY(sheet.readAll().startsWith("%PDF-"));
    QCOMPARE(sheet.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions{});
    QVERIFY(!savePaper(paper, folder.filePath(QStringLiteral("none/sheet.pdf"))));
}

QTEST_MAIN(ShellTest)
#include "tst_ui_shell.moc"
