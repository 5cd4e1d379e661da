// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "telling_words.h"
#include "vocabulary_words.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace proffer;
using cli::inWords;

/// What stands in tables for people in place of the codes that JSON has.
class CliEnumWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasWordsOfItsOwn();
    void aReplacedPermissionIsNotCalledEnded();
    void wordsOfTheVocabularyAreRead_data();
    void wordsOfTheVocabularyAreRead();
    void periodsAreRead_data();
    void periodsAreRead();
    void everyWordOfTheVocabularyIsRead();
};

/// Through the enumerators in order, up to the last; \a what names the list.
template <class Enum>
static void checkAll(Enum last, const char *what)
{
    std::set<std::string> all;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto words = inWords(static_cast<Enum>(i));
        QVERIFY2(!words.empty() && !words.contains('_'), what);
        QVERIFY2(all.insert(words).second, what);
    }
    // Past the last there is none: nobody added one without coming by here.
    QVERIFY2(inWords(static_cast<Enum>(static_cast<int>(last) + 1)).empty(), what);
}

void CliEnumWords::everyCodeHasWordsOfItsOwn()
{
    checkAll(grants::Kind::Profile, "kinds of permission");
    checkAll(grants::State::Ended, "states of a permission");
    checkAll(vendors::HowKnown::Suspected, "ways of knowing");
    checkAll(vendors::HoldingState::NoAnswer, "states of a record");
    checkAll(vendors::KeyTrust::InPerson, "reasons to trust a key");
    checkAll(vendors::KeyState::Refused, "states of a key");
    checkAll(profile::Source::Vendor, "sources of a detail");
    checkAll(profile::Sensitivity::Sensitive, "sensitivities");
    checkAll(vault::SlotKind::RecoveryCode, "ways of opening");
    QCOMPARE(inWords(grants::State::InForce), std::string{"in force"});
    QCOMPARE(inWords(vendors::HowKnown::IGaveIt), std::string{"you gave it"});
}

void CliEnumWords::aReplacedPermissionIsNotCalledEnded()
{
    const Instant now{std::chrono::hours{1000}};
    grants::Grant grant{.validFrom = now, .validUntil = now + std::chrono::days{60}};
    QCOMPARE(cli::stateWords(grant, now), std::string{"in force"});
    grant.endedAt = now;
    QCOMPARE(cli::stateWords(grant, now), std::string{"ended by you"});
    grant.supersededBy = grants::GrantId{};
    QCOMPARE(cli::stateWords(grant, now), std::string{"replaced"});
}

void CliEnumWords::wordsOfTheVocabularyAreRead_data()
{
    QTest::addColumn<QByteArray>("iri");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const char *iri, const char *words) {
        QTest::newRow(name) << QByteArray{iri} << QByteArray{words};
    };
    row("a purpose", "https://w3id.org/dpv#ServiceProvision", "service provision");
    row("an abbreviation", "https://w3id.org/dpv/pd#IPAddress", "IP address");
    row("an operation", "https://w3id.org/dpv#CrossBorderTransfer", "cross-border transfer");
    row("one of ours", "urn:proffer:purpose:ai-training", "AI training");
    row("a channel", "urn:proffer:collection:asked-directly", "asked directly");
    row("a stranger's", "https://evil.example/sell#ServiceProvision",
        "https://evil.example/sell#ServiceProvision");
    row("a stranger's without a name", "https://evil.example/", "https://evil.example/");
    row("nothing", "", "");
}

void CliEnumWords::wordsOfTheVocabularyAreRead()
{
    QFETCH(QByteArray, iri);
    QFETCH(QByteArray, words);
    QCOMPARE(QByteArray::fromStdString(cli::iriWords(iri.toStdString())), words);
}

void CliEnumWords::periodsAreRead_data()
{
    QTest::addColumn<QByteArray>("period");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("days") << QByteArray{"P90D"} << QByteArray{"90 days"};
    QTest::newRow("one") << QByteArray{"P1Y"} << QByteArray{"1 year"};
    QTest::newRow("several") << QByteArray{"P1Y6M2DT12H"}
                             << QByteArray{"1 year, 6 months, 2 days and 12 hours"};
    QTest::newRow("none") << QByteArray{"P0D"} << QByteArray{"no time"};
}

void CliEnumWords::periodsAreRead()
{
    QFETCH(QByteArray, period);
    QFETCH(QByteArray, words);
    const auto read = Duration::parse(period.toStdString());
    QVERIFY(read);
    QCOMPARE(QByteArray::fromStdString(cli::durationWords(*read)), words);
}

void CliEnumWords::everyWordOfTheVocabularyIsRead()
{
    const auto check = [](const vocabulary::Vocabulary &table, std::string_view listed) {
        const auto words = QByteArray{listed.data(), qsizetype(listed.size())}.split(' ');
        QCOMPARE(words.size(), qsizetype(table.concepts().size()));
        for (const auto &word : words)
            QVERIFY2(table.find(word.toStdString()), word.constData());
    };
    check(vocabulary::Vocabulary::purposes(), cli::purposeWords());
    check(vocabulary::Vocabulary::processing(), cli::processingWords());
    check(vocabulary::Vocabulary::personalData(), cli::categoryWords());
}

QTEST_GUILESS_MAIN(CliEnumWords)
#include "tst_cli_enum_words.moc"
