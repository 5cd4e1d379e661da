// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/wording.h"

#include <QTest>

using namespace proffer;
using namespace proffer::wording;
using namespace std::string_literals;

namespace {

const Company kinari{.name = "Kinari"};

terms::Permission delivery()
{
    return {.purpose = "https://w3id.org/dpv#DeliveryOfGoods",
            .data = {"https://w3id.org/dpv/pd#Name"},
            .processing = "https://w3id.org/dpv#Store"};
}

terms::Permission advertising()
{
    auto other = delivery();
    other.purpose = "https://w3id.org/dpv#Advertising";
    other.data = {"https://w3id.org/dpv/pd#EmailAddress"};
    return other;
}

} // namespace

/// What is different between two versions is said, and nothing where they are the same.
class WordingChanges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalVersionsHaveNothingToSay();
    void eachPartOfAPermissionIsSaid_data();
    void eachPartOfAPermissionIsSaid();
    void anotherPermissionIsSaidWhole();
    void termsPairTheirPermissionsByPurpose();
    void rulesThatCameAndWentAreSaid();
    void agreementsAreComparedByTheirTerms();
    void theEndIsSaidIfItMoved();

private:
    const Language english_{Tongue::English};
    const Language japanese_{Tongue::Japanese};
    const Language thai_{Tongue::Thai};
};

void WordingChanges::equalVersionsHaveNothingToSay()
{
    const grants::Terms terms{
        .permissions = {delivery(), advertising()},
        .prohibitions = {json::Object{{"preference", "channel.phone"}, {"value", "no"}}},
        .jurisdiction = "TH"};
    auto reordered = terms;
    std::ranges::reverse(reordered.permissions);
    Rules rules{.chosen = {"retargeting"},
                .comforts = {{.category = "https://w3id.org/dpv/pd#Name", .kind = "bank"}},
                .own = {{.id = terms::RuleId{}, .rule = {.name = "Mine"}}}};
    auto later = rules;
    later.own.front().version = 7;
    for (const auto *language : {&english_, &japanese_, &thai_}) {
        QVERIFY(sayChange(*language, delivery(), delivery(), kinari).empty());
        QVERIFY(sayChange(*language, terms, terms, kinari).empty());
        QVERIFY(sayChange(*language, terms, reordered, kinari).empty());
        QVERIFY(sayChange(*language, rules, later).empty());
        for (const auto &agreement : vocabulary::roster())
            QVERIFY(sayChange(*language, agreement, agreement, kinari).empty());
        QVERIFY(sayEndChange(*language, *parseIsoDate("2027-01-01"), *parseIsoDate("2027-01-01")).empty());
    }
}

using Alter = void (*)(terms::Permission &);

void WordingChanges::eachPartOfAPermissionIsSaid_data()
{
    QTest::addColumn<Alter>("alter");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, Alter alter, const char *sentence) {
        QTest::newRow(name) << alter << QString::fromUtf8(sentence);
    };
    row(
        "purpose", [](auto &p) { p.purpose = "https://w3id.org/dpv#Advertising"; },
        "The purpose is now advertising of any kind instead of delivering what you ordered.");
    row(
        "data", [](auto &p) { p.data.emplace_back("https://w3id.org/dpv/pd#Picture"); },
        "The data is now name and photos or other pictures instead of name.");
    row(
        "processing", [](auto &p) { p.processing = "https://w3id.org/dpv#Copy"; },
        "What may be done with the data is now copy instead of store.");
    row(
        "retention", [](auto &p) { p.retention = {.days = 1}; },
        "The data may now be kept for 1 day instead of 90 days.");
    row(
        "recipients", [](auto &p) { p.recipients = {"Fjord Bank"}; },
        "The data may now be passed on to Fjord Bank instead of nobody.");
    row("once", [](auto &p) { p.once = true; }, "New: It may do so only once.");
    row(
        "context", [](auto &p) { p.context = "moving"; },
        "New: The permit is only for this occasion: moving.");
    row("intent", [](auto &p) { p.intent = "buy"; }, "New: The permit is given because you said “buy”.");
    row(
        "access", [](auto &p) { p.access = {"staff"}; },
        "New: At the company, only these people may see it: staff.");
    row(
        "collection", [](auto &p) { p.collection = {"urn:proffer:collection:bought"}; },
        "New: It gets the data only in these ways: buying it from a data company.");
    row(
        "return", [](auto &p) { p.inReturn = terms::InReturn{.kind = "money", .amount = "5"}; },
        "New: In return you get money: 5.");
}

void WordingChanges::eachPartOfAPermissionIsSaid()
{
    QFETCH(Alter, alter);
    QFETCH(QString, sentence);
    auto after = delivery();
    alter(after);
    const auto said = sayChange(english_, delivery(), after, kinari);
    QVERIFY2(std::ranges::find(said, sentence.toStdString()) != said.end(),
             said.empty() ? "nothing" : said.front().c_str());
    for (const auto *language : {&japanese_, &thai_}) {
        QCOMPARE(sayChange(*language, delivery(), after, kinari).size(), said.size());
        QCOMPARE(sayChange(*language, after, delivery(), kinari).size(), said.size());
    }
}

void WordingChanges::anotherPermissionIsSaidWhole()
{
    const auto said = sayChange(english_, delivery(), advertising(), kinari);
    QCOMPARE(said.at(0), "No longer: Kinari may use your name for delivering what you ordered."s);
    QCOMPARE(said.at(1), "New: Kinari may use your email address for advertising of any kind."s);
    QVERIFY(said.size() > 4);
}

void WordingChanges::termsPairTheirPermissionsByPurpose()
{
    auto longer = delivery();
    longer.retention = {.years = 1};
    const grants::Terms before{
        .permissions = {advertising(), delivery()},
        .prohibitions = {json::Object{{"preference", "channel.phone"}, {"value", "no"}}}};
    const grants::Terms after{.permissions = {longer}, .jurisdiction = "JP"};
    QCOMPARE(sayChange(english_, before, after, kinari),
             (Sentences{"The data may now be kept for 1 year instead of 90 days.",
                        "No longer: Kinari may use your email address for advertising of any kind.",
                        "No longer: Kinari must never call you.", "New: The law of Japan applies."}));
}

void WordingChanges::rulesThatCameAndWentAreSaid()
{
    const terms::OwnRule mine{.id = terms::RuleId{}, .rule = {.name = "Mine"}};
    auto changed = mine;
    changed.rule.scope.passedOn = true;
    const terms::ComfortRule ask{.category = "https://w3id.org/dpv/pd#Name", .kind = "bank"};
    auto give = ask;
    give.comfort = terms::Comfort::Give;
    const Rules before{.chosen = {"retargeting"}, .comforts = {ask}, .own = {mine}};
    const Rules after{.chosen = {"training-ai"}, .comforts = {give}, .own = {changed}};
    QCOMPARE(
        sayChange(english_, before, after),
        (Sentences{"No longer: A company must never aim advertising at you by what you looked at, ordered or "
                   "opened in an e-mail before.",
                   "New: A company must never train artificial intelligence with your data.",
                   "No longer: A company must never use your data like this: in any way (you call this rule "
                   "“Mine”).",
                   "New: A company must never use your data like this: the data is passed on to anyone (you "
                   "call this rule "
                   "“Mine”).",
                   "No longer: You want to be asked before your name goes to companies of this kind: bank.",
                   "New: You give your name to companies of this kind: bank."}));
}

void WordingChanges::agreementsAreComparedByTheirTerms()
{
    const auto &before = **vocabulary::findAgreement("SD-BASE");
    const auto &after = **vocabulary::findAgreement("SD-BASE-A");
    QCOMPARE(sayChange(english_, before, after, kinari),
             (Sentences{
                 "The agreement is now SD-BASE-A: only the service and the company's own analysis instead of "
                 "SD-BASE: only to provide the service, nothing else.",
                 "No longer: Kinari may not measure how you use its service.",
                 "New: Kinari may measure how its service is used, in order to improve it."}));
}

void WordingChanges::theEndIsSaidIfItMoved()
{
    const auto before = *parseIsoDate("2027-03-14");
    const auto after = *parseIsoDate("2027-06-30");
    QCOMPARE(sayEndChange(thai_, before, after),
             "วันที่ใบอนุญาตนี้เริ่มใช้ไม่ได้ เปลี่ยนจากวันที่ 14 มีนาคม 2570 เป็นวันที่ 30 มิถุนายน 2570"s);
    QCOMPARE(sayNoChange(english_), "Nothing has changed."s);
}

QTEST_APPLESS_MAIN(WordingChanges)
#include "tst_wording_changes.moc"
