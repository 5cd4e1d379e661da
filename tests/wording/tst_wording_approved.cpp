// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "approved_cases.h"
#include "json/parse.h"

#include <QObject>
#include <QTest>

using namespace proffer;

/// Sixty sentences in each language, as people who speak it approved them, each said of a real thing.
class WordingApproved : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWasApproved_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("values");
        QTest::addColumn<QByteArray>("sentence");
        for (const auto tongue : wording::tongues()) {
            const auto language = QString::fromStdString(std::string{wording::toText(tongue)});
            QFile file{QStringLiteral(PROFFER_TEST_DATA "/wording/approved.%1.tsv").arg(language)};
            QVERIFY(file.open(QIODevice::ReadOnly));
            int count = 0;
            for (; !file.atEnd(); ++count) {
                const auto line = file.readLine().trimmed().split('\t');
                QCOMPARE(line.size(), 3);
                QTest::newRow((language.toUtf8() + ' ' + line[0]).constData())
                    << language << line[0] << line[1] << line[2];
            }
            QCOMPARE(count, 60);
        }
    }

    void saysWhatWasApproved()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, values);
        QFETCH(QByteArray, sentence);
        const wording::Language spoken{*wording::tongueFromText(language.toStdString())};
        const auto parsed = json::parseObject(values.toStdString());
        QVERIFY(parsed);
        const auto said = test::sayCase(spoken, id.toStdString(), *parsed);
        if (std::ranges::find(said, sentence.toStdString()) != said.end())
            return;
        QByteArray all;
        for (const auto &each : said)
            all += QByteArray::fromStdString(each) + '\n';
        QFAIL(("not said: " + sentence + "\nbut:\n" + all).constData());
    }
};

QTEST_APPLESS_MAIN(WordingApproved)
#include "tst_wording_approved.moc"
