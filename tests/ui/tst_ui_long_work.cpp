// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "choosing.h"
#include "heart.h"

#include <QMutex>

using namespace proffer;
using namespace proffer::test;

namespace {

using namespace std::chrono_literals;

/// That the loop may stand still.
constexpr auto most = 100ms;

/// Some thousand events.
void fillMuch(services::Services &services, Place &place)
{
    constexpr auto companies = 150;
    constexpr auto grantsOfEach = 10;
    const auto email = setFact(services, "email", "hanako@example.org");
    const auto key = crypto::Ed25519PrivateKey::generate(place.random);
    for (auto i = 0; i < companies; ++i) {
        const auto company = addCompany(services, "company-" + std::to_string(i), key);
        auto batch = must(services.ledger().begin());
        for (auto j = 0; j < grantsOfEach; ++j)
            must(services.grants().issue(batch, requestFor(services, company, {email})));
        must(batch.commit());
    }
}

void type(QWidget &inside, const char *field, const char *text)
{
    named<QLineEdit>(inside, field)->setText(QString::fromUtf8(text));
}

void save(PageWindow &page, const char *choice, const QString &path)
{
    page.go({.page = ui::PageName::History});
    click(page, page.window(), "Save as a file…");
    auto *form = dialog(page.window());
    findButton(*form, QString::fromUtf8(choice))->click();
    click(page, *form, "Choose a place…");
    chooseFile(page, page.window(), path);
    QCOMPARE(page.window().notice(), QStringLiteral("The history is saved."));
}

void makeBackup(PageWindow &page, const QString &path)
{
    page.go({.page = ui::PageName::Settings});
    click(page, page.window(), "Make a backup…");
    chooseFile(page, page.window(), path);
    QVERIFY(QFile::exists(path));
}

} // namespace

/// While something long is done, the window goes on: the event loop never stands still.
class LongWorkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { page_ = std::make_unique<PageWindow>(fillMuch); }
    void cleanupTestCase() { page_.reset(); }
    void theWindowGoesOn_data();
    void theWindowGoesOn();
    void aLoopThatStandsStillIsSeen();

private:
    std::unique_ptr<PageWindow> page_;
};

using Act = std::function<void(PageWindow &, const QTemporaryDir &)>;
Q_DECLARE_METATYPE(Act)

void LongWorkTest::theWindowGoesOn_data()
{
    QTest::addColumn<Act>("act");
    const auto row = [](const char *name, Act act) { QTest::newRow(name) << std::move(act); };
    row("going through the pages", [](PageWindow &page, const QTemporaryDir &) {
        for (const auto name :
             {ui::PageName::Companies, ui::PageName::ToDo, ui::PageName::MyData, ui::PageName::MyRules,
              ui::PageName::History, ui::PageName::Settings, ui::PageName::Check, ui::PageName::Home})
            page.go({.page = name});
    });
    row("verifying", [](PageWindow &page, const QTemporaryDir &) {
        page.go({.page = ui::PageName::History});
        click(page, page.window(), "Verify");
        QVERIFY(says(page.window(), QStringLiteral("Unbroken")));
    });
    row("a table", [](PageWindow &page, const QTemporaryDir &folder) {
        save(page, "Table for a spreadsheet (CSV)", folder.filePath(QStringLiteral("history.csv")));
    });
    row("proofs", [](PageWindow &page, const QTemporaryDir &folder) {
        save(page, "With proofs (JSON)", folder.filePath(QStringLiteral("history.json")));
    });
    row("a report", [](PageWindow &page, const QTemporaryDir &folder) {
        save(page, "Report to read or print (PDF)", folder.filePath(QStringLiteral("history.pdf")));
    });
    row("searching", [](PageWindow &page, const QTemporaryDir &) {
        auto *field = page.window().findChild<ui::SearchField *>();
        for (const auto *typed : {"c", "co", "company-7", "e-mail"}) {
            field->setText(QString::fromUtf8(typed));
            page.settle();
        }
        field->clear();
        page.settle();
    });
    row("a backup", [](PageWindow &page, const QTemporaryDir &folder) {
        makeBackup(page, folder.filePath(QStringLiteral("vault.proffer")));
    });
    row("trying a backup", [](PageWindow &page, const QTemporaryDir &folder) {
        makeBackup(page, folder.filePath(QStringLiteral("vault.proffer")));
        click(page, page.window(), "Try whether a backup can be restored…");
        auto *form = dialog(page.window());
        type(*form, "Password of that day", "correct horse");
        click(page, *form, "Try it");
        QVERIFY2(page.window().notice().startsWith(QStringLiteral("This backup can be restored")),
                 qPrintable(page.window().notice()));
    });
    row("ending all permits of a company", [](PageWindow &page, const QTemporaryDir &) {
        const auto company = page.read<vendors::VendorId>(
            [](services::Services &services) { return must(services.vendors().list()).front().id; });
        page.go({.page = ui::PageName::Companies, .vendor = company});
        click(page, page.window(), "End all permits");
        click(page, *dialog(page.window()), "End all permits");
        dialog(page.window())->reject();
        page.settle();
    });
    row("a leaked password", [](PageWindow &page, const QTemporaryDir &) {
        page.go({.page = ui::PageName::Settings});
        click(page, page.window(), "My password leaked…");
        auto *form = dialog(page.window());
        type(*form, "Password now", "correct horse");
        type(*form, "New password", "staple battery horse correct");
        type(*form, "The same once more", "staple battery horse correct");
        click(page, *form, "Make a new key");
        click(page, *dialog(page.window()), "Close");
    });
}

void LongWorkTest::theWindowGoesOn()
{
    QFETCH(const Act, act);
    auto &page = *page_;
    QTemporaryDir folder;
    const Heart heart;
    act(page, folder);
    QVERIFY2(heart.longestStill() < most, qPrintable(QString::number(heart.longestStill() / 1ms)));
}

void LongWorkTest::aLoopThatStandsStillIsSeen()
{
    const Heart heart;
    QMutex held;
    held.lock();
    // Waiting stands as still as working does.
    QTimer::singleShot(0, this, [&held] { static_cast<void>(held.try_lock_for(2 * most)); });
    QTRY_VERIFY(heart.longestStill() >= 2 * most);
    held.unlock();
}

QTEST_MAIN(LongWorkTest)
#include "tst_ui_long_work.moc"
