// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "choosing.h"

#include "shell/restore_view.h"
#include "shell/welcome_view.h"

#include <QCheckBox>

using namespace proffer;
using namespace proffer::test;

/// A backup becomes a vault again, beside one that is open or where there is none.
class RestoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aBackupIsRestoredBesideTheOpenVault();
    void whatCannotBeRestoredIsSaidInTheForm();
    void aNewPlaceIsChosen();
    void somebodyWithABackupSaysSo();
    void aBackupIsRestoredAtTheFirstRun();
    void theRecoveryCodeOpensItToo();
    void whatCannotBeRestoredIsSaidAtTheFirstRun();

private:
    std::unique_ptr<ui::Theme> theme_;
};

namespace {

const auto rightPassword = QStringLiteral("correct horse");

void nothing(services::Services &, Place &) {}

void type(QWidget &inside, const char *field, const QString &text)
{
    auto *line = named<QLineEdit>(inside, field);
    line->clear();
    QTest::keyClicks(line, text);
}

QString backUp(PageWindow &page, const QTemporaryDir &folder)
{
    const auto file = folder.filePath(QStringLiteral("vault.proffer"));
    page.read<int>([&](services::Services &services) {
        must(services.vault().backup(file.toStdString()));
        return 0;
    });
    return file;
}

void damage(const QString &file)
{
    auto bytes = readAll(file.toStdString());
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    writeAll(file.toStdString(), bytes);
}

/// What somebody without a vault meets, and who has a backup of one.
struct FirstRun {
    QTemporaryDir root{};
    Place place{root.path().toStdString()};
    std::filesystem::path file = place.root / "vault.proffer";
    std::filesystem::path folder = place.root / "home" / "vault";
    std::string code{};
    ui::VaultThread vault{};
    std::unique_ptr<ui::RestoreView> view{};
    int restored = 0;

    explicit FirstRun(const ui::Theme &theme)
    {
        auto services = place.create();
        code = std::string{asText(must(services.vault().replaceRecoveryCode()).bytes())};
        must(services.vault().backup(file));
        must(services.close());
        view = std::make_unique<ui::RestoreView>(theme, vault, folder, place.surroundings());
        view->resize(800, 700);
        view->show();
        QObject::connect(view.get(), &ui::RestoreView::restored, view.get(), [this] { ++restored; });
    }
    void restore(const QString &typed)
    {
        type(*view, named(), typed);
        clickOn(*view, "Restore the vault");
        QTRY_VERIFY(findButton(*view, QStringLiteral("Restore the vault")));
        QTRY_VERIFY(findButton(*view, QStringLiteral("Restore the vault"))->isEnabled());
    }
    const char *named() const
    {
        return view->findChild<QCheckBox *>()->isChecked() ? "Recovery code" : "Password of that day";
    }
};

} // namespace

void RestoreTest::initTestCase()
{
    theme_ = std::make_unique<ui::Theme>(*qobject_cast<QApplication *>(QCoreApplication::instance()));
}

void RestoreTest::aBackupIsRestoredBesideTheOpenVault()
{
    PageWindow page{nothing};
    QTemporaryDir folder;
    const auto file = backUp(page, folder);
    page.go({.page = ui::PageName::Settings});
    click(page, page.window(), "Restore a backup…");
    auto *form = dialog(page.window());
    QCOMPARE(named<QLineEdit>(*form, "Backup")->text(), file);
    type(*form, "Password of that day", rightPassword);
    const auto place = folder.filePath(QStringLiteral("Hanako's second"));
    type(*form, "New folder", place);
    keepPicture(*form, QStringLiteral("settings-restore"));
    click(page, *form, "Restore it");
    auto *sheet = dialog(page.window());
    QVERIFY(says(*sheet, place));
    QVERIFY(says(*sheet, QStringLiteral("proffer --vault='%1/Hanako'\\''s second'").arg(folder.path())));
    keepPicture(*sheet, QStringLiteral("settings-restored"));
    Place other{folder.path().toStdString()};
    auto opened = must(services::Services::open(place.toStdString(), password(), other.surroundings()));
    QCOMPARE(must(opened.subject({})).name, std::optional<std::string>{"Hanako"});
    must(opened.close());
}

void RestoreTest::whatCannotBeRestoredIsSaidInTheForm()
{
    PageWindow page{nothing};
    QTemporaryDir folder;
    const auto file = backUp(page, folder);
    const auto place = folder.filePath(QStringLiteral("new"));
    const auto open = QString::fromStdString(page.read<std::string>(
        [](services::Services &services) { return services.vault().folder().string(); }));
    page.go({.page = ui::PageName::Settings});
    click(page, page.window(), "Restore a backup…");
    auto *form = dialog(page.window());
    const auto refused = [&](const QString &backup, const QString &typed, const QString &target,
                             const char *why) {
        type(*form, "Backup", backup);
        type(*form, "Password of that day", typed);
        type(*form, "New folder", target);
        click(page, *form, "Restore it");
        QVERIFY2(form->isVisible() && says(*form, QString::fromUtf8(why)), why);
        QVERIFY(!QFileInfo::exists(place));
    };
    refused({}, rightPassword, place, "Choose the file of a backup");
    refused(file, rightPassword, {}, "Say where the vault shall be");
    refused(file, QStringLiteral("another"), place, "This password does not open the backup");
    refused(file, {}, place, "Type a password");
    refused(folder.filePath(QStringLiteral("none")), rightPassword, place, "is not there or cannot be read");
    refused(file, rightPassword, folder.path(), "There is something in this folder already");
    refused(file, rightPassword, open, "no place for another one");
    refused(file, rightPassword, open + QStringLiteral("/new"), "no place for another one");
    refused(file, rightPassword, place + QStringLiteral("/new"), "This folder cannot be made");
    click(page, *form, "I have the recovery code instead");
    type(*form, "Recovery code", QStringLiteral("7Q2M"));
    type(*form, "New folder", place);
    click(page, *form, "Restore it");
    QVERIFY(says(*form, QStringLiteral("There is a typing error")));
    click(page, *form, "I have the recovery code instead");
    damage(file);
    refused(file, rightPassword, place, "This backup is damaged and cannot be restored");
    writeAll(file.toStdString(), "words");
    refused(file, rightPassword, place, "This file is no backup of Proffer");
    click(page, *form, "Cancel");
}

void RestoreTest::aNewPlaceIsChosen()
{
    PageWindow page{nothing};
    QTemporaryDir folder;
    page.go({.page = ui::PageName::Settings});
    click(page, page.window(), "Restore a backup…");
    auto *form = dialog(page.window());
    click(page, *form, "New folder: choose");
    chooseFile(page, *form, folder.path());
    QCOMPARE(named<QLineEdit>(*form, "New folder")->text(),
             folder.filePath(QStringLiteral("Restored vault")));
}

void RestoreTest::somebodyWithABackupSaysSo()
{
    ui::WelcomeView view{*theme_, QStringLiteral("vault")};
    view.resize(800, 700);
    view.show();
    auto wanted = 0;
    connect(&view, &ui::WelcomeView::backupWanted, this, [&wanted] { ++wanted; });
    clickOn(view, "I have a backup");
    QCOMPARE(wanted, 1);
}

void RestoreTest::aBackupIsRestoredAtTheFirstRun()
{
    FirstRun run{*theme_};
    clickOn(*run.view, "Restore the vault");
    QVERIFY(says(*run.view, QStringLiteral("Choose the file of a backup")));
    type(*run.view, "Backup", QString::fromStdString(run.file.string()));
    keepPicture(*run.view, QStringLiteral("first-run-restore"));
    run.restore(rightPassword);
    QCOMPARE(run.restored, 1);
    must(must(services::Services::open(run.folder, password(), run.place.surroundings())).close());
}

void RestoreTest::theRecoveryCodeOpensItToo()
{
    FirstRun run{*theme_};
    type(*run.view, "Backup", QString::fromStdString(run.file.string()));
    clickOn(*run.view, "I have the recovery code instead");
    run.restore(QString::fromStdString(run.code));
    QCOMPARE(run.restored, 1);
    must(must(services::Services::open(run.folder, password(), run.place.surroundings())).close());
}

void RestoreTest::whatCannotBeRestoredIsSaidAtTheFirstRun()
{
    FirstRun run{*theme_};
    const auto file = QString::fromStdString(run.file.string());
    type(*run.view, "Backup", file);
    const auto refused = [&](const QString &typed, const char *why) {
        run.restore(typed);
        QVERIFY2(says(*run.view, QString::fromUtf8(why)), why);
        QCOMPARE(run.restored, 0);
    };
    refused(QStringLiteral("another"), "This password does not open the backup");
    QVERIFY(!std::filesystem::exists(run.folder));
    std::filesystem::create_directory(run.folder);
    writeAll(run.folder / "letter", "words");
    refused(rightPassword, "There is something in this folder already");
    QCOMPARE(readAll(run.folder / "letter"), std::string{"words"});
    std::filesystem::remove_all(run.folder);
    damage(file);
    refused(rightPassword, "This backup is damaged and cannot be restored");
    writeAll(run.file, "words");
    refused(rightPassword, "This file is no backup of Proffer");
    QVERIFY(!std::filesystem::exists(run.folder));
}

QTEST_MAIN(RestoreTest)
#include "tst_ui_restore.moc"
