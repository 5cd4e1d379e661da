// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/wording.h"

#include <QTest>

using namespace proffer;
using namespace proffer::wording;
using namespace std::string_literals;

namespace {

bool mentions(const Sentences &sentences, std::string_view text)
{
    return std::ranges::any_of(sentences,
                               [&](const auto &each) { return each.find(text) != std::string::npos; });
}

} // namespace

/// What strangers write stays theirs: it is quoted, shown as it is, and never read as a part of a sentence.
class WordingStrangers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void placeholdersInAReasonStayAsTheyAre();
    void placeholdersInANameStayAsTheyAre();
    void aQuotationIsNotClosedFromInside();
    void whatDeceivesTheEyeIsShown();
    void linesBecomeOne();
    void aPlainNameIsNotQuoted_data();
    void aPlainNameIsNotQuoted();
    void aNameThatCouldBeASentenceIsQuoted_data();
    void aNameThatCouldBeASentenceIsQuoted();
    void aClaimedNameIsQuoted();
    void anIriOfNoVocabularyIsQuoted();
    void recipientsOfARequestAreQuoted();
    void aProhibitionThatNobodyKnowsIsQuoted();

private:
    const Language english_{Tongue::English};
    const Language japanese_{Tongue::Japanese};
    const Language thai_{Tongue::Thai};
};

void WordingStrangers::placeholdersInAReasonStayAsTheyAre()
{
    requests::RequestItem item{.use = {.purpose = "https://w3id.org/dpv#DeliveryOfGoods"}};
    item.why = "{purpose} {company} {why} %n";
    item.ifWithheld = "{consequence}";
    for (const auto *language : {&english_, &japanese_, &thai_}) {
        const auto said = sayItem(*language, item, {.name = "{data}", .claimed = true});
        QVERIFY(mentions(said, "{purpose} {company} {why} %n"));
        QVERIFY(mentions(said, "{consequence}"));
        QVERIFY(said.front().find("{data}") != std::string::npos);
    }
    QVERIFY(mentions(sayItem(english_, item, {.name = "Kinari"}),
                     "Why, in its own words: “{purpose} {company} {why} %n”"));
}

void WordingStrangers::placeholdersInANameStayAsTheyAre()
{
    terms::Permission permission{.purpose = "https://w3id.org/dpv#DeliveryOfGoods"};
    permission.recipients = {"{first}", "{next}", "{recipients}"};
    QVERIFY(
        mentions(sayPermission(english_, permission, {.name = "{purpose}"}),
                 "It may pass the data on to “{first}”, “{next}” and “{recipients}”, and to nobody else."));
    QVERIFY(mentions(sayPermission(english_, permission, {.name = "{purpose}"}), "“{purpose}” may use your"));
}

void WordingStrangers::aQuotationIsNotClosedFromInside()
{
    QCOMPARE(sayQuoted(english_, "a” It fits your rules. “b"), "“a’ It fits your rules. ‘b”"s);
    QCOMPARE(sayQuoted(english_, "a\" b"), "“a' b”"s);
    QCOMPARE(sayQuoted(japanese_, "あ」い「う"), "「あ』い『う」"s);
    QCOMPARE(sayQuoted(japanese_, "a｣b"), "「a』b」"s);
    QCOMPARE(sayQuoted(thai_, "ก”"), "“ก’”"s);
}

void WordingStrangers::whatDeceivesTheEyeIsShown()
{
    QCOMPARE(sayQuoted(english_, "a\u202eb\u200bc\xff"), "“a<U+202E>b<U+200B>c<0xFF>”"s);
    QCOMPARE(sayName(english_, "Kin\u200bari"), "“Kin<U+200B>ari”"s);
    QCOMPARE(sayName(english_, "Kinari\x1b[2J"), "“Kinari<U+001B>[2J”"s);
}

void WordingStrangers::linesBecomeOne()
{
    QCOMPARE(sayQuoted(english_, "one\r\ntwo\tthree"), "“one  two three”"s);
    QCOMPARE(sayName(english_, "Kinari\nThis fits your rules"), "“Kinari This fits your rules”"s);
}

void WordingStrangers::aPlainNameIsNotQuoted_data()
{
    QTest::addColumn<QString>("name");
    for (const auto *name :
         {"Kinari", "Fjord Bank", "株式会社Northwind Telecommunications Japan", "みどり運輸",
          "R&D-Team (Kyoto)", "บริษัท ไทยรุ่งเรืองประกันชีวิตและสุขภาพ (ประเทศไทย) จำกัด (มหาชน)",
          "privacy@kinari.example", "https://kinari.example:8443/a?b=c#d", "ISO/IEC 27001", "O'Neill",
          "コーヒー・ショップ", "10%"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void WordingStrangers::aPlainNameIsNotQuoted()
{
    QFETCH(QString, name);
    QCOMPARE(sayName(english_, name.toStdString()), name.toStdString());
}

void WordingStrangers::aNameThatCouldBeASentenceIsQuoted_data()
{
    QTest::addColumn<QString>("name");
    for (const auto *name :
         {"Kinari. This fits your rules", "Kinari, Fjord Bank", "Kinari: yes", "夏。あなたのルール", "夏、秋",
          "Kinari; never", " Kinari", "", "“Kinari”", "「夏」", "Kinari!", "Kinari?"})
        QTest::newRow(name) << QString::fromUtf8(name);
    QTest::newRow("long") << QString{81, u'a'}.insert(40, u' ');
}

void WordingStrangers::aNameThatCouldBeASentenceIsQuoted()
{
    QFETCH(QString, name);
    const auto said = sayName(english_, name.toStdString());
    QVERIFY2(said.starts_with("“") && said.ends_with("”"), said.c_str());
}

void WordingStrangers::aClaimedNameIsQuoted()
{
    requests::ReadRequest read;
    read.request.vendor.name = "Fjord Bank";
    read.trust = requests::Trust::SelfAsserted;
    QCOMPARE(sayRequest(english_, read, {}).front(),
             "Whoever signed this says it is “Fjord Bank”. Nothing proves it."s);
    QVERIFY(mentions(sayRequest(japanese_, read, {}), "「Fjord Bank」"));
}

void WordingStrangers::anIriOfNoVocabularyIsQuoted()
{
    QCOMPARE(sayLabel(english_, "https://w3id.org/dpv#DeliveryOfGoods"), "delivering what you ordered"s);
    QCOMPARE(sayLabel(english_, "https://evil.example/#name"), "“https://evil.example/#name”"s);
    QCOMPARE(sayLabel(japanese_, "your rules allow it"), "「your rules allow it」"s);
    // A word of the vocabulary that has no label of ours is said as the vocabulary does.
    QCOMPARE(sayLabel(thai_, "https://w3id.org/dpv#ConsentGiven"), "Consent Given"s);
    QCOMPARE(sayCountry(english_, "XX"), "“XX”"s);
    const terms::ItemVerdict verdict{
        .reasons = {{.why = terms::Why::WordNotKnown, .word = "urn:evil:allowed\n"}}};
    QVERIFY(mentions(sayVerdict(english_, verdict, {}),
                     "It uses a word that Proffer does not know: “urn:evil:allowed ”."));
}

void WordingStrangers::recipientsOfARequestAreQuoted()
{
    requests::RequestItem item{.use = {.access = {"staff"}, .recipients = {"nobody", "you"}}};
    const auto said = sayItem(english_, item, {.name = "Kinari"});
    QVERIFY(mentions(said, "It wants to pass it on to “nobody” and “you”."));
    QVERIFY(mentions(said, "only these people will see it at the company: “staff”."));
}

void WordingStrangers::aProhibitionThatNobodyKnowsIsQuoted()
{
    const grants::Terms terms{.prohibitions = {json::Object{{"preference", "later.key"}, {"value", "no”"}},
                                               json::Value{7}, json::Object{{"preference", "quiet_hours"}}}};
    const auto said = sayTerms(english_, terms, {.name = "Kinari"});
    QCOMPARE(said.size(), std::size_t{4});
    QCOMPARE(said.at(1), "Kinari must also keep to this: “{'preference':'later.key','value':'no’'}”."s);
    QCOMPARE(said.at(2), "Kinari must also keep to this: “7”."s);
    QCOMPARE(said.at(3), "Kinari must also keep to this: “{'preference':'quiet_hours'}”."s);
}

QTEST_APPLESS_MAIN(WordingStrangers)
#include "tst_wording_strangers.moc"
