// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "choosing.h"

#include "crypto/crockford.h"
#include "settings/recovery_forms.h"
#include "shell/password_strength.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMessageBox>
#include <QTimer>

using namespace proffer;
using namespace proffer::test;

/// Passwords, recovery, backups and what is kept on this machine, by clicks and keys.
class SettingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePasswordIsChanged();
    void aPasswordIsRefused_data();
    void aPasswordIsRefused();
    void aLeakedPasswordOpensNothingAnyMore();
    void aNewRecoveryCodeIsProvenByTwoGroups();
    void aRecoverySheetIsCheckedLater();
    void theReminderComesWhenItIsDue();
    void aBackupIsMadeAndTried();
    void aBackupThatCannotBeRestoredSaysWhy();
    void aBackupIsCalledAfterTheVaultAndTheDay();
    void anOlderBackupIsReplacedWhenThePersonSaysSo();
    void theNavigationGrowsWithItsLetters();
    void switchesAreKept();
    void thaiYearsAreCountedEitherWay();
};

namespace {

const auto oldPassword = QStringLiteral("correct horse");
const auto newPassword = QStringLiteral("orbit pancake violin");

void nothing(services::Services &, Place &) {}

/// Whether a text opens the vault, found out without closing it.
bool opens(PageWindow &page, const std::string &typed, vault::SlotKind kind)
{
    return page.read<bool>([&](services::Services &services) {
        const auto credential =
            must(kind == vault::SlotKind::Password ? vault::Credential::password(asBytes(typed))
                                                   : vault::Credential::recoveryCode(asBytes(typed)));
        return vault::unwrapMaster(services.vault().header(), credential).has_value();
    });
}

void type(QWidget &inside, const char *field, const QString &text)
{
    auto *line = named<QLineEdit>(inside, field);
    line->clear();
    QTest::keyClicks(line, text);
}

void fillPasswords(QWidget &form, const QString &current, const QString &next, const QString &again)
{
    type(form, "Password now", current);
    type(form, "New password", next);
    type(form, "The same once more", again);
}

/// The code that is shown.
QString codeIn(const QWidget &sheet)
{
    const auto start = QStringLiteral("Recovery code: ");
    for (const auto *each : sheet.findChildren<QLabel *>())
        if (each->accessibleName().startsWith(start))
            return each->accessibleName().mid(start.size());
    qFatal("no code is shown");
}

/// Types into each field the group of the code that it asks for.
void typeGroups(const QWidget &sheet, const QString &code)
{
    const auto groups = code.split(QLatin1Char{'-'});
    for (auto *field : sheet.findChildren<QLineEdit *>()) {
        const auto number = field->accessibleName().section(QLatin1Char{' '}, 1, 1).toInt();
        field->clear();
        QTest::keyClicks(field, groups.at(number - 1).toLower());
    }
}

QString vaultOf(PageWindow &page)
{
    return QString::fromStdString(page.read<std::string>(
        [](services::Services &services) { return services.ledger().vault().text(); }));
}

} // namespace

void SettingsTest::thePasswordIsChanged()
{
    PageWindow page{nothing};
    page.go({.page = ui::PageName::Settings});
    click(page, page.window(), "Change the password…");
    auto *form = dialog(page.window());
    fillPasswords(*form, oldPassword, newPassword, newPassword);
    QTRY_VERIFY(says(*form, QStringLiteral("would need")));
    QVERIFY(says(*form, QStringLiteral("Both are the same")));
    keepPicture(*form, QStringLiteral("settings-password"));
    click(page, *form, "Change it");
    QVERIFY(page.window().notice().startsWith(QStringLiteral("The password is changed")));
    QVERIFY(opens(page, newPassword.toStdString(), vault::SlotKind::Password));
    QVERIFY(!opens(page, oldPassword.toStdString(), vault::SlotKind::Password));
}

void SettingsTest::aPasswordIsRefused_data()
{
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("again");
    QTest::addColumn<QString>("why");
    QTest::newRow("none") << "" << newPassword << newPassword << "Type the password that the vault has now";
    QTest::newRow("wrong") << "wrong horse" << newPassword << newPassword << "does not open the vault";
    QTest::newRow("short") << oldPassword << "orbit" << "orbit" << "too short";
    QTest::newRow("different") << oldPassword << newPassword << "orbit pancake" << "are not the same";
    QTest::newRow("the same as now") << oldPassword << oldPassword << oldPassword << "in use already";
}

void SettingsTest::aPasswordIsRefused()
{
    QFETCH(QString, current);
    QFETCH(QString, next);
    QFETCH(QString, again);
    QFETCH(QString, why);
    PageWindow page{nothing};
    page.go({.page = ui::PageName::Settings});
    click(page, page.window(), "Change the password…");
    auto *form = dialog(page.window());
    fillPasswords(*form, current, next, again);
    click(page, *form, "Change it");
    QVERIFY(form->isVisible());
    QVERIFY(says(*form, why));
    QVERIFY(opens(page, oldPassword.toStdString(), vault::SlotKind::Password));
}

void SettingsTest::aLeakedPasswordOpensNothingAnyMore()
{
    PageWindow page{nothing};
    page.go({.page = ui::PageName::Settings});
    click(page, page.window(), "My password leaked…");
    auto *form = dialog(page.window());
    fillPasswords(*form, oldPassword, newPassword, newPassword);
    click(page, *form, "Make a new key");
    QVERIFY(page.window().notice().startsWith(QStringLiteral("The vault has a new key")));
    auto *sheet = dialog(page.window());
    const auto code = codeIn(*sheet).toStdString();
    QVERIFY(opens(page, newPassword.toStdString(), vault::SlotKind::Password));
    QVERIFY(!opens(page, oldPassword.toStdString(), vault::SlotKind::Password));
    QVERIFY(opens(page, code, vault::SlotKind::RecoveryCode));
    QCOMPARE(
        page.read<std::int64_t>([](services::Services &services) { return services.vault().header().epoch; }),
        2);
    // Left without proof, it is due.
    click(page, *sheet, "Close");
    QVERIFY(page.preferences().recoveryReminder(vaultOf(page)));
    QVERIFY(says(page.window(), QStringLiteral("You have not yet proven")));
}

void SettingsTest::aNewRecoveryCodeIsProvenByTwoGroups()
{
    PageWindow page{nothing};
    page.go({.page = ui::PageName::Settings});
    click(page, page.window(), "Make a new recovery code");
    QVERIFY(says(*dialog(page.window()), QStringLiteral("opens nothing any more")));
    click(page, *dialog(page.window()), "Make a new code");
    auto *sheet = dialog(page.window());
    QVERIFY(page.window().showsOnce());
    const auto code = codeIn(*sheet);
    QVERIFY(opens(page, code.toStdString(), vault::SlotKind::RecoveryCode));
    keepPicture(*sheet, QStringLiteral("settings-code"));
    click(page, *sheet, "I have kept it");
    QVERIFY(!says(*sheet, code));
    typeGroups(*sheet, QStringLiteral("0000-0000-0000-0000-0000-0000-0000"));
    click(page, *sheet, "Prove it");
    QVERIFY(says(*sheet, QStringLiteral("At least one of these is not what stands in the code")));
    keepPicture(*sheet, QStringLiteral("settings-code-proof"));
    typeGroups(*sheet, code);
    click(page, *sheet, "Prove it");
    QVERIFY(!page.preferences().recoveryReminder(vaultOf(page)));
}

void SettingsTest::aRecoverySheetIsCheckedLater()
{
    PageWindow page{nothing};
    const auto code = page.read<std::string>([](services::Services &services) {
        return std::string{asText(must(services.vault().replaceRecoveryCode()).bytes())};
    });
    const auto another = page.read<std::string>([](services::Services &services) {
        return std::string{asText(crypto::makeRecoveryCode(services.ledger().random()).bytes())};
    });
    page.preferences().setRecoveryReminder(vaultOf(page), Instant{});
    page.go({.page = ui::PageName::Settings});
    click(page, page.window(), "Check my recovery sheet…");
    auto *form = dialog(page.window());
    type(*form, "Recovery code", QStringLiteral("7Q2M"));
    click(page, *form, "Prove it");
    QVERIFY(says(*form, QStringLiteral("There is a typing error")));
    type(*form, "Recovery code", QString::fromStdString(another));
    click(page, *form, "Prove it");
    QVERIFY(says(*form, QStringLiteral("does not open this vault")));
    QVERIFY(page.preferences().recoveryReminder(vaultOf(page)));
    type(*form, "Recovery code", QString::fromStdString(code).toLower());
    click(page, *form, "Prove it");
    QCOMPARE(page.window().notice(), QStringLiteral("The recovery code opens this vault."));
    QVERIFY(!page.preferences().recoveryReminder(vaultOf(page)));
}

void SettingsTest::theReminderComesWhenItIsDue()
{
    PageWindow page{nothing};
    const auto vault = vaultOf(page);
    const auto now = page.context().clock.now();
    const auto isAsked = [&] {
        ui::remindOfRecovery(&page.window(), page.context(), page.preferences());
        page.settle();
        return !page.window().findChildren<ui::ProveCodeForm *>().isEmpty();
    };
    QVERIFY(!isAsked());
    page.preferences().setRecoveryReminder(vault, now + std::chrono::hours{1});
    QVERIFY(!isAsked());
    page.preferences().setRecoveryReminder(vault, now);
    QVERIFY(isAsked());
    click(page, *dialog(page.window()), "Cancel");
    const auto later = page.preferences().recoveryReminder(vault);
    QVERIFY(later && *later > now && *later <= now + std::chrono::days{3});
    QVERIFY(!isAsked());
}

void SettingsTest::aBackupIsMadeAndTried()
{
    PageWindow page{nothing};
    QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("vault.proffer"));
    page.go({.page = ui::PageName::Settings});
    QVERIFY(says(page.window(), QStringLiteral("No backup was made yet")));
    click(page, page.window(), "Make a backup…");
    chooseFile(page, page.window(), file);
    page.settle();
    QVERIFY(says(page.window(), QStringLiteral("The last one was made on 22 November 2026")));
    click(page, page.window(), "Try whether a backup can be restored…");
    auto *form = dialog(page.window());
    QCOMPARE(named<QLineEdit>(*form, "Backup")->text(), file);
    type(*form, "Password of that day", oldPassword);
    keepPicture(*form, QStringLiteral("settings-try"));
    click(page, *form, "Try it");
    QCOMPARE(page.window().notice(),
             QStringLiteral("This backup can be restored: every entry up to 22 November 2026 is whole."));
}

void SettingsTest::aBackupThatCannotBeRestoredSaysWhy()
{
    PageWindow page{nothing};
    QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("vault.proffer"));
    page.read<int>([&](services::Services &services) {
        must(services.vault().backup(file.toStdString()));
        return 0;
    });
    page.go({.page = ui::PageName::Settings});
    click(page, page.window(), "Try whether a backup can be restored…");
    auto *form = dialog(page.window());
    const auto refused = [&](const QString &path, const QString &typed, const char *why) {
        type(*form, "Backup", path);
        type(*form, "Password of that day", typed);
        click(page, *form, "Try it");
        QVERIFY2(says(*form, QString::fromUtf8(why)), why);
    };
    refused({}, oldPassword, "Choose the file of a backup");
    refused(file, QStringLiteral("another"), "does not open the backup");
    refused(folder.filePath(QStringLiteral("none")), oldPassword, "is not there or cannot be read");
    auto bytes = readAll(file.toStdString());
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    writeAll(file.toStdString(), bytes);
    refused(file, oldPassword, "This backup is damaged");
    writeAll(file.toStdString(), "words");
    refused(file, oldPassword, "This file is no backup of Proffer");
}

void SettingsTest::aBackupIsCalledAfterTheVaultAndTheDay()
{
    PageWindow page{
        [](services::Services &services, Place &) { must(services.vault().rename("../Aoi's/ vault")); }};
    page.go({.page = ui::PageName::Settings});
    click(page, page.window(), "Make a backup…");
    auto *name = page.window().findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QVERIFY(name);
    QCOMPARE(name->text(), QStringLiteral("Aoi's vault 2026-11-22.proffer"));
}

void SettingsTest::anOlderBackupIsReplacedWhenThePersonSaysSo()
{
    PageWindow page{nothing};
    QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("vault.proffer"));
    writeAll(file.toStdString(), "an older one");
    page.go({.page = ui::PageName::Settings});
    const auto answer = [&](QMessageBox::StandardButton button) {
        click(page, page.window(), "Make a backup…");
        auto asked = false;
        QTimer answering;
        connect(&answering, &QTimer::timeout, this, [&] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            asked = true;
            answering.stop();
            QTest::mouseClick(box->button(button), Qt::LeftButton);
        });
        answering.start(10);
        chooseFile(page, page.window(), file);
        QVERIFY(asked);
    };
    answer(QMessageBox::No);
    QCOMPARE(readAll(file.toStdString()), std::string{"an older one"});
    for (auto *each : page.window().findChildren<QFileDialog *>())
        each->reject();
    page.settle();
    answer(QMessageBox::Yes);
    QVERIFY(page.window().notice().startsWith(QStringLiteral("The backup is made")));
    QVERIFY(readAll(file.toStdString()).starts_with("proffer-backup/1"));
    QCOMPARE(QDir{folder.path()}.entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void SettingsTest::theNavigationGrowsWithItsLetters()
{
    // How far the icon goes: up to the first wide gap from the left.
    const auto iconOf = [](int percent) {
        PageWindow page{nothing, wording::Tongue::English, ui::Appearance::Light, percent};
        auto *entry = findButton(page.window(), QStringLiteral("Settings"));
        const auto picture = entry->grab().toImage();
        const auto ground = picture.pixel(1, 1);
        auto first = -1;
        auto last = -1;
        for (auto x = 1; x < picture.width() - 1; ++x) {
            auto isDrawn = false;
            for (auto y = 1; y < picture.height() - 1; ++y)
                isDrawn = isDrawn || picture.pixel(x, y) != ground;
            if (isDrawn && first < 0)
                first = x;
            if (isDrawn)
                last = x;
            else if (first >= 0 && x - last > 8)
                break;
        }
        return last - first + 1;
    };
    const auto usual = iconOf(100);
    QVERIFY(usual > 8 && usual <= 20);
    QVERIFY(iconOf(200) >= 2 * usual - 4);
}

void SettingsTest::switchesAreKept()
{
    PageWindow page{nothing};
    page.go({.page = ui::PageName::Settings});
    auto &kept = page.preferences();
    QVERIFY(kept.lockOnSuspend() && kept.lockOnScreenLock());
    QVERIFY(!kept.tray() && !kept.remindersWhileLocked());
    QCOMPARE(kept.clipboardSeconds(), 30);
    const auto toggle = [&](const char *name) {
        for (auto *box : page.window().page()->findChildren<QCheckBox *>())
            if (box->accessibleName().startsWith(QString::fromUtf8(name)))
                return box->click();
        qFatal("no switch is named %s", name);
    };
    toggle("Lock when the machine goes to sleep");
    toggle("Lock when the screen is locked");
    toggle("Show an icon beside the clock");
    toggle("Remind me while the vault is locked");
    QVERIFY(!kept.lockOnSuspend() && !kept.lockOnScreenLock());
    QVERIFY(kept.tray() && kept.remindersWhileLocked());
    auto *seconds = named<QComboBox>(page.window(), "Forget what was copied");
    seconds->setCurrentIndex(seconds->findData(0));
    Q_EMIT seconds->activated(seconds->currentIndex());
    QCOMPARE(kept.clipboardSeconds(), 0);
    keepPicture(page.window(), QStringLiteral("settings-page"));
}

void SettingsTest::thaiYearsAreCountedEitherWay()
{
    PageWindow page{nothing, wording::Tongue::Thai};
    QVERIFY(page.context().spoken.day(page.context().clock.now()).contains(QStringLiteral("2569")));
    page.go({.page = ui::PageName::Settings});
    auto found = false;
    for (auto *box : page.window().page()->findChildren<QComboBox *>())
        if (box->count() == 2 && box->findData(static_cast<int>(wording::Years::Common)) == 1) {
            box->setCurrentIndex(1);
            Q_EMIT box->activated(1);
            found = true;
        }
    QVERIFY(found);
    QCOMPARE(page.preferences().years(), wording::Years::Common);
    page.context().spoken.change(wording::Tongue::Thai, page.preferences().years());
    QVERIFY(page.context().spoken.day(page.context().clock.now()).contains(QStringLiteral("2026")));
}

QTEST_MAIN(SettingsTest)
#include "tst_ui_settings.moc"
