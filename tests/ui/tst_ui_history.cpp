// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "choosing.h"
#include "history/history_export.h"

#include <QComboBox>
#include <QDateEdit>
#include <QRadioButton>
#include <QSignalSpy>

using namespace proffer;
using namespace proffer::test;

/// What a person looks for in the history, proves with it, and takes out of it.
class HistoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void entriesAreFiltered();
    void oneComesToTheHistoryOfOneCompany();
    void anEntryShowsItsProof();
    void anAlteredEntryIsShownAsBroken();
    void aKeptEndIsComparedWith();
    void aRewrittenHistoryIsFound();
    void whatIsNoKeptEndIsRefused();
    void theHistoryIsSaved_data();
    void theHistoryIsSaved();
    void whatCannotBeWrittenIsSaid();
    void everyEntryIsSaved();
    void aDeviceIsNoKeptEnd();
    void typingIsAskedForOnce();
    void daysAreWrittenAsThePersonWritesThem();
    void aPermitIsCheckedFromItsEntry();
};

namespace {

void knowTwo(services::Services &services, Place &place)
{
    const auto email = setFact(services, "email", "hanako@example.org");
    const auto kinari = addCompany(services, "kinari", place.random);
    addCompany(services, "sakura", place.random);
    must(services.grants().issue(requestFor(services, kinari, {email})));
}

void choose(PageWindow &page, const char *box, const char *choice)
{
    auto *combo = named<QComboBox>(page.window(), box);
    const auto at = combo->findText(QString::fromUtf8(choice));
    if (at < 0)
        qFatal("there is no choice %s", choice);
    combo->setFocus();
    combo->setCurrentIndex(at);
    Q_EMIT combo->activated(at);
    page.settle();
}

/// Alters what is stored behind the ledger's back.
void alter(PageWindow &page, const char *script)
{
    page.read<int>([script](services::Services &services) {
        must(services.ledger().database().execute(script));
        return 0;
    });
}

} // namespace

void HistoryTest::entriesAreFiltered()
{
    PageWindow page{knowTwo};
    page.go({.page = ui::PageName::History});
    QVERIFY(says(page.window(), QStringLiteral("You set your e-mail")));
    choose(page, "Of which company", "kinari");
    QVERIFY(says(page.window(), QStringLiteral("You added kinari")));
    QVERIFY(!says(page.window(), QStringLiteral("You added sakura")));
    QVERIFY(!says(page.window(), QStringLiteral("You set your e-mail")));
    choose(page, "Of what kind", "Permits");
    QVERIFY(says(page.window(), QStringLiteral("kinari your e-mail")));
    QVERIFY(!says(page.window(), QStringLiteral("You added kinari")));
    choose(page, "Of which company", "sakura");
    QVERIFY(says(page.window(), QStringLiteral("Nothing happened that fits")));
    choose(page, "Of which company", "All companies");
    choose(page, "Of what kind", "My data");
    QVERIFY(says(page.window(), QStringLiteral("You set your e-mail")));
    choose(page, "Of which time", "From one day to another…");
    QVERIFY(says(page.window(), QStringLiteral("You set your e-mail")));
    keepPicture(page.window(), QStringLiteral("history-filtered"));
    named<QDateEdit>(page.window(), "To this day")->setDate({2026, 11, 1});
    page.settle();
    QVERIFY(says(page.window(), QStringLiteral("Nothing happened that fits")));
    choose(page, "Of which time", "Any time");
    auto *search = named<QLineEdit>(page.window(), "Find in the history");
    QTest::keyClicks(search, QStringLiteral("email"));
    page.settle();
    QVERIFY(says(page.window(), QStringLiteral("You set your e-mail")));
    QVERIFY(!says(page.window(), QStringLiteral("You began to keep your details")));
}

void HistoryTest::oneComesToTheHistoryOfOneCompany()
{
    PageWindow page{knowTwo};
    page.go({.page = ui::PageName::History});
    choose(page, "Of what kind", "The vault itself");
    const auto sakura = page.read<vendors::VendorId>([](services::Services &services) {
        const auto all = must(services.vendors().list());
        return std::ranges::find(all, "sakura", [](const auto &each) { return each.profile.name; })->id;
    });
    page.go({.page = ui::PageName::Home});
    page.go({.page = ui::PageName::History, .vendor = sakura});
    QVERIFY(says(page.window(), QStringLiteral("You added sakura")));
    QVERIFY(!says(page.window(), QStringLiteral("You added kinari")));
    QCOMPARE(named<QComboBox>(page.window(), "Of which company")->currentText(), QStringLiteral("sakura"));
    choose(page, "Of which company", "All companies");
    QVERIFY(says(page.window(), QStringLiteral("You added kinari")));
}

void HistoryTest::anEntryShowsItsProof()
{
    PageWindow page{knowTwo};
    page.go({.page = ui::PageName::History});
    click(page, page.window(), "Details: You set your e-mail.");
    auto *sheet = dialog(page.window());
    QVERIFY(says(*sheet, QStringLiteral("You set your e-mail.")));
    QVERIFY(says(*sheet, QStringLiteral("Whole: its fingerprint covers")));
    QVERIFY(says(*sheet, QStringLiteral("In the vault. They are not shown here")));
    QVERIFY(!says(*sheet, QStringLiteral("hanako@example.org")));
    const auto hash = page.read<std::string>([](services::Services &services) {
        return must(
                   services.ledger().find(must(services.ledger().page(0, 100)).back().ref)) // the first entry
            .ref.device.text();
    });
    QVERIFY(says(*sheet, QString::fromStdString(hash.substr(0, 8))));
    keepPicture(*sheet, QStringLiteral("history-entry"));
    click(page, *sheet, "Close");
    const auto first = page.read<ledger::EventRef>(
        [](services::Services &services) { return must(services.ledger().at(1)).ref; });
    page.go({.page = ui::PageName::History, .event = first});
    QVERIFY(says(*dialog(page.window()), QStringLiteral("Whole: it begins its chain")));
}

void HistoryTest::anAlteredEntryIsShownAsBroken()
{
    PageWindow page{knowTwo};
    page.go({.page = ui::PageName::History});
    alter(page, "UPDATE event SET time = time + 1 WHERE position = 3");
    const auto third = page.read<ledger::EventRef>(
        [](services::Services &services) { return must(services.ledger().at(3)).ref; });
    page.go({.page = ui::PageName::History, .event = third});
    auto *sheet = dialog(page.window());
    QVERIFY(says(*sheet, QStringLiteral("Broken: entry 3 of a chain is not what was written")));
    QTest::keyClick(sheet, Qt::Key_Escape);
    page.settle();
    click(page, page.window(), "Verify");
    QVERIFY(says(page.window(), QStringLiteral("Broken: entry 3 of a chain is not what was written")));
}

void HistoryTest::aKeptEndIsComparedWith()
{
    PageWindow page{knowTwo};
    QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("end.json"));
    page.go({.page = ui::PageName::History});
    QVERIFY(says(page.window(), QStringLiteral("No copy of the end is kept yet")));
    click(page, page.window(), "Verify");
    QVERIFY(says(page.window(), QStringLiteral("Only a copy of the end")));
    click(page, page.window(), "Keep a copy of the end…");
    chooseFile(page, page.window(), file);
    QVERIFY(says(page.window(), QStringLiteral("The end is kept")));
    QVERIFY(says(page.window(), QStringLiteral("You kept a copy of the end on 22 November 2026")));
    page.read<int>([](services::Services &services) {
        setFact(services, "motto", "slow");
        return 0;
    });
    page.settle();
    click(page, page.window(), "Verify");
    QVERIFY(says(page.window(), QStringLiteral("unbroken since the copy you kept on 22 November 2026")));
    QVERIFY(says(page.window(), QStringLiteral("It does not show that what was written down is true")));
    keepPicture(page.window(), QStringLiteral("history-verified"));
    page.go({.page = ui::PageName::Home});
    page.go({.page = ui::PageName::History});
    click(page, page.window(), "Compare with a copy…");
    chooseFile(page, page.window(), file);
    QVERIFY(says(page.window(), QStringLiteral("unbroken since the copy you kept on 22 November 2026")));
}

/// By somebody who has the password and writes the whole of it anew, from another place.
void HistoryTest::aRewrittenHistoryIsFound()
{
    PageWindow page{knowTwo};
    QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("end.json"));
    page.go({.page = ui::PageName::History});
    click(page, page.window(), "Keep a copy of the end…");
    chooseFile(page, page.window(), file);
    auto kept = QString::fromStdString(readAll(file.toStdString()));
    const auto at = kept.indexOf(QStringLiteral("\"hash\": \"")) + 9;
    kept[at] = kept.at(at) == QLatin1Char{'0'} ? QLatin1Char{'1'} : QLatin1Char{'0'};
    writeAll(file.toStdString(), kept.toStdString());
    click(page, page.window(), "Compare with a copy…");
    chooseFile(page, page.window(), file);
    QVERIFY(says(page.window(), QStringLiteral("Not the history of which the copy was kept")));
}

void HistoryTest::whatIsNoKeptEndIsRefused()
{
    PageWindow page{knowTwo};
    QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("end.json"));
    page.go({.page = ui::PageName::History});
    for (const auto *text : {"", "words", "{}"}) {
        writeAll(file.toStdString(), text);
        click(page, page.window(), "Compare with a copy…");
        chooseFile(page, page.window(), file);
        QVERIFY(says(page.window(), QStringLiteral("This file is no copy of the end of a history")));
    }
    writeAll(file.toStdString(), R"({"vault": "0123456789abcdef0123456789abcdef", "heads": []})");
    click(page, page.window(), "Compare with a copy…");
    chooseFile(page, page.window(), file);
    QVERIFY(says(page.window(), QStringLiteral("This copy is of another vault")));
}

void HistoryTest::theHistoryIsSaved_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("table") << "Table for a spreadsheet (CSV)" << "history.csv"
                           << QByteArray{"\xEF\xBB\xBF\"number\""} << QByteArray{"You added kinari."};
    QTest::newRow("proofs") << "With proofs (JSON)" << "history.json" << QByteArray{"{"}
                            << QByteArray{"\"structure_salt\""};
    QTest::newRow("report") << "Report to read or print (PDF)" << "history.pdf" << QByteArray{"%PDF-"}
                            << QByteArray{"%%EOF"};
}

void HistoryTest::theHistoryIsSaved()
{
    QFETCH(QString, choice);
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, holds);
    PageWindow page{knowTwo};
    QTemporaryDir folder;
    page.go({.page = ui::PageName::History});
    choose(page, "Of which company", "kinari");
    click(page, page.window(), "Save as a file…");
    auto *form = dialog(page.window());
    keepPicture(*form, QStringLiteral("history-save"));
    findButton(*form, choice)->click();
    click(page, *form, "Choose a place…");
    const auto path = folder.filePath(name);
    chooseFile(page, page.window(), path);
    QCOMPARE(page.window().notice(), QStringLiteral("The history is saved."));
    const auto saved = QByteArray::fromStdString(readAll(path.toStdString()));
    QVERIFY(saved.startsWith(start));
    QVERIFY(saved.contains(holds));
    QVERIFY(!saved.contains("hanako@example.org"));
    QVERIFY(!(QFile{path}.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    // What is left out stays out, but for proofs, which need all.
    QCOMPARE(saved.contains("You added sakura."), name == QStringLiteral("history.json"));
    if (const auto shots = qEnvironmentVariable("PROFFER_SHOTS"); !shots.isEmpty())
        QFile::copy(path, QStringLiteral("%1/%2").arg(shots, name));
}

void HistoryTest::whatCannotBeWrittenIsSaid()
{
    PageWindow page{knowTwo};
    page.go({.page = ui::PageName::History});
    click(page, page.window(), "Save as a file…");
    click(page, *dialog(page.window()), "Choose a place…");
    chooseFile(page, page.window(), QStringLiteral("/proc/nothing.pdf"));
    QCOMPARE(page.window().notice(), QStringLiteral("This file cannot be written."));
}

/// More than is read at a time.
void HistoryTest::everyEntryIsSaved()
{
    PageWindow page{[](services::Services &services, Place &) {
        for (auto i = 0; i < 1100; ++i)
            must(services.vendors().add({.name = "shop " + std::to_string(i)}));
    }};
    const auto all =
        page.read<std::int64_t>([](services::Services &services) { return must(services.ledger().size()); });
    QTemporaryDir folder;
    page.go({.page = ui::PageName::History});
    const auto save = [&](const char *choice, const QString &name) {
        click(page, page.window(), "Save as a file…");
        auto *form = dialog(page.window());
        findButton(*form, QString::fromUtf8(choice))->click();
        click(page, *form, "Choose a place…");
        chooseFile(page, page.window(), folder.filePath(name));
        return readAll(folder.filePath(name).toStdString());
    };
    const auto table = save("Table for a spreadsheet (CSV)", QStringLiteral("all.csv"));
    QCOMPARE(std::ranges::count(table, '\n'), all + 1);
    QVERIFY(table.contains("You added shop 0."));
    const auto report = save("Report to read or print (PDF)", QStringLiteral("all.pdf"));
    QVERIFY(report.ends_with("%%EOF\n"));
    // About two dozen entries stand on a page.
    const auto pages = QByteArray::fromStdString(report).count("/Type /Page\n");
    QVERIFY2(pages > 30 && pages < 80, qPrintable(QString::number(pages)));
    const LongWork stopped{.stop = [] {
        std::stop_source source;
        source.request_stop();
        return source.get_token();
    }()};
    for (const auto as : {ui::HistoryFile::Table, ui::HistoryFile::Report}) {
        const auto path = folder.filePath(QStringLiteral("stopped"));
        const auto question = ui::saveHistory(as, {}, page.context().spoken, path);
        const auto done = page.read<ErrorCode>([&](services::Services &services) {
            const auto saved = question(services, stopped);
            return saved ? ErrorCode::NotFound : saved.error().code;
        });
        QCOMPARE(done, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(path));
    }
}

void HistoryTest::aDeviceIsNoKeptEnd()
{
    PageWindow page{knowTwo};
    page.go({.page = ui::PageName::History});
    click(page, page.window(), "Compare with a copy…");
    chooseFile(page, page.window(), QStringLiteral("/dev/zero"));
    QVERIFY(says(page.window(), QStringLiteral("This file cannot be read.")));
}

void HistoryTest::typingIsAskedForOnce()
{
    PageWindow page{knowTwo};
    page.go({.page = ui::PageName::History});
    auto *search = named<QLineEdit>(page.window(), "Find in the history");
    QSignalSpy rebuilt{page.window().page(), &ui::Page::headChanged};
    QTest::keyClicks(search, QStringLiteral("nobody at all"));
    page.settle();
    QVERIFY(rebuilt.count() > 0 && rebuilt.count() <= 3);
    QVERIFY(says(page.window(), QStringLiteral("Nothing found")));
    click(page, page.window(), "Show everything");
    QVERIFY(search->text().isEmpty());
    QVERIFY(says(page.window(), QStringLiteral("You added kinari")));
}

void HistoryTest::daysAreWrittenAsThePersonWritesThem()
{
    PageWindow page{knowTwo, wording::Tongue::Thai};
    page.go({.page = ui::PageName::History});
    auto *from = page.window().page()->findChildren<QDateEdit *>().at(0);
    from->setDate({2026, 11, 1});
    QVERIFY(from->displayFormat().startsWith(QLatin1Char{'d'}));
    QVERIFY(from->displayFormat().contains(QStringLiteral("yyyy")));
    const auto labels = from->parentWidget()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *each) { return each->text().contains(QStringLiteral("2569")); }));
}

void HistoryTest::aPermitIsCheckedFromItsEntry()
{
    PageWindow page{knowTwo};
    page.go({.page = ui::PageName::History});
    click(page, page.window(), "Details: You set your e-mail.");
    QVERIFY(!findButton(*dialog(page.window()), QStringLiteral("Check this permit")));
    click(page, *dialog(page.window()), "Close");
    choose(page, "Of what kind", "Permits");
    for (auto *each : page.window().page()->findChildren<QAbstractButton *>())
        if (each->isVisible() && each->text() == QStringLiteral("Details")) {
            QTest::mouseClick(each, Qt::LeftButton);
            page.settle();
            break;
        }
    click(page, *dialog(page.window()), "Check this permit");
    QCOMPARE(page.window().place().page, ui::PageName::Check);
    QVERIFY(says(page.window(), QStringLiteral("kinari")));
    QVERIFY(says(page.window(), QStringLiteral("What it allows")));
}

QTEST_MAIN(HistoryTest)
#include "tst_ui_history.moc"
