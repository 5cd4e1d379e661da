// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "theme/theme.h"

#include <QApplication>

using namespace proffer::ui;

class ThemeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textCanBeReadOnEveryGround_data();
    void textCanBeReadOnEveryGround();
    void aChoiceIsAppliedAndTold();
    void theSystemIsFollowedWhereItIsChosen();
};

void ThemeTest::textCanBeReadOnEveryGround_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << static_cast<int>(Scheme::Light);
    QTest::newRow("dark") << static_cast<int>(Scheme::Dark);
}

/// WCAG 2.2: 4.5 for text (1.4.3), 3 for controls (1.4.11).
void ThemeTest::textCanBeReadOnEveryGround()
{
    QFETCH(int, scheme);
    const auto in = [scheme](Colour colour) { return colourIn(static_cast<Scheme>(scheme), colour); };
    for (const auto ink :
         {Colour::Text, Colour::Muted, Colour::Accent, Colour::Soon, Colour::Ended, Colour::Problem})
        for (const auto ground : {Colour::Ground, Colour::Card, Colour::Side})
            QVERIFY2(contrast(in(ink), in(ground)) >= 4.5,
                     qPrintable(QStringLiteral("%1 on %2: %3")
                                    .arg(static_cast<int>(ink))
                                    .arg(static_cast<int>(ground))
                                    .arg(contrast(in(ink), in(ground)))));
    for (const auto state : {Colour::Accent, Colour::Soon, Colour::Ended, Colour::Problem})
        QVERIFY2(contrast(in(state), tintIn(static_cast<Scheme>(scheme), state)) >= 4.5,
                 qPrintable(QString::number(static_cast<int>(state))));
    QVERIFY(contrast(in(Colour::OnAccent), in(Colour::Accent)) >= 4.5);
    for (const auto ground : {Colour::Ground, Colour::Card})
        QVERIFY(contrast(in(Colour::Edge), in(ground)) >= 3);
    QVERIFY(contrast(Qt::black, Qt::white) > 20.9);
}

void ThemeTest::theSystemIsFollowedWhereItIsChosen()
{
    Theme theme{*qobject_cast<QApplication *>(QCoreApplication::instance())};
    theme.setAppearance(Appearance::System);
    for (const auto dark : {true, false, true}) {
        theme.setSystemDark(dark);
        QCOMPARE(theme.scheme(), dark ? Scheme::Dark : Scheme::Light);
    }
    theme.setAppearance(Appearance::Light);
    theme.setSystemDark(false);
    theme.setSystemDark(true);
    QCOMPARE(theme.scheme(), Scheme::Light);
}

void ThemeTest::aChoiceIsAppliedAndTold()
{
    Theme theme{*qobject_cast<QApplication *>(QCoreApplication::instance())};
    auto told = 0;
    connect(&theme, &Theme::changed, this, [&told] { ++told; });
    theme.setAppearance(Appearance::Dark);
    QCOMPARE(theme.scheme(), Scheme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), theme.colour(Colour::Ground));
    theme.setAppearance(Appearance::Dark);
    QCOMPARE(told, 1);
    const auto usual = theme.font(TextSize::Body).pointSizeF();
    theme.setTextPercent(200);
    QCOMPARE(theme.font(TextSize::Body).pointSizeF(), usual * 2);
    theme.setTextPercent(1000);
    QCOMPARE(theme.textPercent(), 200);
}

QTEST_MAIN(ThemeTest)
#include "tst_ui_theme.moc"
