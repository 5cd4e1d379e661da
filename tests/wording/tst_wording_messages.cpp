// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "message_checks.h"
#include "translation.h"
#include "vendors/country.h"
#include "vocabulary/roster.h"
#include "vocabulary/vocabulary.h"

using namespace proffer;
using namespace proffer::wording;

/// The table of messages, its translations, the labels, and the words that they share with PRODUCT's table.
class WordingMessages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMessageIsTranslatedWithAllItsPlaceholders();
    void aNameThatIsNotThereHasNoMessage();
    void countsHaveTheirForms();
    void everyWordOfTheVocabularyHasALabel();
    void labelsAreOneLineInOrder();
    void everyCountryHasAName();
    void theGlossarysWordsAreUsed();

private:
    const Translation english_{Tongue::English};
    const Translation japanese_{Tongue::Japanese};
    const Translation thai_{Tongue::Thai};
};

void WordingMessages::everyMessageIsTranslatedWithAllItsPlaceholders()
{
    test::checkMessages(messages);
}

void WordingMessages::aNameThatIsNotThereHasNoMessage()
{
    QVERIFY(MessageId::named("never.retargeting"));
    QVERIFY(!MessageId::named("never.nothing-of-the-kind"));
}

void WordingMessages::countsHaveTheirForms()
{
    for (std::size_t unit = 0; unit < countedMessages.size(); ++unit) {
        const auto one = english_.counted(unit, 1);
        QCOMPARE(english_.counted(unit, 2), "2" + one.substr(1) + "s");
        QCOMPARE(english_.counted(unit, 0), "0" + one.substr(1) + "s");
        for (const auto *language : {&japanese_, &thai_}) {
            const auto said = language->counted(unit, 7);
            QVERIFY2(said.starts_with('7') && said.size() > 2 && said.find('%') == std::string::npos,
                     said.c_str());
        }
    }
}

void WordingMessages::everyWordOfTheVocabularyHasALabel()
{
    using vocabulary::Vocabulary;
    for (const auto *language : {&english_, &japanese_, &thai_}) {
        for (const auto *table : {&Vocabulary::purposes(), &Vocabulary::processing(),
                                  &Vocabulary::personalData(), &Vocabulary::legalBases()})
            for (const auto &word : table->concepts())
                QVERIFY2(language->vocabulary().find(word.iri), std::string{word.iri}.c_str());
        for (const auto &agreement : vocabulary::roster())
            QVERIFY2(language->vocabulary().find(agreement.iri()), agreement.iri().c_str());
    }
}

void WordingMessages::labelsAreOneLineInOrder()
{
    for (const auto *table : {"dpv", "countries"}) {
        QByteArrayList keys;
        for (const auto *language : {"en", "ja", "th"}) {
            QFile file{QStringLiteral(":/wording/labels/%1.%2.tsv")
                           .arg(QString::fromLatin1(table), QString::fromLatin1(language))};
            QVERIFY(file.open(QIODevice::ReadOnly));
            QByteArrayList found;
            while (!file.atEnd()) {
                const auto line = file.readLine();
                if (line.startsWith('#'))
                    continue;
                const auto cells = line.chopped(1).split('\t');
                QVERIFY2(cells.size() == 2 && !cells[1].isEmpty() && cells[1] == cells[1].trimmed(),
                         line.constData());
                QVERIFY2(found.isEmpty() || found.last() < cells[0], line.constData());
                found += cells[0];
            }
            QVERIFY(keys.isEmpty() || keys == found);
            keys = found;
        }
    }
}

void WordingMessages::everyCountryHasAName()
{
    int count = 0;
    for (char first = 'A'; first <= 'Z'; ++first)
        for (char second = 'A'; second <= 'Z'; ++second) {
            const std::string code{first, second};
            if (!vendors::Country::parse(code))
                continue;
            ++count;
            for (const auto *language : {&english_, &japanese_, &thai_})
                QVERIFY2(language->countries().find(code), code.c_str());
        }
    QCOMPARE(count, 249);
}

void WordingMessages::theGlossarysWordsAreUsed()
{
    const auto lines = test::readGlossary(messages);
    for (const auto &line : lines) {
        QVERIFY2(line.missing.isEmpty(), qPrintable(line.missing));
        QVERIFY2(line.uses > 0, qPrintable(line.term));
    }
    QVERIFY(lines.size() >= 14);
}

QTEST_APPLESS_MAIN(WordingMessages)
#include "tst_wording_messages.moc"
