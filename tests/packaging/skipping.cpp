// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

/// A test that leaves a part out, for the test of how that is noticed.
class Skipping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runs() { QVERIFY(true); }
    void isLeftOut() { QSKIP("this machine has no moon"); }
};

QTEST_APPLESS_MAIN(Skipping)
#include "skipping.moc"
