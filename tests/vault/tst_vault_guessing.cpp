// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vault/guessing.h"

#include <QTest>

using namespace proffer;
using vault::GuessingTime;

class VaultGuessing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPasswordIsJudged_data();
    void aPasswordIsJudged();
};

void VaultGuessing::aPasswordIsJudged_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<int>("atLeast");
    QTest::addColumn<int>("atMost");
    const auto row = [](const char *name, const QByteArray &password, GuessingTime least, GuessingTime most) {
        QTest::newRow(name) << password << static_cast<int>(least) << static_cast<int>(most);
    };
    row("nothing", {}, GuessingTime::Seconds, GuessingTime::Seconds);
    row("common", "password123", GuessingTime::Seconds, GuessingTime::Seconds);
    row("a word with figures", "Dragonfly84", GuessingTime::Seconds, GuessingTime::Days);
    row("words", "orbit pancake violin harvest", GuessingTime::Centuries, GuessingTime::Centuries);
    row("long", QByteArray(5000, 'x') + "orbit", GuessingTime::Seconds, GuessingTime::Centuries);
    row("Thai", "รหัสผ่านที่ยาวพอสมควร", GuessingTime::Centuries, GuessingTime::Centuries);
}

void VaultGuessing::aPasswordIsJudged()
{
    QFETCH(QByteArray, password);
    QFETCH(int, atLeast);
    QFETCH(int, atMost);
    const auto time = static_cast<int>(vault::guessingTime(
        asBytes(std::string_view{password.constData(), static_cast<std::size_t>(password.size())})));
    QVERIFY2(time >= atLeast && time <= atMost, qPrintable(QString::number(time)));
}

QTEST_APPLESS_MAIN(VaultGuessing)
#include "tst_vault_guessing.moc"
