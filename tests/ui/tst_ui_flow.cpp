// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "flow/flow_picture.h"
#include "flow_layout.h"
#include "widgets/file_writing.h"

#include <QApplication>
#include <QSignalSpy>
#include <QSvgRenderer>

using namespace proffer::ui;

class FlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingOverlapsAndRibbonsAreThickEnough_data();
    void nothingOverlapsAndRibbonsAreThickEnough();
    void aFewAreRowsWithSentences();
    void theRestIsARowForEachKind();
    void aClickGoesToACompany();
    void theKeyboardGoesEverywhere();
    void thePictureIsExported();
    void aFileIsWrittenWholeOrNotAtAll();
};

namespace {

FlowData companies(std::size_t count)
{
    FlowData data;
    for (const auto *name : {"E-mail", "Phone", "Address", "Name", "Birthday", "Sizes and taste"})
        data.groups.push_back({QString::fromLatin1(name), count});
    for (std::size_t i = 0; i < count; ++i) {
        FlowCompany company{.name = QStringLiteral("Company %1").arg(i),
                            .state = static_cast<State>(i % 4),
                            .stateWord = QStringLiteral("state")};
        for (std::size_t group = 0; group < data.groups.size(); ++group)
            if ((i + group) % 2 == 0)
                company.ribbons.push_back({group, 1 + i % 3, company.state});
        data.companies.push_back(company);
    }
    return data;
}

void verifyApart(const std::vector<QRectF> &labels)
{
    for (std::size_t i = 1; i < labels.size(); ++i)
        QVERIFY2(labels[i].top() >= labels[i - 1].bottom() - 0.01, qPrintable(QString::number(i)));
}

} // namespace

void FlowTest::nothingOverlapsAndRibbonsAreThickEnough_data()
{
    QTest::addColumn<int>("count");
    for (const auto count : {0, 1, 3, 8, 9, 24})
        QTest::addRow("%d", count) << count;
}

void FlowTest::nothingOverlapsAndRibbonsAreThickEnough()
{
    QFETCH(int, count);
    const auto data = companies(static_cast<std::size_t>(count));
    for (const auto letters : {14.0, 20.0, 32.0}) {
        const auto layout = layOut(data, {460, 400}, letters);
        verifyApart(layout.groupLabels);
        verifyApart(layout.companyLabels);
        QCOMPARE(layout.companyLabels.size(), data.companies.size());
        for (const auto &ribbon : layout.ribbons)
            QVERIFY(ribbon.thickness >= thinnestRibbon);
        for (const auto &label : layout.companyLabels)
            QVERIFY(label.height() >= letters && label.bottom() <= layout.size.height() + 0.01);
        for (std::size_t i = 0; i < layout.companyBars.size(); ++i)
            QVERIFY(layout.companyBars[i].right() < layout.companyLabels[i].left());
    }
}

void FlowTest::aFewAreRowsWithSentences()
{
    Theme theme{*qobject_cast<QApplication *>(QCoreApplication::instance())};
    for (const auto percent : {100, 200})
        for (const auto count : {0, 1, 3, 8}) {
            theme.setTextPercent(percent);
            auto data = companies(static_cast<std::size_t>(count));
            for (auto &company : data.companies)
                company.sentence = QStringLiteral("They have: E-mail. ").repeated(8);
            FlowPicture picture{theme};
            picture.setFlow(data);
            picture.resize(420, picture.heightForWidth(420));
            picture.show();
            const auto &layout = picture.laidOut();
            QVERIFY(layout.ribbons.empty());
            QCOMPARE(layout.sentences.size(), data.companies.size());
            QVERIFY(layout.size.height() <= picture.height());
            verifyApart(layout.companyLabels);
            const QFontMetricsF letters{theme.font(TextSize::Body)};
            for (std::size_t i = 0; i < layout.sentences.size(); ++i) {
                QVERIFY(layout.companyLabels[i].contains(layout.sentences[i]));
                QVERIFY(layout.companyLabels[i].contains(layout.states[i]));
                QVERIFY(layout.names[i].bottom() <= layout.sentences[i].top());
                QVERIFY(!layout.names[i].intersects(layout.states[i]));
                QVERIFY(layout.sentences[i].height() > 2 * letters.height());
            }
            for (std::size_t i = 0; i < layout.groupLabels.size(); ++i) {
                QVERIFY(layout.groupLabels[i].right() <= 420);
                for (std::size_t other = 0; other < i; ++other)
                    QVERIFY(!layout.groupLabels[i].intersects(layout.groupLabels[other]));
                if (count > 0)
                    QVERIFY(layout.groupLabels[i].bottom() <= layout.companyLabels[0].top());
            }
        }
}

void FlowTest::theRestIsARowForEachKind()
{
    auto data = companies(20);
    data.others = {QStringLiteral("Shop: 200 more"), QStringLiteral("Bank: 76 more")};
    const auto layout = layOut(data, {460, 400}, 20);
    auto right = layout.companyLabels;
    right.insert(right.end(), layout.others.begin(), layout.others.end());
    QCOMPARE(right.size(), 22U);
    verifyApart(right);
    QVERIFY(right.back().bottom() <= layout.size.height() + 0.01);
}

void FlowTest::aClickGoesToACompany()
{
    Theme theme{*qobject_cast<QApplication *>(QCoreApplication::instance())};
    FlowPicture picture{theme};
    picture.resize(640, 420);
    picture.show();
    std::vector<std::size_t> chosen;
    connect(&picture, &FlowPicture::companyChosen, this, [&](std::size_t index) { chosen.push_back(index); });
    std::vector<std::size_t> groups;
    connect(&picture, &FlowPicture::groupChosen, this, [&](std::size_t index) { groups.push_back(index); });
    for (const auto count : {3, 12}) {
        chosen.clear();
        groups.clear();
        picture.setFlow(companies(static_cast<std::size_t>(count)));
        const auto &layout = picture.laidOut();
        QTest::mouseClick(&picture, Qt::LeftButton, {}, layout.companyLabels[1].center().toPoint());
        QTest::mouseClick(&picture, Qt::LeftButton, {}, layout.groupLabels[2].center().toPoint());
        QCOMPARE(chosen, std::vector<std::size_t>{1});
        QCOMPARE(groups, std::vector<std::size_t>{2});
    }
}

void FlowTest::theKeyboardGoesEverywhere()
{
    Theme theme{*qobject_cast<QApplication *>(QCoreApplication::instance())};
    FlowPicture picture{theme};
    picture.resize(640, 420);
    picture.setFlow(companies(3));
    std::vector<std::size_t> chosen;
    connect(&picture, &FlowPicture::companyChosen, this, [&](std::size_t index) { chosen.push_back(index); });
    QTest::keyClick(&picture, Qt::Key_Right);
    QVERIFY(picture.accessibleDescription().startsWith(QStringLiteral("Company 0")));
    QTest::keyClick(&picture, Qt::Key_Down);
    QTest::keyClick(&picture, Qt::Key_Return);
    QTest::keyClick(&picture, Qt::Key_Up);
    QTest::keyClick(&picture, Qt::Key_Up);
    QTest::keyClick(&picture, Qt::Key_Space);
    QCOMPARE(chosen, (std::vector<std::size_t>{1, 2}));
}

void FlowTest::thePictureIsExported()
{
    Theme theme{*qobject_cast<QApplication *>(QCoreApplication::instance())};
    FlowPicture picture{theme};
    picture.resize(640, 420);
    picture.setFlow(companies(24));
    QVERIFY(QSvgRenderer{picture.svg()}.isValid());
    QCOMPARE(QImage::fromData(picture.png()).size(), picture.size() * 2);
}

void FlowTest::aFileIsWrittenWholeOrNotAtAll()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a.svg"));
    QVERIFY(writeFile(path, "first"));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions{});
    QVERIFY(writeFile(path, "second"));
    QFile file{path};
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray{"second"});
    const auto none = writeFile(folder.filePath(QStringLiteral("none/a.svg")), "third");
    QCOMPARE(none.error().code, proffer::ErrorCode::FileUnwritable);
    const auto device = folder.filePath(QStringLiteral("device"));
    QVERIFY(QFile::link(QStringLiteral("/dev/full"), device));
    QCOMPARE(writeFile(device, "fourth").error().code, proffer::ErrorCode::FileUnwritable);
    QFile full{QStringLiteral("/dev/full")};
    QVERIFY(full.open(QIODevice::WriteOnly));
    QCOMPARE(writeInto(full, QByteArray(100'000, 'x')).error().code, proffer::ErrorCode::DiskFull);
    QFile little{QStringLiteral("/dev/full")};
    QVERIFY(little.open(QIODevice::WriteOnly));
    QCOMPARE(writeInto(little, "x").error().code, proffer::ErrorCode::DiskFull);
}

QTEST_MAIN(FlowTest)
#include "tst_ui_flow.moc"
