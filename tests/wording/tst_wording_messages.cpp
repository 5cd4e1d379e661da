// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "translation.h"
#include "vendors/country.h"
#include "vocabulary/roster.h"
#include "vocabulary/vocabulary.h"

#include <QRegularExpression>
#include <QTest>

using namespace proffer;
using namespace proffer::wording;

/// The table of messages, its translations, the labels, and the words that they share with PRODUCT's table.
class WordingMessages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMessageIsTranslatedWithAllItsPlaceholders();
    void noTwoMessagesHaveOneName();
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

namespace {

MessageId idOf(const Message &message)
{
    return MessageId::named(message.id).value();
}

std::multiset<QString> placeholdersOf(const std::string &text)
{
    static const QRegularExpression written{QStringLiteral("\\{[a-z]+\\}")};
    std::multiset<QString> found;
    for (const auto &match : written.globalMatch(QString::fromStdString(text)))
        found.insert(match.captured());
    return found;
}

bool hasBraces(const std::string &text)
{
    static const QRegularExpression written{QStringLiteral("\\{[a-z]+\\}")};
    auto rest = QString::fromStdString(text).remove(written);
    return rest.contains(u'{') || rest.contains(u'}') || rest.contains(u'%');
}

} // namespace

void WordingMessages::everyMessageIsTranslatedWithAllItsPlaceholders()
{
    for (const auto &message : messages) {
        const auto placeholders = placeholdersOf(message.english);
        QVERIFY2(!hasBraces(message.english), message.id);
        QCOMPARE(english_.pattern(idOf(message)), std::string{message.english});
        for (const auto *language : {&japanese_, &thai_}) {
            const auto text = language->pattern(idOf(message));
            QVERIFY2(!text.empty() && !hasBraces(text), message.id);
            QVERIFY2(placeholdersOf(text) == placeholders, message.id);
            // Without letters of its own there is nothing to translate.
            const bool words = QString::fromUtf8(message.english)
                                   .contains(QRegularExpression{QStringLiteral("[a-z](?![a-z]*\\})")});
            QVERIFY2(text != message.english || !words, message.id);
        }
    }
}

void WordingMessages::noTwoMessagesHaveOneName()
{
    std::set<std::string_view> names;
    for (const auto &message : messages)
        QVERIFY2(names.insert(message.id).second, message.id);
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
    QFile file{QStringLiteral(PROFFER_TEST_DATA "/wording/glossary.tsv")};
    QVERIFY(file.open(QIODevice::ReadOnly));
    int terms = 0;
    while (!file.atEnd()) {
        const auto line = QString::fromUtf8(file.readLine()).chopped(1);
        if (line.startsWith(u'#'))
            continue;
        const auto cells = line.split(u'\t');
        QCOMPARE(cells.size(), 3);
        const QRegularExpression term{cells[0]};
        int uses = 0;
        for (const auto &message : messages) {
            if (!QString::fromUtf8(message.english).contains(term))
                continue;
            ++uses;
            const std::array wanted{std::pair{&japanese_, cells[1]}, std::pair{&thai_, cells[2]}};
            for (const auto &[language, word] : wanted) {
                const auto text = QString::fromStdString(language->pattern(idOf(message)));
                QVERIFY2(text.contains(QRegularExpression{word}),
                         qPrintable(QStringLiteral("%1: %2 is not in %3")
                                        .arg(QString::fromUtf8(message.id), word, text)));
            }
        }
        QVERIFY2(uses > 0, qPrintable(cells[0]));
        ++terms;
    }
    QVERIFY(terms >= 14);
}

QTEST_APPLESS_MAIN(WordingMessages)
#include "tst_wording_messages.moc"
