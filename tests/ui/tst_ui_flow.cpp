// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "flow/flow_picture.h"
#include "flow_layout.h"

#include <QApplication>
#include <QSignalSpy>
#include <QSvgRenderer>

using namespace proffer::ui;

class FlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingOverlapsAndRibbonsAreThickEnough_data();
    void nothingOverlapsAndRibbonsAreThickEnough();
    void aClickGoesToACompany();
    void theKeyboardGoesEverywhere();
    void thePictureIsExported();
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

void FlowTest::aClickGoesToACompany()
{
    Theme theme{*qobject_cast<QApplication *>(QCoreApplication::instance())};
    FlowPicture picture{theme};
    picture.resize(640, 420);
    picture.setFlow(companies(3));
    picture.show();
    std::vector<std::size_t> chosen;
    connect(&picture, &FlowPicture::companyChosen, this, [&](std::size_t index) { chosen.push_back(index); });
    std::vector<std::size_t> groups;
    connect(&picture, &FlowPicture::groupChosen, this, [&](std::size_t index) { groups.push_back(index); });
    const auto layout =
        layOut(companies(3), QSizeF{picture.size()}, QFontMetricsF{theme.font(TextSize::Body)}.height());
    QTest::mouseClick(&picture, Qt::LeftButton, {}, layout.companyLabels[1].center().toPoint());
    QTest::mouseClick(&picture, Qt::LeftButton, {}, layout.groupBars[2].center().toPoint());
    QCOMPARE(chosen, std::vector<std::size_t>{1});
    QCOMPARE(groups, std::vector<std::size_t>{2});
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
    QTemporaryDir folder;
    QVERIFY(picture.exportSvg(folder.filePath(QStringLiteral("a.svg"))));
    QVERIFY(QSvgRenderer{folder.filePath(QStringLiteral("a.svg"))}.isValid());
    QVERIFY(picture.exportPng(folder.filePath(QStringLiteral("a.png"))));
    QCOMPARE(QImage{folder.filePath(QStringLiteral("a.png"))}.size(), picture.size() * 2);
    QVERIFY(!picture.exportPng(folder.filePath(QStringLiteral("none/a.png"))));
}

QTEST_MAIN(FlowTest)
#include "tst_ui_flow.moc"
