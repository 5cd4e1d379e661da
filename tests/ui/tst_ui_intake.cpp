// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "acting.h"

#include "exchange/armour.h"
#include "exchange/qr.h"

#include <QClipboard>
#include <QDropEvent>
#include <QImage>
#include <QListWidget>
#include <QMimeData>
#include <QUrl>

using namespace proffer;
using namespace proffer::test;

/// What is dropped, pasted, opened or searched for, anywhere in the window.
class IntakeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRequestThatIsDroppedOpens();
    void aPermitThatIsPastedIsChecked();
    void whatIsBrokenGivesOneSentenceAndChangesNothing_data();
    void whatIsBrokenGivesOneSentenceAndChangesNothing();
    void detailsAreTakenInOnlyAfterAYes();
    void aFieldKeepsTheTextThatIsDroppedOnIt();
    void whatIsTypedIsFoundAndGoneTo();
    void nothingFoundIsSaid();
};

namespace {

std::string permit;

void onePermit(services::Services &services, Place &place)
{
    const auto email = setFact(services, "email", "hanako@example.org");
    const auto kinari = addCompany(services, "kinari", place.random);
    permit = must(services.grants().issue(requestFor(services, kinari, {email}))).token;
}

void drop(PageWindow &page, QWidget &on, const QMimeData &data)
{
    const auto middle = on.rect().center();
    QDragEnterEvent enter{middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QApplication::sendEvent(&on, &enter);
    QDropEvent dropped{QPointF{middle}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QApplication::sendEvent(&on, &dropped);
    page.settle();
}

void dropFile(PageWindow &page, const std::string &content)
{
    QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("brought"));
    writeAll(path.toStdString(), content);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    drop(page, page.window(), data);
}

std::int64_t eventsOf(PageWindow &page)
{
    return page.read<std::int64_t>(
        [](services::Services &services) { return must(services.ledger().size()); });
}

} // namespace

void IntakeTest::aRequestThatIsDroppedOpens()
{
    std::string text;
    PageWindow page{[&](services::Services &services, Place &) {
        text =
            must(requests::writeUnsignedRequest(askingRequest(services, "DeliveryOfGoods", "EmailAddress")));
    }};
    page.go({.page = ui::PageName::History});
    dropFile(page, text);
    QCOMPARE(page.window().place().page, ui::PageName::ToDo);
    QVERIFY(says(page.window(), QStringLiteral("kinari asks for 1 thing")));
    const auto taken = page.read<std::size_t>(
        [](services::Services &services) { return must(services.requests().list()).size(); });
    QCOMPARE(taken, 1U);
}

void IntakeTest::aPermitThatIsPastedIsChecked()
{
    PageWindow page{onePermit};
    QGuiApplication::clipboard()->setText(
        ui::toText(exchange::writeArmour(exchange::ContentKind::Permit, asBytes(permit))));
    page.window().setFocus();
    QTest::keySequence(&page.window(), QKeySequence::Paste);
    page.settle();
    QCOMPARE(page.window().place().page, ui::PageName::Check);
    QVERIFY(says(page.window(), QStringLiteral("Nobody showed that it is theirs.")));
    QVERIFY(says(page.window(), QStringLiteral("kinari")));
    const auto code = must(exchange::qrPicture(asBytes(permit)));
    QMimeData picture;
    picture.setImageData(QImage::fromData(code.data(), static_cast<int>(code.size())));
    page.go({.page = ui::PageName::Home});
    drop(page, page.window(), picture);
    QVERIFY(says(page.window(), QStringLiteral("Nobody showed that it is theirs.")));
}

void IntakeTest::whatIsBrokenGivesOneSentenceAndChangesNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("nothing") << QByteArray{};
    QTest::addRow("noise") << QByteArray{"\x00\xff\xfe\x01 and so on", 16};
    QTest::addRow("text") << QByteArray{"Dear customer, we value your privacy."};
    QTest::addRow("json") << QByteArray{"{\"a\": [[[[[[[["};
    QTest::addRow("cut off") << QByteArray{"-----BEGIN PROFFER PERMIT-----\nabc"};
    QTest::addRow("picture") << QByteArray{"\x89PNG\r\n\x1a\n and nothing"};
    QTest::addRow("deep") << QByteArray{100'000, '['};
}

void IntakeTest::whatIsBrokenGivesOneSentenceAndChangesNothing()
{
    QFETCH(QByteArray, content);
    PageWindow page{onePermit};
    const auto before = eventsOf(page);
    page.go({.page = ui::PageName::MyData});
    dropFile(page, content.toStdString());
    QVERIFY(!page.window().notice().isEmpty());
    QCOMPARE(page.window().notice().count(QStringLiteral("(")), 0);
    QCOMPARE(page.window().place().page, ui::PageName::MyData);
    QCOMPARE(eventsOf(page), before);
    page.window().openFile(QStringLiteral("/dev/zero"));
    page.settle();
    QCOMPARE(page.window().notice(), QStringLiteral("This file cannot be read."));
}

void IntakeTest::detailsAreTakenInOnlyAfterAYes()
{
    PageWindow page{[](services::Services &, Place &) {}};
    dropFile(page, "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Hanako\r\nEMAIL:hanako@example.org\r\nEND:VCARD\r\n");
    QCOMPARE(page.window().place().page, ui::PageName::Check);
    const auto count = [](services::Services &services) {
        const auto self = must(services.subject({})).id;
        return must(services.profile().attributes().allOf(self)).size();
    };
    QCOMPARE(page.read<std::size_t>(count), 0U);
    click(page, page.window(), "Take in my details");
    click(page, *dialog(page.window()), "Take in");
    QVERIFY(page.read<std::size_t>(count) > 0);
    QVERIFY(says(page.window(), QStringLiteral("hanako@example.org")));
}

void IntakeTest::aFieldKeepsTheTextThatIsDroppedOnIt()
{
    PageWindow page{onePermit};
    QMimeData data;
    data.setText(QStringLiteral("kinari"));
    auto *field = page.window().findChild<ui::SearchField *>();
    drop(page, *field, data);
    QCOMPARE(field->text(), QStringLiteral("kinari"));
    QCOMPARE(page.window().notice(), QString{});
}

void IntakeTest::whatIsTypedIsFoundAndGoneTo()
{
    PageWindow page{onePermit};
    auto *field = page.window().findChild<ui::SearchField *>();
    page.window().activateWindow();
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("kin"));
    page.settle();
    const auto *results = field->results();
    QVERIFY(results->isVisible());
    QVERIFY(results->count() >= 3);
    QCOMPARE(results->item(0)->text(), QStringLiteral("kinari"));
    QCOMPARE(results->item(0)->data(Qt::AccessibleTextRole).toString(), QStringLiteral("kinari, shop"));
    QCOMPARE(results->item(1)->text(), QStringLiteral("Permit of kinari"));
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Up);
    QTest::keyClick(field, Qt::Key_Return);
    page.settle();
    QCOMPARE(page.window().place().page, ui::PageName::Companies);
    QVERIFY(page.window().place().vendor);
    QVERIFY(!results->isVisible());
    QCOMPARE(field->text(), QString{});
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("e-mail"));
    page.settle();
    QTest::keyClick(field, Qt::Key_Return);
    page.settle();
    QCOMPARE(page.window().place().claim, "email");
}

void IntakeTest::nothingFoundIsSaid()
{
    PageWindow page{onePermit};
    auto *field = page.window().findChild<ui::SearchField *>();
    page.window().activateWindow();
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("nobody"));
    page.settle();
    QCOMPARE(field->results()->count(), 1);
    QCOMPARE(field->results()->item(0)->text(), QStringLiteral("Nothing found"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(page.window().place().page, ui::PageName::Home);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->results()->isVisible());
}

QTEST_MAIN(IntakeTest)
#include "tst_ui_intake.moc"
